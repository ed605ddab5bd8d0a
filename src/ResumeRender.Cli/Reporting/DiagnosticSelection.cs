using System.Collections.Immutable;
using ResumeRender.Diagnostics;

namespace ResumeRender.Cli.Reporting;

/// <summary>Which diagnostics are shown, and in which order.</summary>
/// <param name="Shown">Those to show: errors, warnings, notes; each in the order of the inputs and of their text, and
/// what has no place after them.</param>
/// <param name="Left">Those that are not shown because there are too many; never an error, nor a part that is proposed
/// or left out for the fit.</param>
internal sealed record DiagnosticSelection(ImmutableArray<Diagnostic> Shown, ImmutableArray<Diagnostic> Left)
{
    /// <summary>As many warnings and notes as a person reads.</summary>
    internal const int Most = 20;

    private const string DoesNotFit = "RR3002";

    private const string LeftOutToFit = "RR3005";

    /// <summary>Sorts the diagnostics, and leaves out the lightest warnings and notes if there are more than <paramref
    /// name="most"/>.</summary>
    internal static DiagnosticSelection Of(IEnumerable<Diagnostic> diagnostics, IReadOnlyList<string> inputs, int most)
    {
        ImmutableArray<Diagnostic> sorted = Sorted(diagnostics, inputs);
        var shown = ImmutableArray.CreateBuilder<Diagnostic>(sorted.Length);
        var left = ImmutableArray.CreateBuilder<Diagnostic>();
        // The heavier come first, so those that are over the number are the lightest.
        var counted = 0;
        foreach (var diagnostic in sorted)
            (IsAlwaysShown(diagnostic) || ++counted <= most ? shown : left).Add(diagnostic);
        return new(shown.ToImmutable(), left.ToImmutable());
    }

    /// <summary>All of them in the order in which they are shown.</summary>
    internal static ImmutableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics, IReadOnlyList<string> inputs)
    {
        var order = inputs
            .Select(static (name, index) => (name, index))
            .ToDictionary(static p => p.name, static p => p.index, StringComparer.Ordinal);
        return
        [
            .. diagnostics
                .OrderBy(static d => RankOf(d))
                .ThenBy(d =>
                    IsProposal(d) ? 0
                    : d.Span.Source is not { } source ? int.MaxValue
                    : order.GetValueOrDefault(source.Name, int.MaxValue - 1)
                )
                .ThenBy(static d => IsProposal(d) || d.Span.Source is null ? 0 : d.Span.Start),
        ];
    }

    /// <summary>True for what would make the page shorter: it belongs to the error that the page is too long, and comes
    /// in the order of its worth.</summary>
    internal static bool IsProposal(Diagnostic diagnostic) => diagnostic.Code is "RR3003" or "RR3004";

    private static bool IsAlwaysShown(Diagnostic diagnostic) =>
        diagnostic.Severity == Severity.Error || IsProposal(diagnostic) || diagnostic.Code == LeftOutToFit;

    private static int RankOf(Diagnostic diagnostic) => (diagnostic.Severity, diagnostic.Code) switch
    {
        _ when IsProposal(diagnostic) => 2,
        (Severity.Error, DoesNotFit or LeftOutToFit) => 1,
        (Severity.Error, _) => 0,
        (Severity.Warning, LeftOutToFit) => 4,
        (Severity.Warning, _) => 3,
        _ => 5,
    };

    /// <summary>Says how many are left out: <c>… and 7 more: 2 warnings, 5 notes</c>; null if none is.</summary>
    internal string? Rest()
    {
        if (Left.IsEmpty)
            return null;
        var (warnings, notes) = (
            Left.Count(static d => d.Severity == Severity.Warning),
            Left.Count(static d => d.Severity == Severity.Note)
        );
        string[] counts =
        [
            .. new[] { Count(warnings, "warning"), Count(notes, "note") }.Where(static c => c.Length > 0),
        ];
        return FormattableString.Invariant(
            $"… and {Left.Length} more: {string.Join(", ", counts)}; `--diagnostics all` shows them"
        );
    }

    private static string Count(int count, string word) =>
        count == 0 ? "" : FormattableString.Invariant($"{count} {word}{(count == 1 ? "" : "s")}");
}
