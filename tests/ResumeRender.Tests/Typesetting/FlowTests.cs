using ResumeRender.Layout;
using ResumeRender.Layout.Design;
using ResumeRender.Testing;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Tests.Typesetting;

/// <summary>The page has room for 180 points of height: 15 lines of 12 points.</summary>
public sealed class FlowTests : TypesettingTest
{
    [Fact]
    public void The_larger_of_two_spaces_counts_between_blocks()
    {
        var roomy = Plain with { SpaceAfter = Length.Pt(5) };
        var tight = Plain with { SpaceBefore = Length.Pt(3) };

        Assert.Equal(["10,19.6 one", "10,36.6 two"], Lines(Page(Paragraph("one", roomy), Paragraph("two", tight))));
    }

    [Fact]
    public void No_space_is_left_above_the_first_block() =>
        Assert.Equal(["10,19.6 one"], Lines(Page(Paragraph("one", Plain with { SpaceBefore = Length.Pt(30) }))));

    [Fact]
    public void Rules_take_their_gap_and_thickness()
    {
        var ruled = Plain with
        {
            RuleAbove = new RuleStyle(Length.Pt(1), Rgb.Black, Length.Pt(2)),
            RuleBelow = new RuleStyle(Length.Pt(0.5), Rgb.Black, Length.Pt(4)),
        };

        Assert.Equal(
            """
            page 1: 300 x 200
               10.0  ---- 10.0 to 290.0
               22.6  10.0 SourceCodePro-Regular 10 "one"
               29.0  ---- 10.0 to 290.0
               39.1  10.0 SourceCodePro-Regular 10 "two"

            """,
            PageGeometry.Of(Typeset(Page(Paragraph("one", ruled), Paragraph("two"))).Document));
    }

    [Fact]
    public void Columns_stand_side_by_side_and_are_read_in_their_order()
    {
        var columns = new ColumnsBlock(
            Plain,
            [
                new Column(Length.Pt(180), Place: 1, [Paragraph("main one"), Paragraph("main two")]),
                new Column(Length.Pt(80), Place: 0, [Paragraph("side")]),
            ],
            Gap: Length.Pt(20));

        Assert.Equal(
            ["110,19.6 main one", "110,31.6 main two", "10,19.6 side", "10,43.6 below"],
            Lines(Page(columns, Paragraph("below"))));
    }

    [Fact]
    public void What_does_not_fit_is_counted_in_lines()
    {
        var result = Typeset(Page([.. Enumerable.Range(1, 18).Select(i => Paragraph($"line {i}"))]));

        Assert.Equal((18, 3, 2), (result.Lines, result.OverflowLines, result.Document.Pages.Length));
        Assert.Equal(18 * 12, result.ContentHeight, 3);
    }

    [Fact]
    public void A_head_goes_to_the_next_page_with_its_text()
    {
        var head = Plain with { KeepWithNext = true };

        var pages = Typeset(
            Page([
                .. Enumerable.Range(1, 14).Select(i => Paragraph($"line {i}")),
                Paragraph("head", head),
                Paragraph("text"),
            ])
        ).Document.Pages;

        Assert.Equal(
            ["head", "text"],
            pages[1]
                .Items.OfType<TextLine>()
                .Where(l => l.Runs[0].Owner.Role != StructureRole.Artifact)
                .Select(l => l.Runs[0].Text)
        );
    }

    [Fact]
    public void Heads_that_fill_more_than_a_page_are_still_set()
    {
        var head = Plain with { KeepWithNext = true };

        var pages = Typeset(
            Page([.. Enumerable.Range(1, 40).Select(i => Paragraph($"head {i}", head))])
        ).Document.Pages;

        Assert.Equal(
            40,
            pages.SelectMany(p => p.Items).OfType<TextLine>().Count(l => l.Runs[0].Owner.Role != StructureRole.Artifact)
        );
    }

    [Fact]
    public void A_scaled_composition_has_smaller_type_and_gaps()
    {
        var page = Page(Paragraph("one"), Paragraph("two", Plain with { SpaceBefore = Length.Pt(10) }));

        var scaled = page.Scaled(new StyleScale(Size: 0.9, Leading: 1.0, Gap: 0.5, Margin: 2));

        Assert.Same(page, page.Scaled(StyleScale.Default));
        Assert.Equal((2 * 12 * 0.9) + 5, Typeset(scaled).ContentHeight, 3);
        Assert.Equal(160, Typeset(scaled).AvailableHeight, 3);
    }

    [Fact]
    public void The_tag_tree_follows_from_the_kinds_of_blocks()
    {
        var result = Typeset(
            Page(
                new TitleBlock(Plain) { Line = Text("Name") },
                new HeadingBlock(Plain) { Line = Text("Work") },
                new EntryHeadBlock(Plain, IsHeading: true) { Line = Text("Employer", trail: "2024") },
                new EntryHeadBlock(Plain, IsHeading: false) { Line = Text("Role") },
                new ListBlock(
                    Bullet,
                    [
                        new ListItem(Text("Did it", lead: "•"))
                        {
                            Nested = new ListBlock(Bullet, [new ListItem(Text("well", lead: "•"))]),
                        },
                    ]
                )
            )
        );

        Assert.Equal("Document(H1 H2 H3 P L(LI(Lbl LBody(L(LI(Lbl LBody))))))", Outline(result.Document.Root));
    }

    [Fact]
    public void On_a_page_without_a_name_sections_are_the_first_level()
    {
        var result = Typeset(Page(
            new EntryHeadBlock(Plain, IsHeading: true) { Line = Text("Before any section") },
            new HeadingBlock(Plain) { Line = Text("Work") },
            new EntryHeadBlock(Plain, IsHeading: true) { Line = Text("Employer") },
            new HeadingBlock(Plain) { Line = Text("Education") }));

        Assert.Equal("Document(H1 H1 H2 H1)", Outline(result.Document.Root));
        Assert.Equal([false, true, false, true], result.Document.Root.Children.Select(e => e.IsSectionTitle));
    }

    private static string Outline(StructureElement element) => element.Children.Count == 0
        ? element.Role.ToString()
        : $"{element.Role}({string.Join(' ', element.Children.Select(Outline))})";
}
