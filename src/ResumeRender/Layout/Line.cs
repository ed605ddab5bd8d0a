using System.Collections.Immutable;

namespace ResumeRender.Layout;

/// <summary>The text of a block: content that may wrap, a lead that hangs before it and a trail at the end of its first
/// line.</summary>
/// <remarks>
/// Lead and trail never wrap unless they are wider than their column. Reading order is lead, content, trail; the three
/// share the baseline of the first line.
/// </remarks>
/// <param name="Content">The running text.</param>
public sealed record Line(ImmutableArray<Inline> Content)
{
    /// <summary>A bullet, label or date that hangs before the content.</summary>
    public ImmutableArray<Inline> Lead { get; init; } = [];

    /// <summary>The text at the end of the first line, such as a date.</summary>
    public ImmutableArray<Inline> Trail { get; init; } = [];

    /// <summary>True if there is nothing to print.</summary>
    public bool IsEmpty => Content.IsEmpty && Lead.IsEmpty && Trail.IsEmpty;
}
