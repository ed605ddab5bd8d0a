using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Photos;
using SkiaSharp;

namespace ResumeRender.Tests.Photos;

public sealed class PhotoReaderTests
{
    private const string Red = "200", Green = "020", Blue = "002", White = "222";

    private readonly DiagnosticBag _diagnostics = new();

    /// <remarks>Exif 2.32, 4.6.4: what the first row and the first column of the file are to a viewer.</remarks>
    [Theory]
    [InlineData(1, Red, Green, Blue, White)]
    [InlineData(2, Green, Red, White, Blue)]
    [InlineData(3, White, Blue, Green, Red)]
    [InlineData(4, Blue, White, Red, Green)]
    [InlineData(5, Red, Blue, Green, White)]
    [InlineData(6, Blue, Red, White, Green)]
    [InlineData(7, White, Green, Blue, Red)]
    [InlineData(8, Green, White, Red, Blue)]
    public void A_photo_stands_upright_however_the_camera_was_held(
        byte orientation,
        string topLeft,
        string topRight,
        string bottomLeft,
        string bottomRight
    )
    {
        var picture = Read(TestPhotos.WithExif(TestPhotos.Quarters(320, 240), orientation))!;

        Assert.Equal(
            [topLeft, topRight, bottomLeft, bottomRight],
            new[] { (.2, .2), (.8, .2), (.2, .8), (.8, .8) }.Select(p => TestPhotos.ColorAt(picture, p.Item1, p.Item2))
        );
    }

    [Fact]
    public void Nothing_of_the_file_but_its_pixels_goes_on()
    {
        var text = Encoding.Latin1.GetString(Read(TestPhotos.WithExif(TestPhotos.Quarters(320, 240), 6))!.Jpeg.Span);

        Assert.All(["Exif", "GPS", "ICC_PROFILE", "xmp"], word =>
            Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase)
        );
    }

    [Theory]
    [InlineData(300, 240, 240)]
    [InlineData(400, 1000, 400)]
    [InlineData(2000, 1500, 480)]
    [InlineData(481, 481, 480)]
    public void It_is_cropped_to_a_square_and_never_made_larger(int width, int height, int side)
    {
        var picture = Read(TestPhotos.Quarters(width, height))!;

        Assert.Equal((side, side), (picture.Width, picture.Height));
        Assert.Empty(_diagnostics.ToImmutable());
    }

    [Fact]
    public void Of_an_upright_picture_rather_the_upper_part_is_kept()
    {
        // Of the 200 rows that are too many, 66 go at the top and 134 at the bottom.
        var picture = Read(
            TestPhotos.Draw(300, 500, SKEncodedImageFormat.Png, static (_, y) =>
                y is >= 70 and < 360 ? SKColors.Lime : SKColors.Red
            )
        )!;

        Assert.Equal((Green, Green), (TestPhotos.ColorAt(picture, .5, .03), TestPhotos.ColorAt(picture, .5, .96)));
    }

    [Fact]
    public void What_is_transparent_becomes_white()
    {
        var picture = Read(
            TestPhotos.Draw(240, 240, SKEncodedImageFormat.Png, static (x, _) =>
                x < 120 ? new SKColor(255, 0, 0, 0) : SKColors.Red
            )
        )!;

        Assert.Equal((White, Red), (TestPhotos.ColorAt(picture, .25, .5), TestPhotos.ColorAt(picture, .75, .5)));
    }

    [Theory]
    [InlineData("red-cmyk.jpg", Red)]
    [InlineData("red-progressive.jpg", Red)]
    [InlineData("red-16-bit-interlaced.png", Red)]
    [InlineData("red-palette.png", Red)]
    [InlineData("grey.jpg", "111")]
    public void All_that_programs_for_pictures_write_is_read(string file, string color)
    {
        Assert.Equal(color, TestPhotos.ColorAt(Read(TestPhotos.File(file))!, .5, .5));
        Assert.Empty(_diagnostics.ToImmutable());
    }

    [Fact]
    public void A_colour_of_a_wider_space_is_shown_as_it_was_seen()
    {
        using var wide = SKColorSpace.CreateRgb(SKColorSpaceTransferFn.Srgb, SKColorSpaceXyz.DisplayP3);
        var picture = Read(
            TestPhotos.Draw(240, 240, SKEncodedImageFormat.Png, static (_, _) => new SKColor(180, 120, 100), wide)
        )!;

        using var bitmap = SKBitmap.Decode(picture.Jpeg.ToArray());
        var color = bitmap.GetPixel(120, 120);

        // By the formulas of both spaces: 187, 118, 96.
        Assert.InRange(color.Red, 185, 189);
        Assert.InRange(color.Green, 116, 120);
        Assert.InRange(color.Blue, 94, 98);
    }

    [Fact]
    public void Same_file_same_bytes() =>
        Assert.Equal(
            Read(TestPhotos.Quarters(1234, 987))!.Jpeg.ToArray(),
            Read(TestPhotos.Quarters(1234, 987))!.Jpeg.ToArray()
        );

    /// <remarks>Not enumerated by discovery, which would write twenty megabytes down element by element.</remarks>
    public static TheoryData<string, byte[], string> Unusable =>
        new()
        {
            { "nothing", [], "error[RR2101]: the photo me is neither JPEG nor PNG" },
            { "a text", "root:x:0:0:secret"u8.ToArray(), "error[RR2101]: the photo me is neither JPEG nor PNG" },
            {
                "a GIF",
                "GIF89a\u0001\0\u0001\0\0\0\0"u8.ToArray(),
                "error[RR2101]: the photo me is neither JPEG nor PNG"
            },
            { "a signature alone", [0xFF, 0xD8, 0xFF, 0xE0], "error[RR2102]: the photo me is broken or not complete" },
            {
                "half a JPEG",
                Half(TestPhotos.Quarters(600, 600)),
                "error[RR2102]: the photo me is broken or not complete"
            },
            {
                "half a PNG",
                Half(
                    TestPhotos.Draw(300, 300, SKEncodedImageFormat.Png, static (x, y) =>
                        new SKColor((byte)(x * y), (byte)x, (byte)y)
                    )
                ),
                "error[RR2102]: the photo me is broken or not complete"
            },
            { "a wall", PngHead(10_000, 10_000), "error[RR2103]: the photo me is too large: 10000 × 10000 pixels" },
            {
                "a huge file",
                new byte[PhotoReader.MaximumBytes + 1],
                "error[RR2105]: the photo me is larger than 20 MB"
            },
        };

    [Theory]
    [MemberData(nameof(Unusable), DisableDiscoveryEnumeration = true)]
    public void What_cannot_be_used_is_told_without_a_word_of_what_is_in_it(string what, byte[] file, string message)
    {
        Assert.Null(Read(file));
        var told = Assert.Single(_diagnostics.ToImmutable());
        Assert.True($"error[{told.Code}]: {told.Message}" == message, $"{what}: {told.Message}");
        Assert.Equal(Severity.Error, told.Severity);
        Assert.NotEmpty(told.Hints);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 5000)]
    [InlineData(5000, 1)]
    [InlineData(199, 300)]
    public void A_very_small_one_is_shown_with_a_warning(int width, int height)
    {
        var picture = Read(TestPhotos.Quarters(width, height))!;

        Assert.Equal(Math.Min(width, height), picture.Width);
        Assert.Equal(
            ("RR2104", Severity.Warning),
            (_diagnostics.ToImmutable().Single().Code, _diagnostics.ToImmutable().Single().Severity)
        );
    }

    private Picture? Read(byte[] file) => PhotoReader.Read(file, "me", SourceSpan.None, Severity.Error, _diagnostics);

    private static byte[] Half(byte[] file) => file[..(file.Length / 2)];

    /// <summary>A PNG that promises many pixels and has none: signature and IHDR (ISO/IEC 15948, 11.2.2) with its
    /// checksum.</summary>
    private static byte[] PngHead(int width, int height)
    {
        byte[] header = [.. "IHDR"u8, .. BigEndian(width), .. BigEndian(height), 8, 2, 0, 0, 0];
        return
        [
            0x89,
            .. "PNG\r\n\u001A\n"u8,
            .. BigEndian(13),
            .. header,
            .. BigEndian((int)Checksum(header)),
            .. BigEndian(0),
            .. "IDAT"u8,
            .. BigEndian(0x35AF061E),
        ];
    }

    private static byte[] BigEndian(int value) =>
        [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];

    private static uint Checksum(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var b in bytes)
        {
            sum ^= b;
            for (var i = 0; i < 8; i++)
                sum = (sum >> 1) ^ ((sum & 1) * 0xEDB88320);
        }

        return ~sum;
    }
}
