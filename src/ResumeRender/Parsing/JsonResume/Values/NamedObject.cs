using System.Collections.Immutable;
using ResumeRender.Parsing.Data;

namespace ResumeRender.Parsing.JsonResume.Values;

/// <summary>An employer, school or title that is an object: <c>"company": {"name": "Reed Boats", "url": "https://…",
/// "city": "Hull"}</c>.</summary>
internal static class NamedObject
{
    private static readonly KeySet Names = new("name: title label text value displayName");

    /// <summary>The element with the name in its place, and what else the object says beside it.</summary>
    public static DataMap Hoist(DataMap element, SectionKeys section)
    {
        if (!element.Entries.Any(static e => e.Value is DataMap))
            return element;
        var entries = ImmutableArray.CreateBuilder<DataEntry>();
        foreach (var entry in element.Entries)
        {
            var key = section.Keys.Find(entry.Key);
            if (
                entry.Value is not DataMap { IsHidden: false } map
                || key is null
                || (key != section.Title && key != section.Organization && key != section.Subtitle)
                || map.Entries.FirstOrDefault(static e =>
                    Names.Find(e.Key) is not null && e.Value is DataScalar { IsAbsent: false }
                )
                    is not { } name
            )
            {
                entries.Add(entry);
                continue;
            }

            entries.Add(entry with { Value = name.Value });
            // What the element itself says of the same wins, and the other is a line.
            entries.AddRange(map.Entries.Where(e => e != name));
        }

        return element with { Entries = entries.ToImmutable() };
    }
}
