using System.Buffers;
using System.Text;
using ResumeRender.Model;

namespace ResumeRender.Output.Json;

/// <summary>Writes marked text as plain text with the marks of Markdown.</summary>
/// <remarks>
/// JSON Resume has no marked text, and many of its programs read Markdown (CommonMark 0.31, inlines). Only a sign that
/// would be taken for a mark gets a backslash, so that nearly all text reads as it was written. What is written can be
/// read back to the letter.
/// </remarks>
internal static class MarkdownText
{
    private static readonly SearchValues<char> MayBeMarks = SearchValues.Create("`*~_]&\\\n\r");

    internal static string Of(RichText text)
    {
        if (text is [{ Marks: TextMarks.None, Link: null } plain])
            return Escaped(plain.Text);
        var markdown = new StringBuilder();
        var (marks, link) = (TextMarks.None, (string?)null);
        foreach (var run in SpacesOutsideMarks.Of(text))
        {
            if (run.Link != link)
            {
                Turn(markdown, ref marks, TextMarks.None);
                AppendTarget(markdown, link);
                markdown.Append(run.Link is null ? "" : "[");
                link = run.Link;
            }

            Turn(markdown, ref marks, run.Marks & ~TextMarks.Code);
            if (run.Marks.HasFlag(TextMarks.Code))
                AppendCode(markdown, run.Text);
            else
                AppendEscaped(markdown, run.Text, link is not null);
        }

        Turn(markdown, ref marks, TextMarks.None);
        AppendTarget(markdown, link);
        return markdown.ToString();
    }

    /// <summary>Turns on and off only what differs, so that what closes one run and what opens the next never stand
    /// together.</summary>
    /// <remarks>One, two or three stars then say without doubt what changes: stress, importance, or both.</remarks>
    private static void Turn(StringBuilder markdown, ref TextMarks from, TextMarks to)
    {
        var changed = from ^ to;
        markdown
            .Append(changed.HasFlag(TextMarks.Strong) ? "**" : "")
            .Append(changed.HasFlag(TextMarks.Emphasis) ? "*" : "");
        from = to;
    }

    private static void AppendTarget(StringBuilder markdown, string? uri)
    {
        if (uri is not null)
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

    /// <summary>Text without marks: nearly all of it.</summary>
    private static string Escaped(string text)
    {
        if (text.AsSpan().IndexOfAny(MayBeMarks) < 0)
            return text;
        var markdown = new StringBuilder(text.Length + 8);
        AppendEscaped(markdown, text, isLinked: false);
        return markdown.ToString();
    }

    private static void AppendEscaped(StringBuilder markdown, string text, bool isLinked)
    {
        for (var i = 0; i < text.Length; i++)
        {
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
            '~' => before == '~' || after == '~',
            '_' => (before != ' ' || after != ' ') && !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)),
            // The bracket that opens may stand in another run, far away.
            ']' => after == '(',
            '&' => after == '#',
            '\\' => after is '\n' or '\r'
                || (char.IsAscii(after) && (char.IsPunctuation(after) || char.IsSymbol(after))),
            _ => false,
        };
    }
}
