using ResumeRender.Diagnostics;

namespace ResumeRender.Parsing.RenderCv;

/// <summary>Every message about the keys of a résumé in YAML: one method a message.</summary>
internal static class RenderCvDiagnostics
{
    public static Diagnostic DesignLeftOut(SourceSpan at, string keys) =>
        new(Severity.Note, "RR1760", at, $"left out `{keys}`: settings of another program for its page")
        {
            Hints = ["choose a look with `--layout`"],
        };

    public static Diagnostic KeyCorrected(SourceSpan at, string key, string known) =>
        new(Severity.Warning, "RR1761", at, $"the key `{key}` was read as `{known}`")
        {
            Hints = [$"did you mean `{known}`?"],
        };

    public static Diagnostic UnknownKey(SourceSpan at, string key) =>
        new(
            Severity.Note,
            "RR1762",
            at,
            $"the key `{key}` is not known, so it became a line or section with this label"
        );

    public static Diagnostic TypstLeftOut(SourceSpan at, string text) =>
        new(Severity.Note, "RR1763", at, $"left out the commands of Typst in `{text}`");

    public static Diagnostic DatesLeftOut(SourceSpan at, string dates, string date) =>
        new(Severity.Note, "RR1764", at, $"left out `{dates}`, since `date: {date}` says when it was");

    public static Diagnostic UnknownNetwork(SourceSpan at, string network) =>
        new(
            Severity.Warning,
            "RR1765",
            at,
            $"the address of a profile on `{network}` is not known, so it is a line at the end"
        )
        {
            Hints = ["write the whole address, such as `https://example.org/me`"],
        };

    public static Diagnostic NoResume(SourceSpan at) =>
        new(Severity.Error, "RR1766", at, "the file holds no keys of a résumé, such as `name` or `sections`")
        {
            Hints = ["write each value after a key and a colon, or give a file of plain text the ending .txt"],
        };
}
