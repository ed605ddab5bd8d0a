namespace ResumeRender.Model;

/// <summary>What is dialled before a number within its country only, and so is no part of it after the country's
/// code.</summary>
internal static class NationalPrefix
{
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

    /// <summary>“+44 (0)20” and “0044”: the zero is dialled within the country only, and two zeros are the
    /// plus.</summary>
    internal static string Without(ReadOnlySpan<char> number, ref bool isInternational)
    {
        var text = number.ToString();
        if (
            !isInternational
            && text.TrimStart(' ', '(').StartsWith("00", StringComparison.Ordinal)
            && PhoneNumber.CountDigits(text) > 10
        )
        {
            isInternational = true;
            text = text.TrimStart(' ', '(')[2..];
        }

        return isInternational
            ? text.Replace("(0)", "", StringComparison.Ordinal).Replace("( 0 )", "", StringComparison.Ordinal)
            : text;
    }

    /// <summary>A number after the plus without the zero of callers at home: 44 020 is 44 20.</summary>
    internal static string WithoutTrunkZero(string digits)
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
}
