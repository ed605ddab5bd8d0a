using ResumeRender.Parsing.Pdf.Glyphs;

namespace ResumeRender.Parsing.Pdf.Rows;

/// <summary>Finds a column of dates or labels in the margin that stands too near to the text for its white to tell:
/// <c>2019–2021  Welder</c>.</summary>
/// <remarks>
/// What tells is the edge: white in several rows ends just where other rows begin, which the spaces of running text do
/// only by chance, and such spaces are narrower. A well-known class of TeX sets all of a résumé so, the words in the
/// margin flush with the gap.
/// </remarks>
internal static class HintColumn
{
    private const double Tolerance = 1;
    private const double LeastGap = 0.7;
    private const int FewestRows = 3;
    private const int FewestLettersOfHint = 3;
    private const int MostLettersOfHint = 30;

    /// <summary>Puts a tab where the column ends; the rows are changed.</summary>
    public static void Mark(List<TextRow> rows)
    {
        var edges = new List<(int Row, int Glyph, double Left)>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (!rows[i].HasTab && FindGap(rows[i]) is > 0 and var gap)
                edges.Add((i, gap, rows[i].Glyphs[gap].Right));
        }

        if (edges.Count < FewestRows)
            return;
        var edge = edges
            .GroupBy(static e => Math.Round(e.Left))
            .OrderByDescending(static g => g.Count())
            .ThenBy(static g => g.Key)
            .First()
            .Average(static e => e.Left);
        var own = edges.FindAll(e => Math.Abs(e.Left - edge) <= Tolerance);
        // Sections of the page are set at the edge, too.
        if (own.Count < FewestRows || !rows.Exists(r => Math.Abs(r.Left - edge) <= 2 * Tolerance))
            return;
        foreach (var (row, glyph, _) in own)
        {
            var glyphs = rows[row].Glyphs;
            rows[row] = new TextRow([
                .. glyphs.Take(glyph),
                glyphs[glyph] with
                {
                    Text = "\t",
                },
                .. glyphs.Skip(glyph + 1),
            ]);
        }
    }

    /// <summary>The widest white of the row if a hint may stand before it; 0 for none.</summary>
    private static int FindGap(TextRow row)
    {
        var (best, width) = (0, LeastGap * row.Size);
        for (var i = FewestLettersOfHint; i < row.Glyphs.Count && i <= MostLettersOfHint; i++)
        {
            var glyph = row.Glyphs[i];
            if (glyph.IsSpace && glyph.Right - glyph.Left > width)
                (best, width) = (i, glyph.Right - glyph.Left);
        }

        return best;
    }
}
