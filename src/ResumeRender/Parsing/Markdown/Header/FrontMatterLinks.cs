using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Reading.Contact;

namespace ResumeRender.Parsing.Markdown.Header;

/// <summary>Reads links of front matter in the forms that people give them a label in.</summary>
/// <remarks>
/// <c>Blog: https://…</c>, <c>Blog=https://…</c>, <c>[Blog](https://…)</c>, <c>&lt;https://…&gt;</c>, a map of
/// <c>label</c> and <c>url</c>, and the name that a person has on a network, as <c>orcid: …</c> or <c>@me@server</c>.
/// </remarks>
internal static class FrontMatterLinks
{
    private const int LongestLabel = 40;

    private static readonly string[] Lists =
    [
        "links", "link", "profiles", "profile", "social", "socials", "social-links", "social_links", "networks",
        "social-networks", "social_networks", "websites", "urls", "web", "contacts", "accounts",
    ];

    private static readonly string[] Addresses = ["url", "href", "link", "address", "uri", "website"];

    private static readonly string[] Labels =
    [
        "label", "name", "text", "title", "network", "site", "platform", "type", "display", "service", "icon",
        "username", "user",
    ];

    private static readonly string[] Between = ["=", ": ", " | ", " - ", " – ", " — ", " -> ", " → "];

    /// <summary>True for a key below which links are listed.</summary>
    public static bool IsList(string key) => Array.IndexOf(Lists, key) >= 0;

    /// <summary>A map that holds an address and what it is called; null for others.</summary>
    public static WebLink? Read(DataMap map)
    {
        if (
            map.Entries.Length is < 1 or > 5
            || Find(map, Addresses) is not { } address
            || LinkReader.ToUri(WithoutBrackets(address.Text)) is not { } uri
        )
            return null;
        if (
            map.Entries.Any(static e =>
                Array.IndexOf(Addresses, e.Key.ToLowerInvariant()) < 0
                && Array.IndexOf(Labels, e.Key.ToLowerInvariant()) < 0
            )
        )
            return null;
        return Labelled(uri, Find(map, Labels)?.Text.Trim() ?? "", map.Span);
    }

    /// <summary>One link as a text below a key; null for any other value.</summary>
    public static WebLink? Read(string key, string value, SourceSpan span)
    {
        value = value.Trim();
        if (
            LinkReader.ToUri(WithoutBrackets(value)) is { } plain
            && !plain.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
        )
            return IsList(key) || SocialNetworks.Name(key) is not null
                ? LinkReader.ToLink(plain, WithoutBrackets(value), span)
                : null;
        if (
            value is ['[', ..]
            && value.IndexOf("](", StringComparison.Ordinal) is > 1 and var middle
            && value[^1] == ')'
            && LinkReader.ToUri(WithoutBrackets(value[(middle + 2)..^1])) is { } marked
        )
            return Labelled(marked, value[1..middle], span);
        foreach (var sign in Between)
        {
            var at = value.IndexOf(sign, StringComparison.Ordinal);
            if (
                at is > 0 and < LongestLabel
                && LinkReader.ToUri(WithoutBrackets(value[(at + sign.Length)..].Trim())) is { } uri
                && LinkReader.ToUri(value.AsSpan(0, at)) is null
            )
                return Labelled(uri, value[..at].Trim(), span);
        }

        // “@me@server.example” says by its form where it is.
        if (
            value is ['@', ..]
            && value.Split('@') is ["", { Length: > 0 } user, var server]
            && LinkReader.IsEmail(value.AsSpan(1))
        )
            return new WebLink($"https://{server}/@{user}", span)
            {
                Network = "Mastodon",
                Username = user,
                Text = value,
            };
        return
            IsHandle(value) && SocialNetworks.Address(key, value) is { } page && LinkReader.ToUri(page) is { } profile
            ? LinkReader.ToLink(profile, value, span) with
            {
                Network = SocialNetworks.Name(key),
                Username = value.TrimStart('@'),
            }
            : null;
    }

    private static bool IsHandle(string value) =>
        value.Length is > 1 and < LongestLabel
        && !value.Contains(' ', StringComparison.Ordinal)
        && !value.Contains(':', StringComparison.Ordinal);

    private static WebLink Labelled(string uri, string label, SourceSpan span)
    {
        var link = LinkReader.ToLink(uri, uri, span);
        if (label.Length == 0)
            return link;
        // The network says itself what it is.
        return SocialNetworks.Name(label) is { } network && (link.Network ?? network) == network
            ? link with
            {
                Network = network,
            }
            : link with
            {
                Text = label,
            };
    }

    private static DataScalar? Find(DataMap map, string[] keys)
    {
        foreach (var key in keys)
        {
            foreach (var entry in map.Entries)
            {
                if (
                    entry.Value is DataScalar { IsAbsent: false } scalar
                    && entry.Key.Equals(key, StringComparison.OrdinalIgnoreCase)
                )
                    return scalar;
            }
        }

        return null;
    }

    private static string WithoutBrackets(string text) =>
        text.Trim() is ['<', .. var inner, '>'] ? inner.Trim() : text.Trim();
}
