using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Formats;
using ResumeRender.Formats.Markdown;
using ResumeRender.Model;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Markdown.Marks;

/// <summary>Reads a section whose lines say what they are, so that nothing has to be guessed.</summary>
/// <remarks>A heading is an entry, a deeper one a role in it. A line without a mark, written in later perhaps, is a
/// paragraph or the title of its heading.</remarks>
internal sealed class MarkedSection(List<Line> lines, DiagnosticBag diagnostics)
{
    private readonly List<Line> _content = lines;
    private int _at;

    public static FieldMark? MarkOf(Line title) => title.Marks.FirstOrDefault(static m => m.Name == MarkNames.Section);

    public static SectionKind KindOf(FieldMark mark) =>
        Enum.TryParse<SectionKind>(mark.Word, ignoreCase: true, out var kind) ? kind : SectionKind.Custom;

    public static Section Read(Line title, FieldMark mark, List<Line> content, DiagnosticBag diagnostics)
    {
        var reader = new MarkedSection(
            [.. content.Where(static l => l.Marks.Length > 0 || l.Form is not (LineForm.Blank or LineForm.Rule))],
            diagnostics
        );
        var body = reader.ReadBody();
        var entries = ImmutableArray.CreateBuilder<Entry>();
        while (reader._at < reader._content.Count)
            entries.Add(reader.ReadEntry());
        return new Section
        {
            Title = MarkedLine.Exactly(MarkedLine.Stretches(title).First().Words),
            Kind = KindOf(mark),
            Body = body,
            Entries = entries.ToImmutable(),
            Priority = PriorityOf(title),
            IsHidden = IsHidden(title),
            Span = content
                .Where(static l => !l.IsBlank)
                .Aggregate(title.Span, static (span, line) => span.Union(line.Span)),
        };
    }

    private Entry ReadEntry()
    {
        var level = _content[_at].HeadingLevel;
        var span = _content[_at].Span;
        var entry = ReadHead();
        entry = entry with { Body = ReadBody() };
        while (_at < _content.Count && _content[_at].HeadingLevel > level)
            entry = entry with { Roles = entry.Roles.Add(ReadEntry()) };
        return entry with { Span = span };
    }

    /// <summary>The heading and the marked lines right below it that are parts of a head.</summary>
    private Entry ReadHead()
    {
        var entry = new Entry();
        var isTitleFirst = false;
        Priority? priority = null;
        var isHidden = false;
        for (
            var isHeading = true;
            _at < _content.Count && (isHeading || IsHead(_content[_at]));
            _at++, isHeading = false
        )
        {
            priority ??= PriorityOf(_content[_at]);
            isHidden |= IsHidden(_content[_at]);
            foreach (var (words, mark) in MarkedLine.Stretches(_content[_at]))
            {
                entry = Take(entry, words, mark);
                isTitleFirst |= entry is { Title: not null, Organization: null };
            }
        }

        return entry with
        {
            Priority = priority,
            IsHidden = isHidden,
            Order = isTitleFirst ? HeadOrder.TitleFirst : HeadOrder.OrganizationFirst,
        };
    }

    private Entry Take(Entry entry, MarkedSlice words, FieldMark? mark) =>
        mark switch
        {
            null => words.IsEmpty
                ? entry
                : entry with
                {
                    Title = entry.Title is { } title
                        ? title.Append(" ").Append(MarkedLine.Exactly(words))
                        : MarkedLine.Exactly(words),
                },
            { Name: "title" } => entry with { Title = MarkedLine.Exactly(words) },
            { Name: "subtitle" } => entry with { Subtitle = MarkedLine.Exactly(words) },
            { Name: "organization" } => entry with { Organization = MarkedLine.Exactly(words) },
            { Name: "place" } => entry with { Location = MarkedParts.Place(words, mark) },
            { Name: "link" } => entry with { Link = MarkedParts.Link(words, mark) },
            { Name: "dates" } => entry with { Dates = MarkedParts.Dates(words, mark, diagnostics) },
            _ => Take(entry, words, null),
        };

    private static bool IsHead(Line line) =>
        line.HeadingLevel == 0
        && line.Form == LineForm.Text
        && line.Marks.Length > 0
        && line.Marks[0].Name is "title" or "subtitle" or "organization" or "place" or "link" or "dates";

    private ImmutableArray<BodyItem> ReadBody()
    {
        var body = ImmutableArray.CreateBuilder<BodyItem>();
        while (_at < _content.Count && _content[_at].HeadingLevel == 0)
        {
            if (_content[_at].Form == LineForm.Bullet)
            {
                body.Add(ReadBullet());
                continue;
            }

            body.Add(Item(_content[_at]));
            _at++;
        }

        return body.ToImmutable();
    }

    private BulletItem ReadBullet()
    {
        var line = _content[_at++];
        var stretches = MarkedLine.Stretches(line).ToList();
        var bullet = new BulletItem(stretches.Count > 0 ? Joined(stretches) : RichText.Empty)
        {
            Number = line.Number,
            Field = FieldOf(line),
            Priority = PriorityOf(line),
            IsHidden = IsHidden(line),
            Span = line.Span,
        };
        while (_at < _content.Count && _content[_at] is { Form: LineForm.Bullet } next && next.Indent > line.Indent)
            bullet = bullet with { Children = bullet.Children.Add(ReadBullet()) };
        return bullet;
    }

    private static BodyItem Item(Line line)
    {
        var stretches = MarkedLine.Stretches(line).ToList();
        var label = stretches.FindIndex(static s => s.Mark?.Name == "label");
        if (label < 0)
            return new ParagraphItem(Joined(stretches))
            {
                Field = FieldOf(line),
                Priority = PriorityOf(line),
                IsHidden = IsHidden(line),
                Span = line.Span,
            };
        var level = stretches.FindIndex(static s => s.Mark?.Name == "level");
        var name = stretches[label].Words;
        // The writer ends a label in a colon of its own.
        name = name is { IsEmpty: false } && name.Chars[^1] == ':' ? name[..^1] : name;
        return new LabelledItem(
            MarkedLine.Exactly(name),
            Joined([.. stretches.Where((_, i) => i != label && i != level)])
        )
        {
            Level = level < 0 ? null : MarkedLine.Exactly(stretches[level].Words),
            Field = FieldOf(line),
            Priority = PriorityOf(line),
            IsHidden = IsHidden(line),
            Span = line.Span,
        };
    }

    private static RichText Joined(List<(MarkedSlice Words, FieldMark? Mark)> stretches) =>
        stretches.Aggregate(RichText.Empty, static (all, next) => next.Words.IsEmpty ? all
            : all.IsEmpty ? MarkedLine.Exactly(next.Words)
            : all.Append(" ").Append(MarkedLine.Exactly(next.Words)));

    private static Priority? PriorityOf(Line line) =>
        line.Marks.FirstOrDefault(static m => m.Name == MarkNames.Priority) is { } mark
            ? PriorityReader.TryRead(mark.Word)
            : null;

    internal static bool IsHidden(Line line) => line.Marks.Any(static m => m.Name == MarkNames.Hidden);

    private static string? FieldOf(Line line) =>
        line.Marks.FirstOrDefault(static m => m.Name is "text" or "label" or "bullet" && m.Word.Length > 0)?.Word;
}
