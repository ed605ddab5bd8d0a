using System.Collections.Immutable;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Values;

namespace ResumeRender.Parsing.JsonResume.Programs;

/// <summary>Switches that stand apart from the sections that they hide: <c>"settings": {"showAwards": false}</c>,
/// <c>"hiddenSections": ["awards"]</c>.</summary>
internal sealed class SectionSwitches
{
    /// <summary>Switches are not looked for below.</summary>
    private const int Deepest = 3;

    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sections;

    private SectionSwitches(DataMap root) =>
        _sections = [
            .. root
                .Entries.Concat((root["sections"] as DataMap)?.Entries ?? [])
                .Where(static e => e.Value is DataList or DataMap || KeySet.Plain(e.Key) == "summary")
                .Select(static e => Name(e.Key)),
        ];

    /// <summary>The switches, and the file without them.</summary>
    public static (SectionSwitches Switches, DataMap Left) TakeFrom(DataMap root)
    {
        var switches = new SectionSwitches(root);
        return (switches, switches.Without(root, 0));
    }

    /// <summary>True if the section of this key is hidden.</summary>
    public bool Hides(string key) => _hidden.Count > 0 && _hidden.Contains(Name(key));

    private DataMap Without(DataMap map, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<DataEntry>(map.Entries.Length);
        foreach (var entry in map.Entries)
        {
            if (HiddenSwitch.ReadNamed(entry) is { } named && IsSection(named.Part))
                Add(named.Part, named.Hides);
            else if (
                entry.Value is DataList list
                && IsListOfHidden(entry.Key)
                && list.Items.All(i => i is DataScalar s && IsSection(s.Text))
            )
                _hidden.UnionWith(list.Items.Cast<DataScalar>().Select(static s => Name(s.Text)));
            else if (entry.Value is DataMap switches && !IsSection(entry.Key) && IsAllSwitches(switches))
                AddAll(switches, IsListOfHidden(entry.Key));
            else if (
                depth > 0
                && entry.Value is DataMap section
                && IsSection(entry.Key)
                && HiddenSwitch.ReadAll(section) is { } hides
            )
                Add(entry.Key, hides);
            else if (entry.Value is DataMap inner && depth < Deepest && IsAround(entry.Key))
                entries.Add(entry with { Value = Without(inner, depth + 1) });
            else
                entries.Add(entry);
        }

        return map with { Entries = entries.ToImmutable() };
    }

    private void Add(string part, bool hides)
    {
        if (hides)
            _hidden.Add(Name(part));
    }

    private void AddAll(DataMap switches, bool areHidden)
    {
        foreach (var entry in switches.Entries)
            Add(entry.Key, areHidden == HiddenSwitch.Says(entry.Value));
    }

    /// <summary><c>{"awards": false, "projects": true}</c>: every key a section, every value a yes or no.</summary>
    private bool IsAllSwitches(DataMap map) =>
        !map.Entries.IsEmpty && map.Entries.All(static e => HiddenSwitch.Says(e.Value) is not null)
        && map.Entries.Count(e => IsSection(e.Key)) * 2 >= map.Entries.Length && map.Entries.Any(e => IsSection(e.Key));

    private bool IsSection(string key) => _sections.Contains(Name(key));

    private static bool IsAround(string key) =>
        KeySet.Plain(key)
            is "settings"
                or "options"
                or "config"
                or "configuration"
                or "preferences"
                or "visibility"
                or "display"
                or "sections"
                or "layout"
                or "meta"
                or "metadata";

    private static bool IsListOfHidden(string key) =>
        KeySet.Plain(key) is { } plain
        && (
            plain.StartsWith("hid", StringComparison.Ordinal)
            || plain.StartsWith("disabled", StringComparison.Ordinal)
            || plain.StartsWith("excluded", StringComparison.Ordinal)
        );

    /// <summary>One name for a section, however its key is written.</summary>
    private static string Name(string key) =>
        Vocabulary.Root.Find(key) ?? Vocabulary.Basics.Find(key) switch
        {
            "summary" => "summary",
            "profiles" => "profiles",
            _ => KeySet.Plain(key).Replace("section", "", StringComparison.Ordinal),
        };
}
