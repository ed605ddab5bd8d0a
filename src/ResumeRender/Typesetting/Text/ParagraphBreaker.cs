using System.Collections.Frozen;

namespace ResumeRender.Typesetting.Text;

/// <summary>Breaks a paragraph into lines by weighing all of them against each other.</summary>
/// <remarks>
/// After Knuth and Plass, Breaking Paragraphs into Lines (1981), for a ragged edge: of all ways to fill the least possible
/// number of lines the one is taken whose lines are most even, whose last line is no lonely word, and which keeps a number and
/// its unit together. Words stay whole; a paragraph with a word wider than its line is broken by <see cref="LineBreaker"/>.
/// </remarks>
internal static class ParagraphBreaker
{
    /// <summary>Weighing takes words × lines; a longer paragraph has so many lines that nobody sees a difference.</summary>
    private const int MostWords = 400;

    /// <summary>A last line of one word narrower than this share of the line is lonely.</summary>
    private const double LonelyShare = 0.25;

    private const double LonelyPenalty = 0.6;

    private const double TornPenalty = 0.5;

    private static readonly FrozenSet<string> Units = FrozenSet.ToFrozenSet(
    [
        "k", "m", "M", "bn", "million", "billion", "kg", "g", "t", "km", "cm", "mm", "ha", "l", "ml", "h", "hrs", "hours", "min", "s", "ms", "KB", "kB", "MB", "GB", "TB",
        "Hz", "kHz", "MHz", "GHz", "W", "kW", "MW", "GW", "kWh", "MWh", "V", "A", "pt", "px", "years", "yrs", "months", "weeks", "days",
        "EUR", "USD", "GBP", "SGD", "CHF", "INR",
    ], StringComparer.Ordinal);

    internal static List<BrokenLine> Break(ShapedText text, double firstWidth, double width)
    {
        var line = LineBreaker.Break(text, firstWidth, width);
        if (line.Count < 2 || WordEnds(text.Text) is not { } ends || HasWideWord(text, ends, Math.Min(firstWidth, width)))
            return line;
        return Weigh(text, ends, line.Count, firstWidth, width) ?? line;
    }

    /// <summary>Where lines may end: 0, and behind each word with its spaces; null if there are too many.</summary>
    private static List<int>? WordEnds(string text)
    {
        var ends = new List<int> { 0 };
        for (var end = 0; end < text.Length;)
        {
            end = LineBreaker.EndOfWord(text, end);
            ends.Add(end);
            if (ends.Count > MostWords)
                return null;
        }

        return ends;
    }

    private static bool HasWideWord(ShapedText text, List<int> ends, double width)
    {
        for (var i = 1; i < ends.Count; i++)
        {
            if (text.WidthOf(ends[i - 1], text.TrimEnd(ends[i - 1], ends[i])) > width)
                return true;
        }

        return false;
    }

    /// <summary>The least penalty of each end of a word as the end of each line, and the way there.</summary>
    private static List<BrokenLine>? Weigh(ShapedText text, List<int> ends, int lines, double firstWidth, double width)
    {
        var words = ends.Count - 1;
        var best = new double[lines + 1, words + 1];
        var from = new int[lines + 1, words + 1];
        for (var n = 0; n <= lines; n++)
        {
            for (var i = 0; i <= words; i++)
                best[n, i] = double.PositiveInfinity;
        }

        best[0, 0] = 0;
        for (var n = 1; n <= lines; n++)
        {
            var available = n == 1 ? firstWidth : width;
            for (var end = n; end <= words; end++)
            {
                for (var start = end - 1; start >= n - 1; start--)
                {
                    var used = text.WidthOf(ends[start], text.TrimEnd(ends[start], ends[end]));
                    if (used > available + LineBreaker.Tolerance)
                        break;
                    var penalty = best[n - 1, start] + Penalty(text.Text, ends, start, end, used / available);
                    if (penalty < best[n, end])
                        (best[n, end], from[n, end]) = (penalty, start);
                }
            }
        }

        return double.IsPositiveInfinity(best[lines, words]) ? null : Trace(text, ends, from, lines);
    }

    private static double Penalty(string text, List<int> ends, int start, int end, double fill)
    {
        var isLast = end == ends.Count - 1;
        if (isLast)
            return start > 0 && end - start == 1 && fill < LonelyShare ? LonelyPenalty : 0;
        var slack = 1 - fill;
        return (slack * slack) + (BelongTogether(text, ends[end]) ? TornPenalty : 0);
    }

    /// <summary>True if the words on both sides of an end are parts of one figure: <c>4.60 / 5.0</c>, <c>12 kg</c>, <c>+ 3</c>.</summary>
    private static bool BelongTogether(string text, int at)
    {
        var left = at - 1;
        while (left >= 0 && text[left] == ' ')
            left--;
        if (left < 0 || at >= text.Length)
            return false;
        if (text[at] is '/' or '–' or '%' or '=' or '×' || text[left] is '/' or '=' or '×')
            return true;
        if (!char.IsAsciiDigit(text[left]))
            return false;
        var end = at;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return Units.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(at, end - at));
    }

    private static List<BrokenLine> Trace(ShapedText text, List<int> ends, int[,] from, int lines)
    {
        var broken = new BrokenLine[lines];
        var end = ends.Count - 1;
        for (var n = lines; n > 0; n--)
        {
            var start = from[n, end];
            broken[n - 1] = new BrokenLine(ends[start], ends[end], text.WidthOf(ends[start], text.TrimEnd(ends[start], ends[end])));
            end = start;
        }

        return [.. broken];
    }
}
