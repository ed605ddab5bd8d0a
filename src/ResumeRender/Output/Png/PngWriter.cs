using ResumeRender.Typesetting;
using SkiaSharp;

namespace ResumeRender.Output.Png;

/// <summary>Draws pages as PNG pictures, a file each.</summary>
/// <remarks>
/// A large page is drawn and written in bands, so that even one at 600 dpi takes little memory. The file holds nothing but the
/// picture, its colour space and its resolution.
/// </remarks>
internal sealed class PngWriter : IPageWriter
{
    /// <summary>Pixels that are drawn at once, four bytes each: all of a page up to some 220 dpi.</summary>
    private const int BandPixels = 4_000_000;

    public string Id => "png";

    public bool HasFilePerPage => true;

    public void Write(PagedDocument document, WriteOptions options, Stream output)
    {
        var page = document.Pages.Single();
        var grid = PixelGrid.Of(page, options.Picture);
        using var file = new PngFile(output, grid);
        using var painter = new PagePainter(page, grid.Scale);
        using var band = new SKBitmap(new SKImageInfo(grid.Width, Math.Min(BandPixels / grid.Width, grid.Height), SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(band);
        for (var top = 0; top < grid.Height; top += band.Height)
        {
            painter.Paint(canvas, top, band.Height);
            var rows = Math.Min(band.Height, grid.Height - top);
            for (var row = 0; row < rows; row++)
                file.AddRow(band.GetPixelSpan().Slice(row * band.RowBytes, grid.Width * 4));
        }

        file.Finish();
    }
}
