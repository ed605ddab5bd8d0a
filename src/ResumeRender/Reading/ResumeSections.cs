using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Entries;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading;

/// <summary>Reads the sections of a résumé: what stands above its first title, and what stands below each.</summary>
internal sealed class ResumeSections(
    List<Line> lines,
    SectionReader reader,
    ContactReader contact,
    ImmutableArray<Section>.Builder sections,
    DiagnosticBag diagnostics
)
{
    /// <summary>Adds what no title stands above, after contact data were taken from it.</summary>
    public void AddUntitled(List<Line> rest)
    {
        var facts = contact.FactSection();
        if (rest.TrueForAll(static l => l.IsBlank))
        {
            if (facts is not null)
                sections.Add(facts);
            return;
        }

        var isProse =
            rest.TrueForAll(static l => l.IsBlank || l is { Form: LineForm.Text, WordCount: > 5 })
            || rest.Exists(static l => l.WordCount > 12);
        var section = reader.Read(RichText.Empty, isProse ? SectionKind.Summary : SectionKind.Custom, rest);
        if (!isProse && !contact.FoundNothing)
        {
            var first = rest.Find(static l => !l.IsBlank)!;
            diagnostics.Add(ReadingDiagnostics.TextBeforeFirstHeading(first.Span, first.Text));
        }

        // “Own tools: yes” beside “Driving licence: B” is one more of the same.
        if (facts is not null && section is { Kind: SectionKind.Custom, Entries.IsEmpty: true })
            section = facts with { Body = facts.Body.AddRange(section.Body), Span = facts.Span.Union(section.Span) };
        else if (facts is not null)
            sections.Add(facts);
        sections.Add(section);
    }

    /// <summary>Adds what stands below each title; contact data below a title of their own are the person's.</summary>
    /// <param name="headings">The titles.</param>
    /// <param name="about">Gets the lines below a title of contact data, too.</param>
    public void AddTitled(List<Heading> headings, List<Line> about)
    {
        for (var i = 0; i < headings.Count; i++)
        {
            var heading = headings[i];
            Heading? next = i + 1 < headings.Count ? headings[i + 1] : null;
            var end = next?.LineIndex ?? lines.Count;
            if (contact.Person.Name is null && next is { Kind: SectionKind.Summary or SectionKind.Work })
                end = NameAmongTitles.TakeBlock(lines, heading.LineIndex + 1, end, contact);
            var section = ReadSection(heading, end);
            if (HeadingLexicon.IsContact(lines[heading.LineIndex].Text))
                about.AddRange(lines.GetRange(heading.LineIndex, end - heading.LineIndex));
            if (section is null)
                continue;
            if (section.IsEmpty)
                diagnostics.Add(ReadingDiagnostics.EmptySection(section.Title.Span, section.Title.PlainText));
            sections.Add(section);
        }
    }

    private Section? ReadSection(Heading heading, int end)
    {
        var titleLine = lines[heading.LineIndex];
        var content = lines.GetRange(heading.LineIndex + 1, end - heading.LineIndex - 1);
        var titleEnd = titleLine.Text.Length;
        if (heading.ContentStart > 0)
        {
            titleEnd = heading.ContentStart;
            content.Insert(0, new Line(LineForm.Text, CutTrimmed(titleLine.Content, heading.ContentStart)));
        }

        var title = titleLine.Content.All[..titleEnd].Trim(":");
        if (HeadingLexicon.IsContact(title.Chars))
        {
            content = contact.ReadBlock(content);
            if (content.TrueForAll(static l => l.IsBlank))
                return null;
            // The other lines there are facts about the person, not jobs.
            return PersonalFact.Section(TitleText(title), content) ?? reader.ReadLabels(TitleText(title), content);
        }

        return reader.Read(TitleText(title), heading.Kind, content);
    }

    // Bold and italics of a title are the look's business, not the author's emphasis.
    private static RichText TitleText(MarkedSlice title) =>
        RichText.Plain(Whitespace.Collapse(title.Chars), title.Span);

    private static MarkedText CutTrimmed(MarkedText text, int start)
    {
        var slice = text.All[start..].Trim();
        return text.Cut(slice.Start, slice.End);
    }
}
