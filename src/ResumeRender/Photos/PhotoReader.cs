using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using SkiaSharp;

namespace ResumeRender.Photos;

/// <summary>Makes of a picture file the picture that every output shows.</summary>
/// <remarks>
/// Turned upright (Exif 2.32, 4.6.4, Orientation), cropped to a square, at most <see cref="Side"/> pixels wide, on
/// white, in sRGB, and written anew, so that nothing of the file but its pixels goes on: no place, no device, no
/// thumbnail. All that is not decoding or encoding is done here and in whole numbers, because Skia's own drawing
/// differs from processor to processor.
/// </remarks>
public static class PhotoReader
{
    /// <summary>More than any photo needs.</summary>
    public const int MaximumBytes = 20_000_000;

    /// <summary>What the largest telephones take; more is a wall.</summary>
    private const long MaximumPixels = 50_000_000;

    /// <summary>Pixels of the side: 450 to the inch at the size that looks show.</summary>
    private const int Side = 480;

    /// <summary>Fewer look coarse in print.</summary>
    private const int LeastSide = 200;

    /// <summary>No difference is seen above it, and the file doubles.</summary>
    private const int Quality = 85;

    /// <summary>Reads a PNG or JPEG file.</summary>
    /// <param name="file">Its bytes.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="at">Where a text names it.</param>
    /// <param name="severity">How grave it is if it cannot be used.</param>
    /// <param name="diagnostics">Gets why it cannot be used. No message tells anything of what is in the file.</param>
    /// <returns>Null if it cannot be used.</returns>
    public static Picture? Read(
        ReadOnlyMemory<byte> file,
        string name,
        SourceSpan at,
        Severity severity,
        DiagnosticBag diagnostics
    )
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (file.Length > MaximumBytes)
            return Refuse(PhotoDiagnostics.TooLarge(name, MaximumBytes, at, severity));
        // Skia knows more formats; none of their decoders gets to see a stranger's file.
        if (!file.Span.StartsWith(PngSignature) && !file.Span.StartsWith(JpegSignature))
            return Refuse(PhotoDiagnostics.OtherFormat(name, at, severity));
        using var data = SKData.CreateCopy(file.Span);
        using var codec = SKCodec.Create(data);
        if (codec is null)
            return Refuse(PhotoDiagnostics.Broken(name, at, severity));
        var (width, height) = (codec.Info.Width, codec.Info.Height);
        if ((long)width * height > MaximumPixels)
            return Refuse(PhotoDiagnostics.TooManyPixels(name, width, height, at, severity));
        using var pixels = Decode(codec);
        if (pixels is null)
            return Refuse(PhotoDiagnostics.Broken(name, at, severity));
        if (Math.Min(width, height) < LeastSide)
            diagnostics.Add(PhotoDiagnostics.Coarse(name, Math.Min(width, height), at));

        var upright = new UprightPixels(pixels.GetPixelSpan(), pixels.Width, pixels.Height, codec.EncodedOrigin);
        var side = Math.Min(Side, Math.Min(pixels.Width, pixels.Height));
        var square = SquareCrop.Of(upright, side);
        StandardColors.Convert(square, codec.Info.ColorSpace);
        return new Picture(Encode(square, side), side, side);

        Picture? Refuse(Diagnostic why)
        {
            diagnostics.Add(why);
            return null;
        }
    }

    /// <remarks>ISO/IEC 15948, 5.2.</remarks>
    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <remarks>ITU-T T.81, B.1.1.3: a start of image, then another marker.</remarks>
    private static ReadOnlySpan<byte> JpegSignature => [0xFF, 0xD8, 0xFF];

    /// <summary>The pixels as the file has them, in its own colours; null if some are missing.</summary>
    /// <remarks>A large JPEG is decoded at a half, a quarter or an eighth of its size, as long as twice what is needed
    /// is left.</remarks>
    private static SKBitmap? Decode(SKCodec codec)
    {
        var size = codec.Info.Size;
        for (var scale = 0.125f; scale < 1; scale *= 2)
        {
            var scaled = codec.GetScaledDimensions(scale);
            if (Math.Min(scaled.Width, scaled.Height) < 2 * Side)
                continue;
            size = scaled;
            break;
        }

        var bitmap = new SKBitmap();
        var info = new SKImageInfo(
            size.Width,
            size.Height,
            SKColorType.Rgba8888,
            SKAlphaType.Unpremul,
            codec.Info.ColorSpace
        );
        if (bitmap.TryAllocPixels(info) && codec.GetPixels(info, bitmap.GetPixels()) == SKCodecResult.Success)
            return bitmap;
        bitmap.Dispose();
        return null;
    }

    private static unsafe byte[] Encode(byte[] pixels, int side)
    {
        using var file = new MemoryStream();
        fixed (byte* start = pixels)
        {
            using var pixmap = new SKPixmap(
                new SKImageInfo(side, side, SKColorType.Rgba8888, SKAlphaType.Opaque),
                (nint)start
            );
            if (
                !pixmap.Encode(
                    file,
                    new SKJpegEncoderOptions(
                        Quality,
                        SKJpegEncoderDownsample.Downsample420,
                        SKJpegEncoderAlphaOption.Ignore
                    )
                )
            )
                throw new InvalidOperationException("Skia cannot write a JPEG.");
        }

        return file.ToArray();
    }
}
