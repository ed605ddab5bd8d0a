using System.Globalization;
using ResumeRender.Diagnostics;

namespace ResumeRender.Cli.Input.Given;

/// <summary>The messages on contact data that were taken away.</summary>
internal static class RemovalDiagnostics
{
    internal static Diagnostic StillThere(SourceSpan at, string field, string value, int more, bool isHidden) =>
        new(
            Severity.Warning,
            "RR9114",
            at,
            string.Create(
                CultureInfo.InvariantCulture,
                $"the {field} `{value}` {Gone(isHidden)}, but still stands in the text{More(more)}"
            )
        )
        {
            Hints = ["take it out of the text too, if readers should not see it"],
        };

    internal static Diagnostic WordStillThere(SourceSpan at, string word, bool isHidden) =>
        new(
            Severity.Note,
            "RR9115",
            at,
            $"the name {Gone(isHidden)}, but its word `{word}` still stands in the text"
        );

    internal static Diagnostic MetadataLeftOut(string key, string value) =>
        new(
            Severity.Note,
            "RR9116",
            SourceSpan.None,
            $"left out the metadata `{key}: {value}`, since it says what was taken away"
        );

    private static string Gone(bool isHidden) =>
        isHidden ? "is hidden by the data" : "was taken away from the contact data";

    private static string More(int more) => more switch
    {
        0 => "",
        1 => ", and in one more place",
        _ => string.Create(CultureInfo.InvariantCulture, $", and in {more} more places"),
    };
}
