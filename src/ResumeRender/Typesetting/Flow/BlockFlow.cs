using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Pages;
using ResumeRender.Typesetting.Text;

namespace ResumeRender.Typesetting.Flow;

/// <summary>Sets blocks in rows of a column and grows the tag tree alongside.</summary>
internal sealed class BlockFlow(Composition composition, TypesetOptions options, DiagnosticBag diagnostics)
    : IDisposable
{
    private readonly InlineShaper _shaper = new(composition, options, diagnostics);
    private readonly WholeLines _wholeLines = new(options);
    private readonly HeadingLevels _headings = new(composition);

    /// <summary>Height that may still be filled, in points, gaps not counted.</summary>
    private double _room =
        options.MostPages * (composition.Paper.Height - composition.Margins.Top - composition.Margins.Bottom).Points;

    /// <summary>The changes to lines that would have been torn.</summary>
    internal Dictionary<Line, LineChange> Changes => _wholeLines.Changes;

    /// <summary>True if there is more text than may be set: what follows is left alone.</summary>
    internal bool IsFull => _room < 0;

    /// <summary>The rows of blocks that stand one below the other.</summary>
    internal List<FlowRow> Set(ImmutableArray<Block> blocks, ColumnFrame frame, StructureElement parent)
    {
        var rows = new List<FlowRow>();
        Block? above = null;
        SidePicture? side = null;
        foreach (var block in blocks)
        {
            if (IsFull)
                break;
            if (block is PictureBlock { IsBeside: true } picture)
            {
                side?.EndIn(rows);
                side = new SidePicture(picture, frame, Figure(picture, parent), options.Fonts);
                continue;
            }

            var first = rows.Count;
            rows.AddRange(Set(block, frame.WithoutEnd(block.Style.IndentEnd.Points), parent));
            if (rows.Count == first)
                continue;
            var gap = above is null ? Length.Zero : Composition.GapBetween(above, block);
            if (side is not null && !side.LeavesRoom(block))
            {
                var count = rows.Count;
                if (side.EndIn(rows, first))
                    gap = Length.Max(gap, Composition.GapBetween(side.Block, block));
                first += rows.Count - count;
                side = null;
            }

            rows[first] = rows[first] with { Gap = gap.Points };
            side?.PlaceIn(rows, first, block.Style);
            above = block;
        }

        side?.EndIn(rows);
        return rows;
    }

    /// <summary>Shapes text that belongs to a page and not to the document.</summary>
    internal ShapedText ShapeArtifact(string text, TextStyle style) =>
        _shaper.Shape(
            [new TextInline(text, style)],
            new StructureElement(StructureRole.Artifact, parent: null),
            endInSpace: false
        );

    public void Dispose() => _shaper.Dispose();

    private List<FlowRow> Set(Block block, ColumnFrame frame, StructureElement parent) => block switch
    {
        ListBlock list => Set(list, frame, parent),
        ColumnsBlock columns => [Set(columns, frame, parent)],
        PictureBlock picture => [PictureRow.Of(picture, frame, Figure(picture, parent))],
        RuleBlock => RowRules.Add([new FlowRow { Extent = default, Items = [], Lines = 0 }], block.Style, frame),
        { Line.IsEmpty: true } => [],
        _ => SetLine(block, frame, parent.Add(_headings.ElementOf(block, parent))),
    };

    private static StructureElement Figure(PictureBlock picture, StructureElement parent) =>
        parent.Add(new StructureElement(StructureRole.Figure, parent) { Description = picture.Description });

    private List<FlowRow> SetLine(Block block, ColumnFrame frame, StructureElement owner) =>
        SetLine(block.Line, block.Style, frame, owner, owner, isName: block is TitleBlock);

    private List<FlowRow> SetLine(
        Line line,
        BlockStyle style,
        ColumnFrame frame,
        StructureElement leadOwner,
        StructureElement owner,
        bool isName = false
    )
    {
        var hasTrail = !line.Trail.IsEmpty;
        var shaped = new ShapedLine(
            _shaper.Shape(line.Lead, leadOwner, endInSpace: true),
            _shaper.Shape(line.Content, owner, endInSpace: hasTrail),
            _shaper.Shape(line.Trail, owner, endInSpace: false));
        var rows = _wholeLines.Set(line, shaped, ref style, frame, isName);
        _room -= rows.Count * style.Text.Size.Points * style.Leading;
        RowTies.KeepTogether(rows, style);
        if (style.Rail is { } rail)
            RailPiece.AddTo(rows, rail, style, frame);
        return RowRules.Add(rows, style, frame);
    }

    private List<FlowRow> Set(ListBlock list, ColumnFrame frame, StructureElement parent)
    {
        var rows = new List<FlowRow>();
        var element = parent.Add(StructureRole.L);
        foreach (var item in list.Items)
        {
            if (IsFull)
                break;
            var itemElement = element.Add(StructureRole.LI);
            var label = itemElement.Add(StructureRole.Lbl);
            var body = itemElement.Add(StructureRole.LBody);
            var first = rows.Count;
            rows.AddRange(SetLine(item.Line, list.Style, frame, label, body));
            if (first > 0)
                rows[first] = rows[first] with { Gap = list.Style.SpaceBefore.Points };
            if (item.Nested is not { } nested)
                continue;
            first = rows.Count;
            rows.AddRange(Set(nested, frame, body));
            if (rows.Count > first)
                rows[first] = rows[first] with { Gap = nested.Style.SpaceBefore.Points };
        }

        return rows;
    }

    /// <summary>Columns side by side make one row as high as the highest.</summary>
    private FlowRow Set(ColumnsBlock columns, ColumnFrame frame, StructureElement parent) =>
        new ColumnRow(columns, frame).Set((blocks, inner) => Set(blocks, inner, parent));
}
