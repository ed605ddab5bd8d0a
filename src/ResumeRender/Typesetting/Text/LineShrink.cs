using ResumeRender.Layout;

namespace ResumeRender.Typesetting.Text;

/// <summary>Makes the type of a single line smaller so that what must stay whole finds room.</summary>
/// <remarks>An address in two halves is copied wrong, and a name on four lines is not a name; smaller type harms
/// neither.</remarks>
internal static class LineShrink
{
    /// <summary>In points; smaller type is hard to read on paper.</summary>
    internal const double SmallestSize = 7;

    /// <summary>In points; the name is still what is largest on the page.</summary>
    internal const double SmallestName = 14;

    /// <summary>A name takes two lines at most, as far as smaller type helps.</summary>
    internal const int MostLinesOfName = 2;

    /// <summary>So little below a half point is the half point.</summary>
    private const double Rounding = 0.001;

    /// <summary>A style with smaller type, in half points, because Word knows no others.</summary>
    internal static TextStyle Of(TextStyle style, double share) =>
        share == 1
            ? style
            : style with
            {
                Size = Length.Pt(Math.Floor((style.Size.Points * share * 2) + Rounding) / 2),
            };

    /// <summary>The shares to try for type of a size, from the largest.</summary>
    internal static IEnumerable<double> Shares(double size, double smallest)
    {
        for (var smaller = size - 0.5; smaller >= smallest; smaller -= 0.5)
            yield return smaller / size;
    }
}
