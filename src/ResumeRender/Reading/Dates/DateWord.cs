using ResumeRender.Model;

namespace ResumeRender.Reading.Dates;

/// <summary>The meanings of a word in a date; one word may have several.</summary>
[Flags]
internal enum DateMeaning
{
    None = 0,
    Month = 1,
    Season = 2,

    /// <summary>“Present”.</summary>
    Now = 4,

    /// <summary>“to date”: an open end without a sign before it.</summary>
    ToNow = 8,
    Since = 16,
    From = 32,
    Until = 64,
    To = 128,

    /// <summary>Says nothing after an end.</summary>
    After = 256,

    /// <summary>“expected”, before or after a date.</summary>
    Expected = 512,

    /// <summary>“graduated”, only before a date.</summary>
    Said = 1024,
    Of = 2048,
    Year = 4096,

    /// <summary>Stands before the number of a month.</summary>
    MonthNumber = 8192,
    Quarter = 16384,
    Half = 32768,

    /// <summary>A unit of lengths of time.</summary>
    Unit = 65536,

    /// <summary>“saakka”: makes the date before it an end.</summary>
    UntilAfter = 131072,
}

/// <summary>A word or phrase of dates in some languages.</summary>
/// <param name="Meanings">All it can be.</param>
/// <param name="Doubtful">Those that it is also outside of dates.</param>
/// <param name="Month">1 to 12, or 0.</param>
/// <param name="Season">The season, if it names one.</param>
/// <param name="Words">How many words the longest phrase has that begins with this word.</param>
internal readonly record struct DateWord(
    DateMeaning Meanings,
    DateMeaning Doubtful,
    int Month,
    Season Season,
    int Words
);
