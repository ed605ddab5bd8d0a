using ResumeRender.Layout;
using ResumeRender.Output;
using ResumeRender.Output.Png;
using ResumeRender.Tests.Output.Pdf;
using ResumeRender.Tests.Typesetting.Fonts;
using ResumeRender.Typesetting.Fonts;
using ResumeRender.Typesetting.Pages;
using static ResumeRender.Tests.Output.Pdf.HandMadePages;

namespace ResumeRender.Tests.Output.Png;

/// <summary>What the writer of pictures makes of small pages of 300 by 400 points.</summary>
public sealed class PngWriterTests
{
    [Theory]
    [InlineData(72, 300, 400, 2835)]
    [InlineData(144, 600, 800, 5669)]
    [InlineData(36, 150, 200, 1417)]
    [InlineData(100, 417, 556, 3937)]
    [InlineData(600, 2500, 3334, 23622)]
    public void The_resolution_tells_the_size_and_is_written_down(int dpi, int width, int height, int pixelsPerMetre)
    {
        var picture = Draw(Word("Dana"), new PictureSize { Dpi = dpi });

        Assert.Equal((width, height, pixelsPerMetre), (picture.Width, picture.Height, picture.PixelsPerMetre));
    }

    [Theory]
    [InlineData(90, 120)]
    [InlineData(301, 402)]
    public void A_thumbnail_has_its_width_to_the_pixel(int width, int height)
    {
        var picture = Draw(Word("Dana"), new PictureSize { ThumbnailWidth = width });

        Assert.Equal((width, height), (picture.Width, picture.Height));
    }

    [Fact]
    public void Nothing_is_in_the_file_but_the_picture_its_colours_and_its_resolution() =>
        Assert.Equal(["IHDR", "sRGB", "pHYs", "IDAT", "tEXt", "IEND"], Draw(Word("Dana"), new PictureSize()).Chunks);

    [Fact]
    public void The_same_page_gives_the_same_bytes() =>
        Assert.Equal(Write(Word("Dana"), new PictureSize()), Write(Word("Dana"), new PictureSize()));

    /// <summary>A word at 50 points from the left on the baseline at 72, twice as large in pixels.</summary>
    [Fact]
    public void Ink_is_where_the_word_is_and_nowhere_else()
    {
        var picture = Draw(Word("Dana", size: 20), new PictureSize { Dpi = 144 });

        Assert.Equal(0, picture.Darkest(100, 120, 190, 144));
        Assert.Equal(255, picture.Darkest(0, 0, 600, 100));
        Assert.Equal(255, picture.Darkest(0, 100, 98, 800));
        Assert.Equal(255, picture.Darkest(200, 100, 600, 800));
        Assert.Equal(255, picture.Darkest(0, 146, 600, 800));
    }

    [Fact]
    public void Letters_have_their_colour_and_edges_between_it_and_the_paper()
    {
        var blue = Rgb.FromHex(0x1F4E79);

        var picture = Draw(Word("H", size: 60, color: blue), new PictureSize());

        var colors = new HashSet<Rgb>();
        for (var y = 0; y < picture.Height; y++)
        {
            for (var x = 0; x < picture.Width; x++)
                colors.Add(picture[x, y]);
        }

        Assert.Contains(blue, colors);
        Assert.True(colors.Count > 20, "edges have many shades");
        Assert.All(colors, c =>
            Assert.True(
                c.Red >= blue.Red && c.Green >= blue.Green && c.Blue >= blue.Blue,
                $"{c} lies between the ink and white"
            )
        );
    }

    [Theory]
    [InlineData("Cantarell-Regular.otf", "Cantarell")]
    [InlineData("CantarellCID-Regular.otf", "Cantarell CID")]
    [InlineData("CabinVariable.ttf", "Cabin")]
    public void Outlines_of_every_kind_are_drawn(string file, string family)
    {
        var face = OwnFonts.Catalog(file).Find(family, bold: false, italic: false);

        Assert.Equal(0, Draw(Word("Dana", face, size: 20), new PictureSize()).Darkest(100, 110, 200, 144));
    }

    /// <summary>From 50 to 250 and from 62 to 62.5 points.</summary>
    [Theory]
    [InlineData(144, 124, 1)]
    [InlineData(300, 258, 2)]
    public void A_rule_is_sharp_and_as_thick_as_whole_pixels_allow(int dpi, int top, int thickness)
    {
        var picture = Draw(new HandMadePages().Rule(Rgb.Black).Build(), new PictureSize { Dpi = dpi });

        var middle = picture.Width / 2;
        for (var y = top - 3; y < top + thickness + 3; y++)
            Assert.Equal(y >= top && y < top + thickness ? (byte)0 : (byte)255, picture[middle, y].Green);
    }

    [Fact]
    public void A_rule_thinner_than_a_pixel_is_pale_and_not_too_thick() =>
        Assert.InRange(
            Draw(new HandMadePages().Rule(Rgb.Black).Build(), new PictureSize { Dpi = 36 }).Darkest(40, 20, 110, 40),
            128,
            230
        );

    [Fact]
    public void Bands_join_without_a_seam()
    {
        var page = new Page(300, 400, [new RuleItem(100, 10, 2, 380, Rgb.Black)]);

        var picture = Draw(new HandMadePages().Build() with { Pages = [page] }, new PictureSize { Dpi = 600 });

        for (var y = 84; y < 3250; y++)
            Assert.Equal(Rgb.Black, picture[840, y]);
    }

    /// <summary>Letters lie across the border of two bands, and then 100 pixels higher within one.</summary>
    [Fact]
    public void A_letter_on_two_bands_looks_like_one_on_a_single_band()
    {
        var line = Word("Dana", size: 20).Pages[0].Items.OfType<TextLine>().Single();
        var pictures = new[] { 194.0, 182 }
            .Select(baseline =>
                Draw(
                    new HandMadePages().Build() with
                    {
                        Pages = [new Page(300, 400, [line with { Baseline = baseline }])],
                    },
                    new PictureSize { Dpi = 600 }
                )
            )
            .ToList();

        for (var y = 1450; y < 1700; y++)
        {
            for (var x = 400; x < 850; x++)
                Assert.Equal(pictures[1][x, y - 100], pictures[0][x, y]);
        }

        Assert.Equal(0, pictures[0].Darkest(400, 1590, 850, 1610));
    }

    private static PagedDocument Word(string word, FontFace? face = null, double size = 10, Rgb color = default)
    {
        var pages = new HandMadePages();
        return pages.Line(Run(pages.Add(StructureRole.P), word, face, size, color)).Build();
    }

    private static PngPicture Draw(PagedDocument document, PictureSize size) => new(Write(document, size));

    private static byte[] Write(PagedDocument document, PictureSize size)
    {
        using var output = new MemoryStream();
        new PngWriter().Write(document, new WriteOptions { Created = Created, Pixels = size.ToPixels() }, output);
        return output.ToArray();
    }
}
