using ResumeRender.Reading.Dates;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Mending;

/// <summary>Joins a span of time that a narrow column broke after its dash: <c>2019 –</c>, and <c>Present</c> on the
/// next line.</summary>
internal static class BrokenRange
{
    /// <summary>No span of time is longer.</summary>
    private const int MostLetters = 30;

    /// <summary>Joins all such lines.</summary>
    public static void Join(List<Line> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var (line, next) = (lines[i], lines[i + 1]);
            var isBroken =
                line.Form == LineForm.Text
                && next is { Form: LineForm.Text, BeginsParagraph: false, WordCount: <= 4 and > 0 }
                && line.Text.Length > 4
                && DateWords.IsDash(line.Text[^1])
                && GoesOn(line.Text, next.Text);
            if (!isBroken)
                continue;
            lines[i] = line with { Content = line.Content.Append(next.Content) };
            lines.RemoveAt(i + 1);
        }
    }

    private static bool GoesOn(string line, string next)
    {
        var all = $"{line} {next}";
        for (var at = Math.Max(0, line.Length - MostLetters); at < line.Length - 1; at++)
        {
            var isWordStart = at == 0 || !char.IsLetterOrDigit(all[at - 1]);
            if (isWordStart && DateScanner.TryRead(all, at, out var match) && match.End >= line.Length)
                return match.End == all.Length && match.From is not null && (match.To is not null || match.IsOpen);
        }

        return false;
    }
}
