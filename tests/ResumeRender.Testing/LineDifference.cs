namespace ResumeRender.Testing;

/// <summary>One line of a comparison: kept (blank), only in the first text (<c>-</c>) or only in the second
/// (<c>+</c>).</summary>
internal readonly record struct LineEdit(char Sign, string Line);

/// <summary>Finds which lines two texts have in common, by their longest common subsequence.</summary>
/// <remarks>Takes lines × lines of memory, which is fine for snapshots; what both share at their ends is left out
/// first.</remarks>
internal static class LineDifference
{
    public static IReadOnlyList<LineEdit> Between(string[] before, string[] after)
    {
        var head = 0;
        while (head < before.Length && head < after.Length && before[head] == after[head])
            head++;
        var tail = 0;
        while (tail < before.Length - head && tail < after.Length - head && before[^(tail + 1)] == after[^(tail + 1)])
            tail++;

        var edits = new List<LineEdit>();
        foreach (var line in before.AsSpan(0, head))
            edits.Add(new LineEdit(' ', line));
        AddMiddle(edits, before[head..^tail], after[head..^tail]);
        foreach (var line in before.AsSpan(before.Length - tail))
            edits.Add(new LineEdit(' ', line));
        return edits;
    }

    private static void AddMiddle(List<LineEdit> edits, string[] before, string[] after)
    {
        // common[i, j]: how many lines before[i..] and after[j..] share at best.
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
                common[i, j] =
                    before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        var (a, b) = (0, 0);
        while (a < before.Length || b < after.Length)
        {
            if (a < before.Length && b < after.Length && before[a] == after[b])
            {
                edits.Add(new LineEdit(' ', before[a++]));
                b++;
            }
            else if (b == after.Length || (a < before.Length && common[a + 1, b] >= common[a, b + 1]))
            {
                edits.Add(new LineEdit('-', before[a++]));
            }
            else
            {
                edits.Add(new LineEdit('+', after[b++]));
            }
        }
    }
}
