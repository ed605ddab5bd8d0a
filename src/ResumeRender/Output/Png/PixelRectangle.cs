using ResumeRender.Typesetting.Pages;
using SkiaSharp;

namespace ResumeRender.Output.Png;

/// <summary>Puts rules on the grid of pixels, so that they are sharp and all equally thick.</summary>
/// <remarks>
/// The thin side is given a whole number of pixels, and of the long side each end: pieces that touch go on touching. A
/// square stays one. A rule thinner than a pixel stays where it is and becomes paler instead, as it would look from
/// afar.
/// </remarks>
internal static class PixelRectangle
{
    internal static SKRect Of(RuleItem rule, double scale)
    {
        var (x, y, width, height) = (rule.X * scale, rule.Y * scale, rule.Width * scale, rule.Height * scale);
        var (left, right) = width > height ? Ends(x, width) : Thickness(x, width);
        var (top, bottom) = height > width ? Ends(y, height) : Thickness(y, height);
        return new SKRect((float)left, (float)top, (float)right, (float)bottom);
    }

    private static (double Start, double End) Thickness(double start, double length) =>
        length < 1 ? (start, start + length) : (Nearest(start), Nearest(start) + Nearest(length));

    private static (double Start, double End) Ends(double start, double length) =>
        length < 1 ? (start, start + length) : (Nearest(start), Nearest(start + length));

    /// <remarks>Halves go up, whichever number they belong to: two that are a pixel apart stay so.</remarks>
    private static double Nearest(double pixels) => Math.Floor(pixels + 0.5);
}
