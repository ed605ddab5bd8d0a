using HarfBuzzSharp;
using ResumeRender.Diagnostics;

namespace ResumeRender.Typesetting.Scripts;

/// <summary>Says which letters of a page cannot be set right, a message a script.</summary>
/// <remarks>
/// In PDFs, pictures and drawings the glyphs are ours: what no font has becomes a question mark there, and what runs to
/// the left is not yet put in order in full (UAX #9: digits of its own, brackets, Latin words). Word and browsers do
/// both themselves, with the reader's fonts.
/// </remarks>
internal static class LetterReport
{
    /// <summary>A page that lacks a larger share of its letters says nothing any more; a name or two in another script
    /// do less.</summary>
    private const double MostMissing = 0.02;

    /// <summary>Up to this share of its letters a page has names or words that run to the left; beyond it, it is
    /// written in such a script.</summary>
    private const double MostToTheLeft = 0.05;

    /// <summary>Reports on a page whose glyphs are drawn.</summary>
    /// <param name="census">Its letters.</param>
    /// <param name="insists">Whether the user wants it all the same: what would be an error is then a warning.</param>
    /// <param name="diagnostics">Gets the messages.</param>
    internal static void OnDrawn(LetterCensus census, bool insists, DiagnosticBag diagnostics)
    {
        var severity = insists ? Severity.Warning : Severity.Error;
        var letters = census.Letters;
        var tooManyMissing = Letters(census).Sum(static s => s.Missing) > letters * MostMissing;
        var toTheLeft = Letters(census).Where(static s => s.RunsToTheLeft).Sum(static s => s.Letters);
        var isToTheLeft = toTheLeft > letters * MostToTheLeft;
        // With the font that a refused page lacks come its signs too.
        var isRefused = !insists && (tooManyMissing || isToTheLeft);
        foreach (var script in census.Scripts)
        {
            if (script.RunsToTheLeft)
                diagnostics.Add(
                    isToTheLeft
                        ? ScriptDiagnostics.RunsToTheLeft(script, severity)
                        : ScriptDiagnostics.WordsRunToTheLeft(script)
                );
            if (
                script.Missing == 0
                || (isRefused && (script.Script == Script.Common || (isToTheLeft && script.RunsToTheLeft)))
            )
                continue;
            diagnostics.Add(script.Script == Script.Common ? ScriptDiagnostics.MissingSigns(script)
                : tooManyMissing ? ScriptDiagnostics.TooManyMissing(script, letters, severity)
                : ScriptDiagnostics.Missing(script));
        }
    }

    /// <summary>Reports on a file whose letters are those of whoever opens it.</summary>
    internal static void OnFlowing(LetterCensus census, DiagnosticBag diagnostics)
    {
        foreach (var script in census.Scripts)
        {
            if (script.RunsToTheLeft)
                diagnostics.Add(ScriptDiagnostics.BeginsAtTheLeft(script));
            else if (script.Missing > 0)
                diagnostics.Add(ScriptDiagnostics.InTheReadersFonts(script));
        }
    }

    private static IEnumerable<ScriptCount> Letters(LetterCensus census) =>
        census.Scripts.Where(static s => s.Script != Script.Common);
}
