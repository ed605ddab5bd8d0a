using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Text;

namespace ResumeRender.Typesetting.Flow;

/// <summary>Sets blocks in rows of a column and grows the tag tree alongside.</summary>
internal sealed class BlockFlow(Composition composition, TypesetOptions options, DiagnosticBag diagnostics)
    : IDisposable
{
    /// <summary>The middle of the small letters in the height of a line.</summary>
    private const double MarkShare = 0.58;

    private readonly Itemizer _itemizer = new(options.Fonts, diagnostics);
    private readonly Shaper _shaper = new(composition.Language, options.Shapes);
    private readonly HeadingLevels _headings = new(composition);

    /// <summary>Height that may still be filled, in points, gaps not counted.</summary>
    private double _room =
        options.MostPages * (composition.Paper.Height - composition.Margins.Top - composition.Margins.Bottom).Points;

    /// <summary>The changes to lines that would have been torn.</summary>
    internal Dictionary<Line, LineChange> Changes { get; } = new(ReferenceEqualityComparer.Instance);

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
        Shape(
            [new TextInline(text, style)],
            new StructureElement(StructureRole.Artifact, parent: null),
            endInSpace: false
        );

    public void Dispose() => _shaper.Dispose();

    private List<FlowRow> Set(Block block, ColumnFrame frame, StructureElement parent) => block switch
    {
        ListBlock list => Set(list, frame, parent),
        ColumnsBlock columns => [Set(columns, frame, parent)],
        PictureBlock picture => [PictureRow(picture, frame, Figure(picture, parent))],
        RuleBlock => AddRules([new FlowRow { Extent = default, Items = [], Lines = 0 }], block.Style, frame),
        { Line.IsEmpty: true } => [],
        _ => SetLine(block, frame, parent.Add(_headings.ElementOf(block, parent))),
    };

    private static StructureElement Figure(PictureBlock picture, StructureElement parent) =>
        parent.Add(new StructureElement(StructureRole.Figure, parent) { Description = picture.Description });

    /// <summary>A picture on a line of its own.</summary>
    private static FlowRow PictureRow(PictureBlock picture, ColumnFrame frame, StructureElement figure)
    {
        var (width, height) = (picture.Width.Points, picture.Height.Points);
        var start = picture.Style.Alignment switch
        {
            Alignment.Center => (frame.Width - width) / 2,
            Alignment.End => frame.Width - width,
            _ => picture.Style.Indent.Points,
        };
        return new FlowRow
        {
            Extent = new(0, 0, height),
            Items =
            [
                new PictureItem(figure, frame.XOf(start, width), 0, width, height, picture.Picture, picture.Shape),
            ],
            Lines = 0,
            KeepWithNext = picture.Style.KeepWithNext,
        };
    }

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
            Shape(line.Lead, leadOwner, endInSpace: true),
            Shape(line.Content, owner, endInSpace: hasTrail),
            Shape(line.Trail, owner, endInSpace: false));
        var rows = SetWhole(line, shaped, ref style, frame, isName);
        _room -= rows.Count * style.Text.Size.Points * style.Leading;
        // A paragraph's first line stays with its second, and its last with the one before: none is left alone on a
        // page.
        for (var i = 0; i < rows.Count - 1; i++)
        {
            if (i == 0 || i == rows.Count - 2)
                rows[i] = rows[i] with { KeepWithNext = true };
        }

        if (style.KeepWithNext)
        {
            for (var i = 0; i < rows.Count; i++)
                rows[i] = rows[i] with { KeepWithNext = true };
        }

        if (style.Rail is { } rail)
        {
            var x = frame.XOf(rail.Position.Points, 0);
            for (var i = 0; i < rows.Count; i++)
                rows[i] = rows[i] with
                {
                    Rail = new RailPiece(
                        x,
                        rail,
                        i == 0 && rail.Mark > Length.Zero ? style.Text.Size.Points * style.Leading * MarkShare : null
                    ),
                };
        }

        return AddRules(rows, style, frame);
    }

    /// <summary>Sets a line; if a word or address of it is wider than its column, or a name takes many lines, in
    /// smaller type.</summary>
    private List<FlowRow> SetWhole(Line line, ShapedLine shaped, ref BlockStyle style, ColumnFrame frame, bool isName)
    {
        var own = style;
        var (set, share) = (LineRows.Set(shaped, style, frame, options), 1.0);
        var withTrail = set.IsTrailTorn;
        if (IsBad(set))
        {
            foreach (
                var smaller in LineShrink.Shares(
                    own.Text.Size.Points,
                    isName ? LineShrink.SmallestName : LineShrink.SmallestSize
                )
            )
            {
                // A name's lines come closer with its type; in other lines one that is smaller stands at its place.
                var inner = isName ? own with { Text = LineShrink.Of(own.Text, smaller) } : own;
                var tried = LineRows.Set(shaped.Shrunk(smaller, withTrail), inner, frame, options);
                if (IsBad(tried) && !(isName && tried.Content.Count < set.Content.Count))
                    continue;
                (set, share, style) = (tried, smaller, inner);
                if (!IsBad(tried))
                    break;
            }
        }

        var breaks = BreaksAtSeparators(shaped.Content, set.Content);
        if (share != 1 || breaks.Length > 0)
            Changes[line] = new LineChange(share, isName, withTrail, breaks);
        return set.Rows;

        bool IsBad(SetLine tried) => tried.IsTorn || (isName && tried.Content.Count > LineShrink.MostLinesOfName);
    }

    /// <summary>Which of the separators, from 0, stand where a line ends.</summary>
    private static ImmutableArray<int> BreaksAtSeparators(ShapedText content, List<BrokenLine> lines)
    {
        if (content.Separators.Length == 0 || lines.Count == 1)
            return [];
        var starts = lines.Skip(1).Select(static l => l.Start).ToHashSet();
        return
        [
            .. Enumerable.Range(0, content.Separators.Length).Where(i => starts.Contains(content.Separators[i].End)),
        ];
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

    private static List<FlowRow> AddRules(List<FlowRow> rows, BlockStyle style, ColumnFrame frame)
    {
        if (style.RuleAbove is { } above)
        {
            var extra = above.Thickness.Points + above.Gap.Points;
            var rule = new RuleItem(frame.Left, 0, frame.Width, above.Thickness.Points, above.Color);
            rows[0] = rows[0] with
            {
                Extent = rows[0].Extent + new Extent(0, above.Gap.Points, above.Thickness.Points),
                Items = [rule, .. rows[0].ItemsAt(extra)],
            };
        }

        if (style.RuleBelow is { } below)
        {
            var last = rows[^1];
            var rule = new RuleItem(
                frame.Left,
                last.Height + below.Gap.Points,
                frame.Width,
                below.Thickness.Points,
                below.Color
            );
            rows[^1] = last with
            {
                Extent = last.Extent + new Extent(0, below.Gap.Points, below.Thickness.Points),
                Items = last.Items.Add(rule),
            };
        }

        return rows;
    }

    private ShapedText Shape(ImmutableArray<Inline> inlines, StructureElement owner, bool endInSpace)
    {
        if (inlines.IsEmpty)
            return ShapedText.Empty;
        var styled = StyledText.From(inlines, owner, endInSpace);
        var levels = BidiLevels.Resolve(styled.Text, composition.RightToLeft);
        var items = _itemizer.Itemize(styled, levels);
        var runs = new ShapedRun[items.Count];
        for (var i = 0; i < runs.Length; i++)
            runs[i] = _itemizer.WithoutMissingGlyphs(_shaper.Shape(styled.Text, items[i]), styled.Text, items[i]);
        return new ShapedText(styled.Text, runs, styled.Separators) { Wholes = styled.Wholes };
    }
}
