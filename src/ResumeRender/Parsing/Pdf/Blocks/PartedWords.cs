using ResumeRender.Parsing.Pdf.Rows;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Pdf.Blocks;

/// <summary>Joins words that a program parted at the end of a row, without the hyphen that it drew: <c>Comfort-</c>,
/// <c>able</c>.</summary>
/// <remarks>
/// Office programs and browsers part no words unless they are told to, so that each hyphen at an end is the author's
/// there (<c>double-</c>, <c>entry</c>); typesetting programs part them wherever a row is better for it.
/// </remarks>
internal static class PartedWords
{
    /// <summary>True for a file made by TeX, roff or Typst, by what it says of the programs that wrote it.</summary>
    public static bool MayBeIn(params ReadOnlySpan<string?> programs)
    {
        foreach (var program in programs)
        {
            // The driver of XeTeX signs with its own name.
            if (
                program is not null
                && (
                    program.Contains("TeX", StringComparison.Ordinal)
                    || program.Contains("dvipdfm", StringComparison.Ordinal)
                    || program.Contains("roff", StringComparison.Ordinal)
                    || program.Contains("Typst", StringComparison.Ordinal)
                )
            )
                return true;
        }

        return false;
    }

    /// <summary>Joins them; two rows then become one.</summary>
    public static void Join(List<TextBlock> blocks)
    {
        foreach (var block in blocks)
        {
            for (var i = block.Rows.Count - 1; i > 0; i--)
            {
                var (row, next) = (block.Rows[i - 1], block.Rows[i]);
                if (
                    row.Page != next.Page
                    || !HyphenAtLineEnd.IsOfLine(row.Text, next.Text)
                    || row.Glyphs[^1].Text.Length != 1
                )
                    continue;
                block.Rows[i - 1] = new TextRow([.. row.Glyphs[..^1], .. next.Glyphs]);
                block.Rows.RemoveAt(i);
            }
        }
    }
}
