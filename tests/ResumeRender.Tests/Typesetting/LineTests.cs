using ResumeRender.Layout;

namespace ResumeRender.Tests.Typesetting;

/// <summary>The page is 280 points wide between its margins: 46 letters of 6 points.</summary>
public sealed class LineTests : TypesettingTest
{
    [Fact]
    public void Text_breaks_at_the_last_space_that_fits() => Assert.Equal(
        [
            "10,19.6 Reduced the time that nurses spend on paper ",
            "10,31.6 work by a third",
        ],
        Lines(Page(Paragraph("Reduced the time that nurses spend on paper work by a third"))));

    [Fact]
    public void A_line_that_is_exactly_full_is_not_broken() =>
        Assert.Single(Lines(Page(Paragraph(new string('m', 23) + " " + new string('m', 22)))));

    [Fact]
    public void Words_with_a_hyphen_stay_whole() => Assert.Equal(
        [
            "10,19.6 Responsible for the long overdue and still ",
            "10,31.6 full-link stability",
        ],
        Lines(Page(Paragraph("Responsible for the long overdue and still full-link stability"))));

    [Fact]
    public void An_address_wider_than_the_line_stays_whole_in_smaller_type() => Assert.Equal(
        ["10,19.6 https://example.org/a-rather-long/path-that-nobody-types"],
        Lines(Page(Paragraph("https://example.org/a-rather-long/path-that-nobody-types"))));

    [Fact]
    public void A_trail_ends_at_the_right_edge_on_the_baseline_of_its_line() => Assert.Equal(
        ["10,19.6 TikTok … 242 May 2024"],
        Lines(Page(new EntryHeadBlock(Plain, true) { Line = Text("TikTok", trail: "May 2024") })));

    [Fact]
    public void Content_wraps_beside_its_trail_which_stays_on_the_first_line_and_is_read_last() =>
        Assert.Equal(
            ["10,19.6 Centre for the Study of Very Long ", "10,31.6 Names of Employers ", "242,19.6 May 2024"],
            Lines(
                Page(
                    new EntryHeadBlock(Plain, true)
                    {
                        Line = Text("Centre for the Study of Very Long Names of Employers", trail: "May 2024"),
                    }
                )
            )
        );

    [Fact]
    public void A_trail_that_leaves_no_room_stands_below_the_content() =>
        Assert.Equal(
            ["10,19.6 ServerlessLLM ", "62,31.6 github.com/ServerlessLLM/ServerlessLLM"],
            Lines(
                Page(
                    new EntryHeadBlock(Plain, true)
                    {
                        Line = Text("ServerlessLLM", trail: "github.com/ServerlessLLM/ServerlessLLM"),
                    }
                )
            )
        );

    [Fact]
    public void A_bullet_hangs_before_its_text() =>
        Assert.Equal(
            ["16,19.6 • Mentored four students, of whom three won ", "28,31.6 a prize"],
            Lines(
                Page(
                    new ListBlock(
                        Bullet,
                        [new ListItem(Text("Mentored four students, of whom three won a prize", lead: "•"))]
                    )
                )
            )
        );

    [Fact]
    public void A_lead_too_wide_for_its_column_pushes_the_first_line_away() => Assert.Equal(
        ["16,19.6 Label … 50 value"],
        Lines(Page(new LabelledLineBlock(Bullet) { Line = Text("value", lead: "Label") })));

    [Fact]
    public void A_lead_with_a_gap_ends_there_before_the_content() =>
        Assert.Equal(
            ["34,19.6 2021 … 70 value"],
            Lines(
                Page(
                    new LabelledLineBlock(
                        Plain with
                        {
                            Indent = Length.Pt(60),
                            Hang = Length.Pt(60),
                            LeadGap = Length.Pt(12),
                        }
                    )
                    {
                        Line = Text("value", lead: "2021"),
                    }
                )
            )
        );

    [Fact]
    public void Centred_lines_stand_in_the_middle() => Assert.Equal(
        ["138,19.6 Name"],
        Lines(Page(Paragraph("Name", Plain with { Alignment = Alignment.Center }))));
}
