namespace ResumeRender.Parsing.Pdf.Rows;

/// <summary>Brings the regions of all pages into one order: a column goes on in the column below it on the next
/// page.</summary>
internal static class PageFlow
{
    private const double Tolerance = 12;

    /// <summary>The columns of the document in reading order, each as rows from top to bottom.</summary>
    public static List<List<TextRow>> Order(IEnumerable<List<Region>> pages)
    {
        var columns = new List<List<TextRow>>();
        var open = new List<(Region Region, int Column)>();
        foreach (var regions in pages)
        {
            var next = new List<(Region Region, int Column)>();
            var continues = open.Exists(static o => o.Region.IsColumn);
            foreach (var region in regions)
            {
                var at = continues ? open.FindIndex(o => o.Region.IsColumn && IsBelow(o.Region, region)) : -1;
                continues &= at >= 0;
                var column = at >= 0 ? open[at].Column : columns.Count;
                if (at < 0)
                    columns.Add([]);
                columns[column].AddRange(TextRow.Of(region.Words));
                next.Add((region, column));
            }

            // A column that ends on an earlier page may not go on two pages later.
            open = next;
        }

        return columns;
    }

    private static bool IsBelow(Region above, Region below) =>
        Math.Abs(above.Left - below.Left) < Tolerance && below.Right < above.Right + Tolerance;
}
