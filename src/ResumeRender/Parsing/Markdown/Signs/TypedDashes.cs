using ResumeRender.Reading.Contact;

namespace ResumeRender.Parsing.Markdown.Signs;

/// <summary>Reads <c>--</c> and <c>---</c> as the dashes that pandoc and other programs set for them.</summary>
/// <remarks>Only between words or figures: <c>--help</c>, <c>i--</c> and addresses are what they are. A backslash
/// before the first keeps the signs.</remarks>
internal static class TypedDashes
{
    /// <summary>How many hyphens stand here for a dash; 0 if none begins here.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where a hyphen may stand.</param>
    /// <param name="beginsLine">Nothing stands before the text on its line.</param>
    /// <param name="goesOn">A line break stands after the text.</param>
    public static int LengthAt(ReadOnlySpan<char> text, int at, bool beginsLine, bool goesOn)
    {
        if (
            text[at] != '-'
            || (at == 0 ? beginsLine : text[at - 1] == '-' || (beginsLine && text[..at].IsWhiteSpace()))
        )
            return 0;
        var end = at;
        while (end < text.Length && text[end] == '-')
            end++;
        if (end - at is not (2 or 3) || (end == text.Length && !goesOn))
            return 0;
        var after = end == text.Length ? ' ' : text[end];
        // After bold words or a link.
        var before = at == 0 ? '”' : text[at - 1];
        if (char.IsWhiteSpace(before) || char.IsWhiteSpace(after))
            return char.IsWhiteSpace(before) && char.IsWhiteSpace(after) ? end - at : 0;
        var isBetween =
            (char.IsLetterOrDigit(before) || before is ')' or '%' or '.' or '"' or '’' or '”')
            && (char.IsLetterOrDigit(after) || after is '(' or '"' or '“' or '+');
        return isBetween && !IsAddress(text, at) ? end - at : 0;
    }

    /// <summary>The dash that so many hyphens stand for.</summary>
    public static char Dash(int length) => length == 2 ? '–' : '—';

    private static bool IsAddress(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        var end = text[at..].IndexOfAny(' ', '\t');
        var word = text[start..(end < 0 ? text.Length : at + end)];
        return word.Contains('@') || LinkReader.ToUri(word.Trim("()[].,;")) is not null;
    }
}
