using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Layout.Design;
using ResumeRender.Layouts;
using ResumeRender.Model;
using ResumeRender.Testing;
using ResumeRender.Testing.Pdf;
using ResumeRender.Tests.Output.Html;
using ResumeRender.Tests.Photos;
using ResumeRender.Typesetting.Fit;
using ResumeRender.Typesetting.Pages;
using ResumeRender.Typesetting.Text;
using SkiaSharp;
using UglyToad.PdfPig;

namespace ResumeRender.Tests.Layouts;

/// <summary>What every look that shows a photo promises, and what the others say.</summary>
public sealed class PhotoTests
{
    private static readonly string[] Showing = ["classic", "modern", "executive", "sidebar", "timeline", "minimal"];

    private static readonly Photo Face = new(TestPhotos.Square, "Photo of Dana Okafor");

    public static TheoryData<string> Shown => [.. Showing];

    public static TheoryData<string> Hidden =>
        [.. BuiltInLayouts.Catalog.Layouts.Select(static l => l.Id).Except(Showing)];

    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var look in Showing)
            {
                foreach (var document in Samples.Documents.Append(HandMade))
                    pages.Add(look, document);
            }

            return pages;
        }
    }

    private const string HandMade = "hand-made";

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_is_still_one_and_says_the_same_in_every_format(string look, string document)
    {
        string[] formats = ["pdf", "docx", "html"];
        var (shown, hidden) = (All(Face), All(photo: null));
        foreach (var (format, with, without) in formats.Zip(shown, hidden))
        {
            Assert.Equal(1, with.Pages);
            Assert.DoesNotContain(with.Diagnostics, static d => d.Code == Renderer.ShowsNoPhoto);
            Assert.Equal(Letters(format, without.Bytes!), Letters(format, with.Bytes!));
            if (format == "pdf")
                Assert.Empty(PdfCheck.BrokenRules(with.Bytes!));
        }

        IEnumerable<RenderResult> All(Photo? photo) =>
            Renderer.Render(Read(document), Request(look, "pdf", photo), formats, new RenderContext());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_text_stands_on_the_photo_nor_outside_of_the_margins(string look, string document)
    {
        var composition = BuiltInLayouts
            .Catalog.Find(look)!
            .Compose(Read(document), new LayoutContext { Photo = Face });
        foreach (var shown in new[] { composition, OneColumn.Of(composition) })
        {
            var items = new PageFit(shown, LineBreaking.WholeParagraph)
                .Find(new DiagnosticBag())
                .Typeset.Document.Pages[0]
                .Items;
            var picture = Assert.Single(items.OfType<PictureItem>());
            Assert.InRange(picture.X, 30, 595 - 30 - picture.Width);
            foreach (
                var run in items
                    .OfType<TextLine>()
                    .Where(l => l.Baseline > picture.Y && l.Baseline - 6 < picture.Y + picture.Height)
                    .SelectMany(static l => l.Runs)
            )
                Assert.True(
                    run.X + run.Width < picture.X || run.X > picture.X + picture.Width,
                    $"“{run.Text}” stands on the photo"
                );
            Assert.All(items.OfType<RuleItem>(), r =>
                Assert.True(
                    r.Y > picture.Y + picture.Height || r.X > picture.X + picture.Width || r.Y + r.Height < picture.Y
                )
            );
        }
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void The_user_chooses_its_outline(string look)
    {
        foreach (var shape in Enum.GetValues<PictureShape>())
            Assert.Contains(
                $"> {shape} ",
                CompositionText.Of(Compose(look, new LayoutContext { Photo = Face, PhotoShape = shape })),
                StringComparison.Ordinal
            );
    }

    [Theory]
    [InlineData("executive")]
    [InlineData("sidebar")]
    public void It_has_its_place(string look)
    {
        var composition = Compose(look, new LayoutContext { Photo = Face });
        Snapshot.Match(
            CompositionText.Of(composition) + "\nin one column:\n" + CompositionText.Of(OneColumn.Of(composition)),
            $"photo-{look}"
        );
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void Without_a_photo_nothing_is_different(string look) =>
        Assert.False(Compose(look, new LayoutContext { PhotoShape = PictureShape.Round }).HasPicture);

    [Theory]
    [MemberData(nameof(Hidden))]
    public void A_look_that_shows_none_says_so(string look)
    {
        var result = Render(HandMadeResume.Dana, look, "pdf", Face);

        Assert.Equal(
            $"the look `{look}` shows no photo",
            Assert.Single(result.Diagnostics, static d => d.Code == Renderer.ShowsNoPhoto).Message
        );
        Assert.Equal(Render(HandMadeResume.Dana, look, "pdf", photo: null).Bytes, result.Bytes);
    }

    [Theory]
    [InlineData(PictureShape.Square)]
    [InlineData(PictureShape.Round)]
    public void Drawings_show_it_too(PictureShape shape)
    {
        var request = new RenderRequest("svg", BuiltInLayouts.Catalog.Find("modern")!)
        {
            Context = new LayoutContext { Photo = Face, PhotoShape = shape },
        };
        var results = Renderer.Render(HandMadeResume.Dana, request, ["pdf", "png", "svg"], new RenderContext());

        var svg = Encoding.UTF8.GetString(results[2].Bytes!);
        Assert.Contains("<rect role=\"img\" aria-label=\"Photo of Dana Okafor\"", svg, StringComparison.Ordinal);
        Assert.Contains(Convert.ToBase64String(Face.Picture.Jpeg.Span), svg, StringComparison.Ordinal);
        Assert.Equal(
            shape == PictureShape.Round,
            svg.Contains("clip-path=\"url(#round-1)\"", StringComparison.Ordinal)
        );

        using var pdf = PdfDocument.Open(results[0].Bytes!);
        var place = pdf.GetPage(1).GetImages().Single().BoundingBox;
        using var png = SKBitmap.Decode(results[1].Bytes!);
        var scale = png.Width / pdf.GetPage(1).Width;
        // The test picture is red, green, and below them blue and white; a corner of a round one is the paper's white.
        Assert.Equal((SKColors.Red, SKColors.Lime, SKColors.Blue), (At(.3, .7), At(.7, .7), At(.3, .3)));
        Assert.Equal(shape == PictureShape.Round ? SKColors.White : SKColors.Red, At(.04, .96));

        SKColor At(double x, double y)
        {
            var color = png.GetPixel(
                (int)((place.Left + (x * place.Width)) * scale),
                (int)((pdf.GetPage(1).Height - place.Bottom - (y * place.Height)) * scale)
            );
            return new SKColor(Full(color.Red), Full(color.Green), Full(color.Blue));
        }

        static byte Full(byte channel) => channel > 127 ? (byte)255 : (byte)0;
    }

    [Fact]
    public void What_is_too_long_without_a_photo_takes_several_pages_with_it_in_one_column()
    {
        var resume = HandMadeResume.Dana with
        {
            Sections = [.. Enumerable.Repeat(HandMadeResume.Dana.Sections, 8).SelectMany(static s => s)],
        };
        var result = Renderer.Render(
            resume,
            new RenderRequest("pdf", BuiltInLayouts.Catalog.Find("sidebar")!) { Pages = null }.WithPhoto(Face),
            new RenderContext()
        );

        Assert.True(result.Pages > 1);
        Assert.Contains("Figure alt=Photo of Dana Okafor\n", PdfTags.Of(result.Bytes!), StringComparison.Ordinal);
    }

    private static Resume Read(string document) => document == HandMade ? HandMadeResume.Dana : Samples.Read(document);

    private static Composition Compose(string look, LayoutContext context) =>
        BuiltInLayouts.Catalog.Find(look)!.Compose(HandMadeResume.Dana, context);

    private static RenderResult Render(Resume resume, string look, string format, Photo? photo) =>
        Renderer.Render(resume, Request(look, format, photo), new RenderContext());

    private static RenderRequest Request(string look, string format, Photo? photo) =>
        new RenderRequest(format, BuiltInLayouts.Catalog.Find(look)!) { EmbedFonts = false }.WithPhoto(photo);

    /// <summary>Letters and digits in their order: where lines break, signs between pieces come and go.</summary>
    private static string Letters(string format, byte[] file)
    {
        var words = format switch
        {
            "pdf" => PdfDocument.Open(file).GetPages().SelectMany(static p => p.Letters).Select(static l => l.Value),
            "docx" => DocxText.WordsOf(file),
            _ => [HtmlFiles.MainOf(Encoding.UTF8.GetString(file)).Value],
        };
        return string.Concat(string.Concat(words).Where(char.IsLetterOrDigit));
    }
}
