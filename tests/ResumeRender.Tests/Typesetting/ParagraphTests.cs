using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Typesetting;

namespace ResumeRender.Tests.Typesetting;

/// <summary>Lines of a paragraph are weighed against each other; each letter is 6 points wide, the column 280.</summary>
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
    public void Weighing_never_takes_more_lines_than_filling_them()
    {
        for (var length = 1; length < 300; length += 3)
        {
            var text = string.Join(' ', Enumerable.Range(0, length).Select(static i => new string('x', 1 + (i * 7 % 11))));
            var page = Page(Paragraph(text)) with { Paper = new Paper("long", Length.Pt(300), Length.Pt(9000)) };
            var weighed = Count(page, LineBreaking.WholeParagraph);
            Assert.Equal(Count(page, LineBreaking.LineByLine), weighed);
        }
    }

    private static int Count(Composition page, LineBreaking breaking) =>
        Typesetter.Typeset(page, new TypesetOptions { Breaking = breaking }, new DiagnosticBag()).Lines;
}
