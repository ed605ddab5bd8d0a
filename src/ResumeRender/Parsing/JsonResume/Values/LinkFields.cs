using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Reading.Contact;

namespace ResumeRender.Parsing.JsonResume.Values;

/// <summary>Reads addresses of pages and profiles.</summary>
internal static class LinkFields
{
    /// <summary>The page at an address, with or without its scheme; null for any other text.</summary>
    public static WebLink? Read(DataScalar scalar)
    {
        var text = scalar.Text.Trim();
        // A link in the marks of HTML or Markdown.
        if (text is ['<' or '[', ..] && DataText.Inline(scalar) is [{ Link: { } target } run])
            return new WebLink(target, scalar.Span) { Text = run.Text == target ? null : run.Text };
        var uri = LinkReader.ToUri(text) ?? (IsHost(text) ? LinkReader.ToUri("https://" + text) : null);
        return uri is null ? null : LinkReader.ToLink(uri, text, scalar.Span);
    }

    private static readonly KeySet ObjectKeys = new("""
        url: href link uri address value
        label: text name title
        """);

    /// <summary><c>{"href": "https://…", "label": "My page"}</c>; null for what is not such an object.</summary>
    public static WebLink? ReadObject(DataNode node)
    {
        if (
            node is not DataMap map
            || !map.Entries.All(static e => ObjectKeys.Find(e.Key) is not null || Fields.IsAbsent(e.Value))
        )
            return null;
        var address =
            map.Entries.FirstOrDefault(static e =>
                ObjectKeys.Find(e.Key) == "url" && e.Value is DataScalar { IsAbsent: false }
            )?.Value as DataScalar;
        var label =
            map.Entries.FirstOrDefault(static e =>
                ObjectKeys.Find(e.Key) == "label" && e.Value is DataScalar { IsAbsent: false }
            )?.Value as DataScalar;
        if (address is null || Read(address) is not { } link)
            return null;
        return link with
        {
            Text = label is null || LinkReader.ToUri(label.Text.Trim()) == link.Uri ? link.Text : label.Text.Trim(),
            IsHidden = map.IsHidden,
        };
    }

    /// <summary>The address of a person's page on a network that is known; null for others.</summary>
    public static string? ProfileAddress(string network, string username) =>
        SocialNetworks.Address(network, username) is { } address ? LinkReader.ToUri(address) : null;

    /// <remarks>A key of a single letter does not count.</remarks>
    public static bool IsNetwork(string key) => key.Length > 1 && SocialNetworks.Name(key) is not null;

    /// <summary>In a field for an address, any name with a dot is a host.</summary>
    private static bool IsHost(string text)
    {
        var end = text.IndexOfAny(['/', '?', '#']);
        var host = end < 0 ? text : text[..end];
        var dot = host.LastIndexOf('.');
        return dot > 0
            && dot < host.Length - 2
            && host.All(static c => char.IsLetterOrDigit(c) || c is '.' or '-')
            && char.IsLetter(host[^1]);
    }
}
