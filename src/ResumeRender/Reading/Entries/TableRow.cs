using System.Collections.Immutable;
using ResumeRender.Reading.Dates;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Entries;

/// <summary>Cuts the row of a table at its columns, empty ones included, so that each keeps the title above
/// it.</summary>
internal static class TableRow
{
    /// <summary>The cells with what their columns' titles say, and the date among them.</summary>
    public static (List<(MarkedSlice Words, TableColumn Column)> Cells, DateMatch? Date, MarkedSlice DateWords) Read(
        MarkedText row,
        ImmutableArray<TableColumn> columns
    )
    {
        var cells = new List<(MarkedSlice, TableColumn)>();
        (DateMatch? Date, MarkedSlice Words) dates = default;
        var (start, column) = (0, 0);
        for (var i = 0; i <= row.Text.Length; i++)
        {
            if (i < row.Text.Length && row.Text[i] != '\t')
                continue;
            var words = row.All[start..i].Trim();
            var says = column < columns.Length ? columns[column] : TableColumn.Other;
            (start, column) = (i + 1, column + 1);
            if (words.IsEmpty)
                continue;
            if (says == TableColumn.Dates && dates.Date is null && DateReader.TryMatchWhole(words.Chars, out var date))
                dates = (date, words);
            else
                cells.Add((words, says));
        }

        return (cells, dates.Date, dates.Words);
    }

    /// <summary>The row with a name in a column of its own after the others.</summary>
    public static Line WithOrganization(Line row, MarkedText name) =>
        row with
        {
            Content = row.Content.Append(name, '\t'),
            Columns = [.. row.Columns, TableColumn.Organization],
            IsTableRow = true,
        };
}
