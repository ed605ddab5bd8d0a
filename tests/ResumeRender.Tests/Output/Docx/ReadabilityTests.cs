using System.Xml.Linq;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Output.Docx;

/// <summary>What readers of résumés need in a Word file.</summary>
public sealed class ReadabilityTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static TheoryData<string> Names => [.. SampleCompositions.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_word_is_there_once_and_in_order(string name)
    {
        var composition = SampleCompositions.Find(name);

        // Bullets are the list's, not the text's; a dash is a bullet in one place and text in another.
        Assert.Equal(
            CompositionText.Words(composition).Where(NoBullet),
            DocxText.WordsOf(DocxFiles.Write(composition)).Where(NoBullet)
        );

        static bool NoBullet(string word) => word is not ("•" or "–");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_used_that_readers_lose(string name)
    {
        var document = DocumentOf(name);
        string[] lost =
        [
            "tbl", "txbxContent", "sdt", "ins", "del", "hyperlink", "fldSimple", "ptab", "noBreakHyphen", "softHyphen",
            "sym", "br", "cr", "headerReference", "footerReference", "pict",
        ];
        // A picture tells them nothing, and the user asked for it.
        if (name != "pictures")
            lost = [.. lost, "drawing"];

        Assert.DoesNotContain(document.Descendants(), e => lost.Contains(e.Name.LocalName));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_paragraph_begins_with_its_style(string name) =>
        Assert.All(DocumentOf(name).Descendants(W + "p"), p =>
            Assert.Equal(W + "pStyle", p.Elements().First().Elements().First().Name)
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Tabs_are_elements_and_never_characters(string name) =>
        Assert.DoesNotContain(DocumentOf(name).Descendants(W + "t"), t =>
            t.Value.Contains('\t', StringComparison.Ordinal)
        );

    [Fact]
    public void Empty_tags_are_written_as_Word_writes_them_for_readers_that_look_for_the_letters()
    {
        var file = DocxFiles.Write(
            SampleCompositions.Page(
                new ResumeRender.Layout.ParagraphBlock(new("Body Text", SampleCompositions.Text))
                {
                    Line = SampleCompositions.Plain("no tag: <x />") with
                    {
                        Trail = [SampleCompositions.Words("2024")],
                    },
                }
            )
        );
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());

        Assert.Contains(
            "<w:t>no tag: &lt;x /&gt;</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>2024</w:t>",
            reader.ReadToEnd(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Tab_stops_stand_in_styles_only(string name) => Assert.Empty(DocumentOf(name).Descendants(W + "tabs"));

    [Fact]
    public void A_trail_ends_at_the_right_margin()
    {
        var styles = DocxText.Part(DocxFiles.Write(SampleCompositions.Everything), "word/styles.xml")!;

        var stop = styles
            .Elements(W + "style")
            .Single(s => Attribute(s, "styleId") == "Heading2")
            .Descendants(W + "tab")
            .Single();

        // A4 is 11906 twips wide, its margins of 18 mm 1020 each.
        Assert.Equal("right 9866", $"{Attribute(stop, "val")} {Attribute(stop, "pos")}");
    }

    [Fact]
    public void A_link_is_a_field_whose_visible_text_has_the_style_that_LibreOffice_looks_for()
    {
        var document = DocumentOf("everything");

        var result = document.Descendants(W + "r").Single(r => r.Element(W + "t")?.Value == "alex.tan@example.com");

        Assert.Equal("Hyperlink", Attribute(result.Element(W + "rPr")!.Element(W + "rStyle")!, "val"));
        Assert.Equal(
            " HYPERLINK \"mailto:alex.tan@example.com\" ",
            document.Descendants(W + "instrText").First().Value
        );
    }

    [Theory]
    [InlineData("https://example.com/\"quoted\"", "https://example.com/%22quoted%22")]
    [InlineData("https://example.com/back\\slash", "https://example.com/back%5Cslash")]
    public void An_address_cannot_break_out_of_its_field(string address, string written)
    {
        var file = DocxFiles.Write(
            SampleCompositions.Page(
                new ResumeRender.Layout.ParagraphBlock(new("Body Text", SampleCompositions.Text))
                {
                    Line = new([SampleCompositions.Link(address, "here")]),
                }
            )
        );

        Assert.Equal($"[Body Text] {{here}}({written})\n", DocxText.Of(file));
    }

    [Fact]
    public void The_language_of_the_document_and_of_a_foreign_word_are_told()
    {
        var file = DocxFiles.Write(SampleCompositions.Everything);

        var defaults = DocxText
            .Part(file, "word/styles.xml")!
            .Element(W + "docDefaults")!
            .Descendants(W + "lang")
            .Single();
        var foreign = DocxText.Part(file, "word/document.xml")!.Descendants(W + "lang").Single();

        Assert.Equal("en-GB", Attribute(defaults, "val"));
        Assert.Equal("fr", Attribute(foreign, "val"));
    }

    [Fact]
    public void What_XML_cannot_hold_is_shown_as_a_replacement_character()
    {
        var file = DocxFiles.Write(
            SampleCompositions.Page(
                new ResumeRender.Layout.ParagraphBlock(new("Body Text", SampleCompositions.Text))
                {
                    Line = SampleCompositions.Plain("a\u0001b\tc\uD800d 😀"),
                }
            )
        );

        Assert.Equal("[Body Text] a\uFFFDb c\uFFFDd 😀\n", DocxText.Of(file));
    }

    private static XElement DocumentOf(string name) =>
        DocxText.Part(DocxFiles.Write(SampleCompositions.Find(name)), "word/document.xml")!;

    private static string? Attribute(XElement element, string name) => element.Attribute(W + name)?.Value;
}
