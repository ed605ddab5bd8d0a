using System.Globalization;

namespace ResumeRender.Words;

/// <summary>Finds where words begin and end, script by script.</summary>
internal static class WordShape
{
    /// <summary>Persian writes it inside words, where letters do not join.</summary>
    private const char NonJoiner = '\u200C';

    /// <summary>How many characters of a text from a place on are one word; 0 if no word begins there.</summary>
    public static int LengthOfWord(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && IsWordSign(text, end, start))
            end++;
        return end - start;
    }

    /// <summary>True for scripts that put no spaces between words, and for Korean, which joins what it names.</summary>
    public static bool IsUnspaced(char c) =>
        c is >= '\u0E00' and <= '\u0EFF' or >= '\u3005' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF'
            or >= '\uAC00' and <= '\uD7A3';

    private static bool IsWordSign(ReadOnlySpan<char> text, int at, int start)
    {
        var c = text[at];
        if (char.IsLetterOrDigit(c) || c is '.' or '&' or '\'')
            return true;
        // Vowels of India and Thailand are marks, as are those of Arabic.
        if (c >= '\u0300' && IsMark(CharUnicodeInfo.GetUnicodeCategory(c)))
            return true;
        var isInside = at > start && at + 1 < text.Length;
        // “בע"מ”: two strokes before the last letter make a Hebrew word of initials.
        return isInside && (c == NonJoiner || (c is '"' or '״' && IsHebrew(text[at - 1]) && IsHebrew(text[at + 1])));
    }

    private static bool IsMark(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsHebrew(char c) => c is >= '\u05D0' and <= '\u05EA';
}
