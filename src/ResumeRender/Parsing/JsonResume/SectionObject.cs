using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;

namespace ResumeRender.Parsing.JsonResume;

/// <summary>A section that is an object: a list or a text with what people and programs say about it.</summary>
/// <remarks>
/// <c>{"priority": "optional", "items": [ … ]}</c> says what may be left out; editors of résumés write
/// <c>{"name": "Employment", "items": [ … ], "columns": 1, "visible": true}</c> and <c>{"name": "Profile", "content": "…"}</c>.
/// </remarks>
/// <param name="Content">What stands in the section.</param>
/// <param name="Title">The title that the object gives, or null.</param>
/// <param name="Priority">What may be left out, or null.</param>
internal sealed record SectionObject(DataNode Content, RichText? Title, Priority? Priority)
{
    /// <summary>What stands in a value; the value itself if it is no such object.</summary>
    public static SectionObject Open(DataNode node, DiagnosticBag diagnostics)
    {
        if (node is not DataMap map || Find(map) is not { } content || !IsSection(map, content))
            return new SectionObject(node, null, null);
        foreach (var entry in map.Entries.Where(static e => e.Key is not ("name" or "title" or PriorityField.Key) && e.Value is DataScalar { IsAbsent: false }).Where(e => e.Value != content))
            diagnostics.Add(JsonResumeDiagnostics.KeptForPrograms(entry.KeySpan, entry.Key, ((DataScalar)entry.Value).Text));
        return new SectionObject(content, (map["name"] ?? map["title"]) is DataScalar { IsAbsent: false } title ? DataText.Inline(title) : null, PriorityField.Read(map, diagnostics));
    }

    private static DataNode? Find(DataMap map) => (map["items"] ?? map["entries"]) as DataList ?? map["content"] as DataScalar as DataNode;

    /// <summary><c>{"name": "Tools", "items": ["saw"]}</c> alone is a group of skills.</summary>
    private static bool IsSection(DataMap map, DataNode content) =>
        map.Entries.All(e => e.Value == content || IsAbout(e))
        && (content is DataScalar or DataList { Items: [] or [DataMap, ..] } || map.Entries.Any(e => e.Value != content && e.Key is not ("name" or "title")));

    private static bool IsAbout(DataEntry entry) =>
        entry.Key is "name" or "title" or PriorityField.Key ? entry.Value is DataScalar : UnknownKeys.IsForPrograms(entry) || Fields.IsAbsent(entry.Value);
}
