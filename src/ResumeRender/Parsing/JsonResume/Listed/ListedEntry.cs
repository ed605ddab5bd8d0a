using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Formats.Json;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Values;
using ResumeRender.Reading.Contact;

namespace ResumeRender.Parsing.JsonResume.Listed;

/// <summary>Reads an entry of <c>sections</c>, together with the element that its <c>ref</c> leads to.</summary>
internal sealed class ListedEntry(
    ListedSections sections,
    ListedBody bodies,
    ElementKeys? keys,
    DiagnosticBag diagnostics
)
{
    private static readonly HashSet<string> OwnKeys = new(StringComparer.Ordinal)
    {
        "ref", "title", "subtitle", "organization", "first", "location", "place", "url", "urlText", "network",
        "username", "date", "startDate", "endDate", "open", "openWord", "startSeason", "startQualifier", "endSeason",
        "endQualifier", "text", "highlights", "body", "roles", PriorityField.Key,
    };

    public static KeySet NoKeys { get; } = new("");

    public Entry Read(DataMap map, bool isRole)
    {
        var element = map["ref"] is DataScalar reference ? sections.Follow(reference) as DataMap : null;
        // What a role's element says of the employer is said there.
        var shared = isRole ? null : element;
        var entry = new Entry
        {
            Title = Text(map, "title") ?? Text(element, keys?.Title),
            Subtitle = Text(map, "subtitle") ?? Text(element, keys?.Subtitle) ?? Roles(element),
            Organization = Text(map, "organization") ?? Text(shared, keys?.Organization),
            Location = Place(map) ?? (Raw(shared, keys?.Location) is { } place ? new Place(place, shared!.Span) : null),
            Link = Link(map)
                ?? (
                    Raw(shared, keys?.Url) is { } uri && LinkReader.ToUri(uri) is { } address
                        ? new WebLink(address, shared!.Span)
                        : null
                ),
            Dates = new ListedDates(map, element, keys, diagnostics).Read(),
            Order = Raw(map, "first") == "title" ? HeadOrder.TitleFirst : HeadOrder.OrganizationFirst,
            Roles = map["roles"] is DataList roles ? [.. roles.Items.OfType<DataMap>().Select(r => Read(r, true))] : [],
            Priority = PriorityField.Read(map, diagnostics) ?? PriorityField.Read(element, diagnostics),
            IsHidden = map.IsHidden || element is { IsHidden: true },
            Span = (element ?? map).Span,
        };
        return entry with { Body = Body(map, element) };
    }

    private ImmutableArray<BodyItem> Body(DataMap map, DataMap? element)
    {
        var pointer = Raw(map, "ref") ?? "";
        var lead = ImmutableArray.CreateBuilder<BodyItem>();
        var rest = ImmutableArray.CreateBuilder<BodyItem>();
        bodies.Add(rest, map, null);
        if (element is not null && keys is not null)
        {
            // In a mixed body each part is referred to; what is not was added by another hand.
            if (
                keys.Paragraphs is { } paragraphs
                && element[paragraphs] is DataScalar text
                && !sections.HasFollowed($"{pointer}/{paragraphs}")
            )
                lead.AddRange(ListedBody.Paragraphs(text));
            if (keys.Bullets is { } bullets && element[bullets] is DataList list)
                rest.AddRange(ListedBody.Bullets(sections.WithoutListed($"{pointer[1..]}/{bullets}", list)));
            rest.AddRange(
                Unknown(element, key =>
                    IsKeyOfElement(key) || (keys.Fields.Contains(key) && sections.HasFollowed($"{pointer}/{key}"))
                )
            );
        }

        rest.AddRange(Unknown(map, OwnKeys.Contains));
        return [.. lead, .. rest];
    }

    private IEnumerable<BodyItem> Unknown(DataMap map, Func<string, bool> isKnown)
    {
        var unknown = map with { Entries = [.. map.Entries.Where(e => !isKnown(e.Key))] };
        return UnknownKeys.ToItems(new Fields(unknown, NoKeys, diagnostics), diagnostics);
    }

    private bool IsKeyOfElement(string key) =>
        key == keys!.Title
        || key == keys.Subtitle
        || key == keys.Roles
        || key == keys.Organization
        || key == keys.Location
        || key == keys.Url
        || key == keys.Date
        || (keys.HasRange && key is "startDate" or "endDate")
        || key == keys.Paragraphs
        || key == keys.Bullets
        || key == PriorityField.Key;

    private RichText? Roles(DataMap? element) =>
        keys?.Roles is { } key && element?[key] is DataList list
            ? WrittenText.Read(string.Join(", ", list.Items.OfType<DataScalar>().Select(static s => s.Text)), list.Span)
            : null;

    private static Place? Place(DataMap map)
    {
        if (Raw(map, "location") is not { } text)
            return null;
        var parts = map["place"] as DataMap;
        return new Place(text, map["location"]!.Span)
        {
            Address = Raw(parts, "address"),
            PostalCode = Raw(parts, "postalCode"),
            City = Raw(parts, "city"),
            CountryCode = Raw(parts, "countryCode"),
            Region = Raw(parts, "region"),
        };
    }

    private static WebLink? Link(DataMap map) =>
        Raw(map, "url") is { } uri && LinkReader.ToUri(uri) is { } address
            ? new WebLink(address, map["url"]!.Span)
            {
                Text = Raw(map, "urlText"),
                Network = Raw(map, "network"),
                Username = Raw(map, "username"),
            }
            : null;

    private static RichText? Text(DataMap? map, string? key) =>
        key is not null && map?[key] is DataScalar { Kind: not ScalarKind.Null } scalar
            ? WrittenText.Read(scalar)
            : null;

    private static string? Raw(DataMap? map, string? key) =>
        key is not null && map?[key] is DataScalar { Kind: not ScalarKind.Null } scalar ? scalar.Text : null;
}
