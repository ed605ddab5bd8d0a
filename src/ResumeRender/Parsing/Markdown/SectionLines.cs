using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Markdown.Blocks;
using ResumeRender.Parsing.Markdown.Marks;
using ResumeRender.Reading;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Entries;
using ResumeRender.Reading.Glue;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Markdown;

/// <summary>Reads the sections between the titles.</summary>
internal sealed class SectionLines(
    SourceText source,
    List<Line> lines,
    ContactReader contact,
    DiagnosticBag diagnostics
)
{
    // Lines that Markdown kept apart were meant to be apart, so no width is learnt from them.
    private readonly SectionReader _reader = new(new LineWrap([]), new GluedItems(source, diagnostics), diagnostics);

    /// <summary>Reads the sections, and gives the contact reader what stands above the first and at the foot of the
    /// page.</summary>
    public ImmutableArray<Section> Read(Outline outline, List<Line> closing)
    {
        var sections = ImmutableArray.CreateBuilder<Section>();
        AddUntitled(contact.ReadTop(WithoutMarks(outline.Top)), sections);
        for (var i = 0; i < outline.Sections.Count; i++)
        {
            var heading = outline.Sections[i];
            var end = i + 1 < outline.Sections.Count ? outline.Sections[i + 1].LineIndex : lines.Count;
            var title = lines[heading.LineIndex].Content.All;
            var content = lines.GetRange(heading.LineIndex + 1, end - heading.LineIndex - 1);
            if (MarkedSection.MarkOf(lines[heading.LineIndex]) is { } mark)
            {
                sections.Add(MarkedSection.Read(lines[heading.LineIndex], mark, content, diagnostics));
                continue;
            }

            content = WithoutMarks(content);
            if (heading.ContentStart > 0)
            {
                var run = title[heading.ContentStart..].Trim();
                content.Insert(0, new Line(LineForm.Text, run.Owner.Cut(run.Start, run.End)));
                title = title[..heading.ContentStart];
            }

            if (HeadingLexicon.IsContact(title.Chars))
            {
                content = contact.ReadBlock(content);
                if (content.TrueForAll(static l => l.IsBlank))
                    continue;
                if (
                    PersonalFact.Section(RichText.Plain(Whitespace.Collapse(title.Chars), title.Span), content) is
                    { } facts
                )
                {
                    sections.Add(facts);
                    continue;
                }
            }

            var section = Read(title.Trim(":"), heading.Kind, content);
            if (section.IsEmpty)
                diagnostics.Add(ReadingDiagnostics.EmptySection(section.Title.Span, section.Title.PlainText));
            sections.Add(section);
        }

        if (contact.ReadBlock(closing) is { Count: > 0 } rest)
            sections.Add(_reader.Read(RichText.Empty, SectionKind.Custom, rest));
        return sections.ToImmutable();
    }

    /// <summary>Lines to be read by their look: what is left of marks that stand where nobody asks for them is only
    /// their words.</summary>
    private static List<Line> WithoutMarks(List<Line> lines) =>
        [
            .. lines
                .Select(static l => (Line: l, Words: l.Marks.IsEmpty ? default : l.Content.All.Trim()))
                .Where(static l => l.Line.Marks.IsEmpty || !l.Words.IsEmpty)
                .Select(static l =>
                    l.Line.Marks.IsEmpty
                        ? l.Line
                        : l.Line with { Content = l.Words.Owner.Cut(l.Words.Start, l.Words.End), Marks = [] }
                ),
        ];

    private Section Read(MarkedSlice title, SectionKind kind, List<Line> content)
    {
        var name = RichText.Plain(Whitespace.Collapse(title.Chars), title.Span);
        content = LeadingFacts.AsHeads(BulletedEntries.AsHeads(content, kind));
        if (!content.Exists(static l => l.HeadingLevel > 0))
            return _reader.Read(name, kind, content);
        return kind switch
        {
            SectionKind.Skills or SectionKind.Languages or SectionKind.Interests => _reader.Read(name, kind, [])
                is var section
                ? section with
                {
                    Body = SubheadingLabels.Read(content, _reader),
                    Span = SpanOf(name, content),
                }
                : section,
            SectionKind.Summary => _reader.Read(name, kind, content),
            _ => ReadEntries(name, kind, content),
        };
    }

    private Section ReadEntries(RichText name, SectionKind kind, List<Line> content)
    {
        var (before, groups) = SubheadingGrouper.Group(content, kind);
        return _reader.Read(name, kind, before, groups) with { Span = SpanOf(name, content) };
    }

    private static SourceSpan SpanOf(RichText title, List<Line> content) =>
        content.Where(static l => !l.IsBlank).Aggregate(title.Span, static (span, line) => span.Union(line.Span));

    private void AddUntitled(List<Line> rest, ImmutableArray<Section>.Builder sections)
    {
        if (contact.FactSection() is { } facts)
            sections.Add(facts);
        if (rest.TrueForAll(static l => l.IsBlank))
            return;
        var isProse = rest.Exists(static l => l.WordCount > 8 || (l.WordCount > 4 && l.Text[^1] == '.'));
        sections.Add(_reader.Read(RichText.Empty, isProse ? SectionKind.Summary : SectionKind.Custom, rest));
        if (isProse || contact.FoundNothing)
            return;
        var first = rest.Find(static l => !l.IsBlank)!;
        diagnostics.Add(ReadingDiagnostics.TextBeforeFirstHeading(first.Span, first.Text));
    }
}
