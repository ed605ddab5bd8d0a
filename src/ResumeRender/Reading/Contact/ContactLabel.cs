using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Lines;
using ResumeRender.Words;

namespace ResumeRender.Reading.Contact;

/// <summary>Recognises the words that say what a piece of contact data is: “Email:”, “Tel.”, “(M)”.</summary>
internal static class ContactLabel
{
    private static readonly WordList Labels = WordList.Of(
        "labels.name", "labels.first-name", "labels.email", "labels.phone", "labels.address", "labels.web",
        "labels.other");

    private static readonly WordList Names = WordList.Of("labels.name");

    /// <summary>A label in brackets after a number or an address: “+353 85 555 0142 (Mobile)”.</summary>
    private static readonly WordList LabelsAfter = WordList.Of("labels.after");

    /// <summary>The value after “Email:” or before “(Mobile)”; the field that the value goes to says what the label
    /// said.</summary>
    public static MarkedSlice Cut(MarkedSlice piece, out string label)
    {
        var open = piece.Length > 4 && piece.Chars[^1] == ')' ? piece.Chars.LastIndexOf('(') : -1;
        var isLabelled =
            open > 1
            && LabelsAfter.Contains(piece.Chars[(open + 1)..^1])
            && piece.Chars[..open].ContainsAnyInRange('0', '9');
        return CutBefore(isLabelled ? piece[..open].Trim() : piece, out label);
    }

    private static MarkedSlice CutBefore(MarkedSlice piece, out string label)
    {
        label = "";
        var text = piece.Chars;
        var colon = text[..Math.Min(text.Length, 26)].IndexOfAny(':', '：');
        // “Mob. +47 400 55 512”, “E jane@example.org”
        var gap = text.IndexOf(' ');
        if (
            colon < 0
            && gap is > 0 and < 12
            && !RegisteredNumber.Is(text)
            && Labels.Contains(text[..gap].Trim('.'))
            && (PhoneReader.IsPhone(text[(gap + 1)..].Trim()) || LinkReader.IsEmail(text[(gap + 1)..].Trim()))
        )
            return piece[(gap + 1)..].Trim();
        // The sign of the network is these two letters.
        if (colon < 0 && gap == 2 && text.StartsWith("in linkedin.com/", StringComparison.OrdinalIgnoreCase))
            return piece[3..];
        // “Anschrift⇥Mühlweg 5”: a column of labels.
        if (colon < 0 && HasLabelColumn(piece) && LabelColumn(text) is var column)
        {
            label = text[..column].TrimEnd().ToString().ToLowerInvariant();
            return piece[column..].Trim();
        }

        if (
            colon <= 0
            || text[colon..].StartsWith("://")
            || text[..colon].Equals("mailto", StringComparison.OrdinalIgnoreCase)
        )
            return piece;
        var word = text[..colon].Trim().TrimStart("([").TrimEnd(").]");
        // “Adres e-mail”, “Posta elektronike”: a list may have the whole label.
        var last = Labels.Contains(word) ? word : word[(word.LastIndexOf(' ') + 1)..];
        if (LabelOfSeveral.Is(text[..colon], text[(colon + 1)..].Trim()))
        {
            label = LabelOfSeveral.KindIn(text[..colon]);
            return piece[(colon + 1)..].Trim();
        }

        if (!Labels.Contains(last) || (IsCount(last) && !TellsOfContact(word)))
            return piece;
        label = last.ToString().ToLowerInvariant();
        return piece[(colon + 1)..].Trim();
    }

    /// <summary>“No.”, “number” and “ID” say that something is counted, and not what.</summary>
    private static bool IsCount(ReadOnlySpan<char> word) =>
        word.Equals("no", StringComparison.OrdinalIgnoreCase)
        || word.Equals("number", StringComparison.OrdinalIgnoreCase)
        || word.Equals("id", StringComparison.OrdinalIgnoreCase);

    /// <summary>“Contact number” and “Skype ID” do, “Licence number” and “Passport No” do not.</summary>
    private static bool TellsOfContact(ReadOnlySpan<char> label) =>
        label.IndexOf(' ') < 0 ? !label.Equals("id", StringComparison.OrdinalIgnoreCase) : Labels.CountIn(label) > 1;

    /// <summary>True if a label begins the piece, and a tab or spaces set its value apart; a label that is a link of
    /// its own leads elsewhere, so it is not a label.</summary>
    public static bool HasLabelColumn(MarkedSlice piece) =>
        LabelColumn(piece.Chars) > 0
        && piece.Owner.LinkAt(piece.Start) is var link
        && (link is null || link == piece.Owner.LinkAt(piece.End - 1));

    /// <summary>True for the last word of a label before a name: “Nombre y apellidos”.</summary>
    public static bool IsName(string label) => Names.Contains(label);

    /// <summary>True for words that are all of labels: “Phone number”.</summary>
    public static bool IsAll(ReadOnlySpan<char> text) => Labels.CountIn(text) == Whitespace.CountWords(text);

    /// <summary>How long a label is that a tab or spaces part from its value; 0 for none.</summary>
    private static int LabelColumn(ReadOnlySpan<char> text)
    {
        var tab = text.IndexOf('\t');
        var spaces = text.IndexOf("  ");
        var gap = tab < 0 ? spaces : spaces < 0 ? tab : Math.Min(tab, spaces);
        return gap > 1 && Labels.Contains(text[..gap].Trim()) ? gap : 0;
    }
}
