using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Model;

namespace ResumeRender.Typesetting.Fit;

/// <summary>Finds what to leave out so that a résumé fits one page in its tightest setting.</summary>
/// <remarks>Heights are measured, not estimated: the résumé is typeset without each part in turn.</remarks>
internal sealed class CutFinder(ILayout layout, LayoutContext context, LineBreaking breaking, int pages = 1)
{
    /// <summary>Parts beside each other share a gap, so what two cuts win is not the sum of what each wins: then a little more is cut.</summary>
    private const int MostAttempts = 12;

    /// <summary>
    /// Text for so many pages too many is no résumé that is a little too long: cuts would leave a ruin of it, and to measure them all
    /// would take the square of its length.
    /// </summary>
    private const int MostPagesOver = 3;

    private readonly TypesetOptions _options = new() { Breaking = breaking };

    /// <summary>Paragraphs of the whole résumé that a word or two make a line longer, in its order.</summary>
    internal IReadOnlyList<LooseEnd> LooseEnds { get; private set; } = [];

    /// <summary>The cuts with which it fits; empty if no cuts help.</summary>
    /// <param name="resume">What does not fit.</param>
    /// <param name="tightest">How it was tried last.</param>
    internal List<Cut> Find(Resume resume, FitResult tightest)
    {
        if (tightest.Typeset.ContentHeight > tightest.Typeset.AvailableHeight * (pages + MostPagesOver))
            return [];
        var looseEnds = new List<LooseEnd>();
        LooseEnds = looseEnds;
        var whole = Typeset(resume, tightest.Scale, looseEnds);
        var candidates = Measure(CutCandidates.Of(resume), resume, whole, tightest.Scale);
        var need = whole.ContentHeight - PageFit.Available(whole, tightest.Composition, breaking, pages);
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            if (LeastLoss.Choose(candidates, need) is not { } cuts)
                return [];
            var rest = ResumePruner.Without(resume, cuts.Select(static c => c.Part));
            var fitted = new PageFit(layout.Compose(rest, context), breaking, pages).Find(new DiagnosticBag());
            if (fitted.Fits)
                return rest.Sections.Any(static s => !s.IsEmpty) ? cuts : [];
            need += Math.Max(2, fitted.Typeset.ContentHeight - PageFit.Available(fitted.Typeset, fitted.Composition, breaking, pages));
        }

        return [];
    }

    private List<Cut> Measure(IEnumerable<Cut> cuts, Resume resume, TypesetResult whole, StyleScale scale) =>
        [.. cuts.Select(cut => cut with
        {
            Inner = Measure(cut.Inner, resume, whole, scale),
            Height = Math.Max(0, whole.ContentHeight - Typeset(ResumePruner.Without(resume, [cut.Part]), scale).ContentHeight),
        })];

    private TypesetResult Typeset(Resume resume, StyleScale scale, List<LooseEnd>? looseEnds = null) =>
        Typesetter.Typeset(layout.Compose(resume, context).Scaled(scale), _options with { LooseEnds = looseEnds }, new DiagnosticBag());
}
