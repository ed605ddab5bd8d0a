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
using ResumeRender.Reading.Contact;
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

    private readonly ParagraphLines _lines = new(source, diagnostics);
    private readonly LinkDefinitions _definitions = new(source, diagnostics);
    private readonly List<TaskList> _boxes = [];

    private TableLines Tables => field ??= new TableLines(source, _lines, _definitions.Used, priorities, diagnostics);

    public List<Line> Read(MarkdownDocument document)
    {
        foreach (var block in document)
            Add(block);
        _definitions.TellUnused(document);
        UnusedFootnotes.AddTo(_lines.All, document, source, diagnostics);
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

        return _lines.All;
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
                Tables.Add(table);
                break;
            case DefinitionItem item:
                _lines.IsInDefinition = true;
                foreach (var child in item)
                    Add(child);
                _lines.IsInDefinition = false;
                break;
            case DefinitionTerm term:
                _lines.Add(TextOf(term), LineForm.Text, TermLevel, '\0', joinsSoftBreaks: true);
                break;
            case HtmlBlock html when MarkOf(html) is { } mark:
                _lines.All.Add(
                    new Line(LineForm.Text, new MarkedTextBuilder(source, 0).ToMarkedText()) { Marks = [mark] }
                );
                break;
            case HtmlBlock html:
                var end = Math.Min(html.Span.End + 1, source.Text.Length);
                _lines.All.AddRange(HtmlRemains.Read(source, html.Span.Start, end, diagnostics));
                break;
            case CodeBlock code:
                AddCode(code);
                break;
            case LinkReferenceDefinitionGroup or LinkReferenceDefinition or FootnoteGroup:
                break;
            case ThematicBreakBlock:
                _lines.All.Add(new Line(LineForm.Rule, new MarkedTextBuilder(source, 0).ToMarkedText()));
                break;
            case ContainerBlock container:
                foreach (var child in container)
                    Add(child);
                break;
            case LeafBlock leaf:
                AddSource(leaf, TextMarks.None);
                break;
        }

        if (_lines.ListDepth == 0)
            _lines.AddBlank();
    }

    /// <summary>A line of dashes right below the contact data makes a heading of it that nobody meant.</summary>
    private void AddHeading(HeadingBlock heading)
    {
        var text = TextOf(heading);
        var isMeant = !heading.IsSetext || (text.Breaks.Count == 0 && !LooksLikeText(text.ToMarkedText()));
        _lines.Add(text, LineForm.Text, isMeant ? heading.Level : 0, '\0', joinsSoftBreaks: isMeant);
    }

    private static bool LooksLikeText(MarkedText text) =>
        ContactReader.HasContactData(new Line(LineForm.Text, text))
        || Whitespace.CountWords(text.Text) > 10
        || text.Text is [.., '.'];

    private void AddList(ListBlock list)
    {
        _lines.ListDepth++;
        List<ListItemBlock> items = [.. list.OfType<ListItemBlock>()];
        var numbers = list.IsOrdered ? NumbersOf(list, items) : null;
        for (var i = 0; i < items.Count; i++)
        {
            var isFirst = true;
            foreach (var child in items[i])
            {
                _lines.Number = isFirst ? numbers?[i] : null;
                if (child is ParagraphBlock paragraph)
                    AddParagraph(paragraph, isFirst ? (list.IsOrdered ? '1' : '•') : '\0', beginsParagraph: !isFirst);
                else if (child is HtmlBlock words && isFirst)
                    AddTypedWords(words, list.IsOrdered ? '1' : '•');
                else
                    Add(child);
                isFirst = false;
            }
        }

        _lines.ListDepth--;
    }

    /// <summary>“- &lt;main office&gt;”, which only begins like a tag of HTML: its words are the item.</summary>
    private void AddTypedWords(HtmlBlock html, char glyph)
    {
        var (first, all) = (_lines.All.Count, _lines.All);
        Add(html);
        var at = all.FindIndex(first, static l => !l.IsBlank);
        if (at < 0 || all[at] is not { Form: LineForm.Text, HeadingLevel: 0, Text: ['<', ..] } line)
            return;
        all[at] = new Line(LineForm.Bullet, line.Content)
        {
            Glyph = glyph,
            Indent = _lines.IndentOf(LineForm.Bullet),
            Number = _lines.TakeNumber(glyph),
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
        var (first, all) = (_lines.All.Count, _lines.All);
        var text = TextOf(paragraph);
        if (
            glyph == '•'
            && NumberInItem.LengthAt(source.Text.AsSpan(paragraph.Span.Start, paragraph.Span.Length))
                is > 0
                    and var length
        )
        {
            // A number that Markdown does not know, as it stands in a citation.
            (_lines.Number, glyph) = (source.Text.Substring(paragraph.Span.Start, length), '1');
            text.Skip(length + 1);
        }

        _lines.Add(text, form, 0, glyph, joinsSoftBreaks: _lines.ListDepth > 0);
        // A small letter goes on with the sentence above.
        if (beginsParagraph && first < all.Count && !char.IsLower(all[first].Text.FirstOrDefault()))
            all[first] = all[first] with { BeginsParagraph = true };
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
            _lines.AddLine(builder.ToMarkedText(), LineForm.Text, 0, '\0');
            if (_lines.ListDepth == 0)
                _lines.AddBlank();
        }
    }

    private InlineText TextOf(LeafBlock block)
    {
        var text = new InlineText(source, diagnostics, _definitions.Used, priorities);
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
}
