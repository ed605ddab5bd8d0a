using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Dates;
using ResumeRender.Reading.Entries;
using ResumeRender.Reading.Glue;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Language;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Mending;

namespace ResumeRender.Reading;

/// <summary>Makes a résumé of logical lines, whichever format they were taken from.</summary>
/// <remarks>
/// Lines → titles → sections → entries; each step has a class of its own, named after what it decides. A format that
/// knows more than its letters (bold, sizes, styles) says it in the lines: marks, <see cref="Line.HeadingLevel"/>,
/// bullets.
/// </remarks>
internal static class ResumeLines
{
    /// <summary>Reads the lines; the list is changed.</summary>
    /// <param name="source">The text that the lines lie in.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="diagnostics">Gets the doubts.</param>
    /// <param name="name">The line that is known to hold the person's name, whether it is one of the lines or not; null
    /// if words must tell.</param>
    public static Resume Read(SourceText source, List<Line> lines, DiagnosticBag diagnostics, Line? name = null) =>
        LanguageFinder.Told(ReadUntold(source, lines, diagnostics, name));

    /// <summary>Reads the lines without asking in which language they are.</summary>
    /// <inheritdoc cref="Read"/>
    internal static Resume ReadUntold(
        SourceText source,
        List<Line> lines,
        DiagnosticBag diagnostics,
        Line? name = null
    )
    {
        RunningHeader.LeaveOut(lines, diagnostics);
        LeaveOutPageNumbers(lines, diagnostics);
        PageStamp.LeaveOut(lines, diagnostics);
        ChatFrame.LeaveOut(lines, diagnostics);
        DoubledText.Undo(lines, diagnostics);
        SideTitles.Part(lines);
        ProfileFields.LeaveOut(lines, diagnostics);
        if (name is not null)
            lines.Remove(name);
        LeaveOutFurniture(lines, diagnostics);
        // What comes below a name is judged by it, so it stands above all.
        if (name is not null)
            lines.Insert(0, name);
        if (name is null)
            BrokenName.Join(lines);
        BrokenRange.Join(lines);
        BrokenLabel.Join(lines);
        BulletRow.Part(lines);
        PartedHeads.Join(lines);
        var mail = MailFrame.TakeFrom(lines, diagnostics);
        List<Line> all = [.. lines];
        var footer = PageFooter.TakeFrom(lines);
        var offer = ReferencesOffer.TakeFrom(lines);
        var signature = Signature.TakeFrom(lines);
        var headings = HeadingFinder.Find(lines);
        OtherQualifications.Mark(lines, headings);
        var top = name is null ? 0 : 1;
        headings.RemoveAll(h => h.LineIndex < top);
        LeaveOutDocumentTitles(lines, headings, diagnostics);
        PageTags.AddTitles(lines, headings);
        var closing = headings.Count > 0 ? ClosingAddress.TakeFrom(lines, headings[^1].Kind) : [];
        var wrap = new LineWrap(lines);
        var contact = new ContactReader(diagnostics);
        if (name is not null)
            contact.TakeName(name.Content.All);
        if (
            name is { IsTagHeading: true }
            && PageTags.FindHeadline(lines, headings) is { } headline
            && contact.TakeHeadline(headline.Content.All)
        )
        {
            lines[lines.IndexOf(headline)] = headline.Blanked();
        }

        var sections = ImmutableArray.CreateBuilder<Section>();

        var nameLine = name is null ? TakeNameInMannerOfTitle(lines, headings) : null;
        var firstHeading = headings.Count > 0 ? headings[0].LineIndex : lines.Count;
        var about = lines.GetRange(top, firstHeading - top);
        var rest = contact.ReadTop(about, nameLine);
        var reader = new SectionReader(wrap, new GluedItems(source, diagnostics), diagnostics)
        {
            IsDayFirst = DayOrder.Find(lines.Select(static l => l.Text), contact.Person),
        };
        var jobs = headings.Count == 0 ? JobsWithoutTitle.TakeFrom(rest) : [];
        AddUntitled(rest, reader, contact, sections, diagnostics);
        if (jobs.Count > 0)
            sections.Add(reader.Read(RichText.Empty, SectionKind.Work, jobs));
        for (var i = 0; i < headings.Count; i++)
        {
            var end = i + 1 < headings.Count ? headings[i + 1].LineIndex : lines.Count;
            if (
                contact.Person.Name is null
                && i + 1 < headings.Count
                && headings[i + 1].Kind is SectionKind.Summary or SectionKind.Work
            )
                end = TakeNameBlock(lines, headings[i].LineIndex + 1, end, contact);
            var section = ReadSection(headings[i], lines, end, reader, contact);
            if (HeadingLexicon.IsContact(lines[headings[i].LineIndex].Text))
                about.AddRange(lines.GetRange(headings[i].LineIndex, end - headings[i].LineIndex));
            if (section is null)
                continue;
            if (section.IsEmpty)
                diagnostics.Add(ReadingDiagnostics.EmptySection(section.Title.Span, section.Title.PlainText));
            sections.Add(section);
        }

        contact.ReadBlock(closing);
        footer = PageFooter.ReadContact(footer, contact, diagnostics);
        if (mail.Sender is { } sender)
            contact.TakeSender(sender.Address, sender.Span);
        signature.AddRange(contact.ReadSignature(mail.Signature));
        contact.TakeFromSentences(about);
        if (offer is not null)
            sections.Add(
                reader.Read(RichText.Empty, SectionKind.Summary, [offer]) with
                {
                    Kind = SectionKind.References,
                }
            );
        if (footer.Count > 0)
            sections.Add(reader.Read(RichText.Empty, SectionKind.Summary, footer) with { Kind = SectionKind.Custom });
        if (signature.Count > 0)
            sections.Add(
                reader.Read(RichText.Empty, SectionKind.Summary, signature) with
                {
                    Kind = SectionKind.Custom,
                }
            );
        var resume = new Resume { Person = contact.Person, Sections = sections.ToImmutable() };
        LostNumbers.Tell(all, resume, diagnostics);
        LostLinks.Tell(all, resume, diagnostics);
        return resume;
    }

    /// <summary>A name set like the titles, below a line of something else: contact data stand below it, and no title
    /// says such words.</summary>
    private static Line? TakeNameInMannerOfTitle(List<Line> lines, List<Heading> headings)
    {
        if (headings.Count < 2 || headings[0] is not { Kind: SectionKind.Custom, ContentStart: 0 } first)
            return null;
        var line = lines[first.LineIndex];
        if (
            !PersonName.Is(line.Text)
            || HeadingLexicon.TryRead(line.Text, out _)
            || HeadingLexicon.IsContact(line.Text)
        )
            return null;
        var below = lines.GetRange(first.LineIndex + 1, headings[1].LineIndex - first.LineIndex - 1);
        // “Hoja de vida”, the name, and “Datos personales” as a title of their own.
        if (
            HeadingLexicon.IsContact(lines[headings[1].LineIndex].Text)
            && lines
                .GetRange(0, first.LineIndex)
                .TrueForAll(static l => l.IsBlank || HeadingLexicon.IsDocumentTitle(l.Text))
            && below.TrueForAll(static l => l.IsBlank)
        )
        {
            headings.RemoveAt(0);
            return line;
        }

        if (
            !below.Exists(ContactReader.HasContactData)
            || lines.GetRange(0, first.LineIndex).Exists(ContactReader.HasContactData)
        )
            return null;
        headings.RemoveAt(0);
        return line;
    }

    // The page break stood in the middle of whatever goes on below it, so not even a blank line stays.
    private static void LeaveOutPageNumbers(List<Line> lines, DiagnosticBag diagnostics)
    {
        lines.RemoveAll(line =>
        {
            var isMark = line.Form != LineForm.GluedList && line.WordCount <= 6 && PageMark.Is(line.Text);
            if (isMark)
                diagnostics.Add(ReadingDiagnostics.PageNumberLeftOut(line.Span, line.Text));
            return isMark;
        });
    }

    private static void LeaveOutFurniture(List<Line> lines, DiagnosticBag diagnostics)
    {
        var (next, afterNext) = ("", "");
        // Of a page with one such line, the others are pictures' names too: “Indian Railways Catering logo” above
        // “IRCTC”.
        var hasLogos =
            lines.Exists(static l => l.Form == LineForm.Text && PageFurniture.IsLogo(l.Text))
            && lines.Exists(static l => l.Form == LineForm.Text && PageFurniture.IsButton(l.Text));
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            var line = lines[i];
            if (line.IsBlank || line.Form == LineForm.GluedList)
                continue;
            if (PageFurniture.Is(line.Text, next, afterNext) || (hasLogos && PageFurniture.IsLogo(line.Text)))
            {
                diagnostics.Add(ReadingDiagnostics.FurnitureLeftOut(line.Span, line.Text));
                // Blank, not gone: it stood between two things on the page.
                lines[i] = line.Blanked();
                continue;
            }

            if (PageFurniture.FindButton(line.Text) is > 0 and var button)
            {
                diagnostics.Add(
                    ReadingDiagnostics.FurnitureLeftOut(
                        line.Content.SpanOf(button, line.Text.Length),
                        line.Text[button..]
                    )
                );
                lines[i] = line with { Content = line.Content.Cut(0, button) };
            }

            (next, afterNext) = (line.Text.Length > 200 ? "" : line.Text, next);
        }
    }

    /// <summary>“Lebenslauf” between the contact data and the first section; “Résumé” there may be the title of a
    /// summary.</summary>
    private static void LeaveOutDocumentTitles(List<Line> lines, List<Heading> headings, DiagnosticBag diagnostics)
    {
        foreach (
            var heading in headings.FindAll(h =>
                h.Kind == SectionKind.Custom
                && HeadingLexicon.IsDocumentTitle(lines[h.LineIndex].Text)
                && !HeadingLexicon.TryRead(lines[h.LineIndex].Text, out _)
            )
        )
        {
            var line = lines[heading.LineIndex];
            diagnostics.Add(ReadingDiagnostics.DocumentTitleLeftOut(line.Span, line.Text));
            lines[heading.LineIndex] = line.Blanked();
            headings.Remove(heading);
        }
    }

    /// <summary>Takes the name where a profile's print has it: after the narrow column, in a block of its own right
    /// above the summary.</summary>
    private static int TakeNameBlock(List<Line> lines, int start, int end, ContactReader contact)
    {
        var last = end;
        while (last > start && lines[last - 1].IsBlank)
            last--;
        var first = last;
        while (first > start && !lines[first - 1].IsBlank)
            first--;
        if (
            first <= start
            || last - first > 4
            || !lines.GetRange(first, last - first).TrueForAll(static l => l.Form == LineForm.Text)
            || !PersonName.Is(lines[first].Text)
        )
            return end;
        return contact.ReadTop(lines.GetRange(first, last - first)).Count == 0 ? first : end;
    }

    private static Section? ReadSection(
        Heading heading,
        List<Line> lines,
        int end,
        SectionReader reader,
        ContactReader contact
    )
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
            // What else stands there tells of the person, line by line; it is no job.
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

    private static void AddUntitled(
        List<Line> rest,
        SectionReader reader,
        ContactReader contact,
        ImmutableArray<Section>.Builder sections,
        DiagnosticBag diagnostics
    )
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
}
