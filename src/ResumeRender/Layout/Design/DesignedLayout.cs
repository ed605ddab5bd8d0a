using ResumeRender.Model;

namespace ResumeRender.Layout.Design;

/// <summary>A look with what the user wants to be different from it.</summary>
/// <remarks>Works on the finished composition, so that no look needs to know of it.</remarks>
internal sealed class DesignedLayout(ILayout look, PageDesign design, bool inOneColumn = false) : ILayout
{
    /// <summary>Factors for the look's own values: what a reader sees as closer or wider, without a look of its
    /// own.</summary>
    private static readonly StyleScale Compact = new(Leading: 0.96, Gap: 0.7);
    private static readonly StyleScale Airy = new(Leading: 1.05, Gap: 1.35);

    public string Id => look.Id;

    public string Summary => look.Summary;

    public bool TakesSeveralPages => look.TakesSeveralPages;

    public Composition Compose(Resume resume, LayoutContext context)
    {
        var composition = look.Compose(
            resume,
            context with
            {
                Language = resume.Language,
                Dates = context.Dates.In(resume.Language),
            }
        );
        if (inOneColumn)
            composition = OneColumn.Of(composition);
        if (design.Density != Density.Normal)
            composition = WithDensity(composition);
        if (design.Size is { } size)
            composition = WithSize(composition, size);
        if (design.Margins is { } margins)
            composition = WithMargins(composition, margins);
        return design.HeadingFont is { } family ? new HeadingFont(family).Apply(composition) : composition;
    }

    private Composition WithDensity(Composition composition) =>
        design.Density == Density.Airy
            ? composition.Scaled(Airy)
            // Gaps may open up as far as those of the look itself, no further: what was asked to be dense stays so.
            : composition.Scaled(Compact) with
            {
                Fit = composition.Fit with { MostGap = Math.Max(1, composition.Fit.MostGap * Compact.Gap) },
            };

    private static Composition WithSize(Composition composition, Length size)
    {
        var scaled = composition.Scaled(new StyleScale(Size: size.Points / RunningText.Of(composition).Size.Points));
        return scaled with { Fit = scaled.Fit with { LeastSize = size, MostSize = size } };
    }

    private static Composition WithMargins(Composition composition, Margins margins)
    {
        var widest = Length.Max(margins.Left, margins.Right);
        return composition with
        {
            Margins = margins,
            Fit = composition.Fit with { LeastMargin = widest, MostMargin = widest },
        };
    }
}
