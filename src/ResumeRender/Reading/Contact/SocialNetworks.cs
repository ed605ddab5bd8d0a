using System.Collections.Immutable;

namespace ResumeRender.Reading.Contact;

/// <summary>Knows where a person's page on a network is.</summary>
internal static class SocialNetworks
{
    private static readonly (string Name, string Start)[] Known =
    [
        ("LinkedIn", "https://linkedin.com/in/"),
        ("GitHub", "https://github.com/"),
        ("GitLab", "https://gitlab.com/"),
        ("Bitbucket", "https://bitbucket.org/"),
        ("StackOverflow", "https://stackoverflow.com/users/"),
        ("CodePen", "https://codepen.io/"),
        ("dev.to", "https://dev.to/"),
        ("npm", "https://www.npmjs.com/~"),
        ("Kaggle", "https://www.kaggle.com/"),
        ("Leetcode", "https://leetcode.com/u/"),
        ("Keybase", "https://keybase.io/"),
        ("ORCID", "https://orcid.org/"),
        ("ResearchGate", "https://researchgate.net/profile/"),
        ("Google Scholar", "https://scholar.google.com/citations?user="),
        ("X", "https://x.com/"),
        ("Twitter", "https://twitter.com/"),
        ("Bluesky", "https://bsky.app/profile/"),
        (Mastodon, ""),
        ("Reddit", "https://reddit.com/user/"),
        ("Facebook", "https://www.facebook.com/"),
        ("Instagram", "https://instagram.com/"),
        ("Telegram", "https://t.me/"),
        (WhatsApp, "https://wa.me/"),
        ("Medium", "https://medium.com/@"),
        ("Behance", "https://www.behance.net/"),
        ("Dribbble", "https://dribbble.com/"),
        ("IMDB", "https://imdb.com/name/"),
        ("YouTube", "https://youtube.com/@"),
        ("SoundCloud", "https://soundcloud.com/"),
    ];

    private const string Mastodon = "Mastodon";

    private const string WhatsApp = "WhatsApp";

    /// <summary>The network's name as it writes itself.</summary>
    public static string? Name(string network) => Find(network).Name;

    /// <summary>The address of a person's page, or null if no such page can be known.</summary>
    public static string? Address(string network, string user)
    {
        var (name, start) = Find(network);
        if (name is null)
            return null;
        user = user.Trim();
        if (LinkReader.ToUri(user) is { } whole && user.Contains('/', StringComparison.Ordinal))
            return whole;
        if (name == Mastodon)
            return user.TrimStart('@').Split('@') is [var local, var domain] ? $"https://{domain}/@{local}" : null;
        if (name == WhatsApp)
            return start + string.Concat(user.Where(char.IsAsciiDigit));
        user = user.TrimStart('@', '/').TrimEnd('/');
        if (user.StartsWith("in/", StringComparison.Ordinal))
            user = user[3..];
        return user.Contains(' ', StringComparison.Ordinal) ? null : start + user;
    }

    /// <summary>True for a link that is a profile on the network, by what it says or by where it leads.</summary>
    public static bool IsOn(Model.WebLink link, string network)
    {
        var (name, start) = Find(network);
        return name is not null
            && (
                (link.Network is { } said && Find(said).Name == name)
                || (start.Length > 0 && HostOf(link.Uri).Equals(HostOf(start), StringComparison.OrdinalIgnoreCase))
            );
    }

    private static string HostOf(string uri)
    {
        var host = Uri.TryCreate(uri, UriKind.Absolute, out var parsed) ? parsed.Host : "";
        return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
    }

    private static (string? Name, string Start) Find(string network)
    {
        var plain = Plain(network);
        foreach (var known in Known)
        {
            if (Plain(known.Name) == plain)
                return known;
        }

        return (null, "");
    }

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>The networks of two lists, each once.</summary>
    internal static ImmutableArray<string> Unite(ImmutableArray<string> first, IEnumerable<string> second) =>
        [.. first, .. second.Where(n => !first.Contains(n)).Distinct(StringComparer.Ordinal)];
}
