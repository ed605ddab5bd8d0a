using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Pages;
using ResumeRender.Typesetting.Text;

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

    /// <summary>True if there is text for more pages than the options allow, and the rest was not set.</summary>
    internal bool IsCutShort { get; init; }

    /// <summary>What was done to lines so that nothing in them is torn; by the very lines of the composition.</summary>
    internal IReadOnlyDictionary<Line, LineChange> Changes { get; init; } = new Dictionary<Line, LineChange>();

    /// <summary>Where the first line that does not fit was written.</summary>
    internal SourceSpan FirstLineOver { get; init; }
}
