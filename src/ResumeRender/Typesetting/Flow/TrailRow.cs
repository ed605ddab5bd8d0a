using System.Collections.Immutable;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Typesetting.Flow;

/// <summary>Puts the trail of a line, such as dates at the right, into the rows of its content.</summary>
internal static class TrailRow
{
    /// <summary>
    /// Content that wraps is read to its end before its trail, although the trail stands on its first line: the trail
    /// then comes with the last row and reaches up from there.
    /// </summary>
    internal static void Add(
        List<FlowRow> rows,
        int row,
        int contentRows,
        ImmutableArray<GlyphRun> runs,
        double lineHeight
    )
    {
        var carrier = Math.Max(row, contentRows - 1);
        var items = rows[carrier].Items;
        if (carrier == row && items is [.., TextLine beside])
        {
            rows[row] = rows[row] with
            {
                Items =
                [
                    .. items[..^1],
                    .. Underlines.Of(runs, beside.Baseline),
                    beside with
                    {
                        Runs = beside.Runs.AddRange(runs),
                    },
                ],
            };
            return;
        }

        var baseline = (lineHeight * LineRows.BaselineShare) - ((carrier - row) * lineHeight);
        rows[carrier] = rows[carrier] with
        {
            Items = [.. items, .. Underlines.Of(runs, baseline), new TextLine(baseline, runs)],
        };
        for (var i = row; i < carrier; i++)
            rows[i] = rows[i] with { KeepWithNext = true };
    }
}
