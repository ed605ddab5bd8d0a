using System.Collections.Immutable;
using System.Xml.Linq;
using ResumeRender.Layout;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Output.Docx;

public sealed class StyleTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly TextStyle Text = SampleCompositions.Text;
    private static readonly BlockStyle Body = new("Body Text", Text);

    public static TheoryData<string> Names => [.. SampleCompositions.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_two_styles_share_a_name_or_an_identifier(string name)
    {
        var styles = StylesOf(SampleCompositions.Find(name));

        Assert.Equal(styles.Length, styles.Select(IdOf).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(styles.Length, styles.Select(NameOf).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_style_stands_on_another_that_exists_and_none_on_itself(string name)
    {
        var styles = StylesOf(SampleCompositions.Find(name));
        var roots = new[] { "Normal", "DefaultParagraphFont" };

        Assert.All(styles.Where(s => !roots.Contains(IdOf(s))), s =>
            Assert.Contains(ValueOf(s.Element(W + "basedOn")), roots)
        );
        Assert.All(styles.Where(s => roots.Contains(IdOf(s))), s => Assert.Null(s.Element(W + "basedOn")));
    }

    [Fact]
    public void Blocks_get_Words_own_styles_for_what_they_are_whatever_the_look_calls_them()
    {
        var odd = Body with { Name = "Odd Name" };

        var file = Write(
            new TitleBlock(odd) { Line = Plain("title") },
            new HeadingBlock(odd) { Line = Plain("section") },
            new EntryHeadBlock(odd, IsHeading: true) { Line = Plain("entry") },
            new EntryHeadBlock(odd, IsHeading: false) { Line = Plain("detail") },
            new ListBlock(odd, [new ListItem(Plain("item") with { Lead = [new TextInline("*", Text)] })]));

        Assert.Equal(
            "[Title] title\n[heading 1] section\n[heading 2] entry\n[Odd Name] detail\n[List Bullet] * item\n",
            DocxText.Of(file)
        );
    }

    [Fact]
    public void Two_looks_of_one_name_become_two_styles()
    {
        var file = Write(
            new ParagraphBlock(Body) { Line = Plain("one") },
            new ParagraphBlock(Body with { Alignment = Alignment.End }) { Line = Plain("two") },
            new ParagraphBlock(Body with { Indent = Length.Pt(9) }) { Line = Plain("three") });

        Assert.Equal("[Body Text] one\n[Body Text Variant] two\n[Body Text Variant 2] three\n", DocxText.Of(file));
    }

    [Fact]
    public void A_second_look_of_headings_is_still_a_heading()
    {
        var file = Write(
            new HeadingBlock(Body) { Line = Plain("one") },
            new HeadingBlock(Body with { Name = "Small Heading", Alignment = Alignment.Center }) { Line = Plain("two") }
        );

        Assert.Equal("[heading 1] one\n[Small Heading] two\n", DocxText.Of(file));
        Assert.All(["Heading1", "SmallHeading"], id =>
            Assert.Equal("0", ValueOf(Style(file, id).Descendants(W + "outlineLvl").Single()))
        );
    }

    [Fact]
    public void A_paragraph_cannot_take_the_name_of_a_style_that_Word_has_for_something_else()
    {
        var file = Write(
            new ParagraphBlock(Body with { Name = "Normal" }) { Line = Plain("one") },
            new ParagraphBlock(Body with { Name = "heading 1" }) { Line = Plain("two") },
            new HeadingBlock(Body with { Name = "Heading 1" }) { Line = Plain("three") });

        Assert.Equal("[Normal Variant] one\n[heading 1 Variant] two\n[heading 1] three\n", DocxText.Of(file));
    }

    [Fact]
    public void Looks_that_differ_in_their_distances_only_share_a_style()
    {
        var file = Write(
            new ParagraphBlock(Body) { Line = Plain("one") },
            new ParagraphBlock(Body with { SpaceBefore = Length.Pt(30) }) { Line = Plain("two") });

        Assert.Equal("[Body Text] one\n[Body Text] two\n", DocxText.Of(file));
    }

    [Fact]
    public void Marks_are_character_styles_and_not_direct_formatting()
    {
        var file = Write(
            new ParagraphBlock(Body)
            {
                Line = new Line([
                    new TextInline("a", Text with { Bold = true }),
                    new TextInline("b", Text with { Italic = true }),
                    new TextInline("c", Text with { Family = "Source Code Pro" }),
                    new TextInline("d", Text with { Color = Rgb.FromHex(0x445566) }),
                ])
                {
                    Trail = [new TextInline("e", Text with { Size = Length.Pt(8) })],
                },
            }
        );

        Assert.Equal(
            ["Strong", "Emphasis", "Code", "Accent", "Detail"],
            RunPropertiesOf(file).Select(p => string.Join('+', p.Elements().Select(e => ValueOf(e))))
        );
    }

    [Fact]
    public void Regular_type_in_a_bold_paragraph_is_switched_off_directly_because_styles_cannot()
    {
        var file = Write(
            new ParagraphBlock(Body with { Text = Text with { Bold = true } }) { Line = Plain("regular") }
        );

        Assert.Equal(
            ["b=0", "bCs=0"],
            RunPropertiesOf(file).Single().Elements().Select(e => $"{e.Name.LocalName}={ValueOf(e)}")
        );
    }

    [Fact]
    public void Links_look_as_the_look_says_and_are_not_underlined()
    {
        var style = Style(DocxFiles.Write(SampleCompositions.Everything), "Hyperlink").Element(W + "rPr")!;

        Assert.Equal(["color=1F4E79", "u=none"], style.Elements().Select(e => $"{e.Name.LocalName}={ValueOf(e)}"));
    }

    [Fact]
    public void Nested_lists_are_levels_of_one_list()
    {
        var numbering = DocxText.Part(DocxFiles.Write(SampleCompositions.Everything), "word/numbering.xml")!;

        var definition = Assert.Single(numbering.Elements(W + "abstractNum"));
        Assert.Equal(["•", "–"], definition.Elements(W + "lvl").Take(2).Select(l => ValueOf(l.Element(W + "lvlText"))));
        Assert.Equal(["ListBullet", "ListBullet2"], definition.Descendants(W + "pStyle").Select(ValueOf));
    }

    [Fact]
    public void A_list_keeps_bullets_that_differ_and_items_without_one()
    {
        var bullets = Body with { Name = "List Bullet", Indent = Length.Pt(12), Hang = Length.Pt(12) };

        var file = Write(new ListBlock(bullets, [Item("1."), Item("2."), new ListItem(Plain("none"))]));

        Assert.Equal("[List Bullet] 1. item\n[List Bullet] 2. item\n[List Bullet] none\n", DocxText.Of(file));
        static ListItem Item(string bullet) => new(Plain("item") with { Lead = [new TextInline(bullet, Text)] });
    }

    [Fact]
    public void A_trail_that_finds_no_room_stands_on_a_line_of_its_own()
    {
        var file = Write(
            new EntryHeadBlock(Body, IsHeading: true)
            {
                Line = Plain(string.Join(' ', Enumerable.Repeat("nine", 18))) with
                {
                    Trail = [new TextInline("a rather long trail at the end of it", Text)],
                },
            }
        );

        Assert.EndsWith(
            "nine\n[Line End] a rather long trail at the end of it\n",
            DocxText.Of(file),
            StringComparison.Ordinal
        );
    }

    private static Line Plain(string text) => SampleCompositions.Plain(text);

    private static byte[] Write(params ImmutableArray<Block> blocks) =>
        DocxFiles.Write(SampleCompositions.Page(blocks));

    private static XElement[] StylesOf(Composition composition) => StylesOf(DocxFiles.Write(composition));

    private static XElement[] StylesOf(byte[] file) =>
        [.. DocxText.Part(file, "word/styles.xml")!.Elements(W + "style")];

    private static XElement Style(byte[] file, string id) => StylesOf(file).Single(s => IdOf(s) == id);

    private static IEnumerable<XElement> RunPropertiesOf(byte[] file) =>
        DocxText
            .Part(file, "word/document.xml")!
            .Descendants(W + "r")
            .Where(r => r.Element(W + "tab") is null)
            .Select(r => r.Element(W + "rPr")!);

    private static string IdOf(XElement style) => style.Attribute(W + "styleId")!.Value;

    private static string NameOf(XElement style) => ValueOf(style.Element(W + "name"))!;

    private static string? ValueOf(XElement? element) => element?.Attribute(W + "val")?.Value;
}
