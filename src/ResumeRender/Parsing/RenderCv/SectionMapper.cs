using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Entries;
using ResumeRender.Reading.Entries;
using ResumeRender.Reading.Headings;

namespace ResumeRender.Parsing.RenderCv;

/// <summary>Makes a section of a title and a list of entries, of whichever types; types may be mixed.</summary>
internal sealed class SectionMapper(NodeText text, EntryMapper entries, DiagnosticBag diagnostics)
{
    public Section Read(DataEntry titled)
    {
        var opened = SectionObject.Open(titled.Value, diagnostics);
        var (value, name, priority) = opened;
        var title = name?.PlainText ?? KeyName.Title(titled.Key);
        var items = (value is DataList list ? list.Items : [value])
            .Where(static i => !NodeText.IsAbsent(i))
            .ToImmutableArray();
        var kind = Kind(title, items);
        var body = ImmutableArray.CreateBuilder<BodyItem>();
        var read = new List<Entry>();
        var numbers = new ItemNumbers(items);
        foreach (var item in items)
        {
            if (item is DataMap map)
            {
                var start = body.Count;
                var values = entries.Values(RoleList.Without(map));
                if (values.Take("bullet", "number", "reversednumber") is { } bullet)
                    AddLines(
                        [
                            .. text.Bullets(bullet.Value)
                                .Select(b =>
                                    b is BulletItem item && !map.IsHidden
                                        ? item with { Number = numbers.Of(bullet.Key) }
                                        : b
                                ),
                        ],
                        values
                    );
                else if (
                    values.Has("label", "details")
                    && !values.Has("company")
                    && (!values.Has("name") || map.Entries.Length == 2)
                )
                    AddLine(OneLine(values.Take("label", "name"), values.Take("details"), map), values);
                else if (IsNamedLine(map))
                    body.AddRange(map.Entries.Where(static e => !NodeText.IsAbsent(e.Value)).Select(e => OneLine(e)));
                else
                    read.Add(entries.Read(map, kind));
                for (var i = start; map.IsHidden && i < body.Count; i++)
                    body[i] = body[i] with { IsHidden = true };
            }
            else
            {
                body.AddRange(text.Body(item));
            }
        }

        var grouped = kind is SectionKind.Work or SectionKind.Activities ? RoleGrouper.GroupSame(read) : [.. read];
        return new Section
        {
            Title = RichText.Plain(title, titled.KeySpan),
            Kind = kind,
            Priority = priority,
            IsHidden = opened.IsHidden,
            Body = body.ToImmutable(),
            Entries = grouped,
            Span = titled.Value.Span,
        };

        void AddLine(BodyItem line, KeyedValues values) => AddLines([line], values);

        void AddLines(ImmutableArray<BodyItem> lines, KeyedValues values)
        {
            var said = entries.TakePriority(values);
            body.AddRange(lines.Select(l => l with { Priority = said ?? l.Priority }));
            body.AddRange(values.Left.Select(entries.Labelled).OfType<BodyItem>());
        }
    }

    private static SectionKind Kind(string title, ImmutableArray<DataNode> items)
    {
        var isKnown = HeadingLexicon.TryRead(title, out var kind);
        // Positions at companies are work, even under “Academic positions”.
        if (isKnown && (kind != SectionKind.Education || items.Length == 0 || !items.All(IsPosition)))
            return kind;
        foreach (var map in items.OfType<DataMap>())
        {
            if (map["institution"] is not null || map["degree"] is not null)
                return SectionKind.Education;
            if (map["company"] is not null && map["name"] is null)
                return SectionKind.Work;
            if (map["authors"] is not null || map["doi"] is not null || map["journal"] is not null)
                return SectionKind.Publications;
        }

        return HeadingLexicon.KindOfLastWord(title);
    }

    private static bool IsPosition(DataNode item) =>
        item is DataMap map
        && map["company"] is not null
        && map["position"] is not null
        && map["institution"] is null
        && map["degree"] is null;

    /// <summary>“- Languages: Python” is a map for YAML, and a line with a label for its author.</summary>
    private static bool IsNamedLine(DataMap map) =>
        map.Entries.All(static e =>
            e.Value is DataScalar || e.Value is DataList list && list.Items.All(static i => i is DataScalar)
        )
        && map.Entries.Count(static e => !NodeText.IsAbsent(e.Value)) == 1
        && KeyName.Plain(map.Entries.First(static e => !NodeText.IsAbsent(e.Value)).Key)
            is not ("name" or "title" or "company" or "position" or "institution" or "area" or "degree");

    private BodyItem OneLine(DataEntry? label, DataEntry? details, DataMap map) => (label, details) switch
    {
        ({ } l, { } d) => new LabelledItem(text.Line(l.Value), text.Line(d.Value)) { Span = map.Span },
        var (l, d) => new ParagraphItem(text.Line((l ?? d)!.Value)) { Span = map.Span },
    };

    private LabelledItem OneLine(DataEntry entry) =>
        new(text.Line(new DataScalar(ScalarKind.Text, entry.Key, entry.KeySpan)), text.Line(entry.Value))
        {
            Span = entry.Value.Span,
        };
}
