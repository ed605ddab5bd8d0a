using System.Globalization;

namespace ResumeRender.Model;

/// <summary>A season of the year.</summary>
public enum Season
{
    /// <summary>March to May in the north.</summary>
    Spring,

    /// <summary>June to August in the north.</summary>
    Summer,

    /// <summary>September to November in the north; also “Fall”.</summary>
    Autumn,

    /// <summary>December to February in the north.</summary>
    Winter,
}

/// <summary>A date at the precision that was given: a year, and perhaps a month or season, and perhaps a day.</summary>
/// <param name="Year">Year of the Gregorian calendar.</param>
/// <param name="Month">Month from 1 to 12.</param>
/// <param name="Day">Day from 1 to 31; only with a month.</param>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null) : IComparable<PartialDate>
{
    /// <summary>The season, when that is what the author gave instead of a month.</summary>
    public Season? Season { get; init; }

    /// <summary>A word before the date that changes its meaning, such as “Expected”; as written.</summary>
    public string? Qualifier { get; init; }

    /// <summary>The ISO 8601 form at the same precision: <c>2024</c>, <c>2024-05</c> or <c>2024-05-31</c>; a season
    /// gives the year.</summary>
    public string ToIso() => (Month, Day) switch
    {
        (null, _) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}"),
        ({ } month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{month:D2}"),
        ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{month:D2}-{day:D2}"),
    };

    /// <summary>Orders by the earliest day the date can mean.</summary>
    public int CompareTo(PartialDate other) => Key.CompareTo(other.Key);

    /// <summary>The ISO 8601 form.</summary>
    public override string ToString() => ToIso();

    private int Key => (Year * 10000) + ((Month ?? SeasonMonth) * 100) + (Day ?? 1);

    private int SeasonMonth => Season switch
    {
        Model.Season.Spring => 3,
        Model.Season.Summer => 6,
        Model.Season.Autumn => 9,
        Model.Season.Winter => 12,
        _ => 1,
    };

    /// <summary>True if earlier.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>True if later.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>True if not later.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>True if not earlier.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;
}
