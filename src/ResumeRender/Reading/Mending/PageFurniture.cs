using ResumeRender.Diagnostics;
using ResumeRender.Reading.Lines;
using ResumeRender.Words;

namespace ResumeRender.Reading.Mending;

/// <summary>Recognises the lines that a profile page has around its owner's words: buttons, counters, the names of
/// pictures.</summary>
internal static class PageFurniture
{
    private static readonly WordList Buttons = WordList.Of("pages.buttons");

    private static readonly string[] EndButtons = WordFiles.Distinct("pages.end-buttons");

    private static readonly string[] MoreThan = WordFiles.Distinct("pages.more-than");

    /// <summary>What a profile page counts, in the languages of its readers: “500+ connections”.</summary>
    private static readonly WordList Counted = WordList.Of("pages.counted");

    /// <summary>Leaves out the lines of the page, and the buttons at the end of others; the list is
    /// changed.</summary>
    public static void LeaveOut(List<Line> lines, DiagnosticBag diagnostics)
    {
        var (next, afterNext) = ("", "");
        // Of a page with one such line, the others are pictures' names too: “Indian Railways Catering logo” above
        // “IRCTC”.
        var hasLogos =
            lines.Exists(static l => l.Form == LineForm.Text && IsLogo(l.Text))
            && lines.Exists(static l => l.Form == LineForm.Text && IsButton(l.Text));
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            var line = lines[i];
            if (line.IsBlank || line.Form == LineForm.GluedList)
                continue;
            if (Is(line.Text, next, afterNext) || (hasLogos && IsLogo(line.Text)))
            {
                diagnostics.Add(ReadingDiagnostics.FurnitureLeftOut(line.Span, line.Text));
                // Blank, not gone: it stood between two things on the page.
                lines[i] = line.Blanked();
                continue;
            }

            if (FindButton(line.Text) is > 0 and var button)
            {
                diagnostics.Add(
                    ReadingDiagnostics.FurnitureLeftOut(
                        line.Content.SpanOf(button, line.Text.Length),
                        line.Text[button..]
                    )
                );
                lines[i] = line with { Content = line.Content.Cut(0, button) };
            }

            (next, afterNext) = (line.Text.Length > 200 ? "" : line.Text, next);
        }
    }

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
