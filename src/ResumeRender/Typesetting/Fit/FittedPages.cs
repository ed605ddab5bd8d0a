using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;

namespace ResumeRender.Typesetting.Fit;

/// <summary>Pages to write, of the résumé as it came or without what had to be left out; or pages that do not fit, and
/// why.</summary>
/// <param name="Fitted">The pages; null if there was so much text that none were made.</param>
/// <param name="Resume">What stands on them.</param>
/// <param name="Diagnostics">What there is to tell.</param>
internal sealed record FittedPages(FitResult? Fitted, Resume Resume, ImmutableArray<Diagnostic> Diagnostics)
{
    internal bool MayBeWritten { get; init; } = true;
}
