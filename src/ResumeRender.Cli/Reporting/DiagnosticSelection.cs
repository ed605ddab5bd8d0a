using System.Collections.Immutable;
using ResumeRender.Diagnostics;

namespace ResumeRender.Cli.Reporting;

/// <summary>Which diagnostics are shown, and in which order.</summary>
/// <param name="Shown">Those to show, in the order of the inputs and of their text; what has no place comes last.</param>
/// <param name="Left">Those that are not shown because there are too many; never an error.</param>
internal sealed record DiagnosticSelection(ImmutableArray<Diagnostic> Shown, ImmutableArray<Diagnostic> Left)
{
    /// <summary>As many as a person reads.</summary>
    internal const int Most = 20;

    /// <summary>Sorts the diagnostics, and leaves out the lightest if there are more than <paramref name="most"/>.</summary>
    internal static DiagnosticSelection Of(IEnumerable<Diagnostic> diagnostics, IReadOnlyList<string> inputs, int most)
    {
        var order = inputs.Select(static (name, index) => (name, index)).ToDictionary(static p => p.name, static p => p.index, StringComparer.Ordinal);
        ImmutableArray<Diagnostic> sorted =
        [
            .. diagnostics
                .OrderBy(static d => IsAboutFit(d) ? 1 : 0)
                .ThenBy(d => IsAboutFit(d) ? 0 : d.Span.Source is not { } source ? int.MaxValue : order.GetValueOrDefault(source.Name, int.MaxValue - 1))
                .ThenBy(static d => IsAboutFit(d) || d.Span.Source is null ? 0 : d.Span.Start),
        ];
        if (sorted.Length <= most)
            return new(sorted, []);
        var isKept = sorted.Select((d, index) => (d, index)).OrderByDescending(static p => p.d.Severity).Take(most).Select(static p => p.index).ToHashSet();
        return new(
            [.. sorted.Where((d, index) => d.Severity == Severity.Error || isKept.Contains(index))],
            [.. sorted.Where((d, index) => d.Severity != Severity.Error && !isKept.Contains(index))]);
    }

    /// <summary>That a page is too long comes last, and what would help stands below it, whatever comes first in the text.</summary>
    private static bool IsAboutFit(Diagnostic diagnostic) => diagnostic.Code is "RR3002" or "RR3003" or "RR3004" or "RR3005";

    /// <summary>Says how many are left out: <c>… and 7 more: 2 warnings, 5 notes</c>; null if none is.</summary>
    internal string? Rest()
    {
        if (Left.IsEmpty)
            return null;
        var (warnings, notes) = (Left.Count(static d => d.Severity == Severity.Warning), Left.Count(static d => d.Severity == Severity.Note));
        string[] counts = [.. new[] { Count(warnings, "warning"), Count(notes, "note") }.Where(static c => c.Length > 0)];
        return FormattableString.Invariant($"… and {Left.Length} more: {string.Join(", ", counts)}; `--diagnostics all` shows them");
    }

    private static string Count(int count, string word) =>
        count == 0 ? "" : FormattableString.Invariant($"{count} {word}{(count == 1 ? "" : "s")}");
}
