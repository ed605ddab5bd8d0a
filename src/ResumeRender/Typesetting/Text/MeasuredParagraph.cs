using ResumeRender.Layout;

namespace ResumeRender.Typesetting.Text;

/// <summary>A paragraph, measured between the places where its lines may end.</summary>
internal sealed class MeasuredParagraph(
    ShapedText text,
    List<BreakPoint> points,
    double firstWidth,
    double width,
    Alignment alignment
)
{
    /// <summary>A last line of one word narrower than this share of the line is lonely.</summary>
    private const double LonelyShare = 0.25;

    private const double LonelyPenalty = 0.6;

    /// <summary>What a space may gain in a justified line, in ems: wider ones make holes, and the line stays
    /// ragged.</summary>
    private const double MostStretch = 0.28;

    private int Last => points.Count - 1;

    /// <summary>The least number of lines: each takes what it can hold. Null if something is wider than its
    /// line.</summary>
    internal (int Count, int LastStart)? Fill(double shrink)
    {
        var (count, start) = (0, 0);
        while (true)
        {
            var end = start;
            while (end < Last && Fits(start, end + 1, count, shrink))
                end++;
            count++;
            if (end == Last)
                return (count, start);
            if (end == start)
                return null;
            start = end;
        }
    }

    internal bool IsLonely(int start) =>
        start > 0
        && Used(start, Last) < width * LonelyShare
        && !text.Text.AsSpan(points[start].Next).TrimEnd(' ').Contains(' ');

    /// <summary>Of all ways to fill a number of lines the one with the least penalty.</summary>
    internal List<BrokenLine> Weigh(int lines, double shrink)
    {
        var best = new double[lines + 1, points.Count];
        var from = new int[lines + 1, points.Count];
        for (var n = 0; n <= lines; n++)
        {
            for (var i = 0; i < points.Count; i++)
                best[n, i] = double.PositiveInfinity;
        }

        best[0, 0] = 0;
        for (var n = 1; n <= lines; n++)
        {
            for (var end = n; end <= Last; end++)
            {
                for (var start = end - 1; start >= n - 1 && Fits(start, end, n - 1, shrink); start--)
                {
                    var penalty = best[n - 1, start] + Penalty(start, end, n - 1);
                    if (penalty < best[n, end])
                        (best[n, end], from[n, end]) = (penalty, start);
                }
            }
        }

        return Trace(from, lines);
    }

    private double Available(int line) => line == 0 ? firstWidth : width;

    private double Used(int start, int end) =>
        text.WidthOf(points[start].Next, text.TrimEnd(points[start].Next, points[end].End));

    private bool Fits(int start, int end, int line, double shrink)
    {
        var used = Used(start, end);
        var available = Available(line) + LineBreaker.Tolerance;
        return used <= available || (shrink > 0 && used - (shrink * Spaces(start, end).Width) <= available);
    }

    private double Penalty(int start, int end, int line)
    {
        // Lines in the middle are even if the last one is no shorter than the rest.
        if (end == Last && alignment != Alignment.Center)
            return IsLonely(start) ? LonelyPenalty : 0;
        var slack = 1 - (Used(start, end) / Available(line));
        return (slack * slack) + points[end].Penalty;
    }

    private (double Width, int Count) Spaces(int start, int end)
    {
        var (total, count) = (0.0, 0);
        var last = text.TrimEnd(points[start].Next, points[end].End);
        for (var i = points[start].Next; i < last; i++)
        {
            if (text.Text[i] != ' ')
                continue;
            total += text.WidthOf(i, i + 1);
            count++;
        }

        return (total, count);
    }

    private List<BrokenLine> Trace(int[,] from, int lines)
    {
        var broken = new BrokenLine[lines];
        var end = Last;
        for (var n = lines; n > 0; n--)
        {
            var start = from[n, end];
            broken[n - 1] = LineOf(start, end, n - 1);
            end = start;
        }

        return [.. broken];
    }

    private BrokenLine LineOf(int start, int end, int line)
    {
        var used = Used(start, end);
        var missing = Available(line) - used;
        var isStretched = alignment == Alignment.Justify && end != Last && missing > 0;
        if (missing >= 0 && !isStretched)
            return new BrokenLine(points[start].Next, points[end].End, used);
        var spaces = Spaces(start, end).Count;
        var each = missing / Math.Max(1, spaces);
        return spaces == 0 || each > MostStretch * text.Runs[0].Style.Size.Points
            ? new BrokenLine(points[start].Next, points[end].End, used)
            : new BrokenLine(points[start].Next, points[end].End, used + missing) { WordSpace = each };
    }
}
