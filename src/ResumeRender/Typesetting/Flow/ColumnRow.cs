using System.Collections.Immutable;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Typesetting.Flow;

/// <summary>Sets columns side by side: one row that is as high as the highest of them and is never cut.</summary>
internal sealed class ColumnRow
{
    private readonly ColumnsBlock _columns;
    private readonly ColumnFrame _frame;
    private readonly SortedDictionary<int, Place> _places = [];

    internal ColumnRow(ColumnsBlock columns, ColumnFrame frame)
    {
        (_columns, _frame) = (columns, frame);
        foreach (var column in columns.Columns)
        {
            if (!_places.TryGetValue(column.Place, out var place))
                _places[column.Place] = place = new Place();
            place.Width = Math.Max(place.Width, column.Width.Points);
        }

        var gap = columns.Gap.Points;
        var stretch =
            (frame.Width - (gap * (_places.Count - 1))) / Math.Max(1, _places.Values.Sum(static p => p.Width));
        double start = 0;
        foreach (var place in _places.Values)
        {
            (place.Start, place.Width) = (start, place.Width * stretch);
            start += place.Width + gap;
        }
    }

    /// <summary>The row.</summary>
    /// <param name="set">Sets blocks in a frame.</param>
    internal FlowRow Set(Func<ImmutableArray<Block>, ColumnFrame, List<FlowRow>> set)
    {
        var items = ImmutableArray.CreateBuilder<PageItem>();
        var lines = 0;
        foreach (var column in _columns.Columns)
        {
            var place = _places[column.Place];
            var inner = _frame with { Left = _frame.XOf(place.Start, place.Width), Width = place.Width };
            var rows = set(column.Blocks, inner);
            if (rows.Count == 0)
                continue;
            if (place.Last is { } above)
                place.Extent += new Extent(0, Composition.GapBetween(above, column.Blocks[0]).Points);
            lines += rows.Sum(static r => r.Lines);
            Stack(rows, place.Extent.Total, items);
            place.Extent += Paginator.HeightOf(rows);
            place.Last = column.Blocks[^1];
        }

        var highest = _places.Values.Select(static p => p.Extent).MaxBy(static e => e.Total);
        if (_columns.Rule is { } rule)
            items.AddRange(Dividers(rule, highest.Total));
        return new FlowRow { Extent = highest, Items = items.ToImmutable(), Lines = lines };
    }

    private static void Stack(List<FlowRow> rows, double top, ImmutableArray<PageItem>.Builder items)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            top += i > 0 ? rows[i].Gap : 0;
            items.AddRange(rows[i].ItemsAt(top));
            top += rows[i].Height;
        }
    }

    private IEnumerable<RuleItem> Dividers(RuleStyle rule, double height) =>
        _places
            .Values.SkipLast(1)
            .Select(place => new RuleItem(
                _frame.XOf(
                    place.Start + place.Width + ((_columns.Gap.Points - rule.Thickness.Points) / 2),
                    rule.Thickness.Points
                ),
                0,
                rule.Thickness.Points,
                height,
                rule.Color
            ));

    /// <summary>Where columns stand one below the other.</summary>
    private sealed class Place
    {
        internal double Start { get; set; }

        internal double Width { get; set; }

        internal Extent Extent { get; set; }

        internal Block? Last { get; set; }
    }
}
