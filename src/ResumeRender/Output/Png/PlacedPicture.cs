using System.Runtime.InteropServices;
using ResumeRender.Layout;
using ResumeRender.Photos;
using ResumeRender.Typesetting.Pages;
using SkiaSharp;

namespace ResumeRender.Output.Png;

/// <summary>A picture of the page in the pixels of the drawing.</summary>
/// <remarks>It is made smaller by <see cref="SquareCrop"/> and lies on whole pixels, so that nothing is left to Skia
/// but to copy it.</remarks>
internal sealed class PlacedPicture : IDisposable
{
    private readonly SKBitmap _bitmap;
    private readonly SKRect _place;
    private readonly PictureShape _shape;

    internal PlacedPicture(PictureItem item, double scale)
    {
        _shape = item.Shape;
        var (left, top) = (Math.Floor((item.X * scale) + 0.5), Math.Floor((item.Y * scale) + 0.5));
        var (width, height) = (
            Math.Max(1, Math.Floor((item.Width * scale) + 0.5)),
            Math.Max(1, Math.Floor((item.Height * scale) + 0.5))
        );
        _place = new SKRect((float)left, (float)top, (float)(left + width), (float)(top + height));
        _bitmap = SKBitmap.Decode(
            item.Picture.Jpeg.Span,
            new SKImageInfo(item.Picture.Width, item.Picture.Height, SKColorType.Rgba8888, SKAlphaType.Opaque)
        ) ?? throw new InvalidOperationException("A picture that the program wrote itself cannot be read.");
        if (width >= Math.Min(_bitmap.Width, _bitmap.Height))
            return;
        using var large = _bitmap;
        _bitmap = Smaller(large, (int)width);
    }

    public void Dispose() => _bitmap.Dispose();

    internal void Paint(SKCanvas canvas)
    {
        canvas.Save();
        if (_shape == PictureShape.Round)
        {
            using var outline = new SKPathBuilder();
            outline.AddOval(_place);
            using var path = outline.Detach();
            canvas.ClipPath(path, SKClipOperation.Intersect, antialias: true);
        }

        using var image = SKImage.FromBitmap(_bitmap);
        canvas.DrawImage(image, _place, new SKSamplingOptions(SKFilterMode.Linear));
        canvas.Restore();
    }

    private static SKBitmap Smaller(SKBitmap large, int side)
    {
        var pixels = SquareCrop.Of(
            new UprightPixels(large.GetPixelSpan(), large.Width, large.Height, SKEncodedOrigin.TopLeft),
            side
        );
        var small = new SKBitmap(new SKImageInfo(side, side, SKColorType.Rgba8888, SKAlphaType.Opaque));
        Marshal.Copy(pixels, 0, small.GetPixels(), pixels.Length);
        return small;
    }
}
