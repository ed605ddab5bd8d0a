using ResumeRender.Diagnostics;

namespace ResumeRender.Parsing.Data;

/// <summary>Every message about JSON that is not quite JSON: one method a message.</summary>
internal static class JsonDiagnostics
{
    public static Diagnostic NotClosed(SourceSpan at) =>
        new(Severity.Warning, "RR1701", at, $"`{Written(at)}` is not closed before the file ends")
        {
            Hints = ["see whether the end of the file is missing"],
        };

    public static Diagnostic Missing(SourceSpan at, string sign) =>
        new(Severity.Warning, "RR1702", at, $"`{sign}` is missing here");

    public static Diagnostic Surplus(SourceSpan at) =>
        new(Severity.Warning, "RR1703", at, $"`{Written(at)}` closes nothing here");

    public static Diagnostic LeftOut(SourceSpan at) =>
        new(Severity.Warning, "RR1704", at, $"left out `{Written(at)}`, which is not JSON")
        {
            Hints = ["put quotes around text"],
        };

    public static Diagnostic QuoteInside(SourceSpan at) =>
        new(Severity.Warning, "RR1705", at, "a quote inside a text was taken for part of the text")
        {
            Hints = [@"write `\""` for a quote inside a text"],
        };

    public static Diagnostic WithoutQuotes(SourceSpan at) =>
        new(Severity.Warning, "RR1706", at, $"`{Written(at)}` was read as text")
        {
            Hints = ["put quotes around text"],
        };

    public static Diagnostic TooDeep(SourceSpan at) =>
        new(Severity.Warning, "RR1707", at, "this is nested too deeply, so it was kept as text");

    public static Diagnostic CommentLeftOut(SourceSpan at) =>
        new(Severity.Note, "RR1708", at, $"left out the comment `{Written(at)}`");

    public static Diagnostic UnknownEscape(SourceSpan at) =>
        new(Severity.Warning, "RR1709", at, $"`{Written(at)}` stands for no character");

    public static Diagnostic WrittenTwice(SourceSpan at, string key) =>
        new(Severity.Warning, "RR1710", at, $"the key `{key}` was written twice");

    private static string Written(SourceSpan at) =>
        at.Source!.Text.Substring(at.Start, at.Length).ReplaceLineEndings(" ").Trim();
}
