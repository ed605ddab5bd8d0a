namespace ResumeRender.Formats.Markdown;

/// <summary>Finds a number that Markdown does not know at the beginning of a list item: <c>- [3] …</c>, <c>- (3) …</c>,
/// <c>- b) …</c>.</summary>
/// <remarks>A backslash before its last sign makes it a part of the text.</remarks>
internal static class NumberInItem
{
    private const int MostSigns = 6;

    /// <summary>The length of the number with its signs; 0 if a text begins with none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        var fence = text.IsEmpty ? '\0' : text[0] switch { '[' => ']', '(' => ')', _ => '\0' };
        var start = fence == '\0' ? 0 : 1;
        var end = start;
        while (end < text.Length && end - start < MostSigns && char.IsAsciiDigit(text[end]))
            end++;
        if (end == start && fence != ']')
            end = LettersEnd(text, start);
        if (end == start || end + 1 >= text.Length || text[end + 1] != ' ')
            return 0;
        // “a.” and “iv.” count; “J.” is a name.
        var isDotted =
            fence == '\0'
            && text[end] == '.'
            && (text[start] is >= 'a' and <= 'h' || text[start..end].IndexOfAnyExcept("ivx") < 0);
        return isDotted || text[end] == (fence == '\0' ? ')' : fence) ? end + 1 : 0;
    }

    /// <summary>The end of a small letter or a small Roman number.</summary>
    private static int LettersEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < MostSigns && text[end] is 'i' or 'v' or 'x')
            end++;
        return end == start && start < text.Length && char.IsAsciiLetterLower(text[start]) ? start + 1 : end;
    }
}
