using ResumeRender.Layout;
using ResumeRender.Layout.Design;

namespace ResumeRender.Typesetting.Fit;

/// <summary>A size and margin to try: what decides where the lines break.</summary>
/// <param name="Size">Factor for the size of all type.</param>
/// <param name="Margin">Factor for the margins.</param>
/// <param name="LeastLeading">Factor for the leading that must do before the next step is tried.</param>
/// <param name="LeastGap">Factor for the gaps that must do before the next step is tried.</param>
internal readonly record struct FitStep(double Size, double Margin, double LeastLeading, double LeastGap)
{
    private const double MarginStep = 72 / 25.4;

    private const double SizeStep = 0.5;

    /// <summary>All steps from the roomiest to the tightest.</summary>
    /// <remarks>
    /// Twice down the same stairs: gaps, leading, margins, size: first from the most comfortable values to the look's
    /// own, then from there to the limits. Gaps and leading go only half of that way before smaller type is tried,
    /// because a page of larger type whose entries cannot be told apart reads worse; the other half is the last step.
    /// Gaps and leading move no line break, so they are not steps of their own: each step says how tight they may be in
    /// it.
    /// </remarks>
    internal static List<FitStep> Stairs(Composition look)
    {
        var (text, limits) = (RunningText.Of(look), look.Fit);
        var own = text.Size.Points;
        var widest = Math.Max(look.Margins.Left.Points, look.Margins.Right.Points);
        var steps = new List<FitStep>();

        var most = Math.Max(own, limits.MostSize.Points);
        Add(Down(Math.Max(widest, limits.MostMargin.Points), widest, MarginStep).Select(m => (most, m)), 1, 1);
        Add(Down(most, own, SizeStep).Select(s => (s, widest)), 1, 1);

        var leastLeading = Math.Min(1, limits.LeastLeading / text.Leading);
        var leastGap = Math.Min(1, limits.LeastGap);
        var (smallest, narrowest) = (
            Math.Min(own, limits.LeastSize.Points),
            Math.Min(widest, limits.LeastMargin.Points)
        );
        var (closeLeading, closeGap) = ((1 + leastLeading) / 2, (1 + leastGap) / 2);
        Add(Down(widest, narrowest, MarginStep).Select(m => (own, m)), closeLeading, closeGap);
        Add(Down(own, smallest, SizeStep).Select(s => (s, narrowest)), closeLeading, closeGap);
        Add([(smallest, narrowest)], leastLeading, leastGap);
        return [.. steps.Distinct()];

        void Add(IEnumerable<(double Size, double Margin)> stairs, double leading, double gap) =>
            steps.AddRange(
                stairs.Select(s => new FitStep(s.Size / own, widest > 0 ? s.Margin / widest : 1, leading, gap))
            );
    }

    /// <summary>From one value down to another, both included.</summary>
    private static IEnumerable<double> Down(double from, double to, double step)
    {
        for (var value = from; value > to + 0.01; value -= step)
            yield return value;
        yield return to;
    }
}
