using ResumeRender.Reading.Lines;
using ResumeRender.Words;

namespace ResumeRender.Reading.Mending;

/// <summary>Knows the lines that a profile page has around its owner's words: buttons, counters, the names of
/// pictures.</summary>
internal static class PageFurniture
{
    private static readonly WordList Buttons = WordList.Of("pages.buttons");

    private static readonly string[] EndButtons = WordFiles.Distinct("pages.end-buttons");

    private static readonly string[] MoreThan = WordFiles.Distinct("pages.more-than");

    /// <summary>What a profile page counts, in the languages of its readers: “500+ connections”.</summary>
    private static readonly WordList Counted = WordList.Of("pages.counted");

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
        foreach (var before in MoreThan)
        {
            if (text.StartsWith(before, StringComparison.OrdinalIgnoreCase))
                text = text[before.Length..].TrimStart();
        }

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
        Buttons.Contains(line.Trim().TrimStart("·•| "));

    /// <summary>Where the button at the end of “I build brands …see more” begins; 0 for none.</summary>
    public static int FindButton(ReadOnlySpan<char> line)
    {
        if (line.IndexOfAny('·', '…') < 0 && !line.Contains("...", StringComparison.Ordinal))
            return 0;
        foreach (var button in EndButtons)
        {
            if (line.EndsWith(button, StringComparison.OrdinalIgnoreCase) && line.Length > button.Length)
                return line.Length - button.Length;
        }

        return 0;
    }
}
