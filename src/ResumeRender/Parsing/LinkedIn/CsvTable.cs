using ResumeRender.Diagnostics;

namespace ResumeRender.Parsing.LinkedIn;

/// <summary>A table of the export: rows whose values are found by the names of their columns.</summary>
internal sealed class CsvTable
{
    private const int MostRowsBeforeHeader = 12;

    private readonly List<CsvValue> _titles;
    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);

    private CsvTable(SourceText source, List<List<CsvValue>> rows, int header)
    {
        Source = source;
        for (var i = 0; i < rows[header].Count; i++)
            _columns.TryAdd(rows[header][i].Text.Trim(), i);
        _titles = rows[header];
        Columns = [.. rows[header].Select(static v => v.Text.Trim())];
        Preamble = [.. rows.Take(header).SelectMany(static r => r).Where(static v => !v.IsEmpty)];
        Rows =
        [
            .. rows.Skip(header + 1)
                .Where(static r => r.Exists(static v => !v.IsEmpty))
                .Select(r => new CsvRow(this, r)),
        ];
    }

    public SourceText Source { get; }

    public IReadOnlyList<string> Columns { get; }

    /// <summary>What stands above the names of the columns.</summary>
    public IReadOnlyList<CsvValue> Preamble { get; }

    public IReadOnlyList<CsvRow> Rows { get; }

    /// <summary>Reads a table; null if no row near its top has all these columns.</summary>
    public static CsvTable? Read(SourceText source, IReadOnlyCollection<string> columns)
    {
        var rows = CsvReader.Read(source);
        for (var i = 0; i < Math.Min(rows.Count, MostRowsBeforeHeader); i++)
        {
            if (
                columns.All(column =>
                    rows[i].Exists(v => v.Text.Trim().Equals(column, StringComparison.OrdinalIgnoreCase))
                )
            )
                return new CsvTable(source, rows, i);
        }

        return null;
    }

    /// <summary>Where the title of a column stands.</summary>
    public SourceSpan TitleOf(string column) =>
        IndexOf(column) is >= 0 and var index ? _titles[index].Span : Source.Span(0, 0);

    public int IndexOf(string column) => _columns.GetValueOrDefault(column, -1);
}

/// <summary>A row of a table; it knows which of its columns somebody asked for.</summary>
internal sealed class CsvRow(CsvTable table, List<CsvValue> values)
{
    private readonly HashSet<int> _used = [];

    public SourceText Source => table.Source;

    /// <summary>The whole row's place.</summary>
    public SourceSpan Span => values[0].Span.Union(values[^1].Span);

    /// <summary>Where the title of a column stands.</summary>
    public SourceSpan TitleOf(string column) => table.TitleOf(column);

    /// <summary>The value of the first of these columns that has one; empty for none.</summary>
    public CsvValue this[params ReadOnlySpan<string> columns]
    {
        get
        {
            foreach (var column in columns)
            {
                var index = table.IndexOf(column);
                if (index < 0 || index >= values.Count || values[index].IsEmpty)
                    continue;
                _used.Add(index);
                return values[index];
            }

            return new CsvValue("", default);
        }
    }

    /// <summary>Takes what nobody asked for.</summary>
    public IReadOnlyList<(string Column, CsvValue Value)> TakeRest()
    {
        var rest = Unused().ToList();
        for (var i = 0; i < values.Count; i++)
            _used.Add(i);
        return rest;
    }

    /// <summary>The columns that have a value nobody asked for.</summary>
    public IEnumerable<(string Column, CsvValue Value)> Unused()
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (!values[i].IsEmpty && !_used.Contains(i))
                yield return (i < table.Columns.Count ? table.Columns[i] : "", values[i]);
        }
    }
}
