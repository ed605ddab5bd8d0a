using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Programs;
using ResumeRender.Parsing.JsonResume.Values;

namespace ResumeRender.Parsing.JsonResume.Entries;

/// <summary>A section that is an object: a list or a text with what people and programs say about it.</summary>
/// <remarks>
/// <c>{"priority": "optional", "items": [ … ]}</c> says what may be left out; editors of résumés write
/// <c>{"name": "Employment", "items": [ … ], "columns": 1, "visible": true}</c> and <c>{"name": "Profile", "content":
/// "…"}</c>. What is for programs alone is out of it already: see <see cref="ProgramData"/>.
/// </remarks>
/// <param name="Content">What stands in the section.</param>
/// <param name="Title">The title that the object gives, or null.</param>
/// <param name="Priority">What may be left out, or null.</param>
internal sealed record SectionObject(DataNode Content, RichText? Title, Priority? Priority)
{
    private static readonly KeySet Keys = new("""
        items: entries data list elements values blocks
        content: body html markdown
        title: name heading label
        type: kind sectionType
        priority:
        """);

    /// <summary>True if the author hid the section.</summary>
    public bool IsHidden { get; init; }

    /// <summary>What kind of section the object says it is, such as <c>experience</c>; null if it does not.</summary>
    public string? Type { get; init; }

    /// <summary>What stands in a value; the value itself if it is not such an object.</summary>
    public static SectionObject Open(DataNode node, DiagnosticBag diagnostics)
    {
        if (node is not DataMap map)
            return new SectionObject(node, null, null);
        if (Find(map) is not { } content || !IsSection(map, content))
            return new SectionObject(node, null, null) { IsHidden = map.IsHidden };
        foreach (
            var entry in map.Entries.Where(static e =>
                e.Value is DataScalar { IsAbsent: false } && (Keys.Find(e.Key) is null || IsUnknownType(e))
            )
        )
            diagnostics.Add(
                JsonResumeDiagnostics.KeptForPrograms(entry.KeySpan, entry.Key, ((DataScalar)entry.Value).Text)
            );
        return new SectionObject(
            content,
            Text(map, "title") is { } title ? DataText.Inline(title) : null,
            PriorityField.Read(map, diagnostics)
        )
        {
            IsHidden = map.IsHidden,
            Type = Text(map, "type")?.Text,
        };
    }

    /// <summary>True for a list of sections, each an object with a title or type and a list or text.</summary>
    /// <remarks>Only a list that is called so, or whose types are kinds of sections: <c>{"name": "Course", "items":
    /// ["…"]}</c> is an entry elsewhere.</remarks>
    public static bool AreSeveral(string key, DataList list) =>
        list.Items.All(node =>
            node is DataMap map
            && Find(map) is { } content
            && IsSection(map with { HadMore = true }, content)
            && (
                KeySet.Plain(key).Contains("section", StringComparison.Ordinal)
                    ? (Text(map, "title") ?? Text(map, "type")) is not null
                    : Text(map, "type") is { } type && Vocabulary.Root.Find(type.Text) is not null
            )
        );

    private static bool IsUnknownType(DataEntry entry) =>
        Keys.Find(entry.Key) == "type"
        && entry.Value is DataScalar type
        && Vocabulary.Root.Find(type.Text) is null
        && Vocabulary.Basics.Find(type.Text) is null;

    private static DataNode? Find(DataMap map) =>
        map.Entries.FirstOrDefault(static e => e.Value is DataList && Keys.Find(e.Key) == "items")?.Value
        ?? map.Entries.FirstOrDefault(static e => e.Value is DataScalar && Keys.Find(e.Key) == "content")?.Value
        ?? map.Entries.FirstOrDefault(static e => e.Value is DataList && Keys.Find(e.Key) == "content")?.Value;

    /// <summary><c>{"name": "Tools", "items": ["saw"]}</c> alone is a group of skills.</summary>
    private static bool IsSection(DataMap map, DataNode content) =>
        map.Entries.All(e => e.Value == content || IsAbout(e))
        && (
            map.HadMore
            || content is DataScalar or DataList { Items: [] or [DataMap, ..] }
            || map.Entries.Any(e => e.Value != content && Keys.Find(e.Key) is not "title")
        );

    private static bool IsAbout(DataEntry entry) =>
        Keys.Find(entry.Key) is "title" or "type" or "priority"
            ? entry.Value is DataScalar
            : UnknownKeys.IsForPrograms(entry) || Fields.IsAbsent(entry.Value);

    private static DataScalar? Text(DataMap map, string name) =>
        map.Entries.FirstOrDefault(e => e.Value is DataScalar { IsAbsent: false } && Keys.Find(e.Key) == name)?.Value
        as DataScalar;
}
