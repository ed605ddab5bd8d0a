using ResumeRender.Parsing.Pdf.Glyphs;
using ResumeRender.Parsing.Pdf.Rows;

namespace ResumeRender.Parsing.Pdf.Blocks;

/// <summary>Reads the hyphens that a page shows although the file calls them soft.</summary>
/// <remarks>
/// A sign that is drawn inside a row was meant to be seen: LuaTeX writes all its hyphens so. Where the signs stand only
/// at the ends of rows, they parted words there (ISO 32000-1, §14.8.2.2.3), and the halves are joined.
/// </remarks>
internal static class DrawnHyphens
{
    private const string Soft = "\u00AD";

    /// <summary>Makes hyphens of all of them if one stands inside a row.</summary>
    public static void Read(List<PageText> pages)
    {
        if (!pages.Exists(static p => HasInside(p.Glyphs)))
            return;
        foreach (var page in pages)
        {
            for (var i = 0; i < page.Glyphs.Count; i++)
            {
                if (page.Glyphs[i].Text == Soft)
                    page.Glyphs[i] = page.Glyphs[i] with { Text = "-" };
            }
        }
    }

    /// <summary>Joins the halves of words at the ends of rows; two rows then become one.</summary>
    public static void Join(List<TextBlock> blocks)
    {
        foreach (var block in blocks)
        {
            for (var i = block.Rows.Count - 2; i >= 0; i--)
            {
                var (row, next) = (block.Rows[i], block.Rows[i + 1]);
                if (
                    row.Page != next.Page
                    || row.Glyphs.Count < 2
                    || row.Glyphs[^1].Text != Soft
                    || !char.IsLower(next.Text[0])
                )
                    continue;
                block.Rows[i] = new TextRow([.. row.Glyphs[..^1], .. next.Glyphs]);
                block.Rows.RemoveAt(i + 1);
            }
        }
    }

    private static bool HasInside(List<Glyph> glyphs)
    {
        for (var i = 0; i + 1 < glyphs.Count; i++)
        {
            if (glyphs[i].Text != Soft)
                continue;
            var next = glyphs.FindIndex(i + 1, static g => !g.IsSpace);
            if (
                next > 0
                && Math.Abs(glyphs[next].Baseline - glyphs[i].Baseline) < 0.1 * glyphs[i].Size
                && glyphs[next].Left >= glyphs[i].Right - (0.1 * glyphs[i].Size)
            )
                return true;
        }

        return false;
    }
}
