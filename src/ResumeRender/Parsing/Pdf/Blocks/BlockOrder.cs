using ResumeRender.Reading.Headings;

namespace ResumeRender.Parsing.Pdf.Blocks;

/// <summary>Puts name, headline and contact data first, in whichever column they stand.</summary>
internal static class BlockOrder
{
    private const int MostLinesOfTop = 8;

    /// <summary>Moves the name, and what stands below it up to the next title, to the front; then what heads the other
    /// columns, if it is contact data.</summary>
    public static void BringTopForward(List<TextBlock> blocks, TextBlock? name)
    {
        var front = 0;
        if (name is not null)
        {
            var start = blocks.IndexOf(name);
            front = Move(blocks, start, TopFrom(blocks, start), 0);
        }

        for (var i = Math.Max(front, 1); i < blocks.Count; i++)
        {
            if (blocks[i].Column == blocks[i - 1].Column)
                continue;
            var length = TopFrom(blocks, i);
            if (
                length > 0
                && blocks.GetRange(i, length).Exists(static b => b.Text.Contains('@', StringComparison.Ordinal))
            )
                front = Move(blocks, i, length, front);
        }
    }

    private static int Move(List<TextBlock> blocks, int start, int length, int to)
    {
        if (start > to)
        {
            var top = blocks.GetRange(start, length);
            blocks.RemoveRange(start, length);
            blocks.InsertRange(to, top);
        }

        return to + length;
    }

    /// <summary>How many blocks of this column stand before its first title; only one if there is no end in
    /// sight.</summary>
    private static int TopFrom(List<TextBlock> blocks, int start)
    {
        var end = start + 1;
        while (
            end < blocks.Count
            && blocks[end].Column == blocks[start].Column
            && !IsTitle(blocks[end])
            && end - start <= MostLinesOfTop
        )
            end++;
        return IsTitle(blocks[start]) && blocks[start].Level != 1 ? 0 : end - start <= MostLinesOfTop ? end - start : 1;
    }

    private static bool IsTitle(TextBlock block) =>
        block.Level == 2 || HeadingLexicon.TryRead(block.Text, out _) || HeadingLexicon.IsContact(block.Text);
}
