using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Contact;

/// <summary>Finds where a piece of contact data leads: the link it has, the address it is, or the page that its label
/// and a name make.</summary>
internal static class ProfileLink
{
    /// <summary>The address, or null if it leads nowhere.</summary>
    public static string? Find(MarkedSlice value, ReadOnlySpan<char> label)
    {
        // “linkedin.com/in/x” may be shown for another address than it says: what counts is where it leads.
        if (
            !value.IsEmpty
            && value.Owner.LinkAt(value.Start) is { } linked
            && !linked.StartsWith("mailto:", StringComparison.Ordinal)
        )
            return linked;
        if (LinkReader.ToUri(value.Chars) is { } uri)
            return uri;
        if (value.IsEmpty)
            return null;
        // “LinkedIn: in/alextan”, “GitHub: alextan”
        var name = value.Chars;
        if (label is "orcid" or "id" && IsOrcid(name))
            return $"https://orcid.org/{name}";
        if (label is not ("linkedin" or "github" or "gitlab"))
            return IsHandle(name) ? SocialNetworks.Address(label.ToString(), name.ToString()) : null;
        if (name.IndexOfAny(" @.") >= 0)
            return null;
        return label switch
        {
            "linkedin" => name.StartsWith("in/")
                ? $"https://www.linkedin.com/{name}"
                : $"https://www.linkedin.com/in/{name.TrimStart('/')}",
            "github" => $"https://github.com/{name.TrimStart('/')}",
            "gitlab" => $"https://gitlab.com/{name.TrimStart('/')}",
            _ => null,
        };
    }

    /// <summary>“@alex.tan”, “alex_tan”, “@alex@social.example”: a name on a network.</summary>
    private static bool IsHandle(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('@' or '.' or '_' or '-'))
                return false;
        }

        return text.Length > 1 && text.ContainsAnyInRange('a', 'z');
    }

    /// <summary>Four groups of four figures, the last perhaps with an X for its check digit (ISO 27729).</summary>
    private static bool IsOrcid(ReadOnlySpan<char> text)
    {
        if (text.Length != 19)
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            var isRight =
                i % 5 == 4 ? text[i] is '-' or '–' : char.IsAsciiDigit(text[i]) || (i == 18 && text[i] is 'X' or 'x');
            if (!isRight)
                return false;
        }

        return true;
    }

    /// <summary>True for the address of a mailbox, a telephone, or somebody's page in a network.</summary>
    public static bool LeadsToPerson(string href) =>
        AddressInText.OfMailLink(href) is not null
        || href.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)
        || (
            href.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            && LinkReader.ToLink(href, href, default).Username is not null
        );
}
