using System.Text;
using System.Xml.Linq;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Layouts;
using ResumeRender.Output;
using ResumeRender.Output.Png;
using ResumeRender.Output.Svg;
using ResumeRender.Testing;
using ResumeRender.Tests.Output.Pdf;
using ResumeRender.Tests.Output.Png;
using ResumeRender.Tests.Typesetting.Fit;
using ResumeRender.Typesetting;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Tests.Output;

/// <summary>What pictures promise for every look.</summary>
public sealed class PictureTests
{
    public static TheoryData<string> Looks => [.. BuiltInLayouts.Catalog.Layouts.Select(static l => l.Id)];

    [Theory]
    [MemberData(nameof(Looks))]
    public void Every_word_has_ink_and_the_rest_of_a_PNG_is_white(string look)
    {
        const double Scale = 2;
        var document = Typeset(look);

        var picture = new PngPicture(Write(new PngWriter(), document));

        var page = Assert.Single(document.Pages);
        var covered = new bool[picture.Width, picture.Height];
        foreach (
            var run in page
                .Items.OfType<TextLine>()
                .SelectMany(static l => l.Runs, static (line, run) => (line.Baseline, Run: run))
        )
        {
            var (top, bottom) = (run.Baseline - run.Run.Size * 1.2, run.Baseline + run.Run.Size * 0.5);
            if (!string.IsNullOrWhiteSpace(run.Run.Text))
                Assert.InRange(
                    picture.Darkest(
                        run.Run.X * Scale,
                        top * Scale,
                        (run.Run.X + run.Run.Width) * Scale,
                        bottom * Scale
                    ),
                    0,
                    200
                );
            // A letter may lean out of its width a little.
            Cover(run.Run.X - 3, top, run.Run.X + run.Run.Width + 3, bottom);
        }

        foreach (var rule in page.Items.OfType<RuleItem>())
        {
            Assert.InRange(
                picture.Darkest(
                    rule.X * Scale,
                    (rule.Y * Scale) - 1,
                    (rule.X + rule.Width) * Scale,
                    ((rule.Y + rule.Height) * Scale) + 1
                ),
                0,
                254
            );
            Cover(rule.X - 1, rule.Y - 1, rule.X + rule.Width + 1, rule.Y + rule.Height + 1);
        }

        for (var y = 0; y < picture.Height; y++)
        {
            for (var x = 0; x < picture.Width; x++)
                Assert.True(
                    covered[x, y] || picture[x, y] == Rgb.FromHex(0xFFFFFF),
                    $"there is ink at {x / Scale}, {y / Scale}"
                );
        }

        void Cover(double left, double top, double right, double bottom)
        {
            for (var y = Math.Max(0, (int)(top * Scale)); y < Math.Min(picture.Height, bottom * Scale); y++)
            {
                for (var x = Math.Max(0, (int)(left * Scale)); x < Math.Min(picture.Width, right * Scale); x++)
                    covered[x, y] = true;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public void An_SVG_says_every_word_in_its_order_and_draws_every_glyph(string look)
    {
        XNamespace svg = "http://www.w3.org/2000/svg";
        var document = Typeset(look);
        var lines = document.Pages.Single().Items.OfType<TextLine>().ToList();

        var root = XDocument
            .Parse(Encoding.UTF8.GetString(Write(new SvgWriter(), document)), LoadOptions.PreserveWhitespace)
            .Root!;

        Assert.Equal(
            Words(
                string.Join(
                    '\n',
                    lines.Select(static l =>
                        string.Concat(
                            l.Runs.Where(static r => r.Owner.Role != StructureRole.Artifact).Select(static r => r.Text)
                        )
                    )
                )
            ),
            Words(string.Join('\n', root.Descendants(svg + "text").Select(static t => t.Value)))
        );
        var drawn = root.Descendants(svg + "path").Select(static p => "#" + p.Attribute("id")!.Value).ToList();
        var used = root.Descendants(svg + "use").Select(static u => u.Attribute("href")!.Value).ToList();
        Assert.Equal(drawn.Count, drawn.Distinct().Count());
        Assert.Equal(drawn, used.Distinct());
        Assert.Equal(
            lines
                .SelectMany(static l => l.Runs)
                .Where(static r => !string.IsNullOrWhiteSpace(r.Text))
                .Select(static r => r.Color)
                .Distinct()
                .Count() > 1,
            root.Descendants(svg + "g").Any(static g => g.Attribute("fill") is not null)
        );
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public void A_page_of_text_is_small_and_the_same_every_time(string look)
    {
        var document = Typeset(look);

        Assert.InRange(Write(new SvgWriter(), document).Length, 1, 200_000);
        Assert.InRange(Write(new PngWriter(), document).Length, 1, 500_000);
        Assert.Equal(Write(new SvgWriter(), document), Write(new SvgWriter(), document));
        Assert.Equal(Write(new PngWriter(), document), Write(new PngWriter(), document));
    }

    [Theory]
    [InlineData("png")]
    [InlineData("svg")]
    public void Several_pages_make_as_many_files(string format)
    {
        var result = Render(format, new PictureSize { Dpi = 36 });

        Assert.Equal(2, result.Pages);
        Assert.Equal(2, result.Files.Length);
        Assert.NotEqual(result.Files[0], result.Files[1]);
    }

    [Fact]
    public void A_thumbnail_shows_the_first_page_alone()
    {
        var result = Render("png", new PictureSize { ThumbnailWidth = 100 });

        Assert.Equal(2, result.Pages);
        Assert.Equal(100, new PngPicture(Assert.Single(result.Files)).Width);
    }

    [Fact]
    public void Formats_made_together_are_those_made_apart()
    {
        var request = new RenderRequest("pdf", BuiltInLayouts.Catalog.Default);

        var together = Renderer.Render(HandMadeResume.Dana, request, Renderer.Formats, new RenderContext());

        Assert.Equal(
            Renderer.Formats.Select(format =>
                Renderer.Render(HandMadeResume.Dana, request with { Format = format }, new RenderContext()).Bytes
            ),
            together.Select(static r => r.Bytes)
        );
    }

    private static RenderResult Render(string format, PictureSize size) =>
        Renderer.Render(
            GeneratedResumes.TwoPages,
            new RenderRequest(format, BuiltInLayouts.Catalog.Default) { Pages = 2, Picture = size },
            new RenderContext()
        );

    private static PagedDocument Typeset(string look) =>
        Typesetter
            .Typeset(
                BuiltInLayouts.Catalog.Find(look)!.Compose(HandMadeResume.Dana, new LayoutContext()),
                new DiagnosticBag()
            )
            .Document;

    private static byte[] Write(IPageWriter writer, PagedDocument document)
    {
        using var output = new MemoryStream();
        writer.Write(document, new WriteOptions { Created = HandMadePages.Created }, output);
        return output.ToArray();
    }

    private static string[] Words(string text) =>
        text.Split([' ', '\u00A0', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
