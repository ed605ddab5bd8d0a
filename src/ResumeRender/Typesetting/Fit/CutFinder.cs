using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Layout.Design;
using ResumeRender.Model;
using ResumeRender.Typesetting.Flow;
using ResumeRender.Typesetting.Text;

namespace ResumeRender.Typesetting.Fit;

/// <summary>Finds what to leave out so that a résumé fits one page in its tightest setting.</summary>
/// <remarks>Heights are measured, not estimated: the résumé is typeset without each part in turn.</remarks>
internal sealed class CutFinder(ILayout layout, LayoutContext context, TypesetOptions options, int pages = 1)
{
    /// <summary>Parts beside each other share a gap, so what two cuts win is not the sum of what each wins: then a
    /// little more is cut.</summary>
    private const int MostAttempts = 12;

    /// <summary>Of text for so many pages too many the parts are not measured one by one: that would take the square of
    /// its length.</summary>
    private const int MostPagesOver = 3;

    internal CutFinder(ILayout layout, LayoutContext context, LineBreaking breaking, int pages = 1)
        : this(layout, context, new TypesetOptions { Breaking = breaking }, pages)
    {
    }

    /// <summary>Paragraphs of the whole résumé that a word or two make a line longer, in its order.</summary>
    internal IReadOnlyList<LooseEnd> LooseEnds { get; private set; } = [];

    /// <summary>The cuts with which it fits; empty if it is far too long, or no cuts help.</summary>
    /// <param name="resume">What does not fit.</param>
    /// <param name="tightest">How it was tried last.</param>
    internal List<Cut> Find(Resume resume, FitResult tightest)
    {
        if (tightest.Typeset.ContentHeight > tightest.Typeset.AvailableHeight * (pages + MostPagesOver))
            return [];
        var looseEnds = new List<LooseEnd>();
        LooseEnds = looseEnds;
        Typeset(resume, tightest.Scale, looseEnds);
        var stages = new CutStages(CutCandidates.Of(resume));
        // All that its author would miss less is out before anything else is touched.
        List<Cut> gone = [];
        foreach (var priority in stages.Priorities)
        {
            var candidates = stages.Of(priority);
            if (Choose(ref candidates, gone, resume, tightest) is { } cuts)
                return CutStages.InOrder(gone, cuts);
            gone.AddRange(CutStages.Outermost(candidates));
            if (FitWithout(resume, gone) is { Fits: true })
                return gone;
        }

        return FindInBulk(resume);
    }

    /// <summary>Cuts with which it fits, however long it is, in the order in which they go; empty if no cuts
    /// help.</summary>
    /// <remarks>Heights are estimated, and only as many are tried as halving takes. What comes out fits; that nothing
    /// better would is not proven.</remarks>
    internal List<Cut> FindInBulk(Resume resume)
    {
        var candidates = CutCandidates.Of(resume);
        var order = CutOrder.Of(candidates);
        // The last part that stands is worth the most; without it there would be no page.
        var (low, high) = (1, order.Count);
        while (high > 0 && !IsSomething(Without(high)))
            high--;
        if (high == 0 || !Fits(Without(high)))
            return [];
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Fits(Without(middle)) ? (low, middle) : (middle + 1, high);
        }

        return CutOrder.Outermost(candidates, order.Take(high));

        Resume Without(int count) => ResumePruner.Without(resume, Parts(order.Take(count)));

        bool Fits(Resume rest) => !PageCapacity.IsExceededBy(rest, context.Paper, pages) && Fit(rest).Fits;
    }

    /// <summary>The cheapest of the candidates with which it fits; null if not even all of them suffice.</summary>
    private List<Cut>? Choose(ref List<Cut> candidates, List<Cut> gone, Resume resume, FitResult tightest)
    {
        var whole = Typeset(ResumePruner.Without(resume, Parts(gone)), tightest.Scale);
        candidates = Measure(candidates, gone, resume, whole, tightest.Scale);
        var need = whole.ContentHeight - PageFit.Available(whole, tightest.Composition, options.Breaking, pages);
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            if (LeastLoss.Choose(candidates, need) is not { } cuts)
                return null;
            if (FitWithout(resume, [.. gone, .. cuts]) is not { } fitted)
                return null;
            if (fitted.Fits)
                return CutStages.WithBareHeads(candidates, cuts);
            need += Math.Max(
                2,
                fitted.Typeset.ContentHeight
                    - PageFit.Available(fitted.Typeset, fitted.Composition, options.Breaking, pages)
            );
        }

        return null;
    }

    /// <summary>How the rest fits; null if there is no rest.</summary>
    private FitResult? FitWithout(Resume resume, IEnumerable<Cut> cuts)
    {
        var rest = ResumePruner.Without(resume, Parts(cuts));
        return IsSomething(rest) ? Fit(rest) : null;
    }

    private FitResult Fit(Resume rest) =>
        new PageFit(layout.Compose(rest, context), options, pages).Find(new DiagnosticBag());

    private static bool IsSomething(Resume rest) => rest.Sections.Any(static s => !s.IsEmpty);

    private List<Cut> Measure(
        IEnumerable<Cut> cuts,
        List<Cut> gone,
        Resume resume,
        TypesetResult whole,
        StyleScale scale
    ) =>
        [
            .. cuts.Select(cut =>
                cut with
                {
                    Inner = Measure(cut.Inner, gone, resume, whole, scale),
                    Height = cut.MayGo
                        ? Math.Max(
                            0,
                            whole.ContentHeight
                                - Typeset(ResumePruner.Without(resume, [.. Parts(gone), cut.Part]), scale).ContentHeight
                        )
                        : 0,
                }
            ),
        ];

    private static IEnumerable<object> Parts(IEnumerable<Cut> cuts) => cuts.Select(static c => c.Part);

    private TypesetResult Typeset(Resume resume, StyleScale scale, List<LooseEnd>? looseEnds = null) =>
        Typesetter.Typeset(
            layout.Compose(resume, context).Scaled(scale),
            options with
            {
                LooseEnds = looseEnds,
            },
            new DiagnosticBag()
        );
}
