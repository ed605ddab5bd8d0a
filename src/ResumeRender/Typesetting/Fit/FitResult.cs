using ResumeRender.Layout;

namespace ResumeRender.Typesetting.Fit;

/// <summary>A composition that fills its page, or the tightest one if none fits.</summary>
/// <param name="Composition">With its sizes and distances as found.</param>
/// <param name="Scale">The factors against the look's own values.</param>
/// <param name="Typeset">Its pages.</param>
/// <param name="Probes">How often the text was typeset, the last time included.</param>
internal sealed record FitResult(Composition Composition, StyleScale Scale, TypesetResult Typeset, int Probes)
{
    /// <summary>True if all of it stands on one page.</summary>
    internal bool Fits => Typeset.OverflowLines == 0;
}
