using UglyToad.PdfPig.Content;

namespace ResumeRender.Parsing.Pdf.Glyphs;

/// <summary>The text of a drawn letter.</summary>
internal static class GlyphText
{
    /// <summary>Bullets of Symbol, Wingdings and ZapfDingbats, which land in the private use area or at
    /// letters.</summary>
    private const string PrivateBullets = "\uF0B7\uF0A7\uF0A8\uF0D8\uF0FC\uF076\uF06E\uF071\uF0B2\uF06C";

    public static string Of(Letter letter)
    {
        var text = letter.Value;
        if (string.IsNullOrEmpty(text))
            return "";
        if (text.Length == 1)
        {
            if (text[0] is >= ' ' and <= '~')
                return IsSignFont(letter.FontName) && BulletOfSignFont(letter.FontName, text[0]) ? "•" : text;
            if (PrivateBullets.Contains(text[0], StringComparison.Ordinal))
                return "•";
            if (
                text[0]
                is '\u00A0'
                    or '\u2007'
                    or '\u202F'
                    or '\t'
                    or '\n'
                    or '\r'
                    or '\v'
                    or '\f'
                    or '\u0085'
                    or '\u2028'
                    or '\u2029'
            )
                return " ";
            // The bullets of TeX's signs: OMS at 15, TS1 at 136; its bitmap fonts do not say what they mean.
            if (text[0] is '\u000F' or '\u0088')
                return "•";
            if (text[0] is >= '\u0010' and <= '\u001F' && OfTex(text[0]) is { } sign)
                return sign;
            if (text[0] is '·' or '§' && IsSignFont(letter.FontName))
                return "•";
        }

        return Ligatures(text);
    }

    /// <summary>The signs that TeX's T1 encoding has where others have control characters; its bitmap fonts do not say
    /// what they mean.</summary>
    private static string? OfTex(char code) => code switch
    {
        '\u0010' => "“",
        '\u0011' => "”",
        '\u0012' => "„",
        '\u0013' => "«",
        '\u0014' => "»",
        '\u0015' => "–",
        '\u0016' => "—",
        '\u001B' => "ff",
        '\u001C' => "fi",
        '\u001D' => "fl",
        '\u001E' => "ffi",
        '\u001F' => "ffl",
        _ => null,
    };

    private static bool IsSignFont(string? font) =>
        font is not null
        && (
            font.Contains("Symbol", StringComparison.OrdinalIgnoreCase)
            || font.Contains("Wingdings", StringComparison.OrdinalIgnoreCase)
            || font.Contains("Dingbats", StringComparison.OrdinalIgnoreCase)
        );

    private static bool BulletOfSignFont(string? font, char c) =>
        font!.Contains("Dingbats", StringComparison.OrdinalIgnoreCase) ? c is 'l' or 'm' or 'n' or 'o' or 'u' or 'H'
        : font.Contains("Wingdings", StringComparison.OrdinalIgnoreCase) && c is 'l' or 'n' or 'q' or 'v' or 'u';

    private static string Ligatures(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uFB00', '\uFB06'))
            return text;
        return text.Replace("\uFB00", "ff", StringComparison.Ordinal).Replace("\uFB01", "fi", StringComparison.Ordinal)
            .Replace("\uFB02", "fl", StringComparison.Ordinal).Replace("\uFB03", "ffi", StringComparison.Ordinal)
            .Replace("\uFB04", "ffl", StringComparison.Ordinal).Replace("\uFB05", "st", StringComparison.Ordinal)
            .Replace("\uFB06", "st", StringComparison.Ordinal);
    }
}
