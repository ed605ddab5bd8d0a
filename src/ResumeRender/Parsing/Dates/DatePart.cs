using ResumeRender.Model;

namespace ResumeRender.Parsing.Dates;

/// <summary>One end of a range while it is read; the year may still be missing (“Jan – May 2024”).</summary>
internal struct DatePart
{
    public int? Year;
    public int? Month;
    public int? Day;
    public int? Quarter;
    public Season? Season;
    public string? Qualifier;
    public bool IsAmbiguous;
    public bool IsShortYear;

    public readonly bool IsBareYear => Year is not null && Month is null && Season is null && Quarter is null && Qualifier is null && !IsShortYear;

    /// <summary>Reads the “21” of “Aug 21” as the year, if there is no other.</summary>
    public void TakeDayAsYear()
    {
        if (Year is not null || Month is null || Day is not { } number)
            return;
        (Year, Day, IsShortYear) = (DateScanner.FullYear(number), null, true);
    }

    public readonly PartialDate ToDate(bool asEnd)
    {
        // The model has no quarters: a quarter is its first month as a start and its last as an end.
        var month = Quarter is { } quarter ? (quarter * 3) - (asEnd ? 0 : 2) : Month;
        return new PartialDate(Year!.Value, month, month is null ? null : Day) { Season = Season, Qualifier = Qualifier };
    }
}
