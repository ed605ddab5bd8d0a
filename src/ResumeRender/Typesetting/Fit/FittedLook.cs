using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Layout.Design;
using ResumeRender.Layout.Quotes;
using ResumeRender.Model;

namespace ResumeRender.Typesetting.Fit;

/// <summary>A look on pages of a size: what it makes of a résumé, and how that is typeset.</summary>
/// <remarks>Columns side by side are never cut, so on several pages they stand one below the other. A photo gives way
/// where the text needs its place.</remarks>
internal sealed class FittedLook(FitGoal goal, TypedText typed, DiagnosticBag diagnostics)
{
    /// <summary>Share of a photo's size that is taken away at a time where the page is too full.</summary>
    private const double PhotoStep = 0.15;

    /// <summary>A photo is not made smaller than this share.</summary>
    private const double LeastPhoto = 0.65;

    private ILayout _layout = goal.Layout;
    private LayoutContext _context = goal.Context;

    /// <summary>The best setting of a résumé; where it does not fit, that with the smallest photo.</summary>
    internal FitResult Find(Resume resume, DiagnosticBag told)
    {
        var look = Compose(resume);
        var said = new DiagnosticBag();
        var fitted = Find(look, said);
        for (var scale = 1 - PhotoStep; !fitted.Fits && look.HasPicture && scale >= LeastPhoto; scale -= PhotoStep)
        {
            said = new DiagnosticBag();
            _context = _context with { PhotoScale = scale };
            fitted = Find(Compose(resume), said);
        }

        told.AddRange(said.ToImmutable());
        return fitted;
    }

    /// <summary>The setting of a résumé as the look stands now, which fits because parts were left out.</summary>
    internal FitResult FindAgain(Resume resume) => Find(Compose(resume), new DiagnosticBag());

    /// <summary>Finds what could be left out.</summary>
    internal CutFinder Cuts() => new(_layout, _context, goal.Options, goal.MostPages);

    private Composition Compose(Resume resume)
    {
        var look = Composed(resume);
        if (_context.Photo is not null && !look.HasPicture && _context.PhotoScale == 1)
            diagnostics.Add(LayoutDiagnostics.ShowsNoPhoto(_layout.Id));
        if (!look.Blocks.Any(static b => b is ColumnsBlock) || FitsSideBySide(look))
            return look;
        _layout = new DesignedLayout(_layout, PageDesign.Default, inOneColumn: true);
        return Composed(resume);
    }

    private Composition Composed(Resume resume) => typed.Of(_layout.Compose(resume, _context), resume.Person.Name);

    private bool FitsSideBySide(Composition look)
    {
        if (!goal.IsFitted)
        {
            var typeset = Typesetter.Typeset(look.Scaled(goal.Scale), goal.Options, new DiagnosticBag());
            return !typeset.IsCutShort && typeset.ContentHeight <= typeset.AvailableHeight;
        }

        return goal.Pages == 1
            || (goal.Pages is null && new PageFit(look, goal.Options).Find(new DiagnosticBag()).Fits);
    }

    private FitResult Find(Composition look, DiagnosticBag said) =>
        !goal.IsFitted ? Unfitted(look, said)
        : goal.Pages is null ? PageCount.Fit(look, goal.Options, said)
        : new PageFit(look, goal.Options, goal.Pages.Value).Find(said);

    private FitResult Unfitted(Composition look, DiagnosticBag said)
    {
        var composition = look.Scaled(goal.Scale);
        return new FitResult(
            composition,
            goal.Scale,
            Typesetter.Typeset(composition, goal.Options, said),
            Probes: 1
        );
    }
}
