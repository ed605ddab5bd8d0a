using ResumeRender.Parsing.Pdf.Glyphs;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Pdf.Rows;

/// <summary>Puts titles that stand in the left margin, on the first line of their text, on a row of their own above
/// it.</summary>
/// <remarks>
/// Labels and their values stand so, too. What tells is that from the first title on all other text of the page keeps
/// right of the margin, and that most of its rows have nothing beside them.
/// </remarks>
internal static class MarginTitles
{
    private const double Tolerance = 1;
    private const double WidestPitch = 1.5;
    private const int FewestTitles = 2;
    private const int MostWords = 4;

    /// <summary>Parts such rows; the rows of the columns are changed.</summary>
    public static void Part(List<List<TextRow>> columns)
    {
        var edge = 0.0;
        foreach (var rows in columns)
        {
            var own = EdgeOf(rows);
            // The last page may have room for one title only.
            edge = own > 0 ? own : edge;
            if (edge > 0 && Keeps(rows, edge, own > 0 ? FewestTitles : 1))
                Part(rows, edge);
        }
    }

    /// <summary>Where the text begins beside most of the known titles; 0 if none stand beside text.</summary>
    private static double EdgeOf(List<TextRow> rows)
    {
        var edges = new List<double>();
        foreach (var row in rows)
        {
            var tab = row.Glyphs.FindIndex(static g => g.Text == "\t");
            if (tab > 0 && IsKnown(row.Glyphs[..tab]))
                edges.Add(row.Glyphs[tab].Right);
        }

        var commonest = edges
            .GroupBy(static e => Math.Round(e))
            .OrderByDescending(static g => g.Count())
            .ThenBy(static g => g.Key)
            .FirstOrDefault();
        return commonest is null || commonest.Count() < FewestTitles ? 0 : commonest.Average();
    }

    private static bool Keeps(List<TextRow> rows, double edge, int fewest)
    {
        var first = Enumerable
            .Range(0, rows.Count)
            .FirstOrDefault(i => SplitAt(rows[i], edge) > 0 && IsKnown(TitleAt(rows, i, edge, out _)), -1);
        if (first < 0)
            return false;
        var (titles, known, others) = (0, 0, 0);
        for (var i = first; i < rows.Count; i++)
        {
            if (rows[i].Left > edge - Tolerance)
            {
                others++;
                continue;
            }

            var title = TitleAt(rows, i, edge, out var height);
            if (title.Count == 0 || !MayBeTitle(title) || title[0].IsBold != rows[first].Glyphs[0].IsBold)
                return false;
            titles++;
            known += IsKnown(title) ? 1 : 0;
            others += height - 1;
            i += height - 1;
        }

        return known >= fewest && known * 2 > titles && others > titles;
    }

    private static void Part(List<TextRow> rows, double edge)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var title = TitleAt(rows, i, edge, out var height);
            if (title.Count == 0 || !MayBeTitle(title) || SplitAt(rows[i], edge) == 0)
                continue;
            for (var r = i + height - 1; r >= i; r--)
            {
                if (SplitAt(rows[r], edge) is > 0 and var at)
                    rows[r] = new TextRow(rows[r].Glyphs[(at + 1)..]);
                else
                    rows.RemoveAt(r);
            }

            rows.Insert(i++, new TextRow(title));
        }
    }

    /// <summary>What stands in the margin beside a row, with its second half where the margin broke a known title;
    /// empty if the row runs over the edge.</summary>
    private static List<Glyph> TitleAt(List<TextRow> rows, int index, double edge, out int height)
    {
        height = 1;
        var margin = MarginOf(rows[index], edge);
        if (
            margin.Count == 0
            || index + 1 == rows.Count
            || MarginOf(rows[index + 1], edge) is not { Count: > 0 } second
        )
            return margin;
        // Either half may be a title by itself; sections have white between them.
        if (
            rows[index].Page != rows[index + 1].Page
            || rows[index].Baseline - rows[index + 1].Baseline > WidestPitch * rows[index].Size
        )
            return margin;
        List<Glyph> whole = [.. margin, Glyph.Between(margin[^1], second[0], " "), .. second];
        if (!IsKnown(whole))
            return margin;
        height = 2;
        return whole;
    }

    /// <summary>Where in the row the white lies that ends at the edge; 0 for none.</summary>
    private static int SplitAt(TextRow row, double edge) =>
        Math.Max(
            0,
            row.Glyphs.FindIndex(g =>
                g.IsSpace && Math.Abs(g.Right - edge) <= Tolerance && g.Right - g.Left > 0.5 * row.Size
            )
        );

    /// <summary>What of the row stands left of the edge; empty if it runs over it.</summary>
    private static List<Glyph> MarginOf(TextRow row, double edge) =>
        SplitAt(row, edge) is > 0 and var at ? row.Glyphs[..at] : row.Right < edge ? row.Glyphs : [];

    private static bool MayBeTitle(List<Glyph> glyphs)
    {
        var text = TextOf(glyphs);
        return char.IsLetter(text[0])
            && Whitespace.CountWords(text) <= MostWords
            && !text.Any(char.IsAsciiDigit)
            && text[^1] is not (':' or '.' or ',');
    }

    private static bool IsKnown(List<Glyph> glyphs) =>
        HeadingLexicon.TryRead(TextOf(glyphs), out _) || HeadingLexicon.IsContact(TextOf(glyphs));

    private static string TextOf(List<Glyph> glyphs) => string.Concat(glyphs.Select(static g => g.Text));
}
