using System.Collections.Immutable;
using System.Globalization;
using ResumeRender.Parsing.Data;

namespace ResumeRender.Parsing.RenderCv;

/// <summary>Counts RenderCV's entries with a <c>number</c>, which count up in a section, and with a
/// <c>reversed_number</c>, which count down to 1. What is hidden does not count.</summary>
internal sealed class ItemNumbers(ImmutableArray<DataNode> items)
{
    private int _next = 1;
    private int _nextReversed = items
        .OfType<DataMap>()
        .Where(static m => !m.IsHidden)
        .Sum(static m => m.Entries.Count(static e => KeyName.Plain(e.Key) == "reversednumber"));

    /// <summary>The number of the next entry with this key; null for a bullet.</summary>
    public string? Of(string key) => KeyName.Plain(key) switch
    {
        "number" => Written(_next++),
        "reversednumber" => Written(_nextReversed--),
        _ => null,
    };

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture) + ".";
}
