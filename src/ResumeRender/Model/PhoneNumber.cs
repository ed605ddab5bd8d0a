using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ResumeRender.Words;

namespace ResumeRender.Model;

/// <summary>A part of a written phone number: the words, and the address that dials them.</summary>
/// <param name="Text">The part as written; all parts together are the whole.</param>
/// <param name="Uri">A <c>tel:</c> address (RFC 3966), or null for words that dial nothing, or not surely the right
/// number.</param>
internal readonly record struct PhonePart(string Text, string? Uri);

/// <summary>Finds what a phone number, as people write it, dials.</summary>
/// <remarks>
/// An extension becomes <c>;ext=</c> (RFC 3966, clause 5.3), the national prefix after the code of a country is left
/// out (ITU-T E.123, clause 7.4), and of two numbers each is a link of its own. A number with letters is not a link.
/// </remarks>
internal static class PhoneNumber
{
    private const int FewestDigits = 5;

    /// <summary>ITU-T E.164, clause 6.</summary>
    private const int MostDigits = 15;

    /// <summary>From so many digits on, a number can stand alone: two of them on a line are two.</summary>
    private const int DigitsOfWhole = 7;

    /// <summary>“030 901820-11 / 12”: another ending of the same number.</summary>
    private const int MostDigitsOfEnding = 3;

    private const int MostDigitsOfExtension = 7;

    /// <summary>Signs before an extension in every language: RFC 3966 has <c>;ext=</c>.</summary>
    private static readonly string[] ExtensionSigns = [";ext=", "x", "#"];

    /// <summary>Words that people write before an extension, longest first where one ends another.</summary>
    private static readonly string[] ExtensionWords =
    [
        .. ExtensionSigns
            .Concat(WordFiles.Distinct("labels.extension"))
            .OrderByDescending(static w => w.Length)
            .ThenBy(static w => w, StringComparer.Ordinal),
    ];

    /// <summary>Signs between two numbers in every language.</summary>
    private static readonly string[] BetweenSigns = [" / ", "/", "|", ",", ";", " & ", "、", "，"];

    private static readonly string[] Between =
    [
        .. WordFiles.Distinct("labels.between").Select(static word => $" {word} "),
        .. BetweenSigns,
    ];

    private static readonly SearchValues<char> BetweenBegins = SearchValues.Create(
        [.. Between.Select(static sign => sign[0])]
    );

    /// <summary>Codes of countries where a zero before the number is dialled within the country only; so after the code
    /// it is a slip.</summary>
    /// <remarks>Not among them: 39 and others, whose numbers keep the zero.</remarks>
    private static readonly string[] CountriesWithTrunkZero =
    [
        "44", "49", "33", "31", "32", "43", "41", "46", "353", "358", "61", "64", "27", "91", "81", "82", "86", "90",
        "62", "60", "63", "66", "84", "92", "94", "95", "20", "98", "40", "212", "213", "234", "233", "254", "255",
        "256", "263", "251", "355", "359", "380", "381", "382", "385", "386", "387", "389", "421", "880", "886", "961",
        "962", "963", "964", "966", "967", "971", "972", "977", "972", "994", "996", "998",
    ];

    /// <summary>The parts of a text that may hold one number or several.</summary>
    public static ImmutableArray<PhonePart> Parts(string written)
    {
        var parts = ImmutableArray.CreateBuilder<PhonePart>();
        var start = 0;
        while (start < written.Length)
        {
            var (end, next) = NextBorder(written, start);
            var text = written[start..end];
            parts.Add(new PhonePart(text, Uri(text)));
            if (next > end)
                parts.Add(new PhonePart(written[end..next], null));
            start = next;
        }

        return parts.ToImmutable();
    }

    /// <summary>The address that dials the first number of a text; null if none surely does.</summary>
    public static string? FirstUri(string written)
    {
        foreach (var part in Parts(written))
        {
            if (part.Uri is not null)
                return part.Uri;
        }

        return null;
    }

    /// <summary>A number without the extension that may stand after it.</summary>
    public static ReadOnlySpan<char> WithoutExtension(ReadOnlySpan<char> text) =>
        ExtensionAt(text) is var (at, length) && length > 0 ? text[..at] : text;

    /// <summary>The digits of a text in the signs 0 to 9, whichever script they were written in.</summary>
    public static string Digits(ReadOnlySpan<char> text)
    {
        var digits = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsDigit(c))
                digits.Append((int)CharUnicodeInfo.GetDecimalDigitValue(c));
        }

        return digits.ToString();
    }

    /// <summary>Where a number ends and the next one begins; both the end of the text for the last.</summary>
    private static (int End, int Next) NextBorder(string text, int start)
    {
        var digits = CountDigits(text.AsSpan(start));
        for (var at = start + 1; at < text.Length && digits >= 2 * DigitsOfWhole; at++)
        {
            if (!BetweenBegins.Contains(text[at]))
                continue;
            foreach (var sign in Between)
            {
                if (string.CompareOrdinal(text, at, sign, 0, sign.Length) != 0)
                    continue;
                var before = text.AsSpan(start, at - start);
                var after = text.AsSpan(at + sign.Length);
                if (
                    CountDigits(before) >= DigitsOfWhole
                    && CountDigits(after) >= DigitsOfWhole
                    && !BeginsWithExtension(text.AsSpan(at))
                    && !BeginsWithExtension(after.TrimStart())
                )
                    return (at, at + sign.Length + (after.Length - after.TrimStart().Length));
            }
        }

        return (text.Length, text.Length);
    }

    private static string? Uri(string text)
    {
        var number = WithoutLabels(text);
        var extension = "";
        if (ExtensionAt(number) is var (at, length) && length > 0)
        {
            extension = Digits(number[(at + length)..]);
            number = number[..at];
        }

        // “901820-11/12”: the first ending is the number.
        if (
            number.LastIndexOf('/') is > 0 and var stroke
            && CountDigits(number[..stroke]) >= DigitsOfWhole
            && CountDigits(number[stroke..]) is > 0 and <= MostDigitsOfEnding
        )
            number = number[..stroke];
        foreach (var c in number)
        {
            if (char.IsLetter(c))
                return null;
        }

        var isInternational = number.TrimStart(" (") is ['+' or '＋', ..];
        var digits = Digits(WithoutNationalPrefix(number, ref isInternational));
        if (isInternational)
            digits = WithoutTrunkZero(digits);
        if (digits.Length is < FewestDigits or > MostDigits)
            return null;
        return $"tel:{(isInternational ? "+" : "")}{digits}{(extension.Length > 0 ? ";ext=" : "")}{extension}";
    }

    /// <summary>“Mobile: …”, “tel:…” and “… (mobile)”, “… (home)”: words around the number.</summary>
    private static ReadOnlySpan<char> WithoutLabels(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var first = text.IndexOfAnyInRange('0', '9');
        if (text.IndexOf(':') is > 0 and var colon && first > colon && !text[..colon].Contains('+'))
            text = text[(colon + 1)..].TrimStart();
        if (text is [.., ')'] && text.LastIndexOf('(') is > 0 and var open && CountDigits(text[open..]) == 0)
            text = text[..open].TrimEnd();
        return text;
    }

    /// <summary>“+44 (0)20” and “0044”: the zero is dialled within the country only, and two zeros are the
    /// plus.</summary>
    private static string WithoutNationalPrefix(ReadOnlySpan<char> number, ref bool isInternational)
    {
        var text = number.ToString();
        if (
            !isInternational
            && text.TrimStart(' ', '(').StartsWith("00", StringComparison.Ordinal)
            && CountDigits(text) > 10
        )
        {
            isInternational = true;
            text = text.TrimStart(' ', '(')[2..];
        }

        return isInternational
            ? text.Replace("(0)", "", StringComparison.Ordinal).Replace("( 0 )", "", StringComparison.Ordinal)
            : text;
    }

    private static string WithoutTrunkZero(string digits)
    {
        foreach (var code in CountriesWithTrunkZero)
        {
            if (
                digits.StartsWith(code, StringComparison.Ordinal)
                && digits.Length > code.Length
                && digits[code.Length] == '0'
            )
                return code + digits[(code.Length + 1)..];
        }

        return digits;
    }

    /// <summary>Where the words before an extension stand, with their signs; a length of 0 for none.</summary>
    private static (int At, int Length) ExtensionAt(ReadOnlySpan<char> text)
    {
        // Read from the end, where the figures of an extension stand: most texts have none there.
        var end = text.TrimEnd(" )").Length;
        var figures = end;
        while (figures > 0 && char.IsDigit(text[figures - 1]))
            figures--;
        if (end - figures is 0 or > MostDigitsOfExtension)
            return (0, 0);
        var wordEnd = figures;
        while (wordEnd > 0 && text[wordEnd - 1] is ' ' or '.' or ':' or '-' or '\u00A0' or '：')
            wordEnd--;
        var before = text[..wordEnd];
        foreach (var word in ExtensionWords)
        {
            if (!before.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            var start = wordEnd - word.Length;
            if (start < FewestDigits || CountDigits(text[..start]) < FewestDigits)
                continue;
            while (start > 0 && text[start - 1] is ' ' or ',' or '(' or '\u00A0' or '-')
                start--;
            return (start, figures - start);
        }

        return (0, 0);
    }

    private static bool BeginsWithExtension(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" ,(");
        foreach (var word in ExtensionWords)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && CountDigits(text) <= MostDigitsOfExtension)
                return true;
        }

        return false;
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var c in text)
            digits += char.IsDigit(c) ? 1 : 0;
        return digits;
    }
}
