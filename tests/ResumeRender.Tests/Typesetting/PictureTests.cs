using ResumeRender.Layout;
using ResumeRender.Layout.Design;
using ResumeRender.Tests.Photos;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Tests.Typesetting;

/// <summary>Pictures: a square of 40 points on a page of 300 × 200 points with margins of 10.</summary>
public sealed class PictureTests : TypesettingTest
{
    private static readonly PictureBlock Picture = new(Plain, TestPhotos.Square, Length.Pt(40), "A square")
    {
        Gap = Length.Pt(8),
    };

    [Theory]
    [InlineData(Alignment.Start, 10)]
    [InlineData(Alignment.Center, 130)]
    [InlineData(Alignment.End, 250)]
    public void On_a_line_of_its_own_it_stands_where_its_style_says(Alignment alignment, double x)
    {
        var page = Page(Picture with { Style = Plain with { Alignment = alignment } }, Paragraph("below"));

        Assert.Equal((x, 10), (Placed(page).X, Placed(page).Y));
        Assert.Equal(["10,59.6 below"], Lines(page));
    }

    [Fact]
    public void Beside_text_it_begins_level_with_the_capitals_and_takes_no_line()
    {
        // Capitals of the face are 6.6 points high at 10 points, and the baseline lies at 9.6.
        var page = Page([
            .. Picture.Beside([Paragraph("one"), Paragraph("two"), Paragraph("three"), Paragraph("four")]),
            Paragraph("below"),
        ]);

        Assert.Equal(250, Placed(page).X);
        Assert.Equal(10 + 9.6 - 6.6, Placed(page).Y, 0.05);
        Assert.Equal(["10,19.6 one", "10,31.6 two", "10,43.6 three", "10,55.6 four", "10,67.6 below"], Lines(page));
    }

    [Fact]
    public void Text_beside_it_breaks_before_it()
    {
        // 232 points are left: 38 letters.
        var page = Page([
            .. Picture.Beside([
                Paragraph("a line of thirty-eight letters and one"),
                Paragraph("a line of thirty-eight letters and one and more"),
            ]),
        ]);

        Assert.Equal(
            [
                "10,19.6 a line of thirty-eight letters and one",
                "10,31.6 a line of thirty-eight letters and one ",
                "10,43.6 and more",
            ],
            Lines(page)
        );
    }

    [Fact]
    public void What_follows_begins_below_it_if_it_reaches_lower_than_the_text()
    {
        var page = Page([
            .. Picture.Beside([Paragraph("one")]),
            Paragraph("below", Plain with { SpaceBefore = Length.Pt(5) }),
        ]);
        var bottom = Placed(page).Y + 40;

        Assert.Equal(
            bottom + 5 + 9.6,
            double.Parse(Lines(page)[1].Split(',', ' ')[1], System.Globalization.CultureInfo.InvariantCulture),
            0.1
        );
    }

    [Fact]
    public void Centred_text_stays_in_the_middle_of_the_page()
    {
        var page = Page([.. Picture.Beside([Paragraph("middle", Plain with { Alignment = Alignment.Center })])]);

        Assert.Equal(["132,19.6 middle"], Lines(page));
    }

    [Fact]
    public void In_a_language_from_right_to_left_the_end_is_the_left()
    {
        var page = Page([.. Picture.Beside([Paragraph("שלום")])]) with { RightToLeft = true, Language = "he" };

        Assert.Equal(10, Placed(page).X);
    }

    [Fact]
    public void With_nothing_beside_it_it_still_has_its_place()
    {
        var page = Page([.. Picture.Beside([])]);

        Assert.Equal((250, 10), (Placed(page).X, Placed(page).Y));
    }

    [Fact]
    public void The_rows_beside_it_go_to_the_next_page_together()
    {
        var before = Enumerable.Range(0, 13).Select(static i => (Block)Paragraph($"line {i}"));
        var pages = Typeset(Page([.. before, .. Picture.Beside([Paragraph("one"), Paragraph("two")])])).Document.Pages;

        Assert.Equal(13, pages[0].Items.Length);
        Assert.Single(pages[1].Items.OfType<PictureItem>());
    }

    [Fact]
    public void It_is_read_before_the_text_beside_it_and_grows_with_it()
    {
        var page = Page([.. Picture.Beside([Paragraph("one")])]);

        Assert.Equal(StructureRole.Figure, Typeset(page).Document.Root.Children[0].Role);
        Assert.Equal(44, Placed(page.Scaled(new StyleScale(Size: 1.1))).Width, 0.01);
    }

    private static PictureItem Placed(Composition page) =>
        Typeset(page).Document.Pages.SelectMany(static p => p.Items).OfType<PictureItem>().Single();
}
