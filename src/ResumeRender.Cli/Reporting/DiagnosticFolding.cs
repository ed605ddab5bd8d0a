using System.Collections.Immutable;
using ResumeRender.Diagnostics;

namespace ResumeRender.Cli.Reporting;

/// <summary>Puts what comes again and again into one message: a pasted web page has eighty lines that are left out, and
/// one thing that matters.</summary>
/// <remarks>
/// Notes are folded if they have the same code and the same words around what they quote; warnings and errors if they
/// say the same to the letter. A folded message stands at the first place.
/// </remarks>
internal static class DiagnosticFolding
{
    /// <summary>As many as tell what kind of thing it is.</summary>
    private const int MostQuoted = 5;

    private const string ShowAll = "`--diagnostics all` shows each at its place";

    /// <summary>Those of which each changes what a fact says, or is a part of the text to leave out or left
    /// out.</summary>
    private static readonly ImmutableArray<string> NeverFolded = ["RR1401", "RR3003", "RR3004", "RR3005"];

    /// <summary>The diagnostics in their order, with those of one kind in the place of the first.</summary>
    internal static ImmutableArray<Diagnostic> Fold(ImmutableArray<Diagnostic> diagnostics) =>
    [
        .. diagnostics.Select(static d => (Diagnostic: d, Message: QuotedMessage.Of(d.Message)))
            .GroupBy(static d => KindOf(d.Diagnostic, d.Message), static d => d)
            .Select(static kind => kind.ToList())
            .Select(static kind => kind.Count == 1 ? kind[0].Diagnostic : Folded(kind)),
    ];

    /// <remarks>What is never folded is a kind of its own.</remarks>
    private static (Severity Severity, string Code, string Words, SourceText? Source, Diagnostic? Itself) KindOf(
        Diagnostic diagnostic,
        QuotedMessage message
    ) =>
        (
            diagnostic.Severity,
            diagnostic.Code,
            diagnostic.Severity == Severity.Note ? message.Words : diagnostic.Message,
            diagnostic.Span.Source,
            NeverFolded.Contains(diagnostic.Code) ? diagnostic : null
        );

    private static Diagnostic Folded(List<(Diagnostic Diagnostic, QuotedMessage Message)> kind)
    {
        var first = kind[0].Diagnostic;
        var changing = Enumerable
            .Range(0, kind[0].Message.Quoted.Length)
            .Where(i => kind.Exists(m => m.Message.Quoted[i] != kind[0].Message.Quoted[i]))
            .ToList();
        var quoted =
            changing.Count == 1
                ? kind.Select(m => m.Message.Quoted[changing[0]]).Distinct(StringComparer.Ordinal).ToList()
                : [];
        if (quoted.Count > 0 && FoldedWords.Of(first.Code) is { } words)
        {
            return first with
            {
                Message = FormattableString.Invariant($"left out {kind.Count} {words}: {List(quoted)}"),
                Hints = quoted.Count > MostQuoted ? [.. first.Hints, ShowAll] : first.Hints,
            };
        }

        var message = changing.Count switch
        {
            0 => FormattableString.Invariant($"{first.Message} ({kind.Count} times, first here)"),
            1 => $"{first.Message}; so it is with {List(quoted[1..])}",
            _ => FormattableString.Invariant($"{first.Message}; and {kind.Count - 1} more of this kind"),
        };
        return first with
        {
            Message = message,
            Hints = changing.Count > 1 || quoted.Count - 1 > MostQuoted ? [.. first.Hints, ShowAll] : first.Hints,
        };
    }

    private static string List(List<string> quoted)
    {
        var shown = string.Join(", ", quoted.Take(MostQuoted).Select(static q => $"`{q}`"));
        return quoted.Count > MostQuoted
            ? FormattableString.Invariant($"{shown} and {quoted.Count - MostQuoted} more")
            : shown;
    }
}
