using ResumeRender.Layout;
using ResumeRender.Output.Pdf.Syntax;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Output.Pdf.Images;

/// <summary>Where a picture stands on its page, in points from the bottom left corner.</summary>
internal readonly record struct ImagePlace(double Left, double Bottom, double Right, double Top)
{
    /// <summary>Distance of a control point from the end of a quarter of a circle, as a share of the radius: the curve
    /// is then nowhere off by more than 0.03 %.</summary>
    private const double Kappa = 0.5522847498;

    internal static ImagePlace Of(PictureItem item, Page page) =>
        new(item.X, page.Height - item.Y - item.Height, item.X + item.Width, page.Height - item.Y);

    /// <summary>Paints the picture into its place (ISO 32000-1, 8.3.3 and 8.8); what lies outside of a round one is cut
    /// off (8.5.4).</summary>
    internal void Paint(PdfBuffer target, string image, PictureShape shape)
    {
        target.Write("q\n"u8);
        if (shape == PictureShape.Round)
            ClipToEllipse(target);
        Numbers(target, Right - Left, 0, 0, Top - Bottom, Left, Bottom);
        target.Write("cm\n"u8).Name(image).Write(" Do\nQ\n"u8);
    }

    private void ClipToEllipse(PdfBuffer target)
    {
        var (x, y) = ((Left + Right) / 2, (Bottom + Top) / 2);
        var (kx, ky) = ((Right - Left) / 2 * Kappa, (Top - Bottom) / 2 * Kappa);
        Numbers(target, Right, y).Write("m\n"u8);
        Numbers(target, Right, y + ky, x + kx, Top, x, Top).Write("c\n"u8);
        Numbers(target, x - kx, Top, Left, y + ky, Left, y).Write("c\n"u8);
        Numbers(target, Left, y - ky, x - kx, Bottom, x, Bottom).Write("c\n"u8);
        Numbers(target, x + kx, Bottom, Right, y - ky, Right, y).Write("c\nh\nW n\n"u8);
    }

    private static PdfBuffer Numbers(PdfBuffer target, params ReadOnlySpan<double> numbers)
    {
        foreach (var number in numbers)
            target.Number(number).Byte((byte)' ');
        return target;
    }
}
