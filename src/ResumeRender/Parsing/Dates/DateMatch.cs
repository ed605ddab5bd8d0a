using ResumeRender.Model;

namespace ResumeRender.Parsing.Dates;

/// <summary>A date or range found in a text.</summary>
internal readonly record struct DateMatch(int Start, int End)
{
    public PartialDate? From { get; init; }

    public PartialDate? To { get; init; }

    public bool IsOpen { get; init; }

    public string? OpenWord { get; init; }

    /// <summary>Day and month could be swapped, or a year range could be a year and a month.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>Nothing but one four-digit number: weak evidence of being the date of something.</summary>
    public bool IsBareYear { get; init; }
}
