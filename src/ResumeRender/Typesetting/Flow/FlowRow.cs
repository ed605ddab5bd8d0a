using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Typesetting.Flow;

/// <summary>A piece of a column that is never cut: a line of text with its rules, or columns side by side.</summary>
/// <remarks>Heights are points; items are placed as if the row's top were at 0.</remarks>
internal sealed record FlowRow
{
    /// <summary>Distance to the row above; nothing at the top of a page.</summary>
    internal double Gap { get; init; }

    /// <summary>How high it is, and what makes it so.</summary>
    internal required Extent Extent { get; init; }

    internal double Height => Extent.Total;

    internal required ImmutableArray<PageItem> Items { get; init; }

    /// <summary>Number of lines of text.</summary>
    internal int Lines { get; init; } = 1;

    /// <summary>The line beside the row; the pieces of neighbouring rows become one.</summary>
    internal RailPiece? Rail { get; init; }

    /// <summary>Whether the next row must stand on the same page.</summary>
    internal bool KeepWithNext { get; init; }

    /// <summary>Where the text was written.</summary>
    internal SourceSpan Span { get; init; }

    /// <summary>The items with the row's top at <paramref name="y"/>.</summary>
    internal IEnumerable<PageItem> ItemsAt(double y) => Items.Select(item => Move(item, y));

    private static PageItem Move(PageItem item, double y) => item switch
    {
        TextLine line => line with { Baseline = line.Baseline + y },
        RuleItem rule => rule with { Y = rule.Y + y },
        PictureItem picture => picture with { Y = picture.Y + y },
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, "a kind of item that rows do not know"),
    };
}
