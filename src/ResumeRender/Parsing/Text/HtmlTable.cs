using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Parsing.Html;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Dates;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Text;

/// <summary>Reads a table of a web page whose first row says what its columns are: each other row is an
/// entry.</summary>
/// <remarks>A table without such titles, or with more than words in its cells, is there for its look, so its cells are
/// lines as any others.</remarks>
internal sealed class HtmlTable
{
    /// <summary>Bounds the search for the table's end.</summary>
    private const int LongestTable = 50_000;

    private readonly List<List<(int Start, int End)>> _rows = [];
    private int _cellStart = -1;

    /// <summary>All cells of the first row are titles by their tags.</summary>
    private bool _hasTitles;

    /// <summary>Where the text goes on after the table.</summary>
    public int End { get; private set; }

    /// <summary>The row of titles.</summary>
    public required MarkedText Titles { get; init; }

    /// <summary>The rows below it.</summary>
    public required ImmutableArray<Line> Rows { get; init; }

    /// <summary>Reads the table whose tag begins here; null for one without titles of entries.</summary>
    public static HtmlTable? TryRead(SourceText source, int at, int end)
    {
        var scan = new HtmlTable { Titles = InlineReader.Read(source, at, at), Rows = [] };
        if (!scan.Scan(source.Text.AsSpan(0, Math.Min(end, at + LongestTable)), at) || scan._rows.Count < 2)
            return null;
        var titles = scan.RowAt(source, 0);
        var columns =
            TableTitles.Are(titles.Text) || TableTitles.NameEntries(titles.Text)
                ? TableTitles.Columns(titles.Text)
                : [];
        if (columns.IsEmpty)
            return scan.ReadItems(source);
        var rows = Enumerable
            .Range(1, scan._rows.Count - 1)
            .Select(i => new Line(LineForm.Text, scan.RowAt(source, i)) { IsTableRow = true, Columns = columns })
            .Where(static l => l.Text.AsSpan().Trim().Length > 0);
        return new HtmlTable
        {
            Titles = titles,
            Rows = [.. rows],
            End = scan.End,
        };
    }

    /// <summary>A table whose first row is of titles by its tags, and whose words are neither dates nor contact data:
    /// each row is an item of a list.</summary>
    private HtmlTable? ReadItems(SourceText source)
    {
        var titles = CellsOf(source, 0);
        if (
            !_hasTitles
            || titles.Count < 2
            || titles.Exists(static t => t.Text.Length == 0)
            || _rows.Exists(r => r.Count != titles.Count)
        )
            return null;
        var rows = Enumerable.Range(1, _rows.Count - 1).Select(i => CellsOf(source, i)).ToList();
        if (
            rows.SelectMany(static r => r)
                .Concat(titles)
                .Any(static c =>
                    DateReader.TryMatchWhole(c.Text, out _) || ContactReader.HasContactData(new Line(LineForm.Text, c))
                )
        )
            return null;
        return new HtmlTable
        {
            Titles = InlineReader.Read(source, 0, 0),
            Rows =
            [
                .. rows.Select(r => RowAsItem.Compose(source, titles, r))
                    .Where(static r => r.Text.Length > 0)
                    .Select(static r => new Line(LineForm.Bullet, r) { Glyph = '•' }),
            ],
            End = End,
        };
    }

    private List<MarkedText> CellsOf(SourceText source, int index) => _rows[index].ConvertAll(c =>
    {
        var cell = InlineReader.Read(source, c.Start, c.End);
        var words = cell.All.Trim();
        cell = cell.Cut(words.Start, words.End);
        return cell.Keep(i => cell.Text[i] != '\t');
    });

    private bool Scan(ReadOnlySpan<char> text, int at)
    {
        for (var i = at; i < text.Length; i++)
        {
            if (text[i] != '<' || !HtmlTag.TryRead(text, i, out var tag))
                continue;
            switch (tag.Name)
            {
                case "table" when tag.IsClosing:
                    EndCell(i);
                    End = tag.End;
                    return true;
                case "table" when i == at:
                case "thead" or "tbody" or "tfoot" or "br" or "p":
                    break;
                case "tr":
                    EndCell(i);
                    if (!tag.IsClosing)
                        _rows.Add([]);
                    break;
                case "td" or "th":
                    EndCell(i);
                    _hasTitles |= tag.Name == "th" && _rows.Count == 1;
                    _hasTitles &= _rows.Count > 1 || tag.Name == "th";
                    _cellStart = tag.IsClosing || _rows.Count == 0 ? -1 : tag.End;
                    break;
                case var _ when tag.IsBlock:
                    return false;
            }

            i = tag.End - 1;
        }

        return false;
    }

    private void EndCell(int end)
    {
        if (_cellStart >= 0)
            _rows[^1].Add((_cellStart, end));
        _cellStart = -1;
    }

    private MarkedText RowAt(SourceText source, int index)
    {
        MarkedText? row = null;
        foreach (var (start, end) in _rows[index])
        {
            var cell = InlineReader.Read(source, start, end);
            var words = cell.All.Trim();
            cell = cell.Cut(words.Start, words.End);
            cell = cell.Keep(i => cell.Text[i] != '\t');
            row = row is null ? cell : row.Append(cell, '\t');
        }

        return row ?? Titles;
    }
}
