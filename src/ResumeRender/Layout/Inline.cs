using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;

namespace ResumeRender.Layout;

/// <summary>A piece of a line: text in one style, or a link around such pieces.</summary>
public abstract record Inline
{
    private protected Inline() { }
}

/// <summary>Text in one style.</summary>
/// <param name="Text">The characters; spaces count, line breaks are not allowed.</param>
/// <param name="Style">How the letters look.</param>
/// <param name="Span">Where the text was written.</param>
public sealed record TextInline(string Text, TextStyle Style, SourceSpan Span = default) : Inline
{
    /// <summary>Language of this piece as a BCP 47 tag when it is not that of the document.</summary>
    public string? Language { get; init; }

    /// <summary>True for a sign between two pieces, such as <c> | </c> between an address and a number.</summary>
    /// <remarks>A PDF's lines end between such pieces rather than inside them, and the sign is then left out.</remarks>
    public bool IsSeparator { get; init; }

    /// <summary>True for such a sign where a line ends: it is not shown.</summary>
    internal bool EndsLine { get; init; }

    /// <summary>The dates that the text tells, for formats in which programs read them too.</summary>
    public DateRange? Dates { get; init; }
}

/// <summary>A link.</summary>
/// <param name="Uri">Absolute address: http, https, mailto or tel.</param>
/// <param name="Content">What is seen.</param>
/// <param name="Description">What a screen reader says, such as “E-mail alex@example.com”.</param>
public sealed record LinkInline(string Uri, ImmutableArray<TextInline> Content, string Description) : Inline;
