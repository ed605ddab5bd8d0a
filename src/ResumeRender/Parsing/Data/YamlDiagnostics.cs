using ResumeRender.Diagnostics;

namespace ResumeRender.Parsing.Data;

/// <summary>Every message about YAML that does not say what its author meant: one method a message.</summary>
internal static class YamlDiagnostics
{
    public static Diagnostic ReadAsText(SourceSpan at) =>
        new(Severity.Warning, "RR1750", at, $"`{Written(at)}` has a meaning in YAML here, and was read as text")
        {
            Hints = ["put quotes around the whole value"],
        };

    public static Diagnostic CommentLeftOut(SourceSpan at) =>
        new(Severity.Note, "RR1751", at, $"left out the comment `{Written(at)}`")
        {
            Hints = ["put quotes around the whole value if it is part of the text"],
        };

    public static Diagnostic CannotRead(SourceSpan at, string why) =>
        new(Severity.Warning, "RR1752", at, $"this is not YAML, so the front matter was read line by line: {why}")
        {
            Hints = ["look at the indent of this line and of the one above"],
        };

    public static Diagnostic TooDeep(SourceSpan at) =>
        new(Severity.Warning, "RR1753", at, "the front matter is nested too deeply, so it was read line by line");

    public static Diagnostic TooLarge(SourceSpan at) =>
        new(Severity.Warning, "RR1754", at, "the front matter is larger than 5 MB, so it was read line by line");

    public static Diagnostic AliasLeftAsText(SourceSpan at) =>
        new(
            Severity.Warning,
            "RR1755",
            at,
            $"`{Written(at)}` refers to nothing that can stand here, so it was kept as text"
        );

    public static Diagnostic WrittenTwice(SourceSpan at, string key) =>
        new(Severity.Warning, "RR1756", at, $"the key `{key}` was written twice");

    public static Diagnostic SeveralDocuments(SourceSpan at) =>
        new(Severity.Note, "RR1757", at, "several documents in one file were read as one");

    private static string Written(SourceSpan at)
    {
        var text = at.Source!.Text.Substring(at.Start, Math.Min(at.Length, 60)).ReplaceLineEndings(" ").Trim();
        return at.Length > 60 ? text + "…" : text;
    }
}
