using ResumeRender.Diagnostics;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Entries;
using ResumeRender.Parsing.JsonResume.Values;

namespace ResumeRender.Parsing.JsonResume.Sections;

/// <summary>Reads sections that stand in a list or an object of their own.</summary>
internal sealed class GroupedSections(
    SectionList sections,
    BasicSections basics,
    StandardSections standard,
    CustomSections custom
)
{
    /// <summary>Sections in a list: <c>[{"title": "Posts of honour", "items": [ … ]}]</c>.</summary>
    public void AddList(DataList list)
    {
        foreach (var node in list.Items)
        {
            var opened = SectionObject.Open(node, new DiagnosticBag());
            var name =
                opened.Type is { } type && (Vocabulary.Root.Find(type) ?? Vocabulary.Basics.Find(type)) is not null
                    ? type
                    : opened.Title?.PlainText ?? opened.Type ?? "";
            var entry = new DataEntry(name, node.Span, node);
            if (Vocabulary.Basics.Find(name) is "profiles" or "summary" && !Fields.IsAbsent(opened.Content))
                basics.AddSection(entry);
            else if (StandardOf(opened, name) is { } like)
                standard.Add(like, entry);
            else
                custom.Add(entry);
        }
    }

    /// <summary>Sections as the values of one object, as editors of résumés write them.</summary>
    public void AddMap(DataMap map)
    {
        foreach (var entry in map.Entries.Where(static e => !Fields.IsAbsent(e.Value)))
        {
            var before = sections.Count;
            AddOne(entry);
            sections.HideIfSwitchedOff(entry.Key, before);
        }
    }

    private void AddOne(DataEntry entry)
    {
        if (Vocabulary.Basics.Find(entry.Key) is "profiles" or "summary")
            basics.AddSection(entry);
        else if (Vocabulary.Sections.FirstOrDefault(s => s.Array == Vocabulary.Root.Find(entry.Key)) is { } section)
            standard.Add(section, entry);
        else if (
            entry
                is
            {
                Key: "custom" or "customSections" or "custom_sections",
                Value: DataMap { Entries: var own } map
            }
            && own.All(static e => e.Value is DataMap)
        )
            AddMap(map);
        else if (entry.Value is DataList { Items.IsEmpty: false } list && SectionObject.AreSeveral(entry.Key, list))
            AddList(list);
        else
            custom.Add(entry);
    }

    /// <summary>The array of the standard that a section of the author's own is like: by its type, else by its
    /// title.</summary>
    private static SectionKeys? StandardOf(SectionObject opened, string name) =>
        Vocabulary.Sections.FirstOrDefault(s => s.Array == Vocabulary.Root.Find(opened.Type ?? name));
}
