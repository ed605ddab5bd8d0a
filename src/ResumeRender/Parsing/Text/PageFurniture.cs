namespace ResumeRender.Parsing.Text;

/// <summary>Knows the lines that a profile page has around its owner's words: buttons, counters, the names of
/// pictures.</summary>
internal static class PageFurniture
{
    private static readonly HashSet<string> Buttons = new(StringComparer.OrdinalIgnoreCase)
    {
        "contact info", "see contact info", "see more", "…see more", "... see more", "...see more", "see less",
        "show more", "show less", "show credential", "see credential", "see project", "show project", "see publication",
        "show publication", "show all", "connect", "follow", "message", "more", "view profile", "endorse",
        "open to work", "profile picture", "profile photo", "cover photo", "background image", "background photo",
        "1st", "2nd", "3rd", "3rd+", "1st degree connection", "2nd degree connection", "3rd degree connection",
        "kontaktinfo", "kontaktinformationen", "mehr anzeigen", "nachricht", "vernetzen", "folgen", "alle anzeigen",
        "coordonnées de contact", "voir plus", "se connecter", "suivre", "tout afficher", "información de contacto",
        "ver más", "conectar", "mensaje", "seguir", "mostrar todo", "informações de contato", "ver mais", "conectar-se",
        "mensagem", "informazioni di contatto", "vedi altro", "collegati", "messaggio", "segui", "mostra tutto",
    };

    /// <summary>What a profile page counts, in the languages of its readers: “500+ connections”.</summary>
    private static readonly WordList Counted = new(
        "connections followers endorsement endorsements kontakte follower relations abonnés contactos seguidores "
            + "conexões collegamenti connecties volgers kontakter kontakty"
    );

    /// <summary>True if a line is of the page, not of the person.</summary>
    /// <param name="line">The line.</param>
    /// <param name="next">The next line with text; empty for none.</param>
    /// <param name="afterNext">The one after it.</param>
    public static bool Is(ReadOnlySpan<char> line, ReadOnlySpan<char> next, ReadOnlySpan<char> afterNext)
    {
        line = line.Trim().TrimStart("·•| ");
        if (line.Length is < 3 or > 80)
            return false;
        // “Acme logo”, with “Acme” or a line that begins with it below.
        if (line.EndsWith(" logo") && line.Length > 5)
            return line.StartsWith("company ", StringComparison.OrdinalIgnoreCase)
                || next.Contains(line[..^5], StringComparison.OrdinalIgnoreCase)
                || afterNext.Contains(line[..^5], StringComparison.OrdinalIgnoreCase)
                || line.EndsWith("company logo", StringComparison.OrdinalIgnoreCase);
        if (IsButton(line))
            return true;
        if (
            line.StartsWith("Profile photo of ", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("Endorsed by ", StringComparison.OrdinalIgnoreCase)
            || line.EndsWith(" hasn't posted lately", StringComparison.OrdinalIgnoreCase)
            || line.EndsWith(" hasn’t posted lately", StringComparison.OrdinalIgnoreCase)
        )
            return true;
        if (
            line.StartsWith("Show all ", StringComparison.OrdinalIgnoreCase)
            && line.IndexOfAnyInRange('0', '9') > 0
            && Whitespace.CountWords(line) <= 5
        )
            return true;
        foreach (var range in line.Split('·'))
        {
            if (!IsCounter(line[range].Trim()))
                return false;
        }

        return true;
    }

    /// <summary>“500+ connections”, “1,284 followers”, “Más de 500 contactos”</summary>
    private static bool IsCounter(ReadOnlySpan<char> text)
    {
        foreach (
            var before in (ReadOnlySpan<string>)
                ["Más de ", "Mais de ", "Plus de ", "Oltre ", "Über ", "Meer dan ", "More than "]
        )
            text = text.StartsWith(before, StringComparison.OrdinalIgnoreCase) ? text[before.Length..] : text;
        return text.Length > 2
            && char.IsAsciiDigit(text[0])
            && Whitespace.CountWords(text) <= 3
            && Counted.Contains(text[(text.LastIndexOf(' ') + 1)..]);
    }

    /// <summary>True for what may be the name of a company's picture: “Acme logo”.</summary>
    public static bool IsLogo(ReadOnlySpan<char> line) =>
        line.EndsWith(" logo") && char.IsUpper(line.TrimStart()[0]) && Whitespace.CountWords(line) <= 10;

    /// <summary>True for the words of a button or a sign beside the name.</summary>
    public static bool IsButton(ReadOnlySpan<char> line) =>
        Buttons.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line.Trim().TrimStart("·•| "));

    /// <summary>Where the button at the end of “I build brands …see more” begins; 0 for none.</summary>
    public static int FindButton(ReadOnlySpan<char> line)
    {
        if (line.IndexOfAny('·', '…') < 0 && !line.Contains("...", StringComparison.Ordinal))
            return 0;
        foreach (
            var button in (ReadOnlySpan<string>)
                [
                    "· contact info", "· kontaktinfo", "· coordonnées", "· información de contacto",
                    "· informações de contato", "· informazioni di contatto", "· contactgegevens", "…see more",
                    "…mehr anzeigen", "… mehr anzeigen", "…mehr", "…voir plus", "… voir plus", "…ver más", "… ver más",
                    "…ver mais", "…vedi altro", "… see more", "...see more", "... see more",
                ]
        )
        {
            if (line.EndsWith(button, StringComparison.OrdinalIgnoreCase) && line.Length > button.Length)
                return line.Length - button.Length;
        }

        return 0;
    }
}
