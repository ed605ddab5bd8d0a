using ResumeRender.Diagnostics;

namespace ResumeRender.Parsing;

/// <summary>Every message about what the author says may be left out.</summary>
internal static class PriorityDiagnostics
{
    public static Diagnostic Unreadable(SourceSpan at, string text) =>
        new(Severity.Warning, "RR1320", at, $"`{text}` is not a priority, so it was left out")
        {
            Hints = ["write `optional`, `low`, `normal` or `high`, or a number from 0 to 3"],
        };

    public static Diagnostic AfterNothing(SourceSpan at, string mark) =>
        new(Severity.Warning, "RR1321", at, $"`{mark}` does not follow a title, head or highlight, so it was left out")
        {
            Hints = ["write it at the end of the line that it is about"],
        };
}
