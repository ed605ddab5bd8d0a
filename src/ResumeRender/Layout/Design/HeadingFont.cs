using System.Collections.Immutable;

namespace ResumeRender.Layout.Design;

/// <summary>Sets the name and the section titles of a composition in another family.</summary>
/// <remarks>Blocks that shared a style share it afterwards.</remarks>
internal sealed class HeadingFont(string family)
{
    private readonly Dictionary<BlockStyle, BlockStyle> _styles = new(ReferenceEqualityComparer.Instance);

    internal Composition Apply(Composition composition) => composition with { Blocks = Apply(composition.Blocks) };

    private ImmutableArray<Block> Apply(ImmutableArray<Block> blocks) => [.. blocks.Select(Apply)];

    private Block Apply(Block block) =>
        block switch
        {
            TitleBlock or HeadingBlock => block with
            {
                Style = Apply(block.Style),
                Line = Apply(block.Line, block.Style.Text.Family),
            },
            ColumnsBlock columns => columns with
            {
                Columns = [.. columns.Columns.Select(c => c with { Blocks = Apply(c.Blocks) })],
            },
            _ => block,
        };

    private BlockStyle Apply(BlockStyle style)
    {
        if (!_styles.TryGetValue(style, out var result))
            _styles[style] = result = style with { Text = style.Text with { Family = family } };
        return result;
    }

    private Line Apply(Line line, string own) =>
        line with
        {
            Content = Apply(line.Content, own),
            Lead = Apply(line.Lead, own),
            Trail = Apply(line.Trail, own),
        };

    /// <summary>Text that the look sets in a family of its own, such as program text, keeps it.</summary>
    private ImmutableArray<Inline> Apply(ImmutableArray<Inline> inlines, string own) =>
        [
            .. inlines.Select(inline =>
                inline switch
                {
                    TextInline text => Apply(text, own),
                    LinkInline link => link with { Content = [.. link.Content.Select(t => Apply(t, own))] },
                    _ => inline,
                }
            ),
        ];

    private TextInline Apply(TextInline text, string own) =>
        text.Style.Family == own ? text with { Style = text.Style with { Family = family } } : text;
}
