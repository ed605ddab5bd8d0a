using System.Buffers;
using ResumeRender.Diagnostics;
using ResumeRender.Model;

namespace ResumeRender.Reading.Contact;

/// <summary>Distinguishes addresses of web pages and of people from other text.</summary>
/// <remarks>Only http, https, mailto and tel ever become links: any other scheme could run something.</remarks>
internal static class LinkReader
{
    // The ends of domains that people have on résumés; “Node.js” and “e.g” must not become links.
    private static ReadOnlySpan<string> TopLevels =>
        (string[])
            [
                "com", "org", "net", "edu", "gov", "io", "dev", "me", "ai", "app", "co", "info", "tech", "page", "site",
                "blog", "uk", "de", "sg", "fr", "nl", "ca", "au", "in", "eu", "ch", "at", "se", "no", "dk", "fi", "es",
                "it", "pl", "pt", "ie", "us", "nz", "jp", "cn", "hk", "tw", "kr", "br", "za", "mx", "be", "cz", "id",
                "my", "xyz", "gg", "so", "global", "design", "studio", "art", "online", "example", "museum", "health",
                "science", "academy", "ly", "gl", "to", "fm", "tv", "ru", "ua", "tr", "vn", "th", "ph", "ng", "ke",
                "il", "gr", "ro", "hu", "sk", "si", "hr", "lt", "lv", "ee", "bg", "pk", "bd", "lk", "np", "ae", "sa",
                "eg", "ma", "ar", "cl", "pe", "uy", "ve", "lu", "biz", "cloud", "works", "pro", "network", "digital",
                "agency", "software", "systems", "engineer", "engineering", "codes", "work", "space", "live", "life",
                "world", "news", "wiki", "land", "team", "photography", "photo", "media", "music", "edu", "int", "mil",
                "ac", "asia", "cat", "berlin", "london", "nyc", "paris", "law", "consulting",
            ];

    // Written in lower case they look like hosts.
    private static ReadOnlySpan<string> Products =>
        (string[])["asp.net", "vb.net", "ado.net", "ml.net", "socket.io", "draw.io"];

    private static readonly SearchValues<char> NeverInAddress = SearchValues.Create(" \t\u00A0\u2009\u202F\u3000\"<>`");

    private static readonly SearchValues<char> NeverInEmail = SearchValues.Create(
        " \t\u00A0\u2009\u202F\u3000,;:<>()[]\"/|：，；、（）＜＞｜"
    );

    private static readonly (string Host, string Network)[] Networks =
    [
        ("github.com", "GitHub"), ("gitlab.com", "GitLab"), ("linkedin.com", "LinkedIn"), ("twitter.com", "Twitter"),
        ("x.com", "X"), ("stackoverflow.com", "Stack Overflow"), ("medium.com", "Medium"), ("behance.net", "Behance"),
        ("dribbble.com", "Dribbble"), ("kaggle.com", "Kaggle"), ("orcid.org", "ORCID"), ("youtube.com", "YouTube"),
        ("instagram.com", "Instagram"), ("facebook.com", "Facebook"), ("bitbucket.org", "Bitbucket"),
        ("scholar.google.com", "Google Scholar"), ("researchgate.net", "ResearchGate"), ("leetcode.com", "LeetCode"),
    ];

    /// <summary>The safe absolute address that a text stands for, or null: <c>github.com/x</c> gives
    /// <c>https://github.com/x</c>.</summary>
    public static string? ToUri(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        // People write the number of a link as they would read it, with spaces.
        if (HasScheme(text, "tel:") && text.Length < 40 && text.Contains(' '))
            return ToUri(text.ToString().Replace(" ", "", StringComparison.Ordinal));
        if (text.IsEmpty || text.Length > 2000 || text.ContainsAny(NeverInAddress))
            return null;
        if (HasScheme(text, "https://") || HasScheme(text, "http://"))
            return text.Length > 8 ? text.ToString() : null;
        if (HasScheme(text, "mailto:") || HasScheme(text, "tel:"))
            return text.ToString();
        return IsBareAddress(text) ? $"https://{text}" : null;
    }

    /// <summary>True for an e-mail address.</summary>
    public static bool IsEmail(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('@');
        if (at < 1 || at != text.LastIndexOf('@') || text.ContainsAny(NeverInEmail))
            return false;
        var domain = text[(at + 1)..];
        var dot = domain.LastIndexOf('.');
        return dot > 0 && domain.Length - dot > 2 && domain[^1] != '.' && char.IsLetter(domain[^1]);
    }

    /// <summary>Makes the model's link; the network and the person's name there come from the address.</summary>
    public static WebLink ToLink(string uri, string text, SourceSpan span)
    {
        var address = WithoutScheme(uri);
        foreach (var (host, network) in Networks)
        {
            if (
                !address.StartsWith(host, StringComparison.OrdinalIgnoreCase)
                || address.Length <= host.Length + 1
                || address[host.Length] != '/'
            )
                continue;
            var path = address[(host.Length + 1)..].TrimEnd('/');
            foreach (var prefix in (ReadOnlySpan<string>)["in/", "users/", "@"])
            {
                if (path.StartsWith(prefix, StringComparison.Ordinal))
                    path = path[prefix.Length..];
            }

            var isName = path.Length > 0 && path.IndexOfAny("/?#=") < 0;
            return new WebLink(uri, span)
            {
                Text = Shown(),
                Network = network,
                Username = isName ? path.ToString() : null,
            };
        }

        return new WebLink(uri, span) { Text = Shown() };

        string? Shown() => text == uri ? null : text;
    }

    private static ReadOnlySpan<char> WithoutScheme(string uri)
    {
        var address = uri.AsSpan();
        foreach (var prefix in (ReadOnlySpan<string>)["https://", "http://", "www."])
        {
            if (address.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                address = address[prefix.Length..];
        }

        return address;
    }

    private static bool HasScheme(ReadOnlySpan<char> text, string scheme) =>
        text.Length > scheme.Length && text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);

    private static bool IsBareAddress(ReadOnlySpan<char> text)
    {
        var hostEnd = text.IndexOfAny("/?#:");
        var host = hostEnd < 0 ? text : text[..hostEnd];
        var dot = host.LastIndexOf('.');
        if (dot < 1 || host.Contains('@') || host[0] is '.' or '-')
            return false;
        foreach (var c in host)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('.' or '-'))
                return false;
        }

        if (hostEnd < 0)
        {
            foreach (var product in Products)
            {
                if (host.Equals(product, StringComparison.OrdinalIgnoreCase))
                    return false;
            }
        }

        // Who writes “www.” means a page, wherever it is registered.
        var isKnown = host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && dot > 4 && host.Length - dot > 2;
        foreach (var top in TopLevels)
            isKnown |= host[(dot + 1)..].Equals(top, StringComparison.OrdinalIgnoreCase);
        // A host that begins with a capital and has no path is more likely a name: “Booking.com”, “Node.io”.
        return isKnown
            && host[^1] != '.'
            && (hostEnd >= 0 || !char.IsUpper(host[0]) || host.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            && !(hostEnd >= 0 && text[hostEnd] == ':');
    }
}
