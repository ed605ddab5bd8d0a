using System.Globalization;
using System.Text;

namespace ResumeRender.Parsing.Html;

/// <summary>Reads the character references in pasted HTML.</summary>
/// <remarks>
/// <see cref="System.Net.WebUtility"/> knows HTML 4's 252 names; a reference to a character that would be cleaned away
/// (a soft hyphen, a control) gives nothing.
/// </remarks>
internal static class HtmlEntity
{
    private const int LongestName = 12;

    /// <summary>Reads the reference that begins at this <c>&amp;</c>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out string value, out int end)
    {
        (value, end) = ("", at);
        var rest = text[(at + 1)..];
        var semicolon = rest[..Math.Min(rest.Length, LongestName)].IndexOf(';');
        if (semicolon < 1)
            return false;
        var name = rest[..semicolon];
        end = at + semicolon + 2;
        if (name[0] == '#')
            return TryReadNumber(name[1..], out value);
        var reference = text[at..end].ToString();
        value = System.Net.WebUtility.HtmlDecode(reference);
        if (value == reference)
            return false;
        value = Visible(value);
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> digits, out string value)
    {
        value = "";
        var isHex = digits is ['x' or 'X', ..];
        var parsed = isHex
            ? int.TryParse(digits[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var codePoint)
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out codePoint);
        if (!parsed || !Rune.IsValid(codePoint))
            return false;
        var sign = Windows1252.OfReference(codePoint) is { } typed ? typed.ToString() : new Rune(codePoint).ToString();
        value = Visible(sign);
        return true;
    }

    private static string Visible(string value) => value switch
    {
        "\u00A0" => " ",
        "\t" or "\n" or "\r" => " ",
        _ when char.IsControl(value, 0) => "",
        _ => char.GetUnicodeCategory(value, 0) is UnicodeCategory.Format or UnicodeCategory.PrivateUse ? "" : value,
    };
}
