namespace ResumeRender.Reading.Lines;

/// <summary>Distinguishes a line that was only broken to fit a width from one that its author ended.</summary>
/// <remarks>
/// A line was broken where the next word would not have fitted. The width is that of the third longest line, so that
/// one or two outliers do not hide it (in a text too short for that, of the longest); in a text whose lines were never
/// broken it is large, and nothing is joined.
/// </remarks>
internal sealed class LineWrap
{
    private const int ShortestBroken = 40;

    private const int LongestItem = 60;

    private readonly double _width;

    public LineWrap(List<Line> lines)
    {
        // The three longest, longest first.
        Span<int> longest = stackalloc int[3];
        foreach (var line in lines)
        {
            if (
                line.Form is not (LineForm.Text or LineForm.Bullet)
                || Columns.HasGap(line.Text.AsSpan(0, Math.Min(line.Text.Length, 300)))
            )
                continue;
            var length = line.Indent + line.Text.Length;
            for (var i = 0; i < longest.Length; i++)
            {
                if (length > longest[i])
                    (longest[i], length) = (length, longest[i]);
            }
        }

        // Text that was broken anywhere was broken in a sentence somewhere: one line or more begins in lower case.
        _width =
            !HasBrokenSentence(lines) ? double.PositiveInfinity
            : longest[2] > longest[0] * 0.6 ? longest[2]
            : longest[0];
    }

    private static bool HasBrokenSentence(List<Line> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (
                lines[i] is { Form: LineForm.Text, Text.Length: > 0 } next
                && char.IsLower(next.Text[0])
                && !lines[i - 1].IsBlank
                && lines[i - 1].Text.Length >= ShortestBroken
                && lines[i - 1].Text[^1] is not ('.' or '!' or '?' or ':')
            )
                return true;
        }

        return false;
    }

    /// <summary>True if <paramref name="next"/> goes on with <paramref name="line"/>.</summary>
    public bool Continues(Line line, Line next)
    {
        if (next.Form != LineForm.Text || next.BeginsParagraph || line.Text.Length == 0 || next.Text.Length == 0)
            return false;
        // Where a short line begins in a small letter itself, so does every item of this author's.
        var isItem = char.IsLower(line.Text[0]) && line.Text.Length < Math.Min(LongestItem, _width * 0.75);
        if (char.IsLower(next.Text[0]) && line.Text[^1] is not ('.' or '!' or '?') && !isItem)
            return true;
        if (line.Text[^1] is ',' or '&' && line.Text.Length > 30)
            return true;
        var space = next.Text.IndexOf(' ', StringComparison.Ordinal);
        var firstWord = space < 0 ? next.Text.Length : space;
        var isFull = _width >= 45 && line.Indent + line.Text.Length + 1 + firstWord > _width * 0.93;
        return isFull && line.Text.Length >= ShortestBroken;
    }
}
