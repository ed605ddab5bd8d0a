using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Entries;
using ResumeRender.Reading.Glue;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Docx;

/// <summary>Reads a Word file whose styles say what each paragraph is, as the files that ResumeRender writes
/// do.</summary>
/// <remarks>The styles are those that the built-in looks name: Headline, Contact, Entry Detail, Entry Line, Role,
/// Labelled Line.</remarks>
internal sealed class OwnStyles
{
    private readonly ContactReader _contact;
    private readonly SectionReader _reader;
    private readonly DiagnosticBag _diagnostics;
    private readonly ImmutableArray<Section>.Builder _sections = ImmutableArray.CreateBuilder<Section>();

    private OwnStyles(WordLines lines, Person person, DiagnosticBag diagnostics)
    {
        _contact = new ContactReader(diagnostics, person);
        var wrap = new LineWrap(lines.Lines.ConvertAll(static l => l.Line));
        _reader = new SectionReader(wrap, new GluedItems(lines.Source, diagnostics), diagnostics);
        _diagnostics = diagnostics;
    }

    /// <summary>Whether the styles tell enough.</summary>
    public static bool AreUsedIn(List<WordParagraph> paragraphs) =>
        paragraphs.Exists(static p => p.HeadingLevel == 1)
        && paragraphs.Exists(static p =>
            p.Style.IsA("entry detail")
            || p.Style.IsA("entry line")
            || p.Style.IsA("labelled line")
            || p.Style.IsA("role")
        );

    public static Resume Read(WordLines lines, DiagnosticBag diagnostics)
    {
        var name = lines.Lines.Find(static l => l.Paragraph.IsTitle && !l.Line.IsBlank).Line;
        var headline = lines.Lines.Find(static l => l.Paragraph.Style.IsA("headline") && !l.Line.IsBlank).Line;
        var person = new Person { Name = name?.Content.All.ToName(), Headline = headline?.Content.All.ToName() };
        var reader = new OwnStyles(lines, person, diagnostics);
        reader.ReadAll(lines.Lines.FindAll(l => l.Line != name && l.Line != headline && !l.Line.IsBlank));
        return new Resume { Person = reader._contact.Person, Sections = reader._sections.ToImmutable() };
    }

    private void ReadAll(List<WordLine> lines)
    {
        var start = lines.FindIndex(static l => l.Line.HeadingLevel == 1);
        start = start < 0 ? lines.Count : start;
        var top = lines.GetRange(0, start);
        var left = _contact.ReadBlock(
            top.FindAll(static l => l.Paragraph.Style.IsA("contact")).ConvertAll(static l => l.Line)
        );
        AddSection(
            RichText.Empty,
            SectionKind.Summary,
            [
                .. left.ConvertAll(static l => new WordLine(l, new WordParagraph { Style = new([], new()) })),
                .. top.FindAll(static l => !l.Paragraph.Style.IsA("contact")),
            ]
        );
        for (var i = start; i < lines.Count;)
        {
            var title = lines[i].Line;
            var end = i + 1;
            while (end < lines.Count && lines[end].Line.HeadingLevel != 1)
                end++;
            var kind = HeadingLexicon.TryRead(title.Text, out var known)
                ? known
                : HeadingLexicon.KindOfLastWord(title.Text);
            var text = RichText.Plain(Whitespace.Collapse(title.Text), title.Span);
            if (end == i + 1)
                _diagnostics.Add(ReadingDiagnostics.EmptySection(title.Span, title.Text));
            AddSection(text, kind, lines.GetRange(i + 1, end - i - 1));
            i = end;
        }
    }

    private void AddSection(RichText title, SectionKind kind, List<WordLine> lines)
    {
        if (lines.Count == 0 && title.IsEmpty)
            return;
        if (!lines.Exists(static l => IsHead(l)))
        {
            var isProse =
                kind == SectionKind.Summary
                || kind
                    is SectionKind.Skills
                        or SectionKind.Languages
                        or SectionKind.Interests
                        or SectionKind.References;
            _sections.Add(
                isProse
                    ? _reader.Read(title, kind, lines.ConvertAll(static l => l.Line))
                    : _reader.Read(title, kind, lines.ConvertAll(static l => l.Line), [])
            );
            return;
        }

        var before = new List<Line>();
        var groups = new List<EntryGroup>();
        var isCitation = kind == SectionKind.Publications;
        foreach (var line in lines)
        {
            var isRole = line.Paragraph.Style.IsA("role");
            var isDetail = line.Paragraph.Style.IsA("entry detail") || line.Paragraph.Style.IsA("line end");
            if (groups.Count > 0 && (isDetail || (isRole && !groups[^1].HasBody && groups[^1].Head.Count == 1)))
                groups[^1].AddHead(line.Line, HeadLine.Read(line.Line.Content, isCitation));
            else if (IsHead(line))
                AddGroup(line.Line);
            else
                (groups.Count == 0 ? before : groups[^1].Body).Add(line.Line);
        }

        _sections.Add(_reader.Read(title, kind, before, groups));

        void AddGroup(Line head)
        {
            groups.Add(new EntryGroup());
            groups[^1].AddHead(head, HeadLine.Read(head.Content, isCitation));
        }
    }

    private static bool IsHead(WordLine line) =>
        line.Line.HeadingLevel == 2 || line.Paragraph.Style.IsA("entry line") || line.Paragraph.Style.IsA("role");
}
