using System.Collections.Immutable;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Typesetting.Flow;

/// <summary>Puts rows on pages.</summary>
internal static class Paginator
{
    /// <summary>The pages, and for each page the rows that stand on it.</summary>
    /// <remarks>
    /// Rows that keep with the next go to the next page together, unless together they are higher than a page. A page
    /// holds at least one row, however high.
    /// </remarks>
    internal static (ImmutableArray<Page> Pages, List<List<FlowRow>> Rows) Paginate(
        List<FlowRow> rows,
        Paper paper,
        Margins margins
    )
    {
        // Sums of rounded lengths may exceed the height by less than anyone can see.
        const double Tolerance = 0.01;
        var available = paper.Height.Points - margins.Top.Points - margins.Bottom.Points + Tolerance;
        var pages = ImmutableArray.CreateBuilder<Page>();
        var rowsOfPages = new List<List<FlowRow>>();
        for (var first = 0; first < rows.Count || pages.Count == 0;)
        {
            var end = EndOfPage(rows, first, available);
            var pageRows = rows[first..end];
            pages.Add(new Page(paper.Width.Points, paper.Height.Points, Place(pageRows, margins.Top.Points)));
            rowsOfPages.Add(pageRows);
            first = end;
        }

        return (pages.ToImmutable(), rowsOfPages);
    }

    /// <summary>Height of rows one below the other.</summary>
    internal static Extent HeightOf(List<FlowRow> rows) =>
        rows.Select(static (row, i) => row.Extent + new Extent(0, i > 0 ? row.Gap : 0))
            .Aggregate(default(Extent), static (sum, row) => sum + row);

    private static int EndOfPage(List<FlowRow> rows, int first, double available)
    {
        double y = 0;
        for (var i = first; i < rows.Count; i++)
        {
            y += (i > first ? rows[i].Gap : 0) + rows[i].Height;
            if (y <= available)
                continue;
            var end = i;
            while (end > first && rows[end - 1].KeepWithNext)
                end--;
            return end > first ? end : Math.Max(i, first + 1);
        }

        return rows.Count;
    }

    private static ImmutableArray<PageItem> Place(List<FlowRow> rows, double y)
    {
        var items = ImmutableArray.CreateBuilder<PageItem>();
        var placed = new List<(FlowRow Row, double Top)>();
        for (var i = 0; i < rows.Count; i++)
        {
            y += i > 0 ? rows[i].Gap : 0;
            placed.Add((rows[i], y));
            items.AddRange(rows[i].ItemsAt(y));
            y += rows[i].Height;
        }

        items.AddRange(RailPiece.Draw(placed));
        return items.ToImmutable();
    }
}
