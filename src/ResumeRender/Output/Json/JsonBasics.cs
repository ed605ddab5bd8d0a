using System.Text.Json.Nodes;
using ResumeRender.Model;

namespace ResumeRender.Output.Json;

/// <summary>Writes a person as the <c>basics</c> of JSON Resume.</summary>
/// <remarks>
/// The standard has one e-mail address and one phone number; further ones become profiles that lead to <c>mailto:</c>
/// and
/// <c>tel:</c>. A <c>text</c> in a profile or in the location is what the author wrote where the standard's keys do not
/// say it.
/// </remarks>
internal static class JsonBasics
{
    internal static JsonObject Of(Person person)
    {
        var shown = new Resume { Person = person }.WithoutHidden().Person;
        var basics = Shown(shown);
        if (Hidden(person) is { Count: > 0 } hidden)
            basics["hidden"] = hidden;
        return basics;
    }

    /// <summary>What the author hid, in an object of its own, so that no other program shows it.</summary>
    private static JsonObject Hidden(Person person)
    {
        var hidden = new JsonObject();
        Put(hidden, "image", person.Photo is { IsHidden: true } photo ? photo.Target : null);
        PutAll(hidden, "email", person.Emails);
        PutAll(hidden, "phone", person.Phones);
        if (person.Location is { IsHidden: true } place)
            hidden["location"] = Location(place);
        if (person.Links.Any(static l => l.IsHidden))
            hidden["profiles"] = new JsonArray([
                .. person
                    .Links.Where(static l => l.IsHidden)
                    .Select(static l => Profile(l.Network, l.Username, l.Uri, l.Text)),
            ]);
        return hidden;
    }

    private static void PutAll(JsonObject hidden, string key, IEnumerable<ContactValue> values)
    {
        if (values.Any(static v => v.IsHidden))
            hidden[key] = new JsonArray([
                .. values.Where(static v => v.IsHidden).Select(static v => JsonValue.Create(v.Value)),
            ]);
    }

    private static JsonObject Shown(Person person)
    {
        var basics = new JsonObject();
        Put(basics, "name", person.Name);
        Put(basics, "pronouns", person.Pronouns);
        Put(basics, "label", person.Headline);
        Put(basics, "image", person.Photo?.Target);
        Put(basics, "email", person.Emails.FirstOrDefault()?.Value);
        Put(basics, "phone", person.Phones.FirstOrDefault()?.Value);
        var homepage = person.Links.FirstOrDefault() is { Network: null, Username: null, Text: null } first
            ? first
            : null;
        Put(basics, "url", homepage?.Uri);
        if (person.Location is { } place)
            basics["location"] = Location(place);

        var profiles = new JsonArray();
        foreach (var email in person.Emails.Skip(1))
            profiles.Add((JsonNode)Profile("E-mail", email.Value, "mailto:" + email.Value, null));
        foreach (var phone in person.Phones.Skip(1))
            profiles.Add(
                (JsonNode)Profile(
                    "Phone",
                    phone.Value,
                    PhoneNumber.FirstUri(phone.Value)
                        ?? "tel:" + phone.Value.Replace(" ", "", StringComparison.Ordinal),
                    null
                )
            );
        foreach (var link in person.Links.Skip(homepage is null ? 0 : 1))
            profiles.Add((JsonNode)Profile(link.Network, link.Username, link.Uri, link.Text));
        if (profiles.Count > 0)
            basics["profiles"] = profiles;
        return basics;
    }

    private static JsonObject Location(Place place)
    {
        var location = new JsonObject();
        Put(location, "address", place.Address);
        Put(location, "postalCode", place.PostalCode);
        Put(location, "city", place.City);
        Put(location, "countryCode", place.CountryCode);
        Put(location, "region", place.Region);
        if (location.Count == 0)
            location["city"] = place.Text;
        else
            Put(location, "text", place.Text);
        return location;
    }

    private static JsonObject Profile(string? network, string? username, string uri, string? text)
    {
        var profile = new JsonObject();
        Put(profile, "network", network);
        Put(profile, "username", username);
        Put(profile, "url", uri);
        Put(profile, "text", text);
        return profile;
    }

    private static void Put(JsonObject target, string key, RichText? value) =>
        Put(target, key, value is null ? null : MarkdownText.Of(value));

    private static void Put(JsonObject target, string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            target[key] = value;
    }
}
