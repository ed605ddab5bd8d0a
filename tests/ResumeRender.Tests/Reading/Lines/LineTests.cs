using ResumeRender.Diagnostics;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Tests.Reading.Lines;

public class LineTests
{
    private static readonly SourceText Source = new("lines.txt", "three short words");

    [Fact]
    public void A_line_with_other_words_keeps_what_else_is_known_of_it()
    {
        var line = Words(0, 17) with
        {
            Indent = 4,
            Glyph = '*',
            Number = "2.",
            HeadingLevel = 3,
            IsTagHeading = true,
            IsTerm = true,
            IsTableRow = true,
            IsInFrame = true,
            BeginsParagraph = true,
            IsOfItem = true,
            LostMarks = true,
        };

        var cut = line with { Content = line.Content.Cut(0, 5) };

        Assert.Equal(line with { Content = cut.Content }, cut, Same);
        Assert.Equal("three", cut.Text);
        Assert.Equal((4, '*', "2.", 3), (cut.Indent, cut.Glyph, cut.Number, cut.HeadingLevel));
        Assert.True(cut is { IsTagHeading: true, IsTerm: true, IsTableRow: true, IsInFrame: true });
        Assert.True(cut is { BeginsParagraph: true, IsOfItem: true, LostMarks: true });
    }

    [Fact]
    public void Words_are_counted_anew()
    {
        var line = Words(0, 17);
        Assert.Equal(3, line.WordCount);
        Assert.Equal(1, (line with { Content = line.Content.Cut(0, 5) }).WordCount);
    }

    [Fact]
    public void A_line_that_is_left_with_a_space_is_blank() =>
        Assert.True((Words(0, 17) with { Content = Words(5, 6).Content }).IsBlank);

    [Fact]
    public void A_line_that_is_left_without_words_is_blank() =>
        Assert.True((Words(0, 17) with { Content = Words(5, 5).Content }).IsBlank);

    [Fact]
    public void Two_lines_of_the_same_words_are_two_lines() => Assert.NotEqual(Words(0, 5), Words(0, 5));

    private static bool Same(Line one, Line other) => one.ToString() == other.ToString();

    private static Line Words(int start, int end)
    {
        var text = new MarkedTextBuilder(Source, 0);
        for (var i = start; i < end; i++)
            text.Append(Source.Text[i], i, i + 1, default);
        return new Line(LineForm.Text, text.ToMarkedText());
    }
}
