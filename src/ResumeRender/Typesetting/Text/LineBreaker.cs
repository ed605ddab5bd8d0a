namespace ResumeRender.Typesetting.Text;

/// <summary>A line: a stretch of a text.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index after its last character, spaces at its end included.</param>
/// <param name="Width">Its width in points without those spaces.</param>
internal readonly record struct BrokenLine(int Start, int End, double Width)
{
    /// <summary>What each space between words is wider than in the face, in points; less than 0 if it is
    /// narrower.</summary>
    internal double WordSpace { get; init; }

    /// <summary>True if it ends inside a word that is wider than the line.</summary>
    internal bool IsTorn { get; init; }
}

/// <summary>Breaks a text into lines.</summary>
/// <remarks>
/// Lines break at spaces only, and every word stays whole: readers of the file's text take a hyphen at a line's end for
/// one that was put there, and a word in two halves is a word lost. Only a word wider than its line is broken, after a
/// slash or the like if there is one; before that the type of its line is made smaller: see <see cref="LineShrink"/>.
/// </remarks>
internal static class LineBreaker
{
    /// <summary>Rounding in the sum of widths must not push the last word of an exactly full line over its
    /// edge.</summary>
    internal const double Tolerance = 0.001;

    /// <summary>Breaks a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="firstWidth">Width of the first line in points.</param>
    /// <param name="width">Width of the others.</param>
    internal static List<BrokenLine> Break(ShapedText text, double firstWidth, double width)
    {
        var lines = new List<BrokenLine>();
        var start = 0;
        var wordEnd = 0;
        while (start < text.Text.Length)
        {
            var (end, isTorn) = EndOfLine(text, start, lines.Count == 0 ? firstWidth : width, ref wordEnd);
            lines.Add(new BrokenLine(start, end, text.WidthOf(start, text.TrimEnd(start, end))) { IsTorn = isTorn });
            start = end;
        }

        return lines;
    }

    /// <param name="text">The text.</param>
    /// <param name="start">Where the line begins.</param>
    /// <param name="width">Its width in points.</param>
    /// <param name="wordEnd">The end of the word that was looked at last: a word of many lines is read once.</param>
    private static (int End, bool IsTorn) EndOfLine(ShapedText text, int start, double width, ref int wordEnd)
    {
        var end = start;
        while (end < text.Text.Length)
        {
            var next = wordEnd > end ? wordEnd : wordEnd = text.EndOfWord(end);
            if (text.WidthOf(start, text.TrimEnd(end, next)) > width + Tolerance)
                return end > start ? (end, false) : (BreakWord(text, start, next, width), true);
            end = next;
        }

        return (end, false);
    }

    /// <summary>The end of the word at an index, with the spaces after it.</summary>
    internal static int EndOfWord(string text, int index)
    {
        while (index < text.Length && text[index] == ' ')
            index++;
        while (index < text.Length && text[index] != ' ')
            index++;
        while (index < text.Length && text[index] == ' ')
            index++;
        return index;
    }

    /// <summary>The last place where a word that is too wide may be broken, or else where it has to be.</summary>
    private static int BreakWord(ShapedText text, int start, int end, double width)
    {
        var forced = start;
        var afterSlash = start;
        var afterMark = start;
        for (var i = start + 1; i < end && text.WidthOf(start, i) <= width; i++)
        {
            var isInsideCluster = text.WidthOf(i, i + 1) == 0 || char.IsLowSurrogate(text.Text[i]);
            if (isInsideCluster)
                continue;
            forced = i;
            if (text.IsInsideWhole(i) && !Addresses.MayEndWith(text.Text[i - 1]))
                continue;
            if (text.Text[i - 1] == '/' && text.Text[i] != '/')
                afterSlash = i;
            else if (text.Text[i - 1] is '-' or '–' or '.' or '_' or '?' or '&' or '=' or '@' or ',')
                afterMark = i;
        }

        // A slash is the better place, but not if it leaves the line all but empty.
        if (text.WidthOf(start, afterSlash) > width / 3 || afterSlash > afterMark)
            return afterSlash;
        if (afterMark > start)
            return afterMark;
        // At least one character a line, however narrow the line.
        return forced > start ? forced : start + (char.IsHighSurrogate(text.Text[start]) && start + 1 < end ? 2 : 1);
    }
}
