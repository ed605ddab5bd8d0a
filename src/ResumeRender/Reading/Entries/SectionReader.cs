using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading.Body;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Glue;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Entries;

/// <summary>Turns the lines below a title into a section.</summary>
internal sealed class SectionReader(LineWrap wrap, GluedItems gluedItems, DiagnosticBag diagnostics)
{
    /// <summary>True if the author writes the day before the month, false for after it, null if nothing
    /// tells.</summary>
    public bool? IsDayFirst { get; init; }

    private readonly BodyReader _body = new(wrap, gluedItems);

    public Section Read(RichText title, SectionKind kind, IReadOnlyList<Line> lines)
    {
        if (kind == SectionKind.Summary && HoldsJobs(lines))
            kind = SectionKind.Work;
        if (
            kind == SectionKind.Activities
            && title.PlainText.TrimEnd(' ', ':').EndsWith("interests", StringComparison.OrdinalIgnoreCase)
            && !HoldsHeads(lines)
        )
            kind = SectionKind.Interests;
        var section = new Section { Title = title, Kind = kind };
        if (kind == SectionKind.Custom && AreCode(lines))
            return section with { Body = _body.Read(lines, isListOfLabels: false), Span = SpanOf(title, lines) };
        if (kind == SectionKind.Publications && AreNumbered(lines))
            return section with { Body = _body.Read(lines, isListOfLabels: false), Span = SpanOf(title, lines) };
        var isOfWords =
            kind
            is SectionKind.Summary
                or SectionKind.Skills
                or SectionKind.Languages
                or SectionKind.Interests
                or SectionKind.References;
        if (isOfWords)
        {
            var labels = kind is SectionKind.Skills or SectionKind.Languages or SectionKind.Interests;
            section = section with { Body = _body.Read(lines, labels, isOfLanguages: kind == SectionKind.Languages) };
        }
        else
        {
            var (before, groups) = EntryGrouper.Group(
                DateParagraphs.Join(DateAboveHeadings.Move(lines)),
                kind,
                _body
            );
            section = section with
            {
                Body = _body.Read(before, isListOfLabels: false),
                Entries = RoleGrouper.Group(ReadEntries(groups, kind, title), kind),
            };
        }

        return section with { Span = SpanOf(title, lines) };
    }

    private static bool AreCode(IReadOnlyList<Line> lines) =>
        lines.Any(static l => !l.IsBlank) && lines.All(static l => l.IsBlank || BodyReader.IsCode(l));

    /// <summary>Works that are cited by their numbers stand as they were written: a head of an entry has no
    /// number.</summary>
    /// <remarks>Numbered heads, “4. Title — Where (2024)” throughout, are entries: a talk is not cited by its
    /// number.</remarks>
    private static bool AreNumbered(IReadOnlyList<Line> lines)
    {
        var (hasNumber, areHeads) = (false, true);
        foreach (var line in lines)
        {
            if (line.IsBlank)
                continue;
            if (
                line.Form == LineForm.Bullet
                    ? line.Number is null
                    : !hasNumber || line.HeadingLevel > 0 || line.IsTableRow
            )
                return false;
            hasNumber = true;
            areHeads &= line.Form != LineForm.Bullet || IsHeadWithYear(line.Text);
        }

        return hasNumber && !areHeads;
    }

    /// <summary>True for “Title — Where (2024)”: a dash between spaces, and a year in brackets at the end.</summary>
    private static bool IsHeadWithYear(string text)
    {
        var head = text.AsSpan().TrimEnd(' ').TrimEnd('.');
        return head is [.., '(', >= '1' and <= '2', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', ')']
            && (text.Contains(" — ", StringComparison.Ordinal) || text.Contains(" – ", StringComparison.Ordinal));
    }

    /// <summary>Reads lines that are labels with what they say, or text, but no entries.</summary>
    public Section ReadLabels(RichText title, IReadOnlyList<Line> lines) =>
        new()
        {
            Title = title,
            Kind = SectionKind.Custom,
            Body = _body.Read(lines, isListOfLabels: true),
            Span = SpanOf(title, lines),
        };

    /// <summary>Reads entries that were told apart already, and what stands before them.</summary>
    public Section Read(RichText title, SectionKind kind, List<Line> before, List<EntryGroup> groups) => new()
    {
        Title = title,
        Kind = kind,
        Body = _body.Read(before, isListOfLabels: false),
        Entries = RoleGrouper.Group(ReadEntries(groups, kind, title), kind),
    };

    /// <summary>A “Career Summary” is a list of jobs if spans of time stand above bullets.</summary>
    private static bool HoldsJobs(IReadOnlyList<Line> lines)
    {
        var isBelowSpan = false;
        foreach (var line in lines)
        {
            if (isBelowSpan && line.Form is LineForm.Bullet or LineForm.GluedList)
                return true;
            if (line.Form == LineForm.Text && line.WordCount <= HeadLine.MostWordsOfHead)
                isBelowSpan |=
                    HeadLine.Read(line.Content, isCitation: false).Date is { } date
                    && (date.To is not null || date.IsOpen);
        }

        return false;
    }

    /// <summary>Some line has a date or names what one was there; a list of what one likes does not.</summary>
    private static bool HoldsHeads(IReadOnlyList<Line> lines) =>
        lines.Any(static l =>
            l.Form is LineForm.Text or LineForm.Bullet
            && (NameLexicon.RoleScore(l.Text) > 0 || HeadLine.Read(l.Content, isCitation: false).Date is not null)
        );

    private List<Entry> ReadEntries(List<EntryGroup> groups, SectionKind kind, RichText title)
    {
        var reader = new EntryHeadReader(
            kind,
            diagnostics,
            namesClients: kind == SectionKind.Projects && HeadingLexicon.NamesClients(title.PlainText)
        )
        {
            IsDayFirst = IsDayFirst,
        };
        var heads = new List<EntryHead>(groups.Count);
        foreach (var group in groups)
            heads.Add(reader.Vote(group.HeadLines));
        var entries = new List<Entry>(groups.Count);
        for (var i = 0; i < groups.Count; i++)
        {
            var entry = reader.Read(heads[i]);
            entries.Add(
                entry with
                {
                    Body = entry.Body.AddRange(
                        _body.Read(groups[i].Body, isListOfLabels: false, isForm: groups[i].HasFields)
                    ),
                    Span = SpanOf(RichText.Empty, [.. groups[i].Head, .. groups[i].Body]),
                }
            );
        }

        return entries;
    }

    private static SourceSpan SpanOf(RichText title, IReadOnlyList<Line> lines)
    {
        var span = title.Span;
        foreach (var line in lines)
        {
            if (!line.IsBlank)
                span = span.Union(line.Span);
        }

        return span;
    }
}
