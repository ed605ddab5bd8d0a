using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;

namespace ResumeRender.Parsing.JsonResume;

/// <summary>Reads a place by its parts.</summary>
internal static class PlaceFields
{
    /// <summary>Town, region and country in one line; street and post code are kept, but no reader of a résumé needs them.</summary>
    public static Place? Read(DataMap map)
    {
        var fields = new Fields(map, Vocabulary.Location, new DiagnosticBag());
        string? Part(string name) => fields.TakeScalar(name)?.Text.Trim();
        var (city, region, country, address, postalCode, text) =
            (Part("city"), Part("region"), Part("countryCode"), Part("address"), Part("postalCode"), Part("text"));
        var shown = text ?? string.Join(", ", new[] { city, region, country }.Where(static p => p is not null).Distinct());
        if (shown.Length == 0)
            shown = string.Join(", ", new[] { address?.ReplaceLineEndings(", "), postalCode }.Where(static p => p is not null));
        foreach (var entry in fields.Unknown)
            shown += (shown.Length > 0 ? ", " : "") + ValueText.Line(entry.Value).PlainText;
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
}
