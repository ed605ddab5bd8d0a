using System.Globalization;

namespace ResumeRender.Reading.Dates;

/// <summary>Letters without case and accents, and digits of every script.</summary>
/// <remarks>Character by character, so that places in the text stay what they are.</remarks>
internal static class DateCharacters
{
    // Below each letter the one that it counts as. Arabic letters that Persian, Urdu and hurried writers exchange are
    // one.
    private const string Accented =
        "àáâãäåāăąạảấầẩẫậắằẳẵặçćĉčďđèéêëēĕėęěẹẻẽếềểễệĝğģìíîïĩīĭįıỉịķĺļľłñńņňòóôõöøōŏőơọỏố"
            + "ồổỗộớờởỡợŕřśŝşšșţťțùúûüũūŭůűųưụủứừửữựýÿỳỵỷỹźżžάέήίόύώϊϋΐΰςёأإآٱىیکةۀ";

    private const string Plain =
        "aaaaaaaaaaaaaaaaaaaaaccccddeeeeeeeeeeeeeeeeegggiiiiiiiiiiikllllnnnnooooooooooooo"
            + "ooooooooorrssssstttuuuuuuuuuuuuuuuuuuyyyyyyzzzαεηιουωιυιυσеااااييكهه";

    private static readonly Dictionary<char, char> PlainOf = Pair();

    /// <summary>The letter in lower case without its accent.</summary>
    public static char Fold(char c)
    {
        if (c < 0x80)
            return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        if (c is '’' or '‘')
            return '\'';
        if (c == 'İ')
            return 'i';
        var lower = char.ToLowerInvariant(c);
        return PlainOf.GetValueOrDefault(lower, lower);
    }

    /// <summary>True for letters and for the signs that Indic and other scripts write vowels with.</summary>
    public static bool IsLetter(char c) =>
        char.IsLetter(c)
        || (
            c >= 0x300
            && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        );

    /// <summary>True for scripts that put no spaces between words: Chinese characters, kana; and Hangul, whose endings
    /// stick to words.</summary>
    public static bool IsUnspaced(char c) =>
        c is (>= '\u3005' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3');

    /// <summary>True for letters and vowel signs of Thai, whose short forms have full stops inside: “ม.ค.”.</summary>
    public static bool IsThai(char c) => c is >= '\u0E00' and <= '\u0E7F';

    /// <summary>The value of a decimal digit of any script, or -1.</summary>
    public static int DigitOf(char c)
    {
        if (c < 0x80)
            return char.IsAsciiDigit(c) ? c - '0' : -1;
        return c < 0x660 ? -1 : CharUnicodeInfo.GetDecimalDigitValue(c);
    }

    public static bool IsDigit(char c) => DigitOf(c) >= 0;

    /// <summary>Where the last digit of a text stands; −1 for none.</summary>
    /// <remarks>Every date has a year, so none begins after it.</remarks>
    public static int LastDigit(ReadOnlySpan<char> text)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (IsDigit(text[i]))
                return i;
        }

        return -1;
    }

    private static Dictionary<char, char> Pair()
    {
        var pairs = new Dictionary<char, char>(Accented.Length);
        for (var i = 0; i < Accented.Length; i++)
            pairs.TryAdd(Accented[i], Plain[i]);
        return pairs;
    }
}
