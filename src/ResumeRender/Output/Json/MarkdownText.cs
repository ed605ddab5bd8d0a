using System.Text;
using ResumeRender.Model;

namespace ResumeRender.Output.Json;

/// <summary>Writes marked text as plain text with the marks of Markdown.</summary>
/// <remarks>
/// JSON Resume has no marked text, and many of its programs read Markdown (CommonMark 0.31, inlines). Only a sign that would
/// be taken for a mark gets a backslash, so that nearly all text reads as it was written.
/// </remarks>
internal static class MarkdownText
{
    /// <summary>Readers of Markdown look no further for the end of a link's text; so many brackets do not cost their square.</summary>
    private const int LongestLinkText = 1000;

    internal static string Of(RichText text)
    {
        var markdown = new StringBuilder();
        foreach (var run in text)
            Append(markdown, run);
        return markdown.ToString();
    }

    private static void Append(StringBuilder markdown, TextRun run)
    {
        // Marks must touch the letters, so spaces at the ends stay outside.
        var core = run.Text.Trim(' ');
        var lead = run.Text.Length - run.Text.TrimStart(' ').Length;
        if (core.Length == 0)
        {
            markdown.Append(run.Text);
            return;
        }

        var marks = (run.Marks.HasFlag(TextMarks.Strong) ? "**" : "") + (run.Marks.HasFlag(TextMarks.Emphasis) ? "*" : "");
        markdown.Append(' ', lead).Append(run.Link is null ? "" : "[").Append(marks);
        if (run.Marks.HasFlag(TextMarks.Code))
            AppendCode(markdown, core);
        else
            AppendEscaped(markdown, core);
        for (var i = marks.Length - 1; i >= 0; i--)
            markdown.Append(marks[i]);
        if (run.Link is { } uri)
            markdown.Append("](").Append(uri).Append(')');
        markdown.Append(' ', run.Text.Length - lead - core.Length);
    }

    private static void AppendCode(StringBuilder markdown, string code)
    {
        var fence = code.Contains('`', StringComparison.Ordinal) ? "``" : "`";
        markdown.Append(fence).Append(code).Append(fence);
    }

    private static void AppendEscaped(StringBuilder markdown, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsMark(text, i))
                markdown.Append('\\');
            markdown.Append(text[i]);
        }
    }

    private static bool IsMark(string text, int index)
    {
        var before = index > 0 ? text[index - 1] : ' ';
        var after = index + 1 < text.Length ? text[index + 1] : ' ';
        return text[index] switch
        {
            '`' => true,
            '*' => before != ' ' || after != ' ',
            '_' => (before != ' ' || after != ' ') && !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)),
            '[' => text.AsSpan(index, Math.Min(LongestLinkText, text.Length - index)).Contains("](", StringComparison.Ordinal),
            '\\' => char.IsAscii(after) && char.IsPunctuation(after),
            _ => false,
        };
    }
}
