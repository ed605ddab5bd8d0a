using System.Text;

namespace ResumeRender.Gazetteer;

/// <summary>Knows which names belong to which country, in some thirty languages.</summary>
/// <remarks>The list is read only where a place has both a region and a country.</remarks>
internal static class CountryNames
{
    private static readonly Lazy<Dictionary<string, string>> Codes = new(Load);

    /// <summary>True if both are the same country: a code, a name in any language, or one of each.</summary>
    public static bool Are(string? a, string? b) => CodeOf(a) is { } code && code == CodeOf(b);

    /// <summary>The code (ISO 3166-1 alpha-2) of a country; null for any other name.</summary>
    public static string? CodeOf(string? name) =>
        string.IsNullOrWhiteSpace(name) ? null : Codes.Value.GetValueOrDefault(name.Trim());

    private static Dictionary<string, string> Load()
    {
        using var stream = typeof(CountryNames).Assembly.GetManifestResourceStream("places/countries.txt")
            ?? throw new InvalidOperationException("the names of countries are not part of the program");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var codes = new Dictionary<string, string>(8192, StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length < 4 || line[0] == '#')
                continue;
            var code = line[..2];
            codes[code] = code;
            foreach (var name in line[4..].Split(" | "))
                codes.TryAdd(name, code);
        }

        return codes;
    }
}
