using System.Collections.Immutable;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;

namespace ResumeRender.Parsing.RenderCv;

/// <summary>Reads what RenderCV had before it had <c>sections</c>: sections beside the contact data, their order, and
/// ones with a title of their own.</summary>
internal static class OldSections
{
    /// <summary><c>custom_sections</c>: each has a title, entries, and what kind of entries they are.</summary>
    public static void Add(
        DataEntry? custom,
        SectionMapper mapper,
        ImmutableArray<Section>.Builder sections,
        List<DataEntry> left
    )
    {
        foreach (var node in custom?.Value is DataList list ? list.Items : custom is null ? [] : [custom.Value])
        {
            if (
                node is not DataMap map
                || map["title"] is not DataScalar title
                || map["entries"] is not DataList entries
            )
            {
                sections.Add(mapper.Read(custom! with { Value = node }));
                continue;
            }

            sections.Add(mapper.Read(new DataEntry(title.Text.Trim(), title.Span, entries)));
            left.AddRange(
                map.Entries.Where(static e => e.Key is not ("title" or "entries") && !NodeText.IsAbsent(e.Value))
            );
        }
    }

    /// <summary><c>section_order</c>: the titles in the order of the page; what it does not name stays where it
    /// is.</summary>
    public static void Sort(DataEntry? order, ImmutableArray<Section>.Builder sections, List<DataEntry> left)
    {
        if (order?.Value is not DataList titles)
        {
            if (order is not null)
                left.Add(order);
            return;
        }

        left.Add(order);
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var title in titles.Items.OfType<DataScalar>())
            ranks.TryAdd(KeyName.Plain(title.Text), ranks.Count);
        Section[] sorted = [.. sections.Where(IsNamed).OrderBy(Rank)];
        var next = 0;
        for (var i = 0; i < sections.Count; i++)
        {
            if (IsNamed(sections[i]))
                sections[i] = sorted[next++];
        }

        bool IsNamed(Section section) => ranks.ContainsKey(KeyName.Plain(section.Title.PlainText));
        int Rank(Section section) => ranks[KeyName.Plain(section.Title.PlainText)];
    }
}
