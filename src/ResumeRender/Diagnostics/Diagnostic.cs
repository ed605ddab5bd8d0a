using System.Collections.Immutable;

namespace ResumeRender.Diagnostics;

/// <summary>How much a message matters.</summary>
public enum Severity
{
    /// <summary>A choice was made that the author may want to know of.</summary>
    Note,

    /// <summary>The page is made, but something on it is probably not what the author wants.</summary>
    Warning,

    /// <summary>The page cannot be made.</summary>
    Error,
}

/// <summary>Something the author of the résumé should know, with the place and what to do about it.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Code">Stable code: RR1xxx parsing, RR2xxx layout, RR3xxx typesetting, RR4xxx output, RR9xxx command
/// line.</param>
/// <param name="Span">The place in the author's text.</param>
/// <param name="Message">Lower case, no full stop, the author's own words in backticks.</param>
public sealed record Diagnostic(Severity Severity, string Code, SourceSpan Span, string Message)
{
    /// <summary>Each hint is one thing to do.</summary>
    public ImmutableArray<string> Hints { get; init; } = [];

    /// <summary>Equal in all that is said, the hints too.</summary>
    public bool Equals(Diagnostic? other) =>
        other is not null
        && (Severity, Code, Span, Message) == (other.Severity, other.Code, other.Span, other.Message)
        && Hints.SequenceEqual(other.Hints);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Severity, Code, Span, Message);
}
