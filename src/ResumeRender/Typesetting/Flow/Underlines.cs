using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Typesetting.Flow;

/// <summary>Draws the lines below letters that are underlined.</summary>
/// <remarks>Artifacts: a link is told by its tag. Place and thickness are those that the web page has, in
/// ems.</remarks>
internal static class Underlines
{
    private const double Distance = 0.13;

    private const double Thickness = 0.045;

    /// <summary>The lines of the runs that have one, without the space at a run's end.</summary>
    internal static IEnumerable<RuleItem> Of(IEnumerable<GlyphRun> runs, double baseline)
    {
        foreach (var run in runs.Where(static r => r.Underlined))
        {
            var space =
                run.Text.EndsWith(' ') && run is { RightToLeft: false, Glyphs: [.., var last] }
                    ? (last.Advance * run.Size / run.Face.UnitsPerEm) + run.Tracking
                    : 0;
            if (run.Width - space > 0)
                yield return new RuleItem(
                    run.X,
                    baseline + (Distance * run.Size),
                    run.Width - space,
                    Thickness * run.Size,
                    run.Color
                )
                {
                    IsUnderline = true,
                };
        }
    }
}
