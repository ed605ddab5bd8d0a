namespace ResumeRender.Parsing.Pdf;

/// <summary>Puts tagged blocks that stand side by side on one baseline, such as a head and its dates, on one line.</summary>
internal static class BaselineMerger
{
    private const double TabGap = 1.2;

    public static List<TextBlock> Merge(List<TextBlock> blocks)
    {
        var merged = new List<TextBlock>();
        foreach (var block in blocks)
        {
            if (merged.Count > 0 && StandsBeside(merged[^1], block))
            {
                var left = merged[^1].Last.Glyphs;
                var right = block.First.Glyphs;
                var isTab = right[0].Left - left[^1].Right > TabGap * right[0].Size;
                merged[^1].Rows[^1] = new TextRow([.. left, Glyph.Between(left[^1], right[0], isTab ? "\t" : " "), .. right]);
            }
            else
            {
                merged.Add(block);
            }
        }

        SetGaps(merged);
        return merged;
    }

    private static bool StandsBeside(TextBlock left, TextBlock right) =>
        right.Bullet == '\0' && right.Rows.Count == 1 && left.Last.Page == right.First.Page
        && Math.Abs(left.Last.Baseline - right.First.Baseline) < 0.3 * right.First.Size && right.First.Left > left.Last.Right;

    /// <summary>More white above than the commonest between lines, or a jump to another column.</summary>
    private static void SetGaps(List<TextBlock> blocks)
    {
        for (var i = 1; i < blocks.Count; i++)
        {
            var (above, below) = (blocks[i - 1].Last, blocks[i].First);
            var fall = above.Baseline - below.Baseline;
            blocks[i].HasGapAbove = !blocks[i].IsInList && (above.Page != below.Page || fall < 0 || fall > 1.65 * Math.Max(above.Size, below.Size));
        }
    }
}
