using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ResumeRender.Model;

/// <summary>Finds what a phone number, as people write it, dials.</summary>
/// <remarks>
/// An extension becomes <c>;ext=</c> (RFC 3966, clause 5.3), the national prefix after the code of a country is left
/// out (ITU-T E.123, clause 7.4), and of two numbers each is a link of its own. A number with letters is not a link.
/// </remarks>
internal static class PhoneNumber
{
    /// <summary>Fewer figures are no number on their own.</summary>
    internal const int FewestDigits = 5;

    /// <summary>ITU-T E.164, clause 6.</summary>
    private const int MostDigits = 15;

    /// <summary>From so many digits on, a number can stand alone: two of them on a line are two.</summary>
    internal const int DigitsOfWhole = 7;

    /// <summary>“030 901820-11 / 12”: another ending of the same number.</summary>
    private const int MostDigitsOfEnding = 3;

    /// <summary>The parts of a text that may hold one number or several.</summary>
    public static ImmutableArray<PhonePart> Parts(string written)
    {
        var parts = ImmutableArray.CreateBuilder<PhonePart>();
        var start = 0;
        while (start < written.Length)
        {
            var (end, next) = PhoneBorder.Next(written, start);
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
        PhoneExtension.Find(text) is var (at, length) && length > 0 ? text[..at] : text;

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

    private static string? Uri(string text)
    {
        var number = WithoutLabels(text);
        var extension = "";
        if (PhoneExtension.Find(number) is var (at, length) && length > 0)
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
        var digits = Digits(NationalPrefix.Without(number, ref isInternational));
        if (isInternational)
            digits = NationalPrefix.WithoutTrunkZero(digits);
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

    /// <summary>How many figures a text has, of whichever script.</summary>
    internal static int CountDigits(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var c in text)
            digits += char.IsDigit(c) ? 1 : 0;
        return digits;
    }
}
