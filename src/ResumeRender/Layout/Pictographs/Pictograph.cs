using System.Globalization;
using System.Text;

namespace ResumeRender.Layout.Pictographs;

/// <summary>Recognises signs that are pictures: emoji, flags, dingbats, whatever they are joined of.</summary>
/// <remarks>Unicode Technical Standard 51; the blocks that hold nothing but such signs are taken whole, letters and
/// punctuation never.</remarks>
internal static class Pictograph
{
    private const char Keycap = '\u20E3';

    /// <summary>Of a figure on a key (1️⃣) how many of its characters are the figure; 0 for any other.</summary>
    internal static int FigureOfKeycap(ReadOnlySpan<char> sign) =>
        sign.Length is 2 or 3 && sign[^1] == Keycap && (char.IsAsciiDigit(sign[0]) || sign[0] is '#' or '*') ? 1 : 0;

    /// <summary>Whether a sign, as people count signs (an extended grapheme cluster), is a picture.</summary>
    internal static bool Is(ReadOnlySpan<char> sign)
    {
        Rune.DecodeFromUtf16(sign, out var rune, out _);
        return rune.Value switch
        {
            // Arrows, stars, squares and whatever else older blocks hold beside pictures.
            (>= 0x2300 and <= 0x23FF) or (>= 0x2600 and <= 0x27BF) or (>= 0x2B00 and <= 0x2BFF) =>
                Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol,
            // Emoji and flags, letters in squares, symbols of games and maps.
            >= 0x1F000 and <= 0x1FAFF => true,
            // Signs that icon fonts put into the area for private use.
            (>= 0xE000 and <= 0xF8FF) or >= 0xF0000 => true,
            _ => sign.Contains('\uFE0F')
                && Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol,
        };
    }
}
