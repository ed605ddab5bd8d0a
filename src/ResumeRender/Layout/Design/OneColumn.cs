using System.Collections.Immutable;

namespace ResumeRender.Layout.Design;

/// <summary>Puts columns one below the other and leaves out upright lines, for formats that have neither.</summary>
/// <remarks>A picture at the top of a column would push the text down by its whole height, so it goes beside the head
/// of the page.</remarks>
internal static class OneColumn
{
    internal static Composition Of(Composition composition)
    {
        var blocks = Of(composition.Blocks);
        var picture = composition
            .Blocks.OfType<ColumnsBlock>()
            .SelectMany(static c => c.Columns)
            .SelectMany(static c => c.Blocks)
            .OfType<PictureBlock>()
            .FirstOrDefault();
        if (picture is null || blocks.TakeWhile(IsHead).Any(static b => b is PictureBlock { IsBeside: true }))
            return composition with { Blocks = blocks };
        // The block itself may have got another distance on its way out of the columns.
        blocks =
        [
            .. blocks.Where(b => b is not PictureBlock moved || !ReferenceEquals(moved.Picture, picture.Picture)),
        ];
        var head = blocks.TakeWhile(IsHead).ToList();
        return composition with { Blocks = [.. picture.Beside(head), .. blocks.Skip(head.Count)] };
    }

    private static bool IsHead(Block block) => block is TitleBlock or ParagraphBlock or PictureBlock;

    private static ImmutableArray<Block> Of(ImmutableArray<Block> blocks) => [.. blocks.SelectMany(Of)];

    private static IEnumerable<Block> Of(Block block) => block switch
    {
        ColumnsBlock columns => Of(Below(columns)),
        ListBlock list => [WithoutRail(list)],
        { Style.Rail: not null } => [block with { Style = block.Style with { Rail = null } }],
        _ => [block],
    };

    /// <summary>The first and last block keep the distances that the columns had from what stands above and below
    /// them.</summary>
    private static ImmutableArray<Block> Below(ColumnsBlock columns)
    {
        ImmutableArray<Block> blocks = [.. columns.Columns.SelectMany(static c => c.Blocks)];
        if (blocks.IsEmpty)
            return blocks;
        var (above, below) = (columns.Style.SpaceBefore, columns.Style.SpaceAfter);
        blocks = blocks.SetItem(
            0,
            blocks[0] with
            {
                Style = blocks[0].Style with { SpaceBefore = Length.Max(above, blocks[0].Style.SpaceBefore) },
            }
        );
        return blocks.SetItem(
            blocks.Length - 1,
            blocks[^1] with
            {
                Style = blocks[^1].Style with { SpaceAfter = Length.Max(below, blocks[^1].Style.SpaceAfter) },
            }
        );
    }

    private static ListBlock WithoutRail(ListBlock list) => list with
    {
        Style = list.Style with { Rail = null },
        Items = [.. list.Items.Select(static i => i.Nested is null ? i : i with { Nested = WithoutRail(i.Nested) })],
    };
}
