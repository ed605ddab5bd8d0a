using System.Globalization;
using System.Text;
using ResumeRender.Diagnostics;

namespace ResumeRender.Typesetting;

/// <summary>All that typesetting has to say to the author.</summary>
internal static class TypesettingDiagnostics
{
    internal static Diagnostic MissingGlyph(Rune character, SourceSpan span) => new(
        Severity.Warning, "RR3001", span, string.Create(CultureInfo.InvariantCulture,
            $"no bundled font has a glyph for `{character}` (U+{character.Value:X4}): a question mark stands in its place"))
    {
        Hints = ["write it in letters that the fonts have: Latin, Greek or Cyrillic"],
    };

    internal static Diagnostic DoesNotFit(int pages, int lines, SourceSpan firstLineOver) => new(
        Severity.Error, "RR3002", firstLineOver, string.Create(CultureInfo.InvariantCulture,
            $"the résumé does not fit on {(pages == 1 ? "one page" : $"{pages} pages")}: over by {Lines(lines)} at the smallest setting"))
    {
        Hints =
        [
            "follow the proposals below, or shorten what matters least to you",
            "`--fit drop` leaves out those parts for you",
            "`--pages auto` takes as many pages as there is text",
        ],
    };

    internal static Diagnostic LooseEnd(SourceSpan span, string words) => new(
        Severity.Note, "RR3003", span, $"without the last words of this, `{words}`, it would be a line shorter");

    internal static Diagnostic ProposedCut(SourceSpan span, string kind, string text, int lines) => new(
        Severity.Note, "RR3004", span, string.Create(CultureInfo.InvariantCulture, $"leave out the {kind} `{Beginning(text)}` to win {Lines(lines)}"));

    internal static Diagnostic LeftOut(SourceSpan span, string kind, string text, int lines) => new(
        Severity.Warning, "RR3005", span, string.Create(CultureInfo.InvariantCulture, $"left out the {kind} `{Beginning(text)}` ({Lines(lines)}) so that the rest fits"));

    private static string Lines(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "line" : "lines")}");

    private static string Beginning(string text)
    {
        const int Most = 60;
        if (text.Length <= Most)
            return text;
        var end = text.LastIndexOf(' ', Most);
        return text[..(end > 0 ? end : Most - 1)] + "…";
    }
}
