using System.Globalization;
using HarfBuzzSharp;
using ResumeRender.Diagnostics;

namespace ResumeRender.Typesetting.Scripts;

/// <summary>All that is said of letters that cannot be set right.</summary>
internal static class ScriptDiagnostics
{
    internal static Diagnostic Missing(ScriptCount script) =>
        new(
            Severity.Warning,
            "RR3001",
            script.FirstMissing,
            $"no font has the {NameOf(script)} {Letters(script)} {Examples(script)}: {Stand(script)}"
        )
        {
            Hints = [GiveFont(script)],
        };

    internal static Diagnostic MissingSigns(ScriptCount signs) =>
        new(
            Severity.Warning,
            "RR3001",
            signs.FirstMissing,
            $"no font has the {(signs.Different == 1 ? "sign" : "signs")} {Examples(signs)}: {Stand(signs)}"
        )
        {
            Hints = ["write what it means in words", "or give a font that has it with `--font-file FILE`"],
        };

    internal static Diagnostic TooManyMissing(ScriptCount script, int all, Severity severity) =>
        new(
            severity,
            "RR3020",
            script.FirstMissing,
            string.Create(
                CultureInfo.InvariantCulture,
                $"no font has {script.Missing} of the {all} letters ({Share(script.Missing, all)}), which are "
                    + $"{NameOf(script)}: {Examples(script)}"
            )
        )
        {
            Hints =
                severity == Severity.Warning
                    ? [GiveFont(script)]
                    :
                    [
                        GiveFont(script),
                        InAnotherFormat,
                        "`--force` writes the page with question marks in their place",
                    ],
        };

    internal static Diagnostic RunsToTheLeft(ScriptCount script, Severity severity) =>
        new(
            severity,
            "RR3021",
            script.First,
            $"{NameOf(script)} runs from right to left, which is not set right yet: figures and words would stand in "
                + "the wrong order"
        )
        {
            Hints =
                severity == Severity.Warning ? ["compare the page with your text"]
                : script.Missing > 0
                    ?
                    [
                        InAnotherFormat,
                        "`--force` writes the page all the same, with a font of yours: "
                            + $"{ScriptName.Of(TagOf(script)).Families} are free",
                    ]
                : [InAnotherFormat, "`--force` writes the page all the same"],
        };

    internal static Diagnostic WordsRunToTheLeft(ScriptCount script) =>
        new(
            Severity.Warning,
            "RR3022",
            script.First,
            $"{NameOf(script)} runs from right to left, which is not set right yet: see whether its words and "
                + "figures stand in order"
        )
        {
            Hints = ["compare the page with your text, or write these words in Latin letters"],
        };

    internal static Diagnostic InTheReadersFonts(ScriptCount script) =>
        new(
            Severity.Note,
            "RR3023",
            script.FirstMissing,
            "the file carries no font for the "
                + $"{(script.Script == Script.Common ? "" : NameOf(script) + " ")}{Letters(script)} "
                + $"{Examples(script)}: {(script.Different == 1 ? "it shows" : "they show")} in a font of the "
                + "machine that opens it"
        );

    internal static Diagnostic BeginsAtTheLeft(ScriptCount script) =>
        new(
            Severity.Note,
            "RR3024",
            script.First,
            $"{NameOf(script)} runs from right to left: letters and figures stand in order, but lines begin at the left"
        );

    private const string InAnotherFormat =
        "make a Word file or web page (`docx`, `html`), which shows the letters in the reader's own fonts";

    private static string GiveFont(ScriptCount script) =>
        $"give a font that has them with `--font-file FILE`; free ones are {ScriptName.Of(TagOf(script)).Families}";

    private static string NameOf(ScriptCount script) => ScriptName.Of(TagOf(script)).Name;

    private static string TagOf(ScriptCount script) => script.Script.ToString();

    private static string Letters(ScriptCount script) => (script.Script == Script.Common, script.Different) switch
    {
        (true, 1) => "sign",
        (true, _) => "signs",
        (_, 1) => "letter",
        _ => "letters",
    };

    private static string Stand(ScriptCount script) =>
        script.Missing == 1 ? "a question mark stands in its place" : "question marks stand in their place";

    private static string Examples(ScriptCount script)
    {
        var shown = string.Join(
            ", ",
            script.Examples.Select(static r => string.Create(CultureInfo.InvariantCulture, $"`{r}` (U+{r.Value:X4})"))
        );
        return script.Different - script.Examples.Count is > 0 and var more
            ? string.Create(CultureInfo.InvariantCulture, $"{shown} and {more} more")
            : shown;
    }

    private static string Share(int part, int all) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, Math.Round(100.0 * part / all))} %");
}
