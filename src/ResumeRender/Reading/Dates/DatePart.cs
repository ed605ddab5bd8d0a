using ResumeRender.Model;

namespace ResumeRender.Reading.Dates;

/// <summary>One end of a range while it is read; the year may still be missing (“Jan – May 2024”).</summary>
internal struct DatePart
{
    public int? Year;
    public int? Month;
    public int? Day;

    /// <summary>The last month, if it is a quarter or half of a year; <see cref="Month"/> is the first.</summary>
    public int? LastMonth;
    public Season? Season;
    public string? Qualifier;
    public bool IsAmbiguous;
    public bool IsShortYear;

    /// <summary>What the figures of a date such as “28/02/2019” prove about their order; null for other
    /// dates.</summary>
    public bool? IsDayFirst;

    /// <summary>True for a day that waits for the month and year of the range's end (“12–15 May 2021”).</summary>
    public readonly bool IsBareDay => Year is null && Month is null && Season is null && Day is not null;

    public readonly bool IsBareYear =>
        Year is not null && Month is null && Season is null && Qualifier is null && !IsShortYear;

    /// <summary>Has day and month in the order that the other end of the range proves.</summary>
    public void TakeOrderOf(DatePart other)
    {
        if (!IsAmbiguous || Day is null || other.IsDayFirst is not { } isDayFirst)
            return;
        if (isDayFirst)
            (Day, Month) = (Month, Day);
        IsAmbiguous = false;
    }

    /// <summary>Takes the quarter or half of that number; false if a year has none such.</summary>
    public bool TakePart(int number, bool isQuarter)
    {
        var months = isQuarter ? 3 : 6;
        if (number < 1 || number > 12 / months)
            return false;
        (Month, LastMonth) = (((number - 1) * months) + 1, number * months);
        return true;
    }

    /// <summary>Reads the “21” of “Aug 21” as the year, if there is no other.</summary>
    public void TakeDayAsYear()
    {
        if (Year is not null || Month is null || Day is not { } number)
            return;
        (Year, Day, IsShortYear) = (DateScanner.FullYear(number), null, true);
    }

    // The model has no quarters: a quarter is its first month as a start and its last as an end.
    public readonly PartialDate ToDate(bool asEnd) =>
        new(Year!.Value, asEnd ? LastMonth ?? Month : Month, Month is null ? null : Day)
        {
            Season = Season,
            Qualifier = Qualifier,
        };
}
