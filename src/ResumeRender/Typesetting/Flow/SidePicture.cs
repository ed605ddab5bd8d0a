using ResumeRender.Layout;
using ResumeRender.Typesetting.Fonts;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Typesetting.Flow;

/// <summary>A picture at the end edge of a column, beside the rows of the blocks that leave room for it.</summary>
/// <remarks>It comes with the first of these rows, so that it is read before them, and reaches down from
/// there.</remarks>
internal sealed class SidePicture(PictureBlock block, ColumnFrame frame, StructureElement figure, FontCatalog fonts)
{
    private int _first = -1;
    private double _top;

    internal PictureBlock Block => block;

    /// <summary>Whether a block may stand beside it.</summary>
    internal bool LeavesRoom(Block other) => other.Style.IndentEnd >= block.Width;

    /// <summary>Puts it into a row, its top level with the capitals there, unless it has its place already.</summary>
    internal void PlaceIn(List<FlowRow> rows, int first, BlockStyle style)
    {
        if (_first >= 0)
            return;
        _first = first;
        _top = CapitalLine.TopOf(style, fonts) + (style.RuleAbove is { } rule ? (rule.Gap + rule.Thickness).Points : 0);
        rows[first] = rows[first] with { Items = [Item(_top), .. rows[first].Items] };
    }

    /// <summary>Ends the rows beside it before a row: together they are at least as high as it reaches down, and stay
    /// on one page.</summary>
    /// <returns>True if it is what reaches lowest.</returns>
    internal bool EndIn(List<FlowRow> rows, int? end = null)
    {
        var last = (end ?? rows.Count) - 1;
        if (_first < 0)
        {
            // Nothing stands beside it.
            rows.Insert(
                last + 1,
                new FlowRow
                {
                    Extent = new(0, 0, block.Height.Points),
                    Items = [Item(0)],
                    Lines = 0,
                    KeepWithNext = true,
                }
            );
            return true;
        }

        var height = 0.0;
        for (var i = _first; i <= last; i++)
        {
            height += (i > _first ? rows[i].Gap : 0) + rows[i].Height;
            if (i < last)
                rows[i] = rows[i] with { KeepWithNext = true };
        }

        var missing = _top + block.Height.Points - height;
        if (missing <= 0)
            return false;
        rows[last] = rows[last] with { Extent = rows[last].Extent + new Extent(0, 0, missing) };
        return true;
    }

    private PictureItem Item(double y) =>
        new(
            figure,
            frame.XOf(frame.Width - block.Width.Points, block.Width.Points),
            y,
            block.Width.Points,
            block.Height.Points,
            block.Picture,
            block.Shape
        );
}
