using System.Text.Json.Nodes;
using ResumeRender.Formats.Json;
using ResumeRender.Model;

namespace ResumeRender.Output.Json;

/// <summary>Parts of an entry's head.</summary>
[Flags]
internal enum EntryParts
{
    None = 0,
    Title = 1,
    Subtitle = 2,
    Organization = 4,
    Location = 8,
    Link = 16,
    Dates = 32,
    All = Title | Subtitle | Organization | Location | Link | Dates,
}

/// <summary>Writes the head of an entry: with the standard's keys, and with our own for what those do not
/// hold.</summary>
internal static class JsonEntry
{
    /// <summary>Writes what the standard has keys for; returns what is missing.</summary>
    internal static EntryParts WriteElement(JsonObject element, Entry entry, Entry? employer, ElementKeys keys)
    {
        var missing = EntryParts.None;
        missing |= Put(element, keys.Organization, entry.Organization ?? employer?.Organization)
            ? 0
            : EntryParts.Organization;
        missing |= Put(element, keys.Title, entry.Title) ? 0 : EntryParts.Title;
        if (keys.Roles is { } roles && entry.Subtitle is { } role)
            element[roles] = new JsonArray(MarkdownText.Of(role));
        else
            missing |= Put(element, keys.Subtitle, entry.Subtitle) ? 0 : EntryParts.Subtitle;
        missing |= WriteLocation(element, entry.Location ?? employer?.Location, keys) ? 0 : EntryParts.Location;
        missing |= WriteLink(element, entry.Link ?? employer?.Link, keys) ? 0 : EntryParts.Link;
        // In a role's element these are the employer's, so what is the role's own is told apart.
        if (employer is not null)
            missing |= EntryParts.Organization | EntryParts.Location | EntryParts.Link;
        if (entry.Dates is { } dates && !JsonDates.WriteElement(element, dates, keys))
            missing |= EntryParts.Dates;
        return missing;
    }

    /// <summary>Writes parts with our own keys.</summary>
    internal static void Write(JsonObject target, Entry entry, EntryParts parts, ElementKeys? keys = null)
    {
        if (parts.HasFlag(EntryParts.Title))
            Put(target, "title", entry.Title);
        if (parts.HasFlag(EntryParts.Subtitle))
            Put(target, "subtitle", entry.Subtitle);
        if (parts.HasFlag(EntryParts.Organization))
            Put(target, "organization", entry.Organization);
        if (entry.Order == HeadOrder.TitleFirst)
            target["first"] = "title";
        if (parts.HasFlag(EntryParts.Location) && entry.Location is { } place)
            WritePlace(target, place);
        if (parts.HasFlag(EntryParts.Link) && entry.Link is { } link)
        {
            target["url"] = link.Uri;
            foreach (
                var (key, value) in (ReadOnlySpan<(string, string?)>)
                    [("urlText", link.Text), ("network", link.Network), ("username", link.Username)]
            )
            {
                if (value is not null)
                    target[key] = value;
            }
        }

        if (parts.HasFlag(EntryParts.Dates) && entry.Dates is { } dates)
            JsonDates.WriteEntry(target, dates, keys);
    }

    private static void WritePlace(JsonObject target, Place place)
    {
        target["location"] = place.Text;
        var parts = new JsonObject();
        foreach (
            var (key, value) in (ReadOnlySpan<(string, string?)>)
                [
                    ("address", place.Address),
                    ("postalCode", place.PostalCode),
                    ("city", place.City),
                    ("countryCode", place.CountryCode),
                    ("region", place.Region),
                ]
        )
        {
            if (value is not null)
                parts[key] = value;
        }

        if (parts.Count > 0)
            target["place"] = parts;
    }

    private static bool WriteLocation(JsonObject element, Place? place, ElementKeys keys)
    {
        if (place is null)
            return true;
        if (keys.Location is null)
            return false;
        element[keys.Location] = place.Text;
        return place is { Address: null, PostalCode: null, City: null, Region: null, CountryCode: null };
    }

    private static bool WriteLink(JsonObject element, WebLink? link, ElementKeys keys)
    {
        if (link is null)
            return true;
        if (keys.Url is null)
            return false;
        element[keys.Url] = link.Uri;
        return link is { Text: null, Network: null, Username: null };
    }

    /// <summary>Writes a text; false if there is a text but no key for it.</summary>
    private static bool Put(JsonObject target, string? key, RichText? text)
    {
        if (text is null)
            return true;
        if (key is not null)
            target[key] = MarkdownText.Of(text);
        return key is not null;
    }
}
