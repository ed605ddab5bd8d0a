using System.Collections.Immutable;
using ResumeRender.Diagnostics;

namespace ResumeRender.Model;

/// <summary>A piece of the body of a section or entry: a paragraph, a labelled line or a bullet.</summary>
public abstract record BodyItem
{
    private protected BodyItem() { }

    /// <summary>Where it was written.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Which field of a structured format it is, such as <c>score</c>, <c>courses</c> or <c>keywords</c>; null
    /// for free text.</summary>
    public string? Field { get; init; }

    /// <summary>Whether it may be left out of a page that is too full; null if the author did not say.</summary>
    public Priority? Priority { get; init; }

    /// <summary>True if the author hid it: it stays in data, and no page shows it.</summary>
    public bool IsHidden { get; init; }
}

/// <summary>A paragraph of running text.</summary>
/// <param name="Text">The text.</param>
public sealed record ParagraphItem(RichText Text) : BodyItem;

/// <summary>A line with a label, such as “Languages: C#, F#”.</summary>
/// <param name="Label">The label without its colon.</param>
/// <param name="Value">What stands after the colon, as written.</param>
public sealed record LabelledItem(RichText Label, RichText Value) : BodyItem
{
    /// <summary>How well, for skills and languages that come with a level of their own; null otherwise.</summary>
    public RichText? Level { get; init; }
}

/// <summary>An item of a list: one highlight.</summary>
/// <param name="Text">The text without its bullet sign or number.</param>
public sealed record BulletItem(RichText Text) : BodyItem
{
    /// <summary>The number of the item with its signs, as written: <c>1.</c>, <c>2)</c>, <c>[3]</c>, <c>iv.</c>; null
    /// for a bullet.</summary>
    public string? Number { get; init; }

    /// <summary>Bullets below this one.</summary>
    public ImmutableArray<BulletItem> Children { get; init; } = [];
}
