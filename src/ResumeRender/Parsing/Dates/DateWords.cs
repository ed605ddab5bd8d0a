using ResumeRender.Model;

namespace ResumeRender.Parsing.Dates;

/// <summary>The words that people write dates with, in English.</summary>
internal static class DateWords
{
    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ];

    /// <summary>1 to 12 for a month's name or an abbreviation of at least three letters (and <c>Sept</c>); 0 for none.</summary>
    public static int MonthOf(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 9)
            return 0;
        for (var i = 0; i < Months.Length; i++)
        {
            var isShort = word.Length is 3 or 4 && Months[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase);
            if (isShort || word.Equals(Months[i], StringComparison.OrdinalIgnoreCase))
                return i + 1;
        }

        return 0;
    }

    public static Season? SeasonOf(ReadOnlySpan<char> word) => Lower(word) switch
    {
        "spring" => Season.Spring,
        "summer" => Season.Summer,
        "fall" or "autumn" => Season.Autumn,
        "winter" => Season.Winter,
        _ => null,
    };

    public static bool IsOpenEnd(ReadOnlySpan<char> word) =>
        Lower(word) is "present" or "current" or "currently" or "now" or "ongoing" or "today";

    public static bool IsSince(ReadOnlySpan<char> word) => Lower(word) is "since";

    public static bool IsFrom(ReadOnlySpan<char> word) => Lower(word) is "from" or "between";

    public static bool IsUntil(ReadOnlySpan<char> word) => Lower(word) is "until" or "till" or "til";

    public static bool IsTo(ReadOnlySpan<char> word) =>
        Lower(word) is "to" or "until" or "till" or "through" or "thru" or "and";

    /// <summary>A word that tells what the date is of; it changes the meaning and is kept.</summary>
    public static bool IsQualifier(ReadOnlySpan<char> word) => Lower(word) is
        "expected" or "anticipated" or "expecting" or "exp" or "estimated" or "est" or "projected" or "planned" or
        "graduated" or "graduating" or "graduation" or "completed" or "completion" or "issued" or "awarded" or
        "received" or "obtained" or "earned" or "circa" or "approx" or "early" or "mid" or "late" or "expires" or
        "conferred" or "started" or "starting" or "date" or "on" or "in" or "incoming";

    /// <summary>A qualifier that may stand behind a date.</summary>
    public static bool IsTrailingQualifier(ReadOnlySpan<char> word) =>
        Lower(word) is "expected" or "anticipated" or "est" or "estimated" or "projected" or "planned" or "exp";

    public static bool IsDurationUnit(ReadOnlySpan<char> word) => Lower(word) is
        "y" or "yr" or "yrs" or "year" or "years" or "mo" or "mos" or "mth" or "mths" or "month" or "months" or
        "week" or "weeks" or "wk" or "wks" or "day" or "days";

    public static bool IsDash(char c) => c is '-' or '–' or '—' or '―' or '−' or '‐' or '‑' or '‒' or '~' or '→' or '⇒' or '⟶';

    private static string Lower(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 12)
            return "";
        Span<char> lower = stackalloc char[12];
        return new string(lower[..word.ToLowerInvariant(lower)]);
    }
}
