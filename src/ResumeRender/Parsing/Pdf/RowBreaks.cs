namespace ResumeRender.Parsing.Pdf;

/// <summary>Splits tagged blocks where their author ended a line: the next word would have fitted well.</summary>
internal static class RowBreaks
{
    private const double Room = 3;

    public static List<TextBlock> Split(List<TextBlock> blocks)
    {
        // How far text reaches that begins at the same place.
        var reach = new SortedDictionary<(int Page, long Left), double>();
        foreach (var row in blocks.SelectMany(static b => b.Rows))
            reach[KeyOf(row)] = Math.Max(reach.GetValueOrDefault(KeyOf(row)), row.Right);
        var split = new List<TextBlock>();
        foreach (var block in blocks)
        {
            var start = 0;
            for (var i = 1; i <= block.Rows.Count; i++)
            {
                if (i < block.Rows.Count && !IsEnded(block.Rows[i - 1], block.Rows[i], reach))
                    continue;
                split.Add(new TextBlock(block.Rows.GetRange(start, i - start))
                {
                    Bullet = start == 0 ? block.Bullet : '\0',
                    Indent = block.Indent,
                    Level = block.Level,
                    IsInList = block.IsInList && start == 0,
                });
                start = i;
            }
        }

        return split;
    }

    private static bool IsEnded(TextRow row, TextRow next, SortedDictionary<(int Page, long Left), double> reach) =>
        row.Page == next.Page && !char.IsLower(next.Text[0]) && KeyOf(row) == KeyOf(next)
        && row.Right + next.FirstWordWidth + (Room * row.Size) < reach[KeyOf(row)];

    private static (int Page, long Left) KeyOf(TextRow row) => (row.Page, (long)Math.Round(row.Left / 4));
}
