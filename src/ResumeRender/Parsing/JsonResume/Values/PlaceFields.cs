using ResumeRender.Diagnostics;
using ResumeRender.Gazetteer;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;

namespace ResumeRender.Parsing.JsonResume.Values;

/// <summary>Reads a place by its parts.</summary>
internal static class PlaceFields
{
    /// <summary>Town, region and country in one line; street and post code are kept, but no reader of a résumé needs
    /// them.</summary>
    public static Place? Read(DataMap map)
    {
        var fields = new Fields(map, Vocabulary.Location, new DiagnosticBag());
        string? Part(string name) => fields.TakeScalar(name)?.Text.Trim();
        var (city, region, country, address, postalCode, text) =
            (Part("city"), Part("region"), Part("countryCode"), Part("address"), Part("postalCode"), Part("text"));
        var shown = text ?? Shown(city, region, country);
        if (shown.Length == 0)
            shown = string.Join(
                ", ",
                new[] { address?.ReplaceLineEndings(", "), postalCode }.Where(static p => p is not null)
            );
        foreach (
            var part in fields
                .Unknown.Where(static e => !UnknownKeys.IsForPrograms(e))
                .Select(static e => ValueText.Line(e.Value).PlainText)
        )
        {
            // A country beside its code is the code's name: the name is told, and the code kept.
            if (CountryNames.Are(country, part))
            {
                var (name, code) = part.Length > country!.Length ? (part, country) : (country, part);
                shown = shown.EndsWith(country, StringComparison.Ordinal) ? shown[..^country.Length] + name : shown;
                country = code;
            }
            else
            {
                shown += (shown.Length > 0 ? ", " : "") + part;
            }
        }

        if (shown.Length == 0)
            return null;
        return new Place(shown, map.Span)
        {
            Address = address,
            PostalCode = postalCode,
            City = city,
            Region = region,
            CountryCode = country,
        };
    }

    /// <summary>Town, region and country, each once: a region that is the country of the code is told by its name
    /// alone.</summary>
    public static string Shown(string? city, string? region, string? country)
    {
        var parts = new List<string>();
        foreach (var part in new[] { city, region, country }.OfType<string>().Where(static p => p.Length > 0))
        {
            var last = parts.Count == 0 ? "" : parts[^1][(parts[^1].LastIndexOf(',') + 1)..].Trim();
            if (
                !parts.Contains(part)
                && !last.Equals(part, StringComparison.OrdinalIgnoreCase)
                && !(part == country && CountryNames.Are(last, part))
            )
                parts.Add(part);
        }

        return string.Join(", ", parts);
    }
}
