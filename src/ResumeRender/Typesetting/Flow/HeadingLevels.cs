using System.Collections.Immutable;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Typesetting.Flow;

/// <summary>Gives headings their levels in the tag tree.</summary>
/// <remarks>
/// The name is level 1, section titles are level 2 and entries level 3. On a page without a name all move up by one,
/// and a level is never skipped: the first heading of a document is its first level (ISO 14289-1, 7.4.2).
/// </remarks>
internal sealed class HeadingLevels(Composition composition)
{
    private readonly int _above = HasTitle(composition.Blocks) ? 0 : 1;
    private int _last;

    /// <summary>The element for a block's text.</summary>
    internal StructureElement ElementOf(Block block, StructureElement parent) =>
        new(RoleOf(block), parent) { IsSectionTitle = block is HeadingBlock };

    private StructureRole RoleOf(Block block)
    {
        var level = block switch
        {
            TitleBlock => 1,
            HeadingBlock => 2 - _above,
            EntryHeadBlock { IsHeading: true } => 3 - _above,
            _ => 0,
        };
        if (level == 0)
            return StructureRole.P;
        _last = Math.Min(level, _last + 1);
        return _last switch
        {
            1 => StructureRole.H1,
            2 => StructureRole.H2,
            _ => StructureRole.H3,
        };
    }

    private static bool HasTitle(ImmutableArray<Block> blocks) => blocks.Any(block => block switch
    {
        TitleBlock title => !title.Line.IsEmpty,
        ColumnsBlock columns => columns.Columns.Any(c => HasTitle(c.Blocks)),
        _ => false,
    });
}
