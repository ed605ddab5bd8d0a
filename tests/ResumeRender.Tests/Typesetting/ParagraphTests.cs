using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Typesetting;
using ResumeRender.Typesetting.Pages;
using ResumeRender.Typesetting.Text;

namespace ResumeRender.Tests.Typesetting;

/// <summary>Lines of a paragraph are weighed against each other; each letter is 6 points wide, the column
/// 280.</summary>
public sealed class ParagraphTests : TypesettingTest
{
    [Fact]
    public void A_last_line_of_one_short_word_gets_company() => Assert.Equal(
        [
            "10,19.6 Took the median build from thirty minutes to ",
            "10,31.6 four today",
        ],
        Lines(Page(Paragraph("Took the median build from thirty minutes to four today"))));

    [Fact]
    public void A_number_stays_with_its_unit() => Assert.Equal(
        [
            "10,19.6 Moved the tables of the archive to disks of ",
            "10,31.6 12 TB without a pause in service",
        ],
        Lines(Page(Paragraph("Moved the tables of the archive to disks of 12 TB without a pause in service"))));

    [Fact]
    public void A_grade_stays_whole() => Assert.Equal(
        [
            "10,19.6 Final grade at the university of the north: ",
            "10,31.6 4.60 / 5.0 with honours",
        ],
        Lines(Page(Paragraph("Final grade at the university of the north: 4.60 / 5.0 with honours"))));

    [Fact]
    public void A_lonely_word_moves_up_if_narrower_spaces_make_room_for_it() => Assert.Equal(
        [
            "10,19.6 Ran a shop with a bar in it for two years at Ui",
        ],
        Lines(Page(Paragraph("Ran a shop with a bar in it for two years at Ui"))));

    [Fact]
    public void Justified_lines_reach_both_edges_but_the_last()
    {
        var lines = Typeset(Page(Paragraph(
            "The night shift of a harbour was planned anew for all of its tides by me and a few of its pilots as well",
            Plain with { Alignment = Alignment.Justify }))).Document.Pages[0].Items.OfType<TextLine>().ToArray();

        Assert.Equal(3, lines.Length);
        Assert.All(lines[..^1], static line => Assert.Equal(290, RightEdge(line), 0.2));
        Assert.InRange(RightEdge(lines[^1]), 10, 280);
    }

    [Fact]
    public void A_line_that_would_get_holes_stays_ragged()
    {
        var lines = Typeset(Page(Paragraph(
            "Incomprehensibilities notwithstanding internationalisation",
            Plain with { Alignment = Alignment.Justify }))).Document.Pages[0].Items.OfType<TextLine>();

        Assert.InRange(RightEdge(lines.First()), 10, 250);
    }

    [Fact]
    public void A_long_address_stands_on_a_line_of_its_own_rather_than_on_two() => Assert.Equal(
        [
            "10,19.6 Open source: ",
            "10,31.6 example.org/harbour/timetables/generator-of-posters",
        ],
        Lines(Page(Paragraph("Open source: example.org/harbour/timetables/generator-of-posters"))));

    [Theory]
    [InlineData("Planned all of the water gates in the harbour 24/7 for four years")]
    [InlineData("Wrote to the masters of the ships in it: kim.lee@example-of-a-harbour.org")]
    [InlineData("Took over the watch for the harbour and CI/CD of the timetables")]
    public void Figures_addresses_and_abbreviations_stay_whole(string text) =>
        Assert.Equal(
            text.Split(' '),
            Lines(Page(Paragraph(text)))
                .SelectMany(static l => l[(l.IndexOf(' ') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        );

    [Fact]
    public void A_line_ends_between_two_pieces_and_drops_the_sign_between_them()
    {
        var piece = (string text) => new TextInline(text, Mono);
        var sign = new TextInline(" | ", Mono) { IsSeparator = true };

        Assert.Equal(
            ["10,19.6 Port Elm, North Isle | +44 20 7946 0000 ", "10,31.6 kim@example.org | example.org/kim"],
            Lines(
                Page(
                    new ParagraphBlock(Plain)
                    {
                        Line = new([
                            piece("Port Elm, North Isle"),
                            sign,
                            piece("+44 20 7946 0000"),
                            sign,
                            piece("kim@example.org"),
                            sign,
                            piece("example.org/kim"),
                        ]),
                    }
                )
            )
        );
    }

    [Fact]
    public void Lines_in_the_middle_are_as_even_as_they_can_be() =>
        Assert.Equal(
            ["69,19.6 one two three four five six ", "69,31.6 seven eight nine ten eleven"],
            Lines(
                Page(
                    Paragraph(
                        "one two three four five six seven eight nine ten eleven",
                        Plain with
                        {
                            Alignment = Alignment.Center,
                        }
                    )
                )
            )
        );

    [Fact]
    public void Weighing_never_takes_more_lines_than_filling_them()
    {
        for (var length = 1; length < 300; length += 3)
        {
            var text = string.Join(
                ' ',
                Enumerable.Range(0, length).Select(static i => new string('x', 1 + (i * 7 % 11)))
            );
            var page = Page(Paragraph(text)) with { Paper = new Paper("long", Length.Pt(300), Length.Pt(9000)) };
            var weighed = Count(page, LineBreaking.WholeParagraph);
            Assert.InRange(weighed, 1, Count(page, LineBreaking.LineByLine));
        }
    }

    private static double RightEdge(TextLine line)
    {
        var run = line.Runs[^1];
        var last = run.Text.EndsWith(' ') ? run.Glyphs[^1].Advance * run.Size / run.Face.UnitsPerEm : 0;
        return run.X + run.Width - last;
    }

    private static int Count(Composition page, LineBreaking breaking) =>
        Typesetter.Typeset(page, new TypesetOptions { Breaking = breaking }, new DiagnosticBag()).Lines;
}
