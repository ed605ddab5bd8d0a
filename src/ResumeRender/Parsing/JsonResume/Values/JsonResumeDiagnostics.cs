using ResumeRender.Diagnostics;

namespace ResumeRender.Parsing.JsonResume.Values;

/// <summary>Every message about what a file in the manner of JSON Resume says: one method a message.</summary>
internal static class JsonResumeDiagnostics
{
    public static Diagnostic NotAnObject(SourceSpan at) =>
        new(Severity.Error, "RR1720", at, "the file holds no object with a résumé")
        {
            Hints = ["begin with `{` and keys such as `basics` and `work`"],
        };

    public static Diagnostic KeyCorrected(SourceSpan at, string key, string meant) =>
        new(Severity.Warning, "RR1721", at, $"the key `{key}` was read as `{meant}`")
        {
            Hints = [$"write `{meant}`"],
        };

    public static Diagnostic UnknownKey(SourceSpan at, string key) =>
        new(
            Severity.Warning,
            "RR1722",
            at,
            $"JSON Resume has no key `{key}` here, so it is shown as a line of its own"
        );

    public static Diagnostic UnknownSection(SourceSpan at, string key) =>
        new(
            Severity.Warning,
            "RR1723",
            at,
            $"JSON Resume has no section `{key}`, so it is shown as a custom section"
        );

    public static Diagnostic UnreadableDate(SourceSpan at, string text) =>
        new(Severity.Warning, "RR1724", at, $"cannot read `{text}` as a date, so it is shown as written")
        {
            Hints = ["write dates as `2021-03-31`, `2021-03` or `2021`"],
        };

    public static Diagnostic KeptForPrograms(SourceSpan at, string key, string value) =>
        new(Severity.Note, "RR1725", at, $"left out `{key}: {value}`, which is for programs");

    public static Diagnostic NotAnAddress(SourceSpan at, string text) =>
        new(Severity.Warning, "RR1726", at, $"`{text}` is not the address of a web page, so it is shown as text");

    public static Diagnostic StreetNotShown(SourceSpan at, string street) =>
        new(Severity.Note, "RR1728", at, $"`{street}` is kept as data, but the page shows neither street nor post code")
        {
            Hints = ["write it into `city` as well if readers should see it"],
        };

    public static Diagnostic UnknownKind(SourceSpan at, string kind) =>
        new(
            Severity.Warning,
            "RR1729",
            at,
            $"`{kind}` is not a kind of section, so the section is shown as a custom one"
        )
        {
            Hints =
            [
                "write `work`, `education`, `skills`, `projects` or another of the kinds that `resume-render schema` "
                    + "lists",
            ],
        };

    public static Diagnostic LeadsNowhere(SourceSpan at, string pointer) =>
        new(Severity.Warning, "RR1727", at, $"`{pointer}` leads to no part of the file");
}
