using ResumeRender.Parsing.Pdf.Glyphs;
using ResumeRender.Parsing.Pdf.Rows;

namespace ResumeRender.Parsing.Pdf.Blocks;

/// <summary>Gives labels that hang in the margin the colon that the page replaced by white: <c>Tools&#9;Go,
/// Rust</c>.</summary>
/// <remarks>
/// The value begins where other text begins, too; a place or a date at the right edge does not. The margin may hold
/// dates as well: those head entries.
/// </remarks>
internal static class HangingLabels
{
    private const double Tolerance = 2;

    public static void Mark(List<TextBlock> blocks)
    {
        var lefts = blocks
            .Where(static b => b.Bullet == '\0')
            .SelectMany(static b => b.Rows.Where(static r => !r.HasTab))
            .Select(static r => r.Left)
            .Order()
            .ToList();
        foreach (var block in blocks)
        {
            var glyphs = block.First.Glyphs;
            var tab = glyphs.FindIndex(static g => g.Text == "\t");
            if (
                block.Bullet != '\0'
                || block.Level > 0
                || tab <= 0
                || tab + 1 >= glyphs.Count
                || glyphs.FindIndex(tab + 1, static g => g.Text == "\t") >= 0
            )
                continue;
            var label = string.Concat(glyphs.Take(tab).Select(static g => g.Text));
            var begins = glyphs[tab + 1].Left;
            if (
                label.Length > 30
                || label.Count(char.IsAsciiDigit) >= 4
                || label[^1] == ':'
                || !HasNear(lefts, begins)
                || !LooksApart(glyphs[0], glyphs[tab + 1])
            )
                continue;
            var rest = TakeWrapped(block, begins);
            var colon = glyphs[tab - 1] with { Text = ":", Left = glyphs[tab - 1].Right };
            block.Rows[0] = new TextRow([
                .. glyphs.Take(tab),
                .. rest,
                colon,
                glyphs[tab] with
                {
                    Text = " ",
                },
                .. glyphs.Skip(tab + 1),
            ]);
        }
    }

    /// <summary>Takes the further rows of a label out of the rows of its value.</summary>
    private static List<Glyph> TakeWrapped(TextBlock block, double begins)
    {
        var taken = new List<Glyph>();
        for (var i = 1; i < block.Rows.Count; i++)
        {
            var row = block.Rows[i].Glyphs;
            var inMargin = row.TakeWhile(g => g.Right < begins - Tolerance && g.Text != "\t").ToList();
            if (inMargin.Count == 0 || !inMargin.TrueForAll(static g => g.IsBold || g.IsSpace))
                continue;
            taken.Add(Glyph.Between(inMargin[0], inMargin[0], " "));
            taken.AddRange(inMargin);
            var value = row.Skip(inMargin.Count).SkipWhile(static g => g.IsSpace).ToList();
            if (value.Count > 0)
                block.Rows[i] = new TextRow(value);
            else
                block.Rows.RemoveAt(i--);
        }

        return taken;
    }

    private static bool LooksApart(Glyph label, Glyph value) => label.IsBold && !value.IsBold;

    private static bool HasNear(List<double> sorted, double x)
    {
        var at = sorted.BinarySearch(x - Tolerance);
        at = at < 0 ? ~at : at;
        return at < sorted.Count && sorted[at] <= x + Tolerance;
    }
}
