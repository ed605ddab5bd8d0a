using ResumeRender.Diagnostics;

namespace ResumeRender.Typesetting;

/// <summary>The pages, and what was measured on the way.</summary>
/// <param name="Document">The pages.</param>
/// <param name="Extent">Height of all content, had the page no end.</param>
/// <param name="AvailableHeight">Height between the margins of one page in points.</param>
/// <param name="Lines">Number of lines of text.</param>
/// <param name="OverflowLines">Number of lines that do not fit on the first page.</param>
internal sealed record TypesetResult(
    PagedDocument Document, Extent Extent, double AvailableHeight, int Lines, int OverflowLines)
{
    /// <summary>Height of all content in points.</summary>
    internal double ContentHeight => Extent.Total;

    /// <summary>Where the first line that does not fit was written.</summary>
    internal SourceSpan FirstLineOver { get; init; }
}
