using ResumeRender.Diagnostics;
using ResumeRender.Formats.Markdown;
using ResumeRender.Parsing.Markdown.Header;

namespace ResumeRender.Parsing.Markdown;

/// <summary>Distinguishes Markdown from a text in which only some of its signs are left.</summary>
/// <remarks>
/// Headings with number signs, front matter, links and bold words speak for Markdown. Columns of tabs, half of a pair
/// of bold signs and list tags without items speak for a pasted text, which the text importer reads with more
/// forgiveness.
/// </remarks>
internal static class MarkdownSigns
{
    private const double Enough = 1;

    public static double Weigh(SourceText source)
    {
        var text = source.Text.AsSpan();
        var (headings, marks, remains) = (0, 0, 0);
        foreach (var range in text.Split('\n'))
        {
            var line = text[range].TrimEnd();
            if (IsHeading(line))
                headings++;
            if (
                line.IndexOf("](") > 0
                || line.IndexOf("**") is >= 0 and var bold && line[(bold + 2)..].IndexOf("**") > 0
            )
                marks++;
            if (
                line.TrimStart().Contains('\t')
                || HasHalfBold(line)
                || line.StartsWith("<ul style", StringComparison.OrdinalIgnoreCase)
            )
                remains++;
        }

        var score = (headings >= 2 ? 1.0 : headings * 0.5)
            + Math.Min(marks * 0.1, 0.5)
            + (FrontMatterFence.FindEnd(source.Text) > 0 ? 1 : 0)
            + (HasExtension(source.Name) ? 0.9 : 0)
            + (text.Contains(MarkNames.Opening, StringComparison.Ordinal) ? 1 : 0)
            - Math.Min(remains * 0.5, 1.5);
        return score >= Enough ? Math.Min(0.3 * score, 0.9) : 0;
    }

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        var level = line.IndexOfAnyExcept('#');
        return level is >= 1 and <= 6 && line[level] == ' ';
    }

    /// <summary>“- Languages:** Go”: an odd number of bold signs.</summary>
    private static bool HasHalfBold(ReadOnlySpan<char> line)
    {
        var count = 0;
        for (var i = 0; i + 1 < line.Length; i++)
        {
            if (line[i] != '*' || line[i + 1] != '*')
                continue;
            count++;
            while (i + 1 < line.Length && line[i + 1] == '*')
                i++;
        }

        return count % 2 == 1;
    }

    private static bool HasExtension(string name) =>
        name.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
}
