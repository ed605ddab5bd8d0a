using ResumeRender.Parsing.Pdf.Glyphs;

namespace ResumeRender.Parsing.Pdf.Rows;

/// <summary>Makes rows of letters in the order in which the file draws them.</summary>
internal static class ContentRows
{
    private const double WordGap = 0.25;
    private const double TabGap = 1.2;
    private const double LeastSpace = 0.08;

    public static List<TextRow> Of(List<Glyph> glyphs)
    {
        var wordGap = WordGap + UsualGap(glyphs);
        var rows = new List<TextRow>();
        var row = new List<Glyph>();
        var isSpaced = false;
        // Where the piece of the row begins that is drawn without a jump to the left.
        var pieceLeft = double.NegativeInfinity;
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
                if (
                    rows.Count > 0
                    && rows[^1].Page == glyph.Page
                    && glyph.Baseline - last.Baseline > 0.55 * size
                    && glyph.Left > last.Right
                )
                {
                    // What was drawn so far hangs in the margin; the text beside it begins on its first baseline.
                    row = JoinAll(rows, row);
                    rows.Clear();
                    row.Add(Glyph.Between(row[^1], glyph, "\t"));
                }
                else if (last.Page != glyph.Page || Math.Abs(last.Baseline - glyph.Baseline) > 0.55 * size)
                {
                    rows.Add(new TextRow(row));
                    row = [];
                }
                else if (IsJumpToLeft(last, glyph, pieceLeft))
                {
                    row.Add(Glyph.Between(last, glyph, "\t"));
                    pieceLeft = glyph.Left;
                }
                else if ((isSpaced && !(IsClosing(glyph) && gap < LeastSpace * size)) || gap > wordGap * size)
                {
                    row.Add(Glyph.Between(last, glyph, gap > TabGap * size ? "\t" : " "));
                }
            }

            pieceLeft = row.Count == 0 ? glyph.Left : Math.Min(pieceLeft, glyph.Left);
            row.Add(glyph);
            isSpaced = false;
        }

        if (row.Count > 0)
            rows.Add(new TextRow(row));
        return rows;
    }

    /// <summary>A date that floats to the right edge is drawn before the words at its left: all of what is drawn next
    /// stands left of it.</summary>
    /// <remarks>Letters of scripts that are written to the left go there with each letter.</remarks>
    private static bool IsJumpToLeft(Glyph last, Glyph glyph, double pieceLeft) =>
        glyph.Right < pieceLeft + (0.1 * glyph.Size)
        && glyph.Left < last.Left - (WordGap * glyph.Size)
        && !IsWrittenToLeft(last)
        && !IsWrittenToLeft(glyph);

    private static bool IsWrittenToLeft(Glyph glyph) =>
        glyph.Text[0] is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFEFC';

    /// <summary>A space before such a sign that takes no room stands elsewhere on the page.</summary>
    private static bool IsClosing(Glyph glyph) => glyph.Text[0] is ',' or '.' or ';' or ':' or '!' or '?' or ')';

    private static List<Glyph> JoinAll(List<TextRow> rows, List<Glyph> last)
    {
        var all = new List<Glyph>();
        foreach (var row in rows.Select(static r => r.Glyphs).Append(last))
        {
            if (all.Count > 0)
                all.Add(Glyph.Between(all[^1], row[0], " "));
            all.AddRange(row);
        }

        return all;
    }

    /// <summary>The distance of letters in a title that was set wide, in em.</summary>
    private static double UsualGap(List<Glyph> glyphs)
    {
        var gaps = new List<double>();
        for (var i = 1; i < glyphs.Count; i++)
        {
            if (
                !glyphs[i].IsSpace
                && !glyphs[i - 1].IsSpace
                && Math.Abs(glyphs[i].Baseline - glyphs[i - 1].Baseline) < 1
            )
                gaps.Add((glyphs[i].Left - glyphs[i - 1].Right) / Math.Max(glyphs[i].Size, 1));
        }

        return gaps.Count < 3 ? 0 : Math.Clamp(gaps.Order().ElementAt(gaps.Count / 2), 0, 1);
    }
}
