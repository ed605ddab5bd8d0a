using System.Collections.Immutable;

namespace ResumeRender.Layout;

/// <summary>A piece of a page with a meaning: tags, Word styles and reading order follow from its kind.</summary>
/// <param name="Style">How it looks.</param>
public abstract record Block(BlockStyle Style)
{
    /// <summary>The text of the block; empty for those that hold other blocks.</summary>
    public virtual Line Line { get; init; } = new([]);
}

/// <summary>The title of the document: the person's name.</summary>
/// <remarks>PDF <c>H1</c>, Word <c>Title</c>. Once a composition.</remarks>
/// <param name="Style">How it looks.</param>
public sealed record TitleBlock(BlockStyle Style) : Block(Style);

/// <summary>A section's title.</summary>
/// <remarks>PDF <c>H2</c>, Word <c>Heading 1</c>.</remarks>
/// <param name="Style">How it looks.</param>
public sealed record HeadingBlock(BlockStyle Style) : Block(Style);

/// <summary>A line of an entry's head, such as “TikTok · Jan 2024 – May 2024”.</summary>
/// <remarks>PDF <c>H3</c> and Word <c>Heading 2</c> if it opens an entry with a body, else a paragraph.</remarks>
/// <param name="Style">How it looks.</param>
/// <param name="IsHeading">True for the first line of an entry that has more below it.</param>
public sealed record EntryHeadBlock(BlockStyle Style, bool IsHeading) : Block(Style);

/// <summary>Running text.</summary>
/// <remarks>PDF <c>P</c>, Word paragraph in its own style.</remarks>
/// <param name="Style">How it looks.</param>
public sealed record ParagraphBlock(BlockStyle Style) : Block(Style);

/// <summary>A line with a label, such as “Languages: C#, F#”.</summary>
/// <remarks>The label is the lead, or the beginning of the content, as the look likes it. PDF <c>P</c>.</remarks>
/// <param name="Style">How it looks.</param>
public sealed record LabelledLineBlock(BlockStyle Style) : Block(Style);

/// <summary>A list of bullets.</summary>
/// <remarks>PDF <c>L</c> with <c>LI</c>, <c>Lbl</c> and <c>LBody</c>; Word <c>List Bullet</c> with real
/// numbering.</remarks>
/// <param name="Style">How each item looks.</param>
/// <param name="Items">The items.</param>
public sealed record ListBlock(BlockStyle Style, ImmutableArray<ListItem> Items) : Block(Style);

/// <summary>An item of a list.</summary>
/// <param name="Line">Its text; the lead is the bullet.</param>
public sealed record ListItem(Line Line)
{
    /// <summary>A list below this item, in its own style.</summary>
    public ListBlock? Nested { get; init; }
}

/// <summary>A line across the column that means nothing.</summary>
/// <remarks>PDF artifact, Word border of an empty place: it is not read out.</remarks>
/// <param name="Style">Its distances; the line itself is <see cref="BlockStyle.RuleBelow"/>.</param>
public sealed record RuleBlock(BlockStyle Style) : Block(Style);

/// <summary>A picture that tells something: a photo of the person.</summary>
/// <remarks>
/// PDF <c>Figure</c>, Word drawing, <c>img</c>. It stands on a line of its own, or beside the blocks that follow it: at
/// the end edge, its top level with the capitals of the first, for as long as their <see cref="BlockStyle.IndentEnd"/>
/// leaves room; the first that does not begins below it.
/// </remarks>
/// <param name="Style">Its distances, and its alignment on a line of its own.</param>
/// <param name="Picture">The picture.</param>
/// <param name="Width">How wide it is shown; its height follows.</param>
/// <param name="Description">What it shows, for those who cannot see it.</param>
public sealed record PictureBlock(BlockStyle Style, Picture Picture, Length Width, string Description) : Block(Style)
{
    /// <summary>Its outline.</summary>
    public PictureShape Shape { get; init; }

    /// <summary>Least distance to the text beside it.</summary>
    public Length Gap { get; init; } = Length.Mm(6);

    /// <summary>Whether it stands beside the blocks that follow; <see cref="Beside"/> makes it so.</summary>
    public bool IsBeside { get; init; }

    /// <summary>How high it is shown.</summary>
    public Length Height => Width * Picture.Height / Picture.Width;

    /// <summary>The picture at the end edge, and blocks that leave it that room; those in the middle of the column stay
    /// there.</summary>
    public IEnumerable<Block> Beside(IEnumerable<Block> blocks)
    {
        yield return this with { IsBeside = true };
        var room = Width + Gap;
        var styles = new Dictionary<BlockStyle, BlockStyle>(ReferenceEqualityComparer.Instance);
        foreach (var block in blocks)
        {
            if (!styles.TryGetValue(block.Style, out var style))
            {
                style = block.Style with { IndentEnd = Length.Max(block.Style.IndentEnd, room) };
                styles[block.Style] = style =
                    style.Alignment == Alignment.Center
                        ? style with
                        {
                            Indent = Length.Max(style.Indent, room),
                        }
                        : style;
            }

            yield return block with { Style = style };
        }
    }
}

/// <summary>Columns side by side, read one after the other.</summary>
/// <remarks>
/// The first column in the list is read first, wherever it stands. Word gets the columns one below the other, in this
/// order. Several may share a place: they then stand there one below the other, which lets something be read before the
/// column at its side.
/// </remarks>
/// <param name="Style">Its distances.</param>
/// <param name="Columns">The columns in reading order.</param>
/// <param name="Gap">Space between columns.</param>
public sealed record ColumnsBlock(BlockStyle Style, ImmutableArray<Column> Columns, Length Gap) : Block(Style)
{
    /// <summary>A line between neighbouring columns, as high as the highest; its gap does not count.</summary>
    public RuleStyle? Rule { get; init; }
}

/// <summary>A column of blocks.</summary>
/// <param name="Width">Its width; together with the gaps the widths are stretched in proportion to that of the
/// text.</param>
/// <param name="Place">Its place from the start edge, 0 first.</param>
/// <param name="Blocks">What stands in it, from the top.</param>
public sealed record Column(Length Width, int Place, ImmutableArray<Block> Blocks);
