using ResumeRender.Diagnostics;
using ResumeRender.Reading.Lines;
using ResumeRender.Words;

namespace ResumeRender.Reading.Mending;

/// <summary>Recognises the page numbers that a paged document leaves between its lines: <c>Page 1 of 2</c>, <c>- 2 / 3
/// -</c>, <c>Seite 1 von 2</c>.</summary>
internal static class PageMark
{
    private static readonly string[] PageWords = [.. WordFiles.Distinct("pages.number-words").Select(WithGap)];

    private static readonly string[] OfWords = [.. WordFiles.Distinct("pages.number-of").Select(WithGap)];

    /// <summary>Those that stand between numbers and nothing else: “2 de 3” alone may be a day of March.</summary>
    private static readonly string[] SureOfWords = [.. WordFiles.Distinct("pages.number-of-alone").Select(WithGap)];

    /// <summary>Leaves out the lines that number a page; the list is changed.</summary>
    /// <remarks>The page break stood in the middle of whatever goes on below it, so not even a blank line
    /// stays.</remarks>
    public static void LeaveOut(List<Line> lines, DiagnosticBag diagnostics) =>
        lines.RemoveAll(line =>
        {
            var isMark = line.Form != LineForm.GluedList && line.WordCount <= 6 && Is(line.Text);
            if (isMark)
                diagnostics.Add(ReadingDiagnostics.PageNumberLeftOut(line.Span, line.Text));
            return isMark;
        });

    /// <summary>True if a line only numbers a page.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        line = line.Trim(" -–—|[]()");
        var hasWord = TakeWord(ref line, PageWords);
        if (!TakeNumber(ref line))
            return false;
        line = line.TrimStart();
        // “2 of 3” numbers a page, a lone “2” may be anything.
        if (line.IsEmpty)
            return hasWord;
        var hasStroke = line[0] == '/';
        if (!hasStroke && !TakeWord(ref line, hasWord ? OfWords : SureOfWords))
            return false;
        if (hasStroke && !hasWord)
            return false;
        if (hasStroke)
            line = line[1..];
        line = line.TrimStart();
        return TakeNumber(ref line) && line.IsEmpty;
    }

    /// <summary>Where the number of a page begins after other words, as in “Ada Kovac – 1/2” or “Ada Kovac, page 2”; 0
    /// for none.</summary>
    public static int StartAfterWords(string line)
    {
        var end = line.AsSpan().TrimEnd(" )]").Length;
        var at = end;
        while (at > 0 && char.IsAsciiDigit(line[at - 1]))
            at--;
        if (at == end || end - at > 2)
            return 0;
        // From the last number back over the words and the number before it, as far as all of it numbers a page.
        var start = 0;
        for (var from = at; from > 0 && end - from < 30; from--)
        {
            if (char.IsLetterOrDigit(line[from - 1]) && from < line.Length && char.IsLetterOrDigit(line[from]))
                continue;
            var rest = line.AsSpan(from, end - from).Trim(" –—-|·•,([");
            if (Is(rest) || (IsFraction(rest) && from > 1))
                start = from;
        }

        return start;
    }

    /// <summary>“1/2”: the first no greater than the second.</summary>
    private static bool IsFraction(ReadOnlySpan<char> text)
    {
        var stroke = text.IndexOf('/');
        return stroke > 0
            && int.TryParse(text[..stroke].Trim(), System.Globalization.CultureInfo.InvariantCulture, out var page)
            && int.TryParse(
                text[(stroke + 1)..].Trim(),
                System.Globalization.CultureInfo.InvariantCulture,
                out var pages
            )
            && page >= 1
            && page <= pages
            && pages < 100;
    }

    private static bool TakeWord(ref ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            text = text[word.Length..].TrimStart();
            return true;
        }

        return false;
    }

    private static bool TakeNumber(ref ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? text.Length : digits;
        text = text[digits..];
        return digits is 1 or 2;
    }

    private static string WithGap(string word) => word.EndsWith('\'') ? word : word + " ";
}
