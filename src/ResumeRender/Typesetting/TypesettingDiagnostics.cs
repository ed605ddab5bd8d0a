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

    internal static Diagnostic DoesNotFit(int lines, SourceSpan firstLineOver) => new(
        Severity.Error, "RR3002", firstLineOver, string.Create(CultureInfo.InvariantCulture,
            $"the résumé does not fit on one page: over by {lines} {(lines == 1 ? "line" : "lines")}"))
    {
        Hints = ["shorten or leave out text until it fits", "try another look with `--layout`, or a narrower typeface with `--font`"],
    };
}
