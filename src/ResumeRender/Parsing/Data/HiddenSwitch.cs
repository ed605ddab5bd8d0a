using System.Collections.Frozen;

namespace ResumeRender.Parsing.Data;

/// <summary>Reads the switches by which people and editors of résumés hide a part: <c>visible: false</c>, <c>hidden:
/// true</c>, <c>"show": 0</c>.</summary>
/// <remarks>Case and signs between words do not count. A word that is neither yes nor no is no switch.</remarks>
internal static class HiddenSwitch
{
    /// <summary>Keys that show if they say yes.</summary>
    private static readonly FrozenSet<string> Showing = Keys(
        "visible isvisible visibility show shown isshown showing display displayed isdisplayed enabled isenabled "
            + "enable include included isincluded "
            + "print printed printable showonresume showincv showoncv showonpage includeinresume includeincv "
            + "displayonresume visibleonresume onresume oncv"
    );

    /// <summary>Keys that hide if they say yes.</summary>
    private static readonly FrozenSet<string> Hiding = Keys(
        "hidden ishidden hide invisible isinvisible disabled isdisabled disable exclude excluded isexcluded omit "
            + "omitted skip skipped "
        + "hideonresume hideincv hideoncv hidefromresume hidefromcv excludefromresume noprint");

    private static readonly FrozenSet<string> Yes = Keys("true yes on 1 y visible shown show always enabled public");

    private static readonly FrozenSet<string> No = Keys(
        "false no off 0 n hidden hide none never disabled private invisible"
    );

    /// <summary>True if the key is that of a switch and its value one that a switch has.</summary>
    public static bool IsIn(DataEntry entry) => Read(entry) is not null;

    /// <summary>True if the switch hides, false if it shows; null if it is none.</summary>
    public static bool? Read(DataEntry entry)
    {
        var key = Plain(entry.Key);
        return Showing.Contains(key) ? !Says(entry.Value) : Hiding.Contains(key) ? Says(entry.Value) : null;
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

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static FrozenSet<string> Keys(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
