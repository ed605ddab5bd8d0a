using System.Globalization;
using ResumeRender.Diagnostics;

namespace ResumeRender.Parsing.Data;

/// <summary>Every message about files of data of either notation: what cannot be read, and what is hidden; one method a
/// message.</summary>
internal static class DataDiagnostics
{
    public static Diagnostic NotYaml(SourceSpan at, string why) =>
        new(Severity.Error, "RR1767", at, $"the YAML breaks here: {why}")
        {
            Hints = ["look at the indent of this line and of the one above"],
        };

    public static Diagnostic IndentedWithTabs(SourceSpan at, int lines) =>
        new(
            Severity.Warning,
            "RR1768",
            at,
            lines == 1
                ? "this line is indented with a tab, which YAML forbids; each tab was read as a space"
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"this line and {lines - 1} more are indented with tabs, which YAML forbids; each tab was read "
                        + $"as a space"
                )
        )
        {
            Hints = ["indent with spaces"],
        };

    public static Diagnostic AliasesTooLarge(SourceSpan at) =>
        new(
            Severity.Error,
            "RR1769",
            at,
            "the aliases of this YAML stand for more than a résumé can hold: more than 20,000 values or a million "
                + "letters"
        )
        {
            Hints = ["write the text itself in place of this alias"],
        };

    public static Diagnostic CutOff(SourceSpan at) =>
        new(Severity.Error, "RR1770", at, "the JSON breaks off here: what was begun is not closed before the file ends")
        {
            Hints = ["save or download the file again; if it is whole, close this bracket or quote"],
        };

    public static Diagnostic NotJson(SourceSpan at) =>
        new(Severity.Error, "RR1771", at, "the file is not JSON: it begins neither with `{` nor with `[`")
        {
            Hints =
            [
                "begin with `{`, or give a file of plain text the ending .txt, one of YAML .yaml, one of Markdown .md",
            ],
        };

    public static Diagnostic Hides(SourceSpan at, string parts, string names) =>
        new(Severity.Note, "RR1730", at, $"the file hides {parts}, kept as data and shown on no page{names}");
}
