using System.Runtime.InteropServices;

namespace ResumeRender.Reading.Glue;

/// <summary>Lets the joints of a list speak for each other: where most are glue, the next one is likely glue
/// too.</summary>
/// <remarks>A list that lost its marks lost all of them; a list that did not has none of these joints but in names. So
/// the odds among the other joints of the same list are the prior of this one (Laplace's rule, within limits). Joints
/// inside words that are known are explained and do not count, nor do those that may be either.</remarks>
internal static class GlueDensity
{
    private const double Explained = -4;

    public static void Reweigh(List<GluePoint> points)
    {
        int glue = 0, open = 0;
        foreach (var point in points)
        {
            glue += IsGlue(point) ? 1 : 0;
            open += IsOpen(point) ? 1 : 0;
        }

        foreach (ref var point in CollectionsMarshal.AsSpan(points))
        {
            var othersGlue = glue - (IsGlue(point) ? 1 : 0);
            var othersOpen = open - (IsOpen(point) ? 1 : 0);
            var prior = Math.Log2((othersGlue + 1.0) / (othersOpen + 1.0));
            point = point with
            {
                Score = point.Score + Math.Clamp(prior, GlueWeights.RarestGlue, GlueWeights.DensestGlue),
            };
        }
    }

    private static bool IsGlue(in GluePoint point) => point.Score >= GlueWeights.Certain;

    private static bool IsOpen(in GluePoint point) => point.Score is > Explained and < GlueWeights.WorthMentioning;
}
