using System.Text;

namespace ResumeRender.Output.Markdown;

/// <summary>Puts a backslash before the signs that a reader of Markdown would take for something else than
/// themselves.</summary>
internal static class MarkdownEscape
{
    /// <remarks>What a reader makes a link of although nobody wrote one; the sign to break up stands at the
    /// end.</remarks>
    private static readonly string[] Addresses = ["http:", "https:", "ftp:", "mailto:", "tel:", "www."];

    internal static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            // A backslash before a letter begins a typed path, whose signs a reader leaves as they are.
            if (text[i] == '\\' && BeginsWordWithEscapes(text, i))
            {
                escaped.Append("&#92;");
                continue;
            }

            if (NeedsEscape(text, i))
                escaped.Append('\\');
            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    private static bool BeginsWordWithEscapes(string text, int index)
    {
        if (index + 1 == text.Length || !char.IsLetterOrDigit(text[index + 1]))
            return false;
        for (var i = index + 1; i < text.Length && !char.IsWhiteSpace(text[i]); i++)
        {
            if (text[i] != '\\' && NeedsEscape(text, i))
                return true;
        }

        return false;
    }

    private static bool NeedsEscape(string text, int index)
    {
        var isFirst = index == 0;
        var isLast = index + 1 == text.Length;
        var before = isFirst ? '*' : text[index - 1];
        var after = isLast ? '*' : text[index + 1];
        return text[index] switch
        {
            '`' or '[' or ']' or '|' => true,
            '*' => before != ' ' || after != ' ',
            '_' => (before != ' ' || after != ' ') && !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)),
            '~' => before is '~' or '*' || after is '~' or '*',
            // Two or three would be read as a dash.
            '-' => before != '-' && after == '-',
            '<' => isLast || char.IsAsciiLetter(after) || after is '/' or '!' or '?',
            '&' => isLast || after == '#' || char.IsAsciiLetter(after),
            '!' => isLast,
            '#' => isLast,
            '\\' => isLast || char.IsAsciiDigit(after) is false && after < 128 && !char.IsLetter(after) && after != ' ',
            ':' or '.' => EndsAddress(text.AsSpan(0, index + 1)),
            _ => false,
        };
    }

    private static bool EndsAddress(ReadOnlySpan<char> text)
    {
        foreach (var address in Addresses)
        {
            if (text.EndsWith(address, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
