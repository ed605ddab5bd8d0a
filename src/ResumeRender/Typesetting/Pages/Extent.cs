namespace ResumeRender.Typesetting.Pages;

/// <summary>A height in points by what it is made of.</summary>
/// <remarks>Lines grow with the leading and spaces with the gaps, so the fit can foresee a height without setting the
/// text again.</remarks>
/// <param name="Lines">The heights of lines of text.</param>
/// <param name="Space">The gaps between blocks and around rules.</param>
/// <param name="Fixed">What never changes: the thickness of rules.</param>
internal readonly record struct Extent(double Lines, double Space, double Fixed = 0)
{
    internal double Total => Lines + Space + Fixed;

    /// <summary>The height at other factors for leading and gaps.</summary>
    internal double At(double leading, double gap) => (Lines * leading) + (Space * gap) + Fixed;

    public static Extent operator +(Extent left, Extent right) =>
        new(left.Lines + right.Lines, left.Space + right.Space, left.Fixed + right.Fixed);
}
