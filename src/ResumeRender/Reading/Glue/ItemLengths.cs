using System.Runtime.InteropServices;

namespace ResumeRender.Reading.Glue;

/// <summary>Doubts boundaries that would make items of one or two words in a list of longer ones.</summary>
internal static class ItemLengths
{
    private const int TypicallyShort = 3;

    public static void Reweigh(string text, List<GluePoint> points)
    {
        var certain = new List<int>();
        for (var i = 0; i < points.Count; i++)
            if (points[i].Score >= GlueWeights.Certain)
                certain.Add(i);
        if (certain.Count == 0)
            return;

        var lengths = WordCounts(text, points, certain);
        var sorted = lengths.AsSpan().ToArray();
        Array.Sort(sorted);
        if (sorted[sorted.Length / 2] <= TypicallyShort)
            return;

        var span = CollectionsMarshal.AsSpan(points);
        for (var i = 0; i < certain.Count; i++)
        {
            var point = span[certain[i]];
            span[certain[i]] = point with { Score = point.Score + Doubt(lengths[i]) + Doubt(lengths[i + 1]) };
        }
    }

    private static int[] WordCounts(string text, List<GluePoint> points, List<int> certain)
    {
        var lengths = new int[certain.Count + 1];
        var start = 0;
        for (var i = 0; i <= certain.Count; i++)
        {
            var end = i < certain.Count ? points[certain[i]].Offset : text.Length;
            lengths[i] = CountWords(text.AsSpan(start, end - start));
            start = end;
        }

        return lengths;
    }

    private static int CountWords(ReadOnlySpan<char> item)
    {
        var words = 0;
        for (var i = 0; i < item.Length; i++)
            if (!char.IsWhiteSpace(item[i]) && (i == 0 || char.IsWhiteSpace(item[i - 1])))
                words++;
        return words;
    }

    private static double Doubt(int words) => words switch
    {
        <= 1 => GlueWeights.OneWordItem,
        2 => GlueWeights.TwoWordItem,
        _ => 0,
    };
}
