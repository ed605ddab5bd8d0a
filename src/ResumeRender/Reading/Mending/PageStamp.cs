using ResumeRender.Diagnostics;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Dates;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;
using ResumeRender.Words;

namespace ResumeRender.Reading.Mending;

/// <summary>Leaves out what a template sets around the person's words: “Last updated in May 2026”, and the foot “Ada
/// Kovac – 1/2”.</summary>
internal static class PageStamp
{
    private const int MostWords = 12;

    private const string Signs = " \t:–—-|·•,/()[]";

    private static readonly string[] Updates = WordFiles.Distinct("pages.updated");

    private static readonly WordList BeforeDay = WordList.Of("pages.updated-on");

    /// <summary>Leaves such lines out; a blank one stays, since they stood between two things on the page.</summary>
    public static void LeaveOut(List<Line> lines, DiagnosticBag diagnostics)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.IsBlank || line.WordCount > MostWords || line.Text.Length > 100 || line.Form == LineForm.GluedList)
                continue;
            if (IsUpdate(line.Text))
                diagnostics.Add(ReadingDiagnostics.StampLeftOut(line.Span, line.Text));
            else if (
                PageMark.StartAfterWords(line.Text) is > 0 and var mark
                && IsTitleOrName(line.Text.AsSpan(0, mark).Trim(Signs), lines, i)
            )
                diagnostics.Add(ReadingDiagnostics.PageNumberLeftOut(line.Span, line.Text));
            else
                continue;
            lines[i] = line.Blanked();
        }
    }

    /// <summary>True for words that say when the document was changed, with a date after them or before them.</summary>
    public static bool IsUpdate(ReadOnlySpan<char> line)
    {
        line = line.Trim(" *_()[]").Trim();
        if (DateCharacters.LastDigit(line) < 0)
            return false;
        foreach (var word in Updates)
        {
            var rest = line.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? line[word.Length..] : default;
            if (!rest.IsEmpty && IsDate(rest, mayHaveWord: true))
                return true;
            if (
                line.Length > word.Length + 4
                && line.EndsWith(word, StringComparison.OrdinalIgnoreCase)
                && IsDate(line[..^word.Length], mayHaveWord: false)
            )
                return true;
        }

        return false;
    }

    private static bool IsDate(ReadOnlySpan<char> text, bool mayHaveWord)
    {
        // “Updatedness 2020” begins with other words.
        if (text.IsEmpty || (char.IsLetter(text[0]) && text[0] < '\u2E80'))
            return false;
        text = text.Trim(" :：,.-–—");
        var space = text.IndexOf(' ');
        if (space > 0 && mayHaveWord && BeforeDay.Contains(text[..space]))
            text = text[(space + 1)..].TrimStart();
        return !text.IsEmpty && text.Length < 40 && DateReader.TryMatchWhole(text, out var match) && match.To is null;
    }

    /// <summary>A foot repeats who it is or what the document is; other words with figures after them are the person's
    /// own.</summary>
    private static bool IsTitleOrName(ReadOnlySpan<char> words, List<Line> lines, int at)
    {
        if (words.IsEmpty)
            return false;
        foreach (var range in words.SplitAny("|–—•·,/"))
        {
            var part = words[range].Trim(Signs);
            if (!part.IsEmpty && !HeadingLexicon.IsDocumentTitle(part) && !StandsElsewhere(part, lines, at))
                return false;
        }

        return true;
    }

    private static bool StandsElsewhere(ReadOnlySpan<char> name, List<Line> lines, int at)
    {
        if (!PersonName.Is(name))
            return false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (
                i != at
                && !lines[i].IsBlank
                && lines[i].Text.AsSpan().StartsWith(name, StringComparison.OrdinalIgnoreCase)
            )
                return true;
        }

        return false;
    }
}
