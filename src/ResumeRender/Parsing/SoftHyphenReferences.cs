using System.Text;

namespace ResumeRender.Parsing;

/// <summary>Reads the references of HTML to a soft hyphen (<c>&amp;shy;</c>, <c>&amp;#173;</c>) as the sign itself, so
/// that what the sign means is asked once for both.</summary>
/// <remarks>Between backticks they are code and stay.</remarks>
internal static class SoftHyphenReferences
{
    private const int Number = SoftHyphens.Sign;

    private const int LongestReference = 10;

    private const int LongestCode = 300;

    /// <summary>The text with the sign in place of each reference.</summary>
    public static string Read(string text)
    {
        var at = Find(text, 0, out var length);
        if (at < 0)
            return text;
        var read = new StringBuilder(text.Length);
        var from = 0;
        for (; at >= 0; at = Find(text, from, out length))
        {
            read.Append(text, from, at - from);
            if (IsCode(text, at))
                read.Append(text, at, length);
            else
                read.Append(SoftHyphens.Sign);
            from = at + length;
        }

        return read.Append(text, from, text.Length - from).ToString();
    }

    private static int Find(string text, int from, out int length)
    {
        for (var at = text.IndexOf('&', from); at >= 0; at = text.IndexOf('&', at + 1))
        {
            var rest = text.AsSpan(at, Math.Min(LongestReference, text.Length - at));
            length = rest.IndexOf(';') + 1;
            if (length > 0 && IsSoftHyphen(rest[1..(length - 1)]))
                return at;
        }

        length = 0;
        return -1;
    }

    private static bool IsSoftHyphen(ReadOnlySpan<char> reference) => reference switch
    {
        "shy" => true,
        ['#', 'x' or 'X', .. var hex] => int.TryParse(
            hex,
            System.Globalization.NumberStyles.AllowHexSpecifier,
            System.Globalization.CultureInfo.InvariantCulture,
            out var number
        ) && number == Number,
        ['#', .. var figures] => int.TryParse(
            figures,
            System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture,
            out var number
        ) && number == Number,
        _ => false,
    };

    /// <summary>True if backticks stand on both sides nearby on the line, and an odd number of them before.</summary>
    private static bool IsCode(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - LongestCode)..at);
        before = before[(before.LastIndexOf('\n') + 1)..];
        var after = text.AsSpan(at, Math.Min(LongestCode, text.Length - at));
        var lineEnd = after.IndexOf('\n');
        return (lineEnd < 0 ? after : after[..lineEnd]).Contains('`') && before.Count('`') % 2 == 1;
    }
}
