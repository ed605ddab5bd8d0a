using System.Text;

namespace ResumeRender.Gazetteer;

/// <summary>Lists the names of countries, regions and towns.</summary>
/// <remarks>The towns are some thirty thousand and are searched where they lie, so that a run which meets no unknown
/// name costs nothing.</remarks>
internal static class PlaceNames
{
    /// <summary>No name in the list is longer.</summary>
    private const int LongestTown = 48;

    private static readonly Dictionary<string, HashSet<string>> Lists = ReadLists();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Countries = Lists["countries"]
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Regions = Lists["regions"]
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> GreatTowns = Lists["towns"]
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Lazy<byte[]> Towns = new(static () => Read("places/towns.txt"));

    /// <summary>True for the name of a country.</summary>
    public static bool IsCountry(ReadOnlySpan<char> text) => Countries.Contains(text);

    /// <summary>True for the full name of a state or province that stands in the short list.</summary>
    public static bool IsRegion(ReadOnlySpan<char> text) => Regions.Contains(text);

    /// <summary>True for the name of a town, or of a region of some country; it must begin with a capital.</summary>
    public static bool IsTown(ReadOnlySpan<char> text) =>
        GreatTowns.Contains(text) || (text.Length is > 2 and <= LongestTown && char.IsUpper(text[0]) && IsInList(text));

    private static bool IsInList(ReadOnlySpan<char> text)
    {
        Span<char> lower = stackalloc char[LongestTown];
        Span<byte> name = stackalloc byte[LongestTown * 3];
        var length = text.ToLowerInvariant(lower);
        name = name[..Encoding.UTF8.GetBytes(lower[..length], name)];
        var towns = Towns.Value.AsSpan();
        var (low, high) = (0, towns.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            var start = towns[..middle].LastIndexOf((byte)'\n') + 1;
            var end = middle + towns[middle..].IndexOf((byte)'\n');
            var order = name.SequenceCompareTo(towns[start..end]);
            if (order == 0)
                return true;
            (low, high) = order < 0 ? (low, start) : (end + 1, high);
        }

        return false;
    }

    private static Dictionary<string, HashSet<string>> ReadLists()
    {
        var lists = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        HashSet<string>? list = null;
        foreach (var line in Encoding.UTF8.GetString(Read("places/names.txt")).Split('\n'))
        {
            if (line is ['[', .. var title, ']'])
                lists[title] = list = new(StringComparer.OrdinalIgnoreCase);
            else if (line.Length > 0 && line[0] != '#')
                list!.UnionWith(line.Split(" | "));
        }

        return lists;
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(PlaceNames).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
