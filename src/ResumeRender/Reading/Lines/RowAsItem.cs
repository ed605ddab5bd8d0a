using ResumeRender.Diagnostics;

namespace ResumeRender.Reading.Lines;

/// <summary>Writes a row of a table as one item of a list, and a column as a line with a label, so that what belongs
/// together stays so.</summary>
/// <remarks>A page of a résumé has no tables: half of its readers are programs that read them column by column, or not
/// at all.</remarks>
internal static class RowAsItem
{
    /// <summary>“Dish: Soup; Number: 300”: the cells in their order, each with the title of its column.</summary>
    public static MarkedText Compose(SourceText source, List<MarkedText> titles, List<MarkedText> cells)
    {
        MarkedText? row = null;
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Text.Length == 0)
                continue;
            var cell =
                i < titles.Count && titles[i].Text.Length > 0 ? WithTitle(source, titles[i], cells[i]) : cells[i];
            row = row is null ? cell : WithSign(source, row, ';').Append(cell);
        }

        return row ?? Empty(source);
    }

    /// <summary>“Backend: Go, Rust”: the words of a column after its title.</summary>
    public static MarkedText ComposeColumn(SourceText source, MarkedText title, IEnumerable<MarkedText> cells)
    {
        MarkedText? values = null;
        foreach (var cell in cells.Where(static c => c.Text.Length > 0))
            values = values is null ? cell : WithSign(source, values, ',').Append(cell);
        return values is null ? title : WithTitle(source, title, values);
    }

    private static MarkedText WithTitle(SourceText source, MarkedText title, MarkedText cell) =>
        (title.Text[^1] == ':' ? title : WithSign(source, title, ':')).Append(cell);

    private static MarkedText WithSign(SourceText source, MarkedText text, char sign)
    {
        // A text that ends in a sign of its own needs no other.
        if (sign != ':' && text.Text[^1] is ';' or ',')
            return text;
        return text.Append(Empty(source), sign);
    }

    private static MarkedText Empty(SourceText source) => new MarkedTextBuilder(source, 0).ToMarkedText();
}
