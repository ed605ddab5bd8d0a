using ResumeRender.Typesetting.Pages;
using SkiaSharp;

namespace ResumeRender.Output.Png;

/// <summary>Draws pages as PNG pictures, a file each.</summary>
/// <remarks>
/// A large page is drawn and written in bands, so that even one at 600 dpi takes little memory. The file holds nothing
/// but the picture, its colour space and its resolution.
/// </remarks>
internal sealed class PngWriter : IPageWriter
{
    /// <summary>Pixels that are drawn at once, four bytes each: all of a page up to some 220 dpi.</summary>
    private const int BandPixels = 4_000_000;

    /// <summary>Rows around a band that are drawn and thrown away: a curve that the border cuts gets other shades than
    /// a whole one.</summary>
    private const int Margin = 256;

    public string Id => "png";

    public bool HasFilePerPage => true;

    public void Write(PagedDocument document, WriteOptions options, Stream output)
    {
        var page = document.Pages.Single();
        var grid = PixelGrid.Of(page, options.Pixels);
        using var file = new PngFile(output, grid);
        using var painter = new PagePainter(page, grid.Scale);
        var rows = BandPixels / grid.Width;
        var margin = Margin;
        if (rows >= grid.Height)
            (rows, margin) = (grid.Height, 0);
        using var band = new SKBitmap(
            new SKImageInfo(grid.Width, rows + (2 * margin), SKColorType.Rgba8888, SKAlphaType.Opaque)
        );
        using var canvas = new SKCanvas(band);
        for (var top = 0; top < grid.Height; top += rows)
        {
            painter.Paint(canvas, top - margin, band.Height);
            for (var row = margin; row < margin + Math.Min(rows, grid.Height - top); row++)
                file.AddRow(band.GetPixelSpan().Slice(row * band.RowBytes, grid.Width * 4));
        }

        file.Finish();
    }
}
