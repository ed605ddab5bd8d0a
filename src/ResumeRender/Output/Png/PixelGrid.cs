using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Output.Png;

/// <summary>The pixels of a picture.</summary>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
/// <param name="Scale">Pixels a point.</param>
internal readonly record struct PixelGrid(int Width, int Height, double Scale)
{
    private const double PointsPerMetre = 72 / 0.0254;

    /// <summary>Pixels a metre, as PNG counts them.</summary>
    internal int PixelsPerMetre => (int)Math.Round(Scale * PointsPerMetre);

    /// <summary>Every pixel that the page touches counts.</summary>
    internal static PixelGrid Of(Page page, PixelSize size)
    {
        var scale = size.Width is { } width ? width / page.Width : size.Dpi / 72.0;
        return new PixelGrid(size.Width ?? Pixels(page.Width * scale), Pixels(page.Height * scale), scale);
    }

    /// <remarks>A whole number of pixels that rounding made a hair larger gets no pixel more.</remarks>
    private static int Pixels(double exact) => Math.Max(1, (int)Math.Ceiling(exact - 1e-6));
}
