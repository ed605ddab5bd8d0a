using System.Collections.Immutable;
using ResumeRender.Diagnostics;

namespace ResumeRender;

/// <summary>The file that was made, or the reasons why there is none.</summary>
/// <param name="Files">The whole file, or of a format that holds a single page one for each of them in their order;
/// empty if there were errors.</param>
/// <param name="Diagnostics">What the author should know, in the order of the stages.</param>
public sealed record RenderResult(ImmutableArray<byte[]> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The file, or the first of them; null if there were errors.</summary>
    public byte[]? Bytes => Files.IsEmpty ? null : Files[0];

    /// <summary>How many pages were typeset.</summary>
    public int Pages { get; init; }

    /// <summary>The values that the fit chose, also for a page that is too full; null without a page.</summary>
    public FitReport? Fit { get; init; }
}
