namespace ResumeRender.Reading.Lines;

/// <summary>Recognises the sign that begins a list item.</summary>
internal static class BulletSign
{
    /// <summary>Signs that are nothing but bullets, so that they need no space after them.</summary>
    private const string Sure = "•▪▫●○◦∙⋅·・･‧■□◆◇❖►▶▸▹‣⁃➢➤➔➜✓✔✦✧★☆⦿⦾⚫⚬⬤☑✗»›❯";

    /// <summary>Signs that are bullets only with a space, or a capital, after them.</summary>
    private const string Likely = "-–—*+~>→−‐‑";

    /// <summary>Characters at which Wingdings and Symbol have a bullet; they are seen when the font was lost.</summary>
    private const string OfLostFonts = "§Øü";

    private static readonly string[] Numerals =
    [
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
    ];

    /// <summary>Finds the bullet at the start of a line.</summary>
    /// <param name="line">The line without its indentation.</param>
    /// <param name="previousNumber">Number of the last numbered item, or 0: numbers must count up from 1.</param>
    /// <param name="length">How many characters the sign and the space after it take.</param>
    /// <param name="glyph">The sign; <c>1</c> for a number.</param>
    /// <param name="number">The number, or 0.</param>
    public static bool TryRead(
        ReadOnlySpan<char> line,
        int previousNumber,
        out int length,
        out char glyph,
        out int number
    )
    {
        (length, glyph, number) = (0, '\0', 0);
        if (line.Length < 2)
            return false;
        // The only bullet beyond the first plane; half of it must not be taken for the half of some other sign.
        if (line.StartsWith("🞄"))
            return Take(line, 2, '•', out length, out glyph);
        var c = line[0];
        var next = line[1];
        if (Sure.Contains(c, StringComparison.Ordinal) && next != c)
            return Take(line, 1, c, out length, out glyph);
        if (
            Likely.Contains(c, StringComparison.Ordinal)
            && (char.IsWhiteSpace(next) || (c is not ('*' or '~' or '+' or '>') && char.IsUpper(next)))
        )
            return Take(line, 1, c, out length, out glyph);
        if (
            OfLostFonts.Contains(c, StringComparison.Ordinal)
            && char.IsWhiteSpace(next)
            && !(c == '§' && char.IsAsciiDigit(line[1..].TrimStart()[0]))
        )
            return Take(line, 1, c, out length, out glyph);
        // Word's second-level bullet is a letter o in Courier; no English line begins with a lone o.
        if (c == 'o' && char.IsWhiteSpace(next))
            return Take(line, 1, c, out length, out glyph);
        return TryReadNumber(line, previousNumber, out length, out glyph, out number);
    }

    private static bool TryReadNumber(
        ReadOnlySpan<char> line,
        int previousNumber,
        out int length,
        out char glyph,
        out int number
    )
    {
        (length, glyph, number) = (0, '\0', 0);
        var i = line[0] is '(' or '[' ? 1 : 0;
        var start = i;
        while (i < line.Length && i - start < 2 && char.IsAsciiDigit(line[i]))
            number = (number * 10) + (line[i++] - '0');
        if (i == start && RomanAt(line[start..]) is { Length: > 0 } roman)
            (number, i) = (roman.Value, start + roman.Length);
        var isFenced =
            i > start && i + 1 < line.Length && line[i] is '.' or ')' or ']' && char.IsWhiteSpace(line[i + 1]);
        return isFenced
            && (number == 1 || number == previousNumber + 1)
            && Take(line, i + 1, '1', out length, out glyph);
    }

    /// <summary>A number up to fifteen in small Roman numerals.</summary>
    private static (int Value, int Length) RomanAt(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept('i', 'v', 'x');
        for (var value = 0; length > 0 && value < Numerals.Length; value++)
        {
            if (text[..length].SequenceEqual(Numerals[value]))
                return (value + 1, length);
        }

        return default;
    }

    private static bool Take(ReadOnlySpan<char> line, int signs, char sign, out int length, out char glyph)
    {
        length = signs;
        while (length < line.Length && char.IsWhiteSpace(line[length]))
            length++;
        glyph = sign;
        return true;
    }
}
