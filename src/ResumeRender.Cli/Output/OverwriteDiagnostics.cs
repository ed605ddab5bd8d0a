using System.Globalization;
using ResumeRender.Diagnostics;

namespace ResumeRender.Cli.Output;

/// <summary>The messages on outputs that would take the place of something else.</summary>
internal static class OverwriteDiagnostics
{
    private const int MostNamesShown = 3;

    internal static Diagnostic ChangedPage(IReadOnlyList<string> names, bool isInFolder) =>
        Error(
            "RR9120",
            $"{List(names)} {Was(names, "was", "were")} changed after this program wrote {Was(names, "it", "them")}, "
                + $"or {Was(names, "comes", "come")} from elsewhere, and {Was(names, "stays", "stay")} as "
                + $"{Was(names, "it is", "they are")}",
            Hints(isInFolder)
        );

    internal static Diagnostic OtherData(IReadOnlyList<string> names, bool isInFolder) =>
        Error(
            "RR9121",
            $"{List(names)} {Was(names, "holds", "hold")} something else than would be written, and "
                + $"{Was(names, "stays", "stay")} as {Was(names, "it is", "they are")}",
            Hints(isInFolder)
        );

    internal static Diagnostic TwoOutputsOfOneName(string first, string second) =>
        Error("RR9122", $"`{first}` and `{second}` would be one file", "choose another name with `-o`");

    private static string[] Hints(bool isInFolder) =>
        [
            isInFolder ? "choose another folder with `-o FOLDER`" : "choose another name with `-o FILE`",
            "or write over it with `--force`",
        ];

    private static string Was(IReadOnlyList<string> names, string one, string several) =>
        names.Count == 1 ? one : several;

    private static string List(IReadOnlyList<string> names)
    {
        string[] shown = [.. names.Take(MostNamesShown).Select(static n => $"`{n}`")];
        if (names.Count > MostNamesShown)
            return string.Join(", ", shown)
                + string.Create(CultureInfo.InvariantCulture, $" and {names.Count - MostNamesShown} more");
        return shown.Length == 1 ? shown[0] : string.Join(", ", shown[..^1]) + " and " + shown[^1];
    }

    private static Diagnostic Error(string code, string message, params string[] hints) =>
        new(Severity.Error, code, SourceSpan.None, message) { Hints = [.. hints] };
}
