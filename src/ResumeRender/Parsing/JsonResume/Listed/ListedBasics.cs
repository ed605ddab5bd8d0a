using System.Collections.Immutable;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Values;
using ResumeRender.Reading.Contact;

namespace ResumeRender.Parsing.JsonResume.Listed;

/// <summary>Reads <c>basics</c> to the letter, as our own writer wrote it.</summary>
internal static class ListedBasics
{
    /// <summary>Reads the person; <paramref name="rest"/> is what another hand has added.</summary>
    public static Person Read(DataMap map, out ImmutableArray<DataEntry> rest)
    {
        var person = new Person();
        var links = ImmutableArray.CreateBuilder<WebLink>();
        var left = ImmutableArray.CreateBuilder<DataEntry>();
        foreach (var entry in map.Entries)
        {
            if (!TryTake(entry, ref person, links))
                left.Add(entry);
        }

        rest = left.ToImmutable();
        return person with { Links = links.ToImmutable() };
    }

    private static bool TryTake(DataEntry entry, ref Person person, ImmutableArray<WebLink>.Builder links)
    {
        switch (entry.Key, entry.Value)
        {
            case ("name", DataScalar text):
                person = person with { Name = WrittenText.Read(text) };
                return true;
            case ("pronouns", DataScalar text):
                person = person with { Pronouns = WrittenText.Read(text) };
                return true;
            case ("label", DataScalar text):
                person = person with { Headline = WrittenText.Read(text) };
                return true;
            case ("image", DataScalar text):
                person = person with { Photo = new PhotoReference(text.Text, text.Span) };
                return true;
            case ("email", DataScalar text):
                person = person with { Emails = person.Emails.Add(new ContactValue(text.Text, text.Span)) };
                return true;
            case ("phone", DataScalar text):
                person = person with { Phones = person.Phones.Add(new ContactValue(text.Text, text.Span)) };
                return true;
            case ("url", DataScalar text) when LinkReader.ToUri(text.Text) == text.Text:
                links.Add(new WebLink(text.Text, text.Span));
                return true;
            case ("location", DataMap place):
                person = person with { Location = ReadPlace(place) };
                return person.Location is not null;
            case ("profiles", DataList list)
                when list.Items.All(static i =>
                    i is DataMap m && (IsEmail(m) || IsPhone(m) || LinkReader.ToUri(Text(m, "url") ?? "") is not null)
                ):
                foreach (var profile in list.Items.Cast<DataMap>())
                    AddProfile(profile, ref person, links);
                return true;
            case ("hidden", DataMap hidden):
                person = WithHidden(person, hidden, links);
                return true;
            default:
                return false;
        }
    }

    /// <summary>What no page shows stands in an object of its own.</summary>
    private static Person WithHidden(Person person, DataMap map, ImmutableArray<WebLink>.Builder links)
    {
        var hidden = new Person();
        var itsLinks = ImmutableArray.CreateBuilder<WebLink>();
        foreach (var entry in map.Entries)
        {
            foreach (var node in Each(entry))
                TryTake(entry with { Value = node }, ref hidden, itsLinks);
        }

        links.AddRange(itsLinks.Select(static l => l with { IsHidden = true }));
        return person with
        {
            Photo = hidden.Photo is { } photo ? photo with { IsHidden = true } : person.Photo,
            Location = hidden.Location is { } place ? place with { IsHidden = true } : person.Location,
            Emails = person.Emails.AddRange(hidden.Emails.Select(static e => e with { IsHidden = true })),
            Phones = person.Phones.AddRange(hidden.Phones.Select(static p => p with { IsHidden = true })),
        };
    }

    private static ImmutableArray<DataNode> Each(DataEntry entry) =>
        entry is { Key: "email" or "phone", Value: DataList list } ? list.Items : [entry.Value];

    private static Place? ReadPlace(DataMap map)
    {
        if (
            map.Entries.Any(static e =>
                e.Key is not ("address" or "postalCode" or "city" or "countryCode" or "region" or "text")
            )
        )
            return null;
        if (Text(map, "text") is not { } text)
            return map.Entries is [{ Key: "city", Value: DataScalar only }]
                ? new Place(only.Text, map.Span)
                : PlaceFields.Read(map);
        return new Place(text, map.Span)
        {
            Address = Text(map, "address"),
            PostalCode = Text(map, "postalCode"),
            City = Text(map, "city"),
            CountryCode = Text(map, "countryCode"),
            Region = Text(map, "region"),
        };
    }

    private static void AddProfile(DataMap map, ref Person person, ImmutableArray<WebLink>.Builder links)
    {
        var (network, username, url) = (Text(map, "network"), Text(map, "username"), Text(map, "url")!);
        if (IsEmail(map))
            person = person with { Emails = person.Emails.Add(new ContactValue(username!, map.Span)) };
        else if (IsPhone(map))
            person = person with { Phones = person.Phones.Add(new ContactValue(username!, map.Span)) };
        else
            links.Add(new WebLink(url, map.Span) { Network = network, Username = username, Text = Text(map, "text") });
    }

    /// <summary>A further e-mail address, be it one or not.</summary>
    private static bool IsEmail(DataMap map) =>
        Text(map, "network") == "E-mail"
        && Text(map, "username") is { } address
        && Text(map, "url") == "mailto:" + address;

    private static bool IsPhone(DataMap map) =>
        Text(map, "network") == "Phone"
        && Text(map, "username") is not null
        && Text(map, "url")?.StartsWith("tel:", StringComparison.Ordinal) == true;

    private static string? Text(DataMap map, string key) => (map[key] as DataScalar)?.Text;
}
