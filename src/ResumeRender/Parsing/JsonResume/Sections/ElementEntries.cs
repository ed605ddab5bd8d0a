using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Entries;
using ResumeRender.Parsing.JsonResume.Programs;
using ResumeRender.Parsing.JsonResume.Values;

namespace ResumeRender.Parsing.JsonResume.Sections;

/// <summary>Reads the elements of a section that are entries.</summary>
internal static class ElementEntries
{
    /// <summary>One entry for each element; an object may be the only element, or have one below each key.</summary>
    public static List<Entry> Read(SectionKeys section, DataNode node, DiagnosticBag diagnostics)
    {
        var reader = new EntryReader(section, diagnostics);
        if (node is not DataMap map)
        {
            var elements = SpelledFields.In(((DataList)node).Items.Where(static i => !Fields.IsAbsent(i)), section);
            return [.. elements.Select(i => reader.Read(i, null))];
        }

        var isMapOfElements = map.Entries.All(e =>
            e.Value is DataMap or DataScalar { IsAbsent: true } && section.Keys.Find(e.Key) is null
        );
        return isMapOfElements
            ?
            [
                .. map
                    .Entries.Where(static e => !Fields.IsAbsent(e.Value))
                    .Select(e => reader.Read(e.Value, ValueText.Title(e.Key))),
            ]
            : [reader.Read(map, null)];
    }
}
