using System.Collections.Immutable;
using ResumeRender.Diagnostics;

namespace ResumeRender;

/// <summary>The file, or why there is none.</summary>
/// <param name="Bytes">The whole file; null if there were errors.</param>
/// <param name="Diagnostics">What the author should know, in the order of the stages.</param>
public sealed record RenderResult(byte[]? Bytes, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>How many pages were typeset.</summary>
    public int Pages { get; init; }

    /// <summary>What the page came to be, also of one that does not fit; null if nothing was typeset.</summary>
    public FitReport? Fit { get; init; }
}
