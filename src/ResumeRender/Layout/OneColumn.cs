using System.Collections.Immutable;

namespace ResumeRender.Layout;

/// <summary>Puts columns one below the other and leaves out upright lines, for formats that have neither.</summary>
internal static class OneColumn
{
    internal static Composition Of(Composition composition) => composition with { Blocks = Of(composition.Blocks) };

    private static ImmutableArray<Block> Of(ImmutableArray<Block> blocks) => [.. blocks.SelectMany(Of)];

    private static IEnumerable<Block> Of(Block block) => block switch
    {
        ColumnsBlock columns => Of([.. columns.Columns.SelectMany(static c => c.Blocks)]),
        ListBlock list => [WithoutRail(list)],
        { Style.Rail: not null } => [block with { Style = block.Style with { Rail = null } }],
        _ => [block],
    };

    private static ListBlock WithoutRail(ListBlock list) => list with
    {
        Style = list.Style with { Rail = null },
        Items = [.. list.Items.Select(static i => i.Nested is null ? i : i with { Nested = WithoutRail(i.Nested) })],
    };
}
