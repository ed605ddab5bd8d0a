using System.Buffers;

namespace ResumeRender.Reading.Contact;

/// <summary>Distinguishes the numbers of citizens that begin with their day of birth from phones: <c>880101-1234</c>,
/// <c>8801015009087</c>.</summary>
internal static class BirthNumber
{
    private static readonly SearchValues<char> Hyphens = SearchValues.Create("-–‑‐−+");

    private const int LengthOfDate = 6;

    /// <summary>South Africa’s and Korea’s numbers have so many figures and no trunk zero.</summary>
    private const int LengthOfLong = 13;

    private const int MostMonths = 12;

    private const int MostDays = 31;

    /// <summary>How many figures stand before and after the hyphen: in Sweden, in Korea, in Sweden with the
    /// century.</summary>
    private static readonly (int Before, int After)[] Groups = [(6, 4), (6, 7), (8, 4)];

    /// <summary>True for such a number; one that begins with a zero is rather a phone.</summary>
    public static bool Is(ReadOnlySpan<char> number)
    {
        number = number.Trim();
        if (number.IsEmpty || number[0] == '0')
            return false;
        var hyphen = number.IndexOfAny(Hyphens);
        if (hyphen < 0)
            return number.Length == LengthOfLong && AreDigits(number) && IsDay(number[..LengthOfDate]);
        var before = number[..hyphen];
        var after = number[(hyphen + 1)..];
        return Array.IndexOf(Groups, (before.Length, after.Length)) >= 0
            && AreDigits(before)
            && AreDigits(after)
            && IsDay(before[^LengthOfDate..]);
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Year, month and day, two figures each.</summary>
    private static bool IsDay(ReadOnlySpan<char> date) =>
        Two(date[2..4]) is >= 1 and <= MostMonths && Two(date[4..6]) is >= 1 and <= MostDays;

    private static int Two(ReadOnlySpan<char> figures) => ((figures[0] - '0') * 10) + figures[1] - '0';
}
