using ResumeRender.Cli.Reporting;
using ResumeRender.Diagnostics;

namespace ResumeRender.Tests.Cli;

public sealed class TextReporterTests
{
    [Fact]
    public void A_message_shows_place_line_carets_and_hint() =>
        Assert.Equal(
            """
            warning[RR1104]: cannot read `Sprng 2021` as a date
              --> cv.md:12:7
            12 | when: Sprng 2021
               |       ^^^^^^^^^^
               = hint: write dates as `2021-03`, `Mar 2021` or `2021`

            """,
            Report(
                new string('\n', 11) + "when: [Sprng 2021]",
                "cannot read `Sprng 2021` as a date",
                "write dates as `2021-03`, `Mar 2021` or `2021`"
            )
        );

    [Fact]
    public void Tabs_become_columns_and_the_carets_stand_below_the_place() =>
        Assert.Equal(
            """
            warning[RR1104]: tabs
             --> cv.md:1:8
            1 | TikTok  2024
              |         ^^^^

            """,
            Report("TikTok\t[2024]", "tabs")
        );

    [Fact]
    public void Wide_letters_take_two_columns_and_combining_marks_none() =>
        Assert.Equal(
            """
            warning[RR1104]: wide
             --> cv.md:1:7
            1 | 王明 é x
              |        ^

            """,
            Report("王明 e\u0301 [x]", "wide").Replace("e\u0301", "é", StringComparison.Ordinal)
        );

    [Fact]
    public void Of_a_long_line_only_the_part_around_the_place_is_shown()
    {
        var lines = Report(new string('a', 300) + "[here]" + new string('b', 300), "long").Split('\n');
        Assert.True(lines[2].Length < 120, lines[2]);
        Assert.Equal("^^^^", lines[3].Trim('|', ' '));
        Assert.Equal(
            lines[2].IndexOf("here", StringComparison.Ordinal),
            lines[3].IndexOf('^', StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_place_of_several_lines_is_marked_to_the_end_of_the_first() =>
        Assert.Contains("  |     ^^^\n", Report("one [two\nthree] four", "many"), StringComparison.Ordinal);

    [Fact]
    public void A_place_at_the_end_of_the_text_gets_one_caret() =>
        Assert.Contains("1 | ab\n  |   ^\n", Report("ab[]", "end"), StringComparison.Ordinal);

    [Fact]
    public void What_could_move_the_cursor_is_shown_as_its_code()
    {
        var text = Report("a\e[[2J]b\u202Ec", "quotes `\e[2J`");
        Assert.DoesNotContain('\e', text);
        Assert.DoesNotContain('\u202E', text);
        Assert.Contains(@"quotes `\u001B[2J`", text, StringComparison.Ordinal);
        Assert.Contains(@"a\u001B[2Jb\u202Ec", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_place_there_is_no_excerpt() =>
        Assert.Equal(
            """
            error[RR9004]: no input was given
              = hint: name a file

            """,
            Report(
                new Diagnostic(Severity.Error, "RR9004", SourceSpan.None, "no input was given")
                {
                    Hints = ["name a file"],
                },
                color: false
            )
        );

    [Fact]
    public void Colour_is_used_when_asked_for_only() =>
        Assert.StartsWith(
            "\e[1;31merror[RR9004]\e[0m: \e[1mx\e[0m",
            Report(new Diagnostic(Severity.Error, "RR9004", SourceSpan.None, "x"), color: true),
            StringComparison.Ordinal
        );

    /// <summary>Reports a warning about what stands in square brackets.</summary>
    private static string Report(string text, string message, params string[] hints)
    {
        var start = text.LastIndexOf('[');
        var end = text.LastIndexOf(']') - 1;
        var source = new SourceText("cv.md", text.Remove(end + 1, 1).Remove(start, 1));
        return Report(
            new Diagnostic(Severity.Warning, "RR1104", source.Span(start, end - start), message) { Hints = [.. hints] },
            color: false
        );
    }

    private static string Report(Diagnostic diagnostic, bool color)
    {
        using var written = new StringWriter { NewLine = "\n" };
        new TextReporter(written, color).Report(diagnostic);
        return written.ToString();
    }
}
