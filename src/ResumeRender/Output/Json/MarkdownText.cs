using System.Text;
using ResumeRender.Model;

namespace ResumeRender.Output.Json;

/// <summary>Writes marked text as plain text with the marks of Markdown.</summary>
/// <remarks>
/// JSON Resume has no marked text, and many of its programs read Markdown (CommonMark 0.31, inlines). Only a sign that would
/// be taken for a mark gets a backslash, so that nearly all text reads as it was written. What is written can be read back to the letter.
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
        var isCode = run.Marks.HasFlag(TextMarks.Code);
        var marks = (run.Marks.HasFlag(TextMarks.Strong) ? "**" : "") + (run.Marks.HasFlag(TextMarks.Emphasis) ? "*" : "");
        markdown.Append(run.Link is null ? "" : "[").Append(marks);
        if (isCode)
            AppendCode(markdown, run.Text);
        else
            AppendEscaped(markdown, run.Text, marks.Length > 0, run.Link is not null);
        for (var i = marks.Length - 1; i >= 0; i--)
            markdown.Append(marks[i]);
        if (run.Link is { } uri)
            markdown.Append(uri.Contains(')', StringComparison.Ordinal) ? $"](<{uri}>)" : $"]({uri})");
    }

    private static void AppendCode(StringBuilder markdown, string code)
    {
        var (longest, length) = (0, 0);
        foreach (var c in code)
        {
            length = c == '`' ? length + 1 : 0;
            longest = Math.Max(longest, length);
        }

        // A fence must differ from the signs in it, and one space on each side is not part of the text.
        var isPadded = code[0] is '`' or ' ' || code[^1] is '`' or ' ';
        var pad = isPadded && !string.IsNullOrWhiteSpace(code) ? " " : "";
        markdown.Append('`', longest + 1).Append(pad).Append(code).Append(pad).Append('`', longest + 1);
    }

    private static void AppendEscaped(StringBuilder markdown, string text, bool isMarked, bool isLinked)
    {
        for (var i = 0; i < text.Length; i++)
        {
            // Marks must touch the letters, so a space there is written as a reference.
            if (isMarked && text[i] == ' ' && (i == 0 || i == text.Length - 1))
            {
                markdown.Append("&#32;");
                continue;
            }

            if (text[i] is '\n' or '\r')
            {
                markdown.Append(text[i] == '\n' ? "&#10;" : "&#13;");
                continue;
            }

            if (IsMark(text, i) || (isLinked && text[i] is '[' or ']'))
                markdown.Append('\\');
            markdown.Append(text[i]);
        }
    }

    private static bool IsMark(string text, int index)
    {
        // What stands beside the text is not known, so it is taken to be a sign.
        var before = index > 0 ? text[index - 1] : '*';
        var after = index + 1 < text.Length ? text[index + 1] : '*';
        return text[index] switch
        {
            '`' => true,
            '*' => before != ' ' || after != ' ',
            '_' => (before != ' ' || after != ' ') && !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)),
            '[' => text.AsSpan(index, Math.Min(LongestLinkText, text.Length - index)).Contains("](", StringComparison.Ordinal),
            '&' => after == '#',
            '\\' => char.IsAscii(after) && (char.IsPunctuation(after) || char.IsSymbol(after)),
            _ => false,
        };
    }
}
