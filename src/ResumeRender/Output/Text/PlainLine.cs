using ResumeRender.Model;

namespace ResumeRender.Output.Text;

/// <summary>Writes marked text without its marks; where a link leads stands behind its words unless they say so themselves.</summary>
internal static class PlainLine
{
    internal static string Of(RichText text) => string.Concat(text.Select(static run => WithAddress(run.Text, run.Link)));

    internal static string Of(WebLink link) => link.Text is { } text ? WithAddress(text, link.Uri) : link.Uri;

    private static string WithAddress(string text, string? uri)
    {
        var words = text.TrimEnd();
        var says = uri is null || uri.Contains(words.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
        return says ? text : $"{words} ({WithoutScheme(uri!)}){text[words.Length..]}";
    }

    private static string WithoutScheme(string uri) =>
        uri.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? uri[7..] : uri.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? uri[4..] : uri;
}
