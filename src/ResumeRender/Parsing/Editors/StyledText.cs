namespace ResumeRender.Parsing.Editors;

/// <summary>A text with ranges of styles that may overlap in any way; of two links on a word the later
/// counts.</summary>
/// <remarks>Each character is looked at a few times, however many ranges lie on it.</remarks>
/// <param name="text">The characters.</param>
/// <param name="plain">How those outside of all ranges look.</param>
internal sealed class StyledText(string text, EditorStyle plain)
{
    private readonly List<(int Start, int End, EditorStyle Style)> _ranges = [];

    public int Length => text.Length;

    /// <summary>Adds the marks, the link and the raising of a style to a range of the text.</summary>
    public void Add(int start, int end, EditorStyle style)
    {
        if (start < end)
            _ranges.Add((start, end, style));
    }

    /// <summary>The text, cut where its look changes.</summary>
    public IEnumerable<(string Text, EditorStyle Style)> Pieces()
    {
        if (_ranges.Count == 0)
        {
            yield return (text, plain);
            yield break;
        }

        var (strong, emphasis) = (Covered(static s => s.IsStrong), Covered(static s => s.IsEmphasis));
        var (code, struck) = (Covered(static s => s.IsCode), Covered(static s => s.IsStruck));
        var (raised, links) = (Last(static s => s.Raised), Last(static s => s.Link));
        var (from, style) = (0, StyleAt(0));
        for (var i = 1; i < text.Length; i++)
        {
            var next = StyleAt(i);
            if (next == style)
                continue;
            yield return (text[from..i], style);
            (from, style) = (i, next);
        }

        yield return (text[from..], style);

        EditorStyle StyleAt(int at) =>
            plain with
            {
                IsStrong = plain.IsStrong || strong[at],
                IsEmphasis = emphasis[at],
                IsCode = code[at],
                IsStruck = struck[at],
                Raised = raised[at],
                Link = links[at],
            };
    }

    private bool[] Covered(Func<EditorStyle, bool> has)
    {
        var steps = new int[text.Length + 1];
        foreach (var range in _ranges)
        {
            if (!has(range.Style))
                continue;
            steps[range.Start]++;
            steps[range.End]--;
        }

        var covered = new bool[text.Length];
        var depth = 0;
        for (var i = 0; i < covered.Length; i++)
        {
            depth += steps[i];
            covered[i] = depth > 0;
        }

        return covered;
    }

    /// <summary>The value of the last range that has one on each character.</summary>
    /// <remarks>From the last range to the first, each takes what no later one took; `next` skips what is
    /// taken.</remarks>
    private string?[] Last(Func<EditorStyle, string?> valueOf)
    {
        var values = new string?[text.Length];
        var next = new int[text.Length + 1];
        for (var i = 0; i < next.Length; i++)
            next[i] = i;
        for (var r = _ranges.Count - 1; r >= 0; r--)
        {
            if (valueOf(_ranges[r].Style) is not { } value)
                continue;
            for (var i = Free(_ranges[r].Start); i < _ranges[r].End; i = Free(i))
                (values[i], next[i]) = (value, i + 1);
        }

        return values;

        int Free(int at)
        {
            while (next[at] != at)
                at = next[at] = next[next[at]];
            return at;
        }
    }
}
