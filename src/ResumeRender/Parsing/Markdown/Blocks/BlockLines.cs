using System.Collections.Immutable;
using System.Globalization;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using ResumeRender.Diagnostics;
using ResumeRender.Formats.Markdown;
using ResumeRender.Model;
using ResumeRender.Parsing.Markdown.Marks;
using ResumeRender.Parsing.Text;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Entries;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Markdown.Blocks;

/// <summary>Turns Markdig's tree of blocks into logical lines: the one form that all later steps understand.</summary>
/// <remarks>
/// A paragraph is one line, however often its author broke it, unless the lines are the kind that stand for themselves:
/// heads, labels, contact data. A table's row is a line with columns; a term of a definition list is a heading.
/// </remarks>
internal sealed class BlockLines(SourceText source, PriorityMarks priorities, DiagnosticBag diagnostics)
{
    /// <summary>Deeper than the headings that Markdown can write.</summary>
    internal const int TermLevel = 7;

    private const int MostWordsOfName = 10;

    private readonly List<Line> _lines = [];
    private LinesAbove? _above;
    private readonly HashSet<LinkReferenceDefinition> _used = [];
    private readonly List<TaskList> _boxes = [];
    private int _listDepth;
    private bool _isInDefinition;

    /// <summary>The number of the item whose first line comes next.</summary>
    private string? _number;

    private LinesAbove Above => _above ??= new LinesAbove(_lines);

    public List<Line> Read(MarkdownDocument document)
    {
        foreach (var block in document)
            Add(block);
        foreach (var group in document.OfType<LinkReferenceDefinitionGroup>())
        {
            foreach (
                var definition in group
                    .OfType<LinkReferenceDefinition>()
                    .Where(static d => d is not FootnoteLinkReferenceDefinition)
            )
                ReportIfUnused(definition);
        }

        UnusedFootnotes.AddTo(_lines, document, source, diagnostics);
        if (_boxes.Count > 0)
        {
            var done = _boxes.Count(static b => b.Checked);
            diagnostics.Add(
                ParsingDiagnostics.TaskMarksLeftOut(
                    source.Span(Math.Max(_boxes[0].Span.Start, 0), 3),
                    done,
                    _boxes.Count - done
                )
            );
        }

        return _lines;
    }

    private void ReportIfUnused(LinkReferenceDefinition definition)
    {
        var span = definition.Span;
        if (!_used.Contains(definition) && span.Start >= 0 && span.End < source.Text.Length && span.Length > 0)
            diagnostics.Add(
                ParsingDiagnostics.DefinitionUnused(
                    source.Span(span.Start, span.Length),
                    source.Text.Substring(span.Start, span.Length)
                )
            );
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case YamlFrontMatterBlock:
                break;
            case HeadingBlock heading:
                AddHeading(heading);
                break;
            case ParagraphBlock paragraph:
                AddParagraph(paragraph, glyph: '\0');
                break;
            case ListBlock list:
                AddList(list);
                break;
            case Table table:
                AddTable(table);
                break;
            case DefinitionItem item:
                _isInDefinition = true;
                foreach (var child in item)
                    Add(child);
                _isInDefinition = false;
                break;
            case DefinitionTerm term:
                AddLines(TextOf(term), LineForm.Text, TermLevel, '\0', joinsSoftBreaks: true);
                break;
            case HtmlBlock html when MarkOf(html) is { } mark:
                _lines.Add(new Line(LineForm.Text, new MarkedTextBuilder(source, 0).ToMarkedText()) { Marks = [mark] });
                break;
            case HtmlBlock html:
                var end = Math.Min(html.Span.End + 1, source.Text.Length);
                _lines.AddRange(HtmlRemains.Read(source, html.Span.Start, end, diagnostics));
                break;
            case CodeBlock code:
                AddCode(code);
                break;
            case LinkReferenceDefinitionGroup or LinkReferenceDefinition or FootnoteGroup:
                break;
            case ThematicBreakBlock:
                _lines.Add(new Line(LineForm.Rule, new MarkedTextBuilder(source, 0).ToMarkedText()));
                break;
            case ContainerBlock container:
                foreach (var child in container)
                    Add(child);
                break;
            case LeafBlock leaf:
                AddSource(leaf, TextMarks.None);
                break;
        }

        if (_listDepth == 0)
            AddBlank();
    }

    /// <summary>A line of dashes right below the contact data makes a heading of it that nobody meant.</summary>
    private void AddHeading(HeadingBlock heading)
    {
        var text = TextOf(heading);
        var isMeant = !heading.IsSetext || (text.Breaks.Count == 0 && !LooksLikeText(text.ToMarkedText()));
        AddLines(text, LineForm.Text, isMeant ? heading.Level : 0, '\0', joinsSoftBreaks: isMeant);
    }

    private static bool LooksLikeText(MarkedText text) =>
        ContactReader.HasContactData(new Line(LineForm.Text, text))
        || Whitespace.CountWords(text.Text) > 10
        || text.Text is [.., '.'];

    private void AddList(ListBlock list)
    {
        _listDepth++;
        List<ListItemBlock> items = [.. list.OfType<ListItemBlock>()];
        var numbers = list.IsOrdered ? NumbersOf(list, items) : null;
        for (var i = 0; i < items.Count; i++)
        {
            var isFirst = true;
            foreach (var child in items[i])
            {
                _number = isFirst ? numbers?[i] : null;
                if (child is ParagraphBlock paragraph)
                    AddParagraph(paragraph, isFirst ? (list.IsOrdered ? '1' : '•') : '\0', beginsParagraph: !isFirst);
                else if (child is HtmlBlock words && isFirst)
                    AddTypedWords(words, list.IsOrdered ? '1' : '•');
                else
                    Add(child);
                isFirst = false;
            }
        }

        _listDepth--;
    }

    /// <summary>“- &lt;main office&gt;”, which only begins like a tag of HTML: its words are the item.</summary>
    private void AddTypedWords(HtmlBlock html, char glyph)
    {
        var first = _lines.Count;
        Add(html);
        var at = _lines.FindIndex(first, static l => !l.IsBlank);
        if (at < 0 || _lines[at] is not { Form: LineForm.Text, HeadingLevel: 0, Text: ['<', ..] } line)
            return;
        _lines[at] = new Line(LineForm.Bullet, line.Content)
        {
            Glyph = glyph,
            Indent = IndentOf(LineForm.Bullet),
            Number = TakeNumber(glyph),
        };
    }

    /// <summary>The numbers as written; where some repeat, Markdown counts.</summary>
    private static List<string> NumbersOf(ListBlock list, List<ListItemBlock> items)
    {
        var written = items.ConvertAll(static i => i.Order);
        if (written.Distinct().Count() < items.Count)
            written = [.. Enumerable.Range(items[0].Order, items.Count)];
        return written.ConvertAll(n => n.ToString(CultureInfo.InvariantCulture) + list.OrderedDelimiter);
    }

    private void AddParagraph(ParagraphBlock paragraph, char glyph, bool beginsParagraph = false)
    {
        var form = glyph == '\0' ? LineForm.Text : LineForm.Bullet;
        var first = _lines.Count;
        var text = TextOf(paragraph);
        if (
            glyph == '•'
            && NumberInItem.LengthAt(source.Text.AsSpan(paragraph.Span.Start, paragraph.Span.Length))
                is > 0
                    and var length
        )
        {
            // A number that Markdown does not know, as it stands in a citation.
            (_number, glyph) = (source.Text.Substring(paragraph.Span.Start, length), '1');
            text.Skip(length + 1);
        }

        AddLines(text, form, 0, glyph, joinsSoftBreaks: _listDepth > 0);
        // A small letter goes on with the sentence above.
        if (beginsParagraph && first < _lines.Count && !char.IsLower(_lines[first].Text.FirstOrDefault()))
            _lines[first] = _lines[first] with { BeginsParagraph = true };
    }

    private void AddTable(Table table)
    {
        var columns = ImmutableArray<TableColumn>.Empty;
        var first = _lines.Count;
        if (
            table.OfType<Markdig.Extensions.Tables.TableRow>().ToList() is [{ IsHeader: true } head, .. var body]
            && AddItems(head, body)
        )
            return;
        foreach (var row in table.OfType<Markdig.Extensions.Tables.TableRow>())
        {
            var text = TextOf(row);
            var content = text.ToMarkedText();
            // A small letter would look as if the row above went on.
            if (content.Text.Length > 0 && char.IsLower(content.Text[0]))
                AddBlank();
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
            AddLines(text, LineForm.Text, 0, '\0', joinsSoftBreaks: true);
            for (; at < _lines.Count; at++)
                _lines[at] = _lines[at] with { IsTableRow = true, Columns = columns };
        }

        NameRows(first);
    }

    /// <summary>Reads a table that is a list; false for any other.</summary>
    private bool AddItems(Markdig.Extensions.Tables.TableRow head, List<Markdig.Extensions.Tables.TableRow> rows)
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

        AddBlank();
        foreach (
            var row in cells.Select(c => RowAsItem.Compose(source, titles, c)).Where(static r => r.Text.Length > 0)
        )
            _lines.Add(new Line(LineForm.Bullet, row) { Glyph = '•', Indent = (_listDepth + 1) * 4 });
        return true;
    }

    private List<MarkedText> CellsOf(Markdig.Extensions.Tables.TableRow row) =>
        [.. row.OfType<TableCell>().Select(CellOf)];

    private MarkedText CellOf(TableCell cell)
    {
        var text = new InlineText(source, diagnostics, _used, priorities);
        foreach (var paragraph in cell.OfType<LeafBlock>())
            text.Add(paragraph.Inline);
        var whole = text.ToMarkedText();
        return Cut(whole, 0, whole.Text.Length);
    }

    private InlineText TextOf(Markdig.Extensions.Tables.TableRow row)
    {
        var text = new InlineText(source, diagnostics, _used, priorities);
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

    private void AddCode(CodeBlock code) => AddSource(code, code is FencedCodeBlock ? TextMarks.Code : TextMarks.None);

    /// <summary>The lines of a block whose text nobody parsed.</summary>
    private void AddSource(LeafBlock leaf, TextMarks marks)
    {
        for (var i = 0; i < leaf.Lines.Count; i++)
        {
            var slice = leaf.Lines.Lines[i].Slice;
            var builder = new MarkedTextBuilder(source, slice.Length);
            for (var k = 0; k < slice.Length; k++)
                builder.Append(slice.Text[slice.Start + k], slice.Start + k, slice.Start + k + 1, marks);
            AddLine(builder.ToMarkedText(), LineForm.Text, 0, '\0');
            if (_listDepth == 0)
                AddBlank();
        }
    }

    private InlineText TextOf(LeafBlock block)
    {
        var text = new InlineText(source, diagnostics, _used, priorities);
        text.Add(block.Inline);
        if (text.Box is { } box)
            _boxes.Add(box);
        return text;
    }

    /// <summary>A comment on a line of its own that says what stands there without words.</summary>
    private FieldMark? MarkOf(HtmlBlock html) =>
        FieldMark.TryRead(
            source
                .Text.AsSpan(html.Span.Start, Math.Min(html.Span.Length, source.Text.Length - html.Span.Start))
                .Trim(),
            0
        );

    private void AddLines(InlineText text, LineForm form, int level, char glyph, bool joinsSoftBreaks)
    {
        if (text.FieldMarks.Count > 0)
        {
            _lines.Add(
                new Line(form, text.ToMarkedText())
                {
                    Indent = IndentOf(form),
                    HeadingLevel = level,
                    Glyph = glyph,
                    Number = TakeNumber(glyph),
                    Marks = [.. text.FieldMarks],
                }
            );
            return;
        }

        var whole = AttributeList.CutFrom(text.ToMarkedText(), diagnostics);
        var start = 0;
        var previous = 0;
        var isInRole = false;
        for (var i = 0; i < text.Breaks.Count && text.Breaks[i].At < whole.Text.Length; i++)
        {
            var (at, isHard) = text.Breaks[i];
            var next = NextBreak(text, i, whole);
            // Right below a list, without a blank line: what opens another job is not part of the last item.
            var isRole = _listDepth > 0 && LineLook.IsBoldAndDated(new Line(LineForm.Text, Cut(whole, at, next)));
            var ends =
                isHard
                || isRole
                || isInRole
                || (
                    !joinsSoftBreaks
                    && !GoesOn(whole, previous, at, next)
                    && (LineLook.StandsAlone(whole, previous, at) || LineLook.StandsAlone(whole, at, next))
                );
            previous = at;
            if (!ends)
                continue;
            AddLine(Cut(whole, start, at), form, level, glyph, isInRole ? 0 : IndentOf(form));
            isInRole |= isRole;
            (form, glyph, start) = (LineForm.Text, '\0', at);
            // A small letter would look as if the line went on.
            if (_listDepth == 0 && at + 1 < whole.Text.Length && char.IsLower(whole.Text[at + 1]))
                AddBlank();
        }

        AddLine(Cut(whole, start, whole.Text.Length), form, level, glyph, isInRole ? 0 : IndentOf(form));
    }

    /// <summary>Below a term an editor breaks the lines of a sentence, and only a date has one of its own.</summary>
    private bool GoesOn(MarkedText whole, int start, int at, int next) =>
        _isInDefinition && !HasDate(whole, start, at) && !HasDate(whole, at, next);

    private static bool HasDate(MarkedText whole, int start, int end) =>
        HeadLine.Read(Cut(whole, start, end), isCitation: false).Date is not null;

    /// <summary>Where the line after a break ends.</summary>
    private static int NextBreak(InlineText text, int index, MarkedText whole)
    {
        var next = index + 1;
        while (next < text.Breaks.Count && text.Breaks[next].At == text.Breaks[index].At)
            next++;
        return next < text.Breaks.Count ? Math.Min(text.Breaks[next].At, whole.Text.Length) : whole.Text.Length;
    }

    private static MarkedText Cut(MarkedText text, int start, int end)
    {
        var slice = text.All[start..end].Trim();
        return text.Cut(slice.Start, slice.End);
    }

    private void AddLine(MarkedText content, LineForm form, int level, char glyph) =>
        AddLine(content, form, level, glyph, IndentOf(form));

    private void AddLine(MarkedText content, LineForm form, int level, char glyph, int indent)
    {
        if (content.Text.AsSpan().Trim().IsEmpty)
            return;
        _lines.Add(
            new Line(form, content)
            {
                Indent = indent,
                HeadingLevel = level,
                Glyph = glyph,
                Number = TakeNumber(glyph),
                IsOfItem = form == LineForm.Text && level == 0 && _listDepth > 0 && indent > 0,
            }
        );
    }

    private string? TakeNumber(char glyph)
    {
        if (glyph != '1')
            return null;
        var number = _number;
        _number = null;
        return number;
    }

    /// <summary>A line below a bullet is set in, so that it goes on with the bullet.</summary>
    private int IndentOf(LineForm form) =>
        form == LineForm.Bullet ? _listDepth * 4 : (_listDepth * 4) + (_listDepth > 0 ? 2 : 0);

    private void AddBlank() => _lines.Add(new Line(LineForm.Blank, new MarkedTextBuilder(source, 0).ToMarkedText()));
}
