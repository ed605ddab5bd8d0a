using System.Text;
using System.Xml.Linq;
using ResumeRender.Layout;
using ResumeRender.Output;
using ResumeRender.Output.Svg;
using ResumeRender.Testing;
using ResumeRender.Tests.Output.Pdf;
using ResumeRender.Typesetting.Pages;
using static ResumeRender.Tests.Output.Pdf.HandMadePages;

namespace ResumeRender.Tests.Output.Svg;

/// <summary>What the writer of drawings makes of small pages of 300 by 400 points.</summary>
public sealed class SvgWriterTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void A_page_is_outlines_and_text_over_them()
    {
        var pages = new HandMadePages { Title = "Dana Okafor – Résumé" };
        var paragraph = pages.Add(StructureRole.P);
        var link = Link(paragraph, "mailto:dana@example.com");
        pages.Line(Run(pages.Add(StructureRole.H1), "Ill", Bold, 20, Rgb.FromHex(0x1F4E79)))
            .Rule(Rgb.FromHex(0x1F4E79))
            .Line(
                Run(paragraph, "I "),
                Run(link, "fill"),
                Run(paragraph, " "),
                Run(paragraph, "il") with
                {
                    Language = "it",
                    Tracking = 0.5,
                }
            );

        Snapshot.Match(Write(pages), "page.svg");
    }

    [Fact]
    public void Its_size_is_that_of_the_paper_in_millimetres()
    {
        var root = Read(new HandMadePages { Language = "de" });

        Assert.Equal(
            ("105.83mm", "141.11mm", "0 0 300 400"),
            (root.Attribute("width")!.Value, root.Attribute("height")!.Value, root.Attribute("viewBox")!.Value)
        );
        Assert.Equal("de", root.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal("A page", root.Element(Svg + "title")!.Value);
    }

    [Fact]
    public void A_glyph_is_drawn_once_however_often_it_is_used()
    {
        var pages = new HandMadePages();
        var root = Read(pages.Line(Run(pages.Add(StructureRole.P), "aaa"), Run(pages.Add(StructureRole.P), "aa")));

        Assert.Single(root.Descendants(Svg + "path"));
        Assert.Equal(5, root.Descendants(Svg + "use").Count());
    }

    [Theory]
    [InlineData("https://example.com/?a=1&b=\"2\"", true)]
    [InlineData("http://example.com", true)]
    [InlineData("mailto:dana@example.com", true)]
    [InlineData("tel:+4930123", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("file:///etc/passwd", false)]
    public void A_link_leads_only_where_it_is_safe_to_go(string uri, bool isFollowed)
    {
        var pages = new HandMadePages();
        var root = Read(pages.Line(Run(Link(pages.Add(StructureRole.P), uri), "there")));

        Assert.Equal(
            isFollowed ? [uri] : [],
            root.Descendants(Svg + "a").Select(static a => a.Attribute("href")!.Value)
        );
        Assert.Equal("there", root.Descendants(Svg + "text").Single().Value);
    }

    [Fact]
    public void Whatever_stands_in_a_resume_stays_text()
    {
        const string Hostile = "</text></title><script>alert(1)</script> \" & <!-- ]]> \u0001";
        var pages = new HandMadePages { Title = Hostile, Language = "en\" onload=\"alert(1)" };
        var root = Read(pages.Line(Run(pages.Add(StructureRole.P), Hostile)));

        Assert.Empty(root.Descendants(Svg + "script"));
        Assert.Null(root.Attribute("onload"));
        Assert.Equal(Hostile.Replace('\u0001', '\uFFFD'), root.Element(Svg + "title")!.Value);
        Assert.Equal(Hostile.Replace('\u0001', '\uFFFD'), root.Descendants(Svg + "text").Single().Value);
    }

    [Fact]
    public void The_number_of_a_page_is_drawn_but_not_read()
    {
        var root = Read(new HandMadePages().Line(Run(new StructureElement(StructureRole.Artifact, null), "2")));

        Assert.Single(root.Descendants(Svg + "use"));
        Assert.Empty(root.Descendants(Svg + "text"));
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.001, "0")]
    [InlineData(0.5, ".5")]
    [InlineData(-0.5, "-.5")]
    [InlineData(12.006, "12.01")]
    [InlineData(100, "100")]
    public void Numbers_are_short(double value, string text) => Assert.Equal(text, SvgNumber.Points(value));

    private static StructureElement Link(StructureElement parent, string uri) =>
        parent.Add(new StructureElement(StructureRole.Link, parent) { Uri = uri, Description = "Goes there" });

    private static XElement Read(HandMadePages pages) =>
        XDocument.Parse(Write(pages), LoadOptions.PreserveWhitespace).Root!;

    private static string Write(HandMadePages pages)
    {
        using var output = new MemoryStream();
        new SvgWriter().Write(pages.Build(), new WriteOptions { Created = Created }, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
