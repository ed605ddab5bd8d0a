using ResumeRender.Reading.Headings;

namespace ResumeRender.Parsing.Pdf.Rows;

/// <summary>A part of a page that is read from top to bottom as one.</summary>
/// <param name="Words">Its words.</param>
/// <param name="IsColumn">True for one of several columns side by side.</param>
internal sealed record Region(List<Word> Words, bool IsColumn)
{
    public double Left { get; } = Words.Min(static w => w.Left);

    public double Right { get; } = Words.Max(static w => w.Right);
}

/// <summary>Divides a page into columns where a white strip runs down beside many lines.</summary>
/// <remarks>
/// White strips also part entries from their dates and labels from their values. There each short piece stands on the
/// baseline of a line beside it, while columns run on their own, each with section titles or many lines.
/// </remarks>
internal static class ColumnFinder
{
    private const double NarrowestGap = 0.6;
    private const int FewestLines = 8;
    private const int MostCandidates = 40;

    /// <summary>The regions in reading order.</summary>
    public static List<Region> Find(List<Word> words)
    {
        var regions = new List<Region>();
        Divide(words, false, regions, 0);
        return regions;
    }

    private static void Divide(List<Word> words, bool isColumn, List<Region> regions, int depth)
    {
        if (words.Count == 0)
            return;
        var strips = StripsOf(words);
        if (depth > 3 || BestGutter(strips) is not { } gutter)
        {
            regions.Add(new Region(words, isColumn));
            return;
        }

        List<Word> Pick(int from, int to, Func<Word, bool> isPicked) =>
            [.. strips.GetRange(from, to - from).SelectMany(static s => s).Where(isPicked)];
        Divide(Pick(0, gutter.From, static _ => true), isColumn, regions, depth + 1);
        Divide(Pick(gutter.From, gutter.To, w => w.Left < gutter.X), true, regions, depth + 1);
        Divide(Pick(gutter.From, gutter.To, w => w.Left >= gutter.X), true, regions, depth + 1);
        Divide(Pick(gutter.To, strips.Count, static _ => true), isColumn, regions, depth + 1);
    }

    private static List<List<Word>> StripsOf(List<Word> words)
    {
        var strips = new List<List<Word>>();
        foreach (var word in words.OrderByDescending(static w => w.Baseline).ThenBy(static w => w.Left))
        {
            if (strips.Count > 0 && strips[^1][0].Baseline - word.Baseline <= 0.12 * word.Size)
                strips[^1].Add(word);
            else
                strips.Add([word]);
        }

        foreach (var strip in strips)
            strip.Sort(static (a, b) => a.Left.CompareTo(b.Left));
        return strips;
    }

    private sealed record Gutter(double X, int From, int To, double Score);

    private static Gutter? BestGutter(List<List<Word>> strips)
    {
        Gutter? best = null;
        foreach (var x in Candidates(strips))
        {
            var from = -1;
            for (var i = 0; i <= strips.Count; i++)
            {
                var isCrossed = i == strips.Count || IsCrossed(strips[i], x);
                if (!isCrossed)
                {
                    from = from < 0 ? i : from;
                    continue;
                }

                if (from >= 0 && Weigh(strips, x, from, i) is { } gutter && gutter.Score > (best?.Score ?? 0))
                    best = gutter;
                from = -1;
            }
        }

        return best;
    }

    /// <summary>Places where at least three lines begin after wide white.</summary>
    private static IEnumerable<double> Candidates(List<List<Word>> strips)
    {
        var starts = new List<double>();
        foreach (var strip in strips)
        {
            for (var i = 0; i < strip.Count; i++)
            {
                if (i == 0 || strip[i].Left - strip[i - 1].Right > NarrowestGap * strip[i].Size)
                    starts.Add(strip[i].Left);
            }
        }

        starts.Sort();
        var groups = new List<(double X, int Count)>();
        foreach (var start in starts)
        {
            if (groups.Count > 0 && start - groups[^1].X < 2.5)
                groups[^1] = (groups[^1].X, groups[^1].Count + 1);
            else
                groups.Add((start, 1));
        }

        return groups
            .Where(static g => g.Count >= 3)
            .OrderByDescending(static g => g.Count)
            .ThenBy(static g => g.X)
            .Take(MostCandidates)
            .Select(static g => g.X - 0.5);
    }

    private static bool IsCrossed(List<Word> strip, double x)
    {
        for (var i = 0; i < strip.Count; i++)
        {
            if (strip[i].Left < x && strip[i].Right > x)
                return true;
            if (i > 0 && strip[i - 1].Right <= x && strip[i].Left >= x)
                return strip[i].Left - strip[i - 1].Right < NarrowestGap * Math.Min(strip[i].Size, strip[i - 1].Size);
        }

        return false;
    }

    private static Gutter? Weigh(List<List<Word>> strips, double x, int from, int to)
    {
        (from, to) = Trim(strips, x, from, to);
        var (left, right, both, leftTitles, rightTitles) = (0, 0, 0, 0, 0);
        for (var i = from; i < to; i++)
        {
            var (hasLeft, hasRight) = (strips[i][0].Left < x, strips[i][^1].Left >= x);
            left += hasLeft ? 1 : 0;
            right += hasRight ? 1 : 0;
            both += hasLeft && hasRight ? 1 : 0;
            leftTitles += hasLeft && IsTitle(strips[i], w => w.Left < x) ? 1 : 0;
            rightTitles += hasRight && IsTitle(strips[i], w => w.Left >= x) ? 1 : 0;
        }

        var fewer = Math.Min(left, right);
        if (fewer < 3 || left + right < FewestLines)
            return null;
        // A title stands on a line of its own also where the rest of its side belongs to the lines beside.
        var titles = left <= right ? leftTitles : rightTitles;
        var aligned = (double)both / Math.Max(1, fewer - titles);
        var areColumns = leftTitles > 0 && rightTitles > 0 ? leftTitles < 0.8 * left
            : leftTitles + rightTitles > 0 ? aligned < 0.7 && fewer >= 4
            : aligned < 0.5 && fewer >= 5;
        return areColumns
            ? new Gutter(x, from, to, fewer + (0.1 * (left + right)) + (5 * Math.Min(leftTitles, rightTitles)))
            : null;
    }

    /// <summary>Leaves out lines at both ends that stand closer to a line over the full width than to their own
    /// column.</summary>
    private static (int From, int To) Trim(List<List<Word>> strips, double x, int from, int to)
    {
        double Y(int i) => strips[i][0].Baseline;
        bool IsOneSided(int i) => strips[i][0].Left >= x || strips[i][^1].Left < x;
        while (
            to < strips.Count
            && to - from > 1
            && IsOneSided(to - 1)
            && Y(to - 1) - Y(to) < 0.8 * (Y(to - 2) - Y(to - 1))
        )
            to--;
        while (from > 0 && to - from > 1 && IsOneSided(from) && Y(from - 1) - Y(from) < 0.8 * (Y(from) - Y(from + 1)))
            from++;
        return (from, to);
    }

    private static bool IsTitle(List<Word> strip, Func<Word, bool> isPicked)
    {
        var words = strip.Where(isPicked).ToList();
        if (words.Count > 5)
            return false;
        var text = string.Join(' ', words.Select(static w => w.Text));
        return HeadingLexicon.TryRead(text, out _) || HeadingLexicon.IsContact(text);
    }
}
