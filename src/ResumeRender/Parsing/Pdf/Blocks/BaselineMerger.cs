using ResumeRender.Parsing.Pdf.Glyphs;
using ResumeRender.Parsing.Pdf.Rows;

namespace ResumeRender.Parsing.Pdf.Blocks;

/// <summary>Puts tagged blocks that stand side by side on one baseline, such as a head and its dates, on one
/// line.</summary>
internal static class BaselineMerger
{
    private const double TabGap = 1.2;

    /// <summary>More than this from line to line, in sizes of the letters, is a gap.</summary>
    private const double LeastGap = 1.65;

    private const double WidestPitch = 2.4;

    public static List<TextBlock> Merge(List<TextBlock> blocks)
    {
        var merged = new List<TextBlock>();
        foreach (var block in blocks)
        {
            if (merged.Count > 0 && StandsBeside(merged[^1], block))
            {
                merged[^1].Rows[^1] = Joined(merged[^1].Last, block.First);
            }
            else if (
                merged.Count > 0
                && merged[^1] is { Level: 0, Rows.Count: 1 } right
                && block.Level == 0
                && StandsBeside(block, right, block.First)
            )
            {
                // A date that floats to the right edge is named before the line that it stands on.
                block.Rows[0] = Joined(block.First, right.First);
                merged[^1] = block;
            }
            else
            {
                merged.Add(block);
            }
        }

        SetGaps(merged);
        return merged;
    }

    private static TextRow Joined(TextRow left, TextRow right)
    {
        var (last, first) = (left.Glyphs[^1], right.Glyphs[0]);
        var isTab = first.Left - last.Right > TabGap * first.Size;
        return new TextRow([.. left.Glyphs, Glyph.Between(last, first, isTab ? "\t" : " "), .. right.Glyphs]);
    }

    private static bool StandsBeside(TextBlock left, TextBlock right) => StandsBeside(left, right, left.Last);

    private static bool StandsBeside(TextBlock left, TextBlock right, TextRow row) =>
        // A title is not a second column of the line that it happens to stand beside.
        right.Bullet == '\0'
        && (right.Level == 0 || right.Level == left.Level)
        && right.Rows.Count == 1
        && row.Page == right.First.Page
        && Math.Abs(row.Baseline - right.First.Baseline) < 0.3 * right.First.Size
        && right.First.Left > row.Right;

    /// <summary>More white above than the commonest between lines, or a jump to another column.</summary>
    private static void SetGaps(List<TextBlock> blocks)
    {
        var usual = UsualFall(blocks);
        for (var i = 1; i < blocks.Count; i++)
        {
            var (above, below) = (blocks[i - 1].Last, blocks[i].First);
            var fall = above.Baseline - below.Baseline;
            blocks[i].HasGapAbove =
                !blocks[i].IsInList
                && (
                    above.Page != below.Page
                    || fall < 0
                    || fall > Math.Max(LeastGap, usual) * Math.Max(above.Size, below.Size)
                );
        }
    }

    /// <summary>The fall from line to line, in sizes of the letters, where all lines are set as far apart as
    /// paragraphs; 0 where some are closer.</summary>
    private static double UsualFall(List<TextBlock> blocks)
    {
        var falls = new List<double>();
        for (var i = 1; i < blocks.Count; i++)
        {
            var (above, below) = (blocks[i - 1].Last, blocks[i].First);
            var fall = (above.Baseline - below.Baseline) / Math.Max(above.Size, below.Size);
            if (
                above.Page == below.Page
                && fall is > 0.8 and < WidestPitch
                && blocks[i] is { IsInList: false, Level: 0 }
                && blocks[i - 1] is { IsInList: false, Level: 0 }
            )
                falls.Add(Math.Round(fall, 1));
        }

        if (falls.Count < 3 || falls.Count(static f => f <= LeastGap) * 4 > falls.Count)
            return 0;
        return 1.15
            * falls
                .GroupBy(static f => f)
                .OrderByDescending(static g => g.Count())
                .ThenBy(static g => g.Key)
                .First()
                .Key;
    }
}
