using ResumeRender.Model;
using ResumeRender.Reading.Dates;

namespace ResumeRender.Reading.Contact;

/// <summary>Distinguishes phone numbers from other numbers.</summary>
internal static class PhoneReader
{
    private const int FewestDigits = 7;

    /// <summary>ITU-T E.164 allows no more.</summary>
    private const int MostDigits = 15;

    /// <summary>Years of the calendars that people write, those of Persia, Europe and Thailand, lie between
    /// these.</summary>
    private const int FirstYear = 1300;

    private const int LastYear = 2600;

    /// <summary>How the digits of post codes are parted by their one hyphen: Brazil’s, the long one of the United
    /// States, Portugal’s.</summary>
    private static readonly (int Before, int After)[] PostCodes = [(5, 3), (5, 4), (4, 3)];

    /// <summary>True for 7 to 15 digits among signs that numbers are grouped with, perhaps with an extension; years,
    /// dates and post codes are not phones.</summary>
    public static bool IsPhone(ReadOnlySpan<char> text)
    {
        var digits = 0;
        var number = PhoneNumber.WithoutExtension(text);
        foreach (var c in number)
        {
            if (DateCharacters.IsDigit(c))
                digits++;
            else if (
                !(
                    char.IsWhiteSpace(c)
                    || c is '+' or '＋' or '-' or '(' or ')' or '.' or '/' or '–' or '‑' or '‐' or '−' or '·'
                )
            )
                return false;
        }

        return digits is >= FewestDigits and <= MostDigits
            && (number[0] is '+' or '＋' or '(' || DateCharacters.IsDigit(number[0]))
            && !IsYearsOrPostCode(number)
            && !BirthNumber.Is(number)
            && !DateReader.TryMatchWhole(text, out _);
    }

    /// <summary>True for two numbers or more, with a sign or “or” between them, and nothing else.</summary>
    public static bool AreSeveral(string text)
    {
        var parts = PhoneNumber.Parts(text);
        if (parts.Length < 3)
            return false;
        for (var i = 0; i < parts.Length; i += 2)
        {
            if (!IsPhone(parts[i].Text.AsSpan().Trim()))
                return false;
        }

        return true;
    }

    /// <summary>“2556 – 2560” and “04101-000”: two groups of digits with one hyphen between.</summary>
    private static bool IsYearsOrPostCode(ReadOnlySpan<char> number)
    {
        var hyphen = number.IndexOfAny("-–‑‐−");
        if (hyphen <= 0)
            return false;
        var before = number[..hyphen].Trim();
        var after = number[(hyphen + 1)..].Trim();
        var isDigits = !after.IsEmpty;
        foreach (var c in before)
            isDigits &= DateCharacters.IsDigit(c);
        foreach (var c in after)
            isDigits &= DateCharacters.IsDigit(c);
        if (!isDigits)
            return false;
        if (Array.IndexOf(PostCodes, (before.Length, after.Length)) >= 0)
            return true;
        return before.Length == 4
            && after.Length == 4
            && int.Parse(PhoneNumber.Digits(before), System.Globalization.CultureInfo.InvariantCulture)
                is >= FirstYear
                    and <= LastYear
                    and var first
            && int.Parse(PhoneNumber.Digits(after), System.Globalization.CultureInfo.InvariantCulture)
                is >= FirstYear
                    and <= LastYear
                    and var last
            && first <= last;
    }
}
