namespace ResumeRender.Layout.Links;

/// <summary>What is shown and said of the address that a link leads to.</summary>
internal static class LinkText
{
    /// <summary>Characters that an address may have beside the head of an entry.</summary>
    private const int LongAddress = 48;

    /// <summary>Whether words are an e-mail address: “jane at example.com” and “on request” are not.</summary>
    internal static bool IsEmail(string email) =>
        email.IndexOf('@', StringComparison.Ordinal) > 0
        && email[^1] != '@'
        && !email.Any(static c => char.IsWhiteSpace(c) || char.IsControl(c));

    /// <summary>An address without what a reader does not need: scheme, <c>www.</c> and a last slash.</summary>
    internal static string Shorten(string uri)
    {
        var text = uri.AsSpan();
        foreach (var scheme in (ReadOnlySpan<string>)["https://", "http://", "mailto:", "tel:"])
        {
            if (text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
                text = text[scheme.Length..];
        }

        if (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            text = text[4..];
        return text.TrimEnd('/').ToString();
    }

    /// <summary>A long address as its host and path: the rest says little to a reader, and the link keeps it.</summary>
    internal static string WithoutQuery(string text)
    {
        var end = text.AsSpan().IndexOfAny('?', '#');
        return end > 0 && text.Length > LongAddress ? text[..end].TrimEnd('/') : text;
    }

    /// <summary>What a link is called for those who cannot see where it leads.</summary>
    internal static string Describe(string uri, string text) => uri switch
    {
        _ when uri.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) => $"E-mail {uri[7..]}",
        _ when uri.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) => $"Phone {text}",
        _ when uri.Contains(text, StringComparison.OrdinalIgnoreCase) => $"Web page {uri}",
        _ => $"{text} ({uri})",
    };
}
