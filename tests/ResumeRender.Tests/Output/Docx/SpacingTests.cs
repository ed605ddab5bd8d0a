using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using ResumeRender.Layout;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Output.Docx;

/// <summary>Distances in twips: twenty to the point.</summary>
public sealed class SpacingTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly BlockStyle Tight = new("Tight", SampleCompositions.Text);
    private static readonly BlockStyle Loose = new("Loose", SampleCompositions.Text)
    {
        SpaceBefore = Length.Pt(3),
        SpaceAfter = Length.Pt(5),
    };

    [Fact]
    public void The_larger_of_two_spaces_counts_and_the_first_paragraph_has_none() =>
        Assert.Equal(
            [0, 100, 100, 100],
            SpacesBefore(
                Paragraph(Loose),
                Paragraph(Loose),
                Paragraph(Tight),
                Paragraph(Tight with { SpaceBefore = Length.Pt(5) })
            )
        );

    [Fact]
    public void No_style_has_a_space_after()
    {
        var styles = DocxText.Part(DocxFiles.Write(SampleCompositions.Everything), "word/styles.xml")!;

        Assert.All(styles.Descendants(W + "spacing").Where(s => s.Attribute(W + "line") is not null), s =>
            Assert.Equal("0", s.Attribute(W + "after")!.Value)
        );
    }

    [Fact]
    public void Lines_have_an_exact_height()
    {
        var styles = DocxText.Part(
            DocxFiles.Write(SampleCompositions.Page(Paragraph(Tight with { Leading = 1.3 }))),
            "word/styles.xml"
        )!;

        var spacing = styles
            .Elements(W + "style")
            .Last(s => s.Attribute(W + "type")!.Value == "paragraph")
            .Descendants(W + "spacing")
            .Single();

        Assert.Equal("260 exact", $"{spacing.Attribute(W + "line")!.Value} {spacing.Attribute(W + "lineRule")!.Value}");
    }

    [Fact]
    public void Items_of_a_list_are_its_space_before_apart_at_every_level()
    {
        var list = Loose with { Name = "List Bullet" };
        var nested = new ListBlock(list with { SpaceBefore = Length.Pt(1) }, [Item(), Item()]);

        Assert.Equal(
            [0, 60, 20, 20, 60, 100],
            SpacesBefore(
                Paragraph(Tight),
                new ListBlock(list, [Item() with { Nested = nested }, Item()]),
                Paragraph(Tight)
            )
        );

        static ListItem Item() => new(SampleCompositions.Plain("item") with { Lead = [SampleCompositions.Words("•")] });
    }

    [Fact]
    public void A_border_rounded_to_Words_units_moves_nothing_below_it()
    {
        // A gap of 2.6 points is written as 3, 8 twips more, which the next paragraph gives back.
        var ruled = Loose with { RuleBelow = new RuleStyle(Length.Pt(1), Rgb.Black, Length.Pt(2.6)) };

        Assert.Equal([0, 100 - 8], SpacesBefore(Paragraph(ruled), Paragraph(Tight)));
    }

    [Fact]
    public void Columns_follow_one_another_with_the_distance_of_the_blocks_that_meet()
    {
        var columns = new ColumnsBlock(
            Loose,
            [
                new Column(Length.Pt(100), 0, [Paragraph(Tight), Paragraph(Tight)]),
                new Column(Length.Pt(100), 1, [Paragraph(Loose)]),
            ],
            Length.Pt(10)
        );

        Assert.Equal([0, 60, 0, 60, 100], SpacesBefore(Paragraph(Tight), columns, Paragraph(Tight)));
    }

    private static ParagraphBlock Paragraph(BlockStyle style) => new(style) { Line = SampleCompositions.Plain("text") };

    private static int[] SpacesBefore(params ImmutableArray<Block> blocks)
    {
        var file = DocxFiles.Write(SampleCompositions.Page(blocks));
        var styles = DocxText
            .Part(file, "word/styles.xml")!
            .Elements(W + "style")
            .ToDictionary(s => s.Attribute(W + "styleId")!.Value);
        return
        [
            .. DocxText
                .Part(file, "word/document.xml")!
                .Descendants(W + "pPr")
                .Select(p =>
                    SpaceBefore(p)
                    ?? SpaceBefore(
                        styles[p.Element(W + "pStyle")!.Attribute(W + "val")!.Value].Element(W + "pPr")!
                    )!.Value
                ),
        ];
    }

    private static int? SpaceBefore(XElement properties) =>
        properties.Element(W + "spacing")?.Attribute(W + "before") is { } before
            ? int.Parse(before.Value, CultureInfo.InvariantCulture)
            : null;
}
