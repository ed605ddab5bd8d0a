using ResumeRender.Layout;
using ResumeRender.Layout.Design;

namespace ResumeRender.Typesetting.Fit;

/// <summary>A composition that fills its page, or the tightest one if none fits.</summary>
/// <param name="Composition">With its sizes and distances as found.</param>
/// <param name="Scale">The factors against the look's own values.</param>
/// <param name="Typeset">Its pages.</param>
/// <param name="Probes">How often the text was typeset, the last time included.</param>
internal sealed record FitResult(Composition Composition, StyleScale Scale, TypesetResult Typeset, int Probes)
{
    /// <summary>By how many points it is higher than the page.</summary>
    internal double Over { get; init; }

    /// <summary>True if all of it stands on one page.</summary>
    internal bool Fits => Over == 0;

    /// <summary>By how many lines of the running text it is higher than the page.</summary>
    internal int OverLines
    {
        get
        {
            var text = RunningText.Of(Composition);
            return (int)Math.Ceiling(Over / (text.Size.Points * text.Leading));
        }
    }
}
