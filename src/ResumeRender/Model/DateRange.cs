using ResumeRender.Diagnostics;

namespace ResumeRender.Model;

/// <summary>When something was: a day, a span of time, or words that only a person understands.</summary>
/// <remarks>
/// A single date has only a <see cref="Start"/>. An open range has a start, no end and <see cref="IsOpen"/>.
/// Words that could not be read as a date are kept in <see cref="Text"/> alone.
/// </remarks>
public sealed record DateRange
{
    /// <summary>First or only date.</summary>
    public PartialDate? Start { get; init; }

    /// <summary>Last date of a range.</summary>
    public PartialDate? End { get; init; }

    /// <summary>True if it still goes on.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The author's word for the open end, such as “Current”; null when only implied.</summary>
    /// <remarks>If <see cref="IsOpen"/> is false, words for an end that nobody can read.</remarks>
    public string? OpenWord { get; init; }

    /// <summary>True if <see cref="Start"/> is missing because the author gave only the end (“until May
    /// 2024”).</summary>
    public bool HasEndOnly => Start is null && End is not null;

    /// <summary>The whole as the author wrote it.</summary>
    public string Text { get; init; } = "";

    /// <summary>True if the text could be read as dates.</summary>
    public bool IsUnderstood => Start is not null || End is not null;

    /// <summary>Where it was written.</summary>
    public SourceSpan Span { get; init; }
}
