using ResumeRender.Model;

namespace ResumeRender.Output.Text;

/// <summary>Writes marked text without its marks; where a link leads stands after its words unless they say so
/// themselves.</summary>
internal static class PlainLine
{
    internal static string Of(RichText text) =>
        string.Concat(text.Select(static run => WithAddress(run.Text, run.Link)));

    internal static string Of(WebLink link) => link.Text is { } text ? WithAddress(text, link.Uri) : link.Uri;

    /// <summary>“Go: backends (expert)”, and “Twi: native” where the level is all there is.</summary>
    internal static string Of(LabelledItem item)
    {
        var (label, value, level) = (Of(item.Label), Of(item.Value), item.Level is { } given ? Of(given) : "");
        if (value.Length == 0)
            (value, level) = (level, "");
        return (label.Length > 0 ? label + ":" : "")
            + (value.Length > 0 ? " " + value : "")
            + (level.Length > 0 ? $" ({level})" : "");
    }

    private static string WithAddress(string text, string? uri)
    {
        var words = text.TrimEnd();
        return uri is null || Bare(words).Equals(Bare(uri), StringComparison.OrdinalIgnoreCase)
            ? text
            : $"{words} ({Shown(uri)}){text[words.Length..]}";
    }

    /// <summary>An address as a person types it: mail and phone without the scheme.</summary>
    private static string Shown(string uri) => Without(Without(uri, "mailto:"), "tel:");

    /// <summary>The part that two ways to write the same address share.</summary>
    private static string Bare(string address) =>
        Without(Without(Without(Shown(address), "https://"), "http://"), "www.")
            .Replace(" ", "", StringComparison.Ordinal)
            .TrimEnd('/');

    private static string Without(string text, string start) =>
        text.StartsWith(start, StringComparison.OrdinalIgnoreCase) ? text[start.Length..] : text;
}
