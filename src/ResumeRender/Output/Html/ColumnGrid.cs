using System.Collections.Immutable;
using ResumeRender.Layout;

namespace ResumeRender.Output.Html;

/// <summary>A column with its place in the grid.</summary>
/// <param name="Place">The number of its place, from 0 without holes.</param>
/// <param name="Width">How wide it is on paper.</param>
/// <param name="Style">Where it stands, as CSS.</param>
/// <param name="HasDivider">Whether a line stands before it.</param>
/// <param name="Blocks">What stands in it.</param>
internal sealed record GridColumn(int Place, Length Width, string Style, bool HasDivider, ImmutableArray<Block> Blocks);

/// <summary>Columns side by side as a grid: a track for each place, a row for each column that shares one.</summary>
/// <remarks>The last row takes what height is left, so that a high column at the side opens no hole between two that
/// share a place.</remarks>
internal sealed record ColumnGrid(string Style, ImmutableArray<GridColumn> Columns)
{
    internal static ColumnGrid Of(ColumnsBlock columns, Length width)
    {
        ImmutableArray<int> places = [.. columns.Columns.Select(static c => c.Place).Distinct().Order()];
        ImmutableArray<Length> widths =
        [
            .. places.Select(place =>
                columns
                    .Columns.Where(c => c.Place == place)
                    .Aggregate(Length.Zero, static (most, c) => Length.Max(most, c.Width))
            ),
        ];
        var stretch =
            (width - (columns.Gap * (places.Length - 1))).Points / Math.Max(1, widths.Sum(static w => w.Points));
        ImmutableArray<int> counts = [.. places.Select(place => columns.Columns.Count(c => c.Place == place))];
        var rows = counts.DefaultIfEmpty(1).Max();
        var tracks = string.Join(' ', widths.Select(static w => $"minmax(0,{CssText.Number(w.Points)}fr)"));
        var style =
            $"grid-template-columns:{tracks};grid-template-rows:"
                + $"{string.Concat(Enumerable.Repeat("auto ", rows - 1))}1fr;--between:{CssText.Rem(columns.Gap)}";
        if (columns.Rule is { } rule)
            style += $";--rule:{CssText.Rem(rule.Thickness)};--ink:{CssText.Color(rule.Color)}";

        var used = new int[places.Length];
        var grid = ImmutableArray.CreateBuilder<GridColumn>();
        foreach (var column in columns.Columns)
        {
            var place = places.IndexOf(column.Place);
            var row = ++used[place];
            // The last of a place reaches down to the end.
            var end = row == counts[place] ? rows + 1 : row + 1;
            grid.Add(
                new GridColumn(
                    place,
                    widths[place] * stretch,
                    FormattableString.Invariant($"grid-area:{row}/{place + 1}/{end}/{place + 2}"),
                    columns.Rule is not null && place > 0,
                    column.Blocks
                )
            );
        }

        return new ColumnGrid(style, grid.ToImmutable());
    }

    /// <summary>Colours that the grid itself uses.</summary>
    internal static IEnumerable<Rgb> ColorsOf(ImmutableArray<Block> blocks) =>
        blocks
            .OfType<ColumnsBlock>()
            .SelectMany(static c =>
                c.Columns.SelectMany(static column => ColorsOf(column.Blocks))
                    .Concat(c.Rule is { } rule ? [rule.Color] : [])
            );
}
