using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using ResumeRender.Diagnostics;
using ResumeRender.Parsing.Markdown.Marks;
using ResumeRender.Parsing.Text;
using ResumeRender.Reading.Entries;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Markdown.Blocks;

/// <summary>Turns tables into lines: a row is a line with columns, or an item of a list.</summary>
/// <param name="source">The whole text.</param>
/// <param name="lines">Gets the lines.</param>
/// <param name="used">Gets the addresses that links in the table use.</param>
/// <param name="priorities">Gets what the author says may be left out.</param>
/// <param name="diagnostics">Gets what there is to tell.</param>
internal sealed class TableLines(
    SourceText source,
    ParagraphLines lines,
    HashSet<LinkReferenceDefinition> used,
    PriorityMarks priorities,
    DiagnosticBag diagnostics
)
{
    private const int MostWordsOfName = 10;

    private readonly List<Line> _lines = lines.All;

    private LinesAbove Above => field ??= new LinesAbove(_lines);

    public void Add(Table table)
    {
        var columns = ImmutableArray<TableColumn>.Empty;
        var first = _lines.Count;
        if (
            table.OfType<Markdig.Extensions.Tables.TableRow>().ToList() is [{ IsHeader: true } head, .. var body]
            && TryAddItems(head, body)
        )
            return;
        foreach (var row in table.OfType<Markdig.Extensions.Tables.TableRow>())
        {
            var text = TextOf(row);
            var content = text.ToMarkedText();
            // A small letter would look as if the row above went on.
            if (content.Text.Length > 0 && char.IsLower(content.Text[0]))
                lines.AddBlank();
            if (row.IsHeader && (TableTitles.Are(content.Text) || TableTitles.NameEntries(content.Text)))
            {
                columns = TableTitles.Columns(content.Text);
                if (!string.IsNullOrWhiteSpace(content.Text))
                    diagnostics.Add(
                        ParsingDiagnostics.TableTitlesLeftOut(content.All.Span, Whitespace.Collapse(content.Text))
                    );
                continue;
            }

            var at = _lines.Count;
            lines.Add(text, LineForm.Text, 0, '\0', joinsSoftBreaks: true);
            for (; at < _lines.Count; at++)
                _lines[at] = _lines[at] with { IsTableRow = true, Columns = columns };
        }

        NameRows(first);
    }

    /// <summary>Reads a table that is a list; false for any other.</summary>
    private bool TryAddItems(Markdig.Extensions.Tables.TableRow head, List<Markdig.Extensions.Tables.TableRow> rows)
    {
        var titles = CellsOf(head);
        var joined = string.Join('\t', titles.Select(static t => t.Text));
        if (TableTitles.NameEntries(joined) || (TableTitles.Are(joined) && !TableTitles.Columns(joined).IsEmpty))
            return false;
        var cells = rows.ConvertAll(CellsOf);
        var use = TableMeaning.Of(Above, titles, cells);
        if (use == TableUse.Lines)
            return false;
        if (use == TableUse.Columns)
        {
            for (var i = 0; i < titles.Count; i++)
                _lines.Add(
                    new Line(
                        LineForm.Text,
                        RowAsItem.ComposeColumn(source, titles[i], cells.Where(c => i < c.Count).Select(c => c[i]))
                    )
                );
            return true;
        }

        lines.AddBlank();
        foreach (
            var row in cells.Select(c => RowAsItem.Compose(source, titles, c)).Where(static r => r.Text.Length > 0)
        )
            _lines.Add(new Line(LineForm.Bullet, row) { Glyph = '•', Indent = (lines.ListDepth + 1) * 4 });
        return true;
    }

    private List<MarkedText> CellsOf(Markdig.Extensions.Tables.TableRow row) =>
        [.. row.OfType<TableCell>().Select(CellOf)];

    private MarkedText CellOf(TableCell cell)
    {
        var text = new InlineText(source, diagnostics, used, priorities);
        foreach (var paragraph in cell.OfType<LeafBlock>())
            text.Add(paragraph.Inline);
        var whole = text.ToMarkedText();
        return ParagraphLines.Cut(whole, 0, whole.Text.Length);
    }

    private InlineText TextOf(Markdig.Extensions.Tables.TableRow row)
    {
        var text = new InlineText(source, diagnostics, used, priorities);
        var isFirst = true;
        foreach (var cell in row.OfType<TableCell>())
        {
            if (!isFirst)
                text.AddColumn(Math.Max(cell.Span.Start, 0));
            foreach (var paragraph in cell.OfType<LeafBlock>())
                text.Add(paragraph.Inline);
            isFirst = false;
        }

        return text;
    }

    /// <summary>Bold words right above a table of what was learnt or done say where, if none of its columns
    /// does.</summary>
    private void NameRows(int first)
    {
        var hasBoth = first > 0 && first < _lines.Count;
        var above = hasBoth ? _lines.FindLastIndex(first - 1, static l => !l.IsBlank) : -1;
        if (
            above < 0
            || _lines[above]
                is not
                {
                    IsStrong: true,
                    IsTableRow: false,
                    Form: LineForm.Text,
                    HeadingLevel: 0,
                    WordCount: <= MostWordsOfName
                } name
            || name.Text[^1] == ':'
            || HeadLine.Read(name.Content, isCitation: false).Date is not null
        )
            return;
        var rows = _lines.GetRange(first, _lines.Count - first);
        if (rows.Exists(static r => !r.IsBlank && (r.Columns.IsEmpty || r.Columns.Contains(TableColumn.Organization))))
            return;
        for (var i = first; i < _lines.Count; i++)
        {
            if (!_lines[i].IsBlank)
                _lines[i] = Reading.Entries.TableRow.WithOrganization(_lines[i], name.Content);
        }

        Above.RemoveAt(above);
    }
}
