namespace ResumeRender.Parsing.Pdf;

/// <summary>Makes rows of letters in the order in which the file draws them.</summary>
internal static class ContentRows
{
    private const double WordGap = 0.25;
    private const double TabGap = 1.2;

    public static List<TextRow> Of(List<Glyph> glyphs)
    {
        var rows = new List<TextRow>();
        var row = new List<Glyph>();
        var isSpaced = false;
        foreach (var glyph in glyphs)
        {
            if (glyph.Text.Length == 0)
                continue;
            if (glyph.IsSpace)
            {
                isSpaced = row.Count > 0;
                continue;
            }

            if (row.Count > 0)
            {
                var last = row[^1];
                var size = Math.Max(last.Size, glyph.Size);
                var gap = glyph.Left - last.Right;
                if (last.Page != glyph.Page || Math.Abs(last.Baseline - glyph.Baseline) > 0.55 * size)
                {
                    rows.Add(new TextRow(row));
                    row = [];
                }
                else if (isSpaced || gap > WordGap * size)
                {
                    row.Add(Glyph.Between(last, glyph, gap > TabGap * size ? "\t" : " "));
                }
            }

            row.Add(glyph);
            isSpaced = false;
        }

        if (row.Count > 0)
            rows.Add(new TextRow(row));
        return rows;
    }
}
