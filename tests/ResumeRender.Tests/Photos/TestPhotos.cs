using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Photos;
using ResumeRender.Testing;
using SkiaSharp;

namespace ResumeRender.Tests.Photos;

/// <summary>Photos for tests: flat colours, so that a pixel tells where it comes from.</summary>
internal static class TestPhotos
{
    /// <summary>A picture as the reader makes it.</summary>
    internal static Picture Square { get; } =
        PhotoReader.Read(Quarters(240, 240), "test", SourceSpan.None, Severity.Error, new DiagnosticBag())!;

    internal static byte[] File(string name) =>
        System.IO.File.ReadAllBytes(
            Path.Combine(Samples.RepositoryRoot, "tests/ResumeRender.Tests/Photos/Files", name)
        );

    /// <summary>A JPEG with a colour in each corner: red, green, below them blue and white.</summary>
    internal static byte[] Quarters(int width, int height) =>
        Draw(width, height, SKEncodedImageFormat.Jpeg, (x, y) => (x < width / 2, y < height / 2) switch
            {
                (true, true) => SKColors.Red,
                (false, true) => SKColors.Lime,
                (true, false) => SKColors.Blue,
                _ => SKColors.White,
            });

    internal static byte[] Draw(
        int width,
        int height,
        SKEncodedImageFormat format,
        Func<int, int, SKColor> color,
        SKColorSpace? space = null
    )
    {
        using var bitmap = new SKBitmap(
            new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Unpremul, space)
        );
        var pixels = bitmap.GetPixelSpan();
        for (var i = 0; i < width * height; i++)
        {
            var c = color(i % width, i / width);
            (pixels[4 * i], pixels[(4 * i) + 1], pixels[(4 * i) + 2], pixels[(4 * i) + 3]) = (
                c.Red,
                c.Green,
                c.Blue,
                c.Alpha
            );
        }

        using var data = bitmap.Encode(format, 95);
        return data.ToArray();
    }

    /// <summary>The JPEG with an Exif segment after its first marker: which way the camera was held, and
    /// where.</summary>
    internal static byte[] WithExif(byte[] jpeg, byte orientation)
    {
        byte[] segment =
        [
            0xFF, 0xE1, 0, 44, .. "Exif\0\0"u8, .. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 2,
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,
            0x01, 0x0E, 0, 2, 0, 0, 0, 4, .. "GPS\0"u8,
            0, 0, 0, 0,
        ];
        return [.. jpeg[..2], .. segment, .. jpeg[2..]];
    }

    /// <summary>The colour of a pixel, each channel 0 to 2: dark, middle or full.</summary>
    internal static string ColorAt(Picture picture, double x, double y)
    {
        using var bitmap = SKBitmap.Decode(picture.Jpeg.ToArray());
        var color = bitmap.GetPixel((int)(x * bitmap.Width), (int)(y * bitmap.Height));
        return string.Concat(
            new[] { color.Red, color.Green, color.Blue }.Select(static c =>
                c < 85 ? '0'
                : c < 170 ? '1'
                : '2'
            )
        );
    }
}
