using ResumeRender.Model;

namespace ResumeRender.Reading.Dates;

/// <summary>A date or range found in a text.</summary>
internal readonly record struct DateMatch(int Start, int End)
{
    public PartialDate? From { get; init; }

    public PartialDate? To { get; init; }

    public bool IsOpen { get; init; }

    public string? OpenWord { get; init; }

    /// <summary>Day and month could be swapped, or a year range could be a year and a month.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>The match with its dates in the order in which their author writes day and month.</summary>
    public DateMatch InOrder(bool isDayFirst)
    {
        // Of “2011-12” no day is known; it stays in doubt.
        if (!IsAmbiguous || (From?.Day is null && To?.Day is null))
            return this;
        return isDayFirst
            ? this with
            {
                From = Exchanged(From),
                To = Exchanged(To),
                IsAmbiguous = false,
            }
            : this with
            {
                IsAmbiguous = false,
            };

        static PartialDate? Exchanged(PartialDate? date) =>
            date is { Day: <= 12 } known ? known with { Month = known.Day, Day = known.Month } : date;
    }

    /// <summary>Nothing but one four-digit number: weak evidence of being the date of something.</summary>
    public bool IsBareYear { get; init; }
}
