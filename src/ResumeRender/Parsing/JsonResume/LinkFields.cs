using ResumeRender.Model;
using ResumeRender.Parsing.Data;

namespace ResumeRender.Parsing.JsonResume;

/// <summary>Reads addresses of pages and profiles.</summary>
internal static class LinkFields
{
    private static readonly (string Network, string Start)[] Profiles =
    [
        ("github", "https://github.com/"), ("gitlab", "https://gitlab.com/"), ("linkedin", "https://www.linkedin.com/in/"),
        ("twitter", "https://twitter.com/"), ("x", "https://x.com/"), ("stackoverflow", "https://stackoverflow.com/users/"),
        ("medium", "https://medium.com/@"), ("behance", "https://www.behance.net/"), ("dribbble", "https://dribbble.com/"),
        ("kaggle", "https://www.kaggle.com/"), ("orcid", "https://orcid.org/"), ("youtube", "https://www.youtube.com/@"),
        ("instagram", "https://www.instagram.com/"), ("facebook", "https://www.facebook.com/"), ("bitbucket", "https://bitbucket.org/"),
        ("leetcode", "https://leetcode.com/"), ("codepen", "https://codepen.io/"), ("devto", "https://dev.to/"), ("telegram", "https://t.me/"),
        ("soundcloud", "https://soundcloud.com/"), ("keybase", "https://keybase.io/"), ("npm", "https://www.npmjs.com/~"),
    ];

    /// <summary>The page at an address, with or without its scheme; null for what is none.</summary>
    public static WebLink? Read(DataScalar scalar)
    {
        var text = scalar.Text.Trim();
        var uri = LinkReader.ToUri(text) ?? (IsHost(text) ? LinkReader.ToUri("https://" + text) : null);
        return uri is null ? null : LinkReader.ToLink(uri, text, scalar.Span);
    }

    /// <summary>The address of a person's page on a network that is known; null for others.</summary>
    public static string? ProfileAddress(string network, string username)
    {
        var plain = KeySet.Plain(network);
        foreach (var (name, start) in Profiles)
        {
            if (name == plain)
                return LinkReader.ToUri(start + username.Trim().TrimStart('@', '/'));
        }

        return null;
    }

    public static bool IsNetwork(string key) => KeySet.Plain(key) is var plain && plain.Length > 1 && Profiles.Any(p => p.Network == plain);

    /// <summary>In a field for an address, any name with a dot is a host.</summary>
    private static bool IsHost(string text)
    {
        var end = text.IndexOfAny(['/', '?', '#']);
        var host = end < 0 ? text : text[..end];
        var dot = host.LastIndexOf('.');
        return dot > 0 && dot < host.Length - 2 && host.All(static c => char.IsLetterOrDigit(c) || c is '.' or '-') && char.IsLetter(host[^1]);
    }
}
