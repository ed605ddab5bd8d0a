using System.Collections.Immutable;

namespace ResumeRender.Cli.Input;

/// <summary>Recognises an address of the web where a file should stand, and how one comes to a file from
/// there.</summary>
internal static class WebAddress
{
    private const string AnyScheme = "://";

    /// <summary>Last parts of addresses that people write without <c>https://</c>, where no file of that name
    /// exists.</summary>
    private static readonly ImmutableArray<string> TopDomains =
    [
        "com", "org", "net", "io", "dev", "app", "me", "co", "edu", "gov", "info", "page", "site", "cv", "ai", "tech",
        "uk", "us", "ca", "au", "in", "eu", "de", "fr", "es", "it", "nl", "be", "ch", "at", "pl", "pt", "br", "mx",
        "se", "no", "dk", "fi", "ie", "cz", "ru", "ua", "tr", "jp", "cn", "kr", "gle",
    ];

    private static readonly ImmutableArray<string> Downloads =
    [
        ".pdf", ".docx", ".doc", ".md", ".txt", ".json", ".yaml", ".yml", ".zip", ".odt", ".rtf",
    ];

    /// <summary>The site of an address, such as <c>www.linkedin.com</c>; null for any other text.</summary>
    internal static string? HostOf(string word)
    {
        var scheme = word.IndexOf(AnyScheme, StringComparison.Ordinal);
        // Shells and programs fold two slashes: `https:/example.com`.
        var single =
            scheme < 0
            && (
                word.StartsWith("http:/", StringComparison.OrdinalIgnoreCase)
                || word.StartsWith("https:/", StringComparison.OrdinalIgnoreCase)
            )
                ? word.IndexOf(":/", StringComparison.Ordinal)
                : -1;
        var rest =
            scheme > 0 ? word[(scheme + AnyScheme.Length)..]
            : single > 0 ? word[(single + 2)..]
            : word;
        var site = rest.Split('/', '?', '#')[0].ToLowerInvariant();
        if (scheme > 0 || single > 0)
            return word.StartsWith("file:", StringComparison.OrdinalIgnoreCase) ? null : site;
        if (site.StartsWith("www.", StringComparison.Ordinal) && site.Length > 6)
            return site;
        var dot = site.LastIndexOf('.');
        var isSite =
            dot > 0
            && TopDomains.Contains(site[(dot + 1)..])
            && site.All(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-');
        return isSite && (rest.Length > site.Length || site.EndsWith(".com", StringComparison.Ordinal)) ? site : null;
    }

    /// <summary>The advice for an input that is an address, each a hint.</summary>
    internal static ImmutableArray<string> WaysOut(string address, string site)
    {
        if (IsOf(site, "linkedin.com") || IsOf(site, "lnkd.in"))
            return
            [
                "on the profile choose `More`, then `Save to PDF`, and give that file",
                "or ask for `Get a copy of your data` in the settings, and give the ZIP",
            ];
        if (IsOf(site, "docs.google.com"))
            return ["choose `File`, `Download`, `Microsoft Word (.docx)`, and give that file"];
        return
            Downloads.Any(ending => address.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            || IsOf(site, "drive.google.com")
            || IsOf(site, "dropbox.com")
            || IsOf(site, "1drv.ms")
            ? ["download it in your browser, and give that file"]
            :
            [
                "save the page in your browser, as a web page or printed as a PDF, and give that file",
                "or copy its text into a file: `resume-render pdf me.txt`",
            ];
    }

    private static bool IsOf(string site, string domain) =>
        site == domain || site.EndsWith("." + domain, StringComparison.Ordinal);
}
