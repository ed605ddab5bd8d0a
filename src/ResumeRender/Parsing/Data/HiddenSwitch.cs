using System.Collections.Frozen;

namespace ResumeRender.Parsing.Data;

/// <summary>Reads the switches by which people and editors of résumés hide a part: <c>visible: false</c>, <c>hidden:
/// true</c>, <c>"show": 0</c>.</summary>
/// <remarks>Case and signs between words do not count. A word that is neither yes nor no is not a switch.</remarks>
internal static class HiddenSwitch
{
    /// <summary>Keys that show if they say yes.</summary>
    private static readonly FrozenSet<string> Showing = Keys(
        "visible isvisible visibility show shown isshown showing display displayed isdisplayed enabled isenabled "
            + "enable include included isincluded "
            + "print printed printable showonresume showincv showoncv showonpage includeinresume includeincv "
            + "displayonresume visibleonresume onresume oncv showinresume showinresumes inresume published ispublished "
            + "public ispublic selected isselected active isactive"
    );

    /// <summary>Keys that hide if they say yes.</summary>
    private static readonly FrozenSet<string> Hiding = Keys(
        "hidden ishidden hide invisible isinvisible disabled isdisabled disable exclude excluded isexcluded omit "
            + "omitted skip skipped "
            + "private isprivate draft isdraft archived isarchived deleted isdeleted unlisted unpublished xhidden "
            + "hideonresume hideincv hideoncv hidefromresume hidefromcv excludefromresume noprint");

    private static readonly FrozenSet<string> Yes = Keys("true yes on 1 y visible shown show always enabled public");

    private static readonly FrozenSet<string> No = Keys(
        "false no off 0 n hidden hide none never disabled private invisible"
    );

    /// <summary>Keys that are switches as <c>true</c> and <c>false</c> alone: of their words some are facts.</summary>
    private static readonly FrozenSet<string> AlsoFacts = Keys(
        "published public ispublic private isprivate draft archived deleted selected active isactive"
    );

    /// <summary>Objects that say how their part is shown: <c>"meta": {"hidden": true}</c>.</summary>
    private static readonly FrozenSet<string> Around = Keys("meta metadata options settings display visibility config");

    /// <summary>True if the key is that of a switch and its value one that a switch has.</summary>
    public static bool IsIn(DataEntry entry) => Read(entry) is not null;

    /// <summary>True if the switch hides, false if it shows; null if it is not a switch.</summary>
    public static bool? Read(DataEntry entry)
    {
        var key = Plain(entry.Key);
        if (entry.Value is DataMap inner)
            return Around.Contains(key) ? ReadAll(inner) : null;
        // Other words of a state are facts: “status: completed”.
        if (key == "status")
            return entry.Value is DataScalar { Text: "hidden" or "Hidden" } ? true : null;
        if (AlsoFacts.Contains(key) && entry.Value is not DataScalar { Kind: ScalarKind.Boolean })
            return null;
        return Showing.Contains(key) ? !Says(entry.Value) : Hiding.Contains(key) ? Says(entry.Value) : null;
    }

    /// <summary>True if a map has a switch of activity that says a fact: what has ended, a club or a project, is not
    /// active any more, and is shown.</summary>
    public static bool IsFact(DataEntry entry, DataMap map) =>
        Plain(entry.Key) is "active" or "isactive"
        && map.Entries.Any(static e =>
            Plain(e.Key) is "enddate" or "end" or "to" or "until" or "membership" or "member" or "club"
            && e.Value is DataScalar { IsAbsent: false }
        );

    /// <summary>The joint meaning of an object's switches; null if it holds anything else.</summary>
    public static bool? ReadAll(DataMap map)
    {
        if (map.Entries.IsEmpty)
            return null;
        var hides = false;
        foreach (var entry in map.Entries)
        {
            if (entry.Value is DataMap || Read(entry) is not { } read)
                return null;
            hides |= read;
        }

        return hides;
    }

    /// <summary>The part that a switch beside it is about, and whether it hides it: <c>showAwards: false</c>,
    /// <c>phone_visible: "no"</c>.</summary>
    public static (string Part, bool Hides)? ReadNamed(DataEntry entry)
    {
        if (Says(entry.Value) is not { } says)
            return null;
        var key = Plain(entry.Key);
        foreach (
            var (word, shows) in (ReadOnlySpan<(string, bool)>)
                [
                    ("show", true),
                    ("display", true),
                    ("enable", true),
                    ("include", true),
                    ("hide", false),
                    ("exclude", false),
                    ("disable", false),
                ]
        )
        {
            if (key.Length > word.Length && key.StartsWith(word, StringComparison.Ordinal))
                return (key[word.Length..], shows != says);
        }

        foreach (
            var (word, shows) in (ReadOnlySpan<(string, bool)>)
                [
                    ("isvisible", true),
                    ("visible", true),
                    ("shown", true),
                    ("enabled", true),
                    ("visibility", true),
                    ("ishidden", false),
                    ("hidden", false),
                    ("disabled", false),
                ]
        )
        {
            if (key.Length > word.Length && key.EndsWith(word, StringComparison.Ordinal))
                return (key[..^word.Length], shows != says);
        }

        return null;
    }

    /// <summary>What a value says in a word or as a number; null if it is neither yes nor no.</summary>
    public static bool? Says(DataNode node)
    {
        if (node is not DataScalar { IsAbsent: false } scalar)
            return null;
        var word = Plain(scalar.Text);
        return Yes.Contains(word) ? true : No.Contains(word) ? false : null;
    }

    private static string Plain(string text) => PlainKey.Of(text);

    private static FrozenSet<string> Keys(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
