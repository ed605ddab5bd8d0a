namespace ResumeRender.Layout.Design;

/// <summary>The size and leading that most of a page is set in.</summary>
/// <param name="Size">Size of the type.</param>
/// <param name="Leading">Distance from baseline to baseline as a multiple of the size.</param>
internal readonly record struct RunningText(Length Size, double Leading)
{
    /// <summary>The size and leading of the most characters.</summary>
    internal static RunningText Of(Composition composition)
    {
        var counts = new Dictionary<RunningText, int>();
        Count(composition.Blocks, counts);
        // The larger size of two as common ones, so that the order of a dictionary decides nothing.
        return counts.Count == 0
            ? new RunningText(Length.Pt(10), 1.2)
            : counts
                .OrderByDescending(static c => c.Value)
                .ThenByDescending(static c => c.Key.Size.Points)
                .ThenByDescending(static c => c.Key.Leading)
                .First()
                .Key;
    }

    /// <summary>How many characters of text there are.</summary>
    internal static int CharactersOf(Composition composition)
    {
        var counts = new Dictionary<RunningText, int>();
        Count(composition.Blocks, counts);
        return counts.Values.Sum();
    }

    private static void Count(IEnumerable<Block> blocks, Dictionary<RunningText, int> counts)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ListBlock list:
                    Count(list, counts);
                    break;
                case ColumnsBlock columns:
                    foreach (var column in columns.Columns)
                        Count(column.Blocks, counts);
                    break;
                default:
                    Count(block.Style, block.Line, counts);
                    break;
            }
        }
    }

    private static void Count(ListBlock list, Dictionary<RunningText, int> counts)
    {
        foreach (var item in list.Items)
        {
            Count(list.Style, item.Line, counts);
            if (item.Nested is { } nested)
                Count(nested, counts);
        }
    }

    private static void Count(BlockStyle style, Line line, Dictionary<RunningText, int> counts)
    {
        var characters = line.Content.Sum(static i =>
            i is LinkInline link ? link.Content.Sum(static t => t.Text.Length) : ((TextInline)i).Text.Length
        );
        var key = new RunningText(style.Text.Size, style.Leading);
        counts[key] = counts.GetValueOrDefault(key) + characters;
    }
}
