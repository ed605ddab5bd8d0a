namespace ResumeRender.Reading.Lines;

/// <summary>Cuts a line where its author set columns: at tabs, wide gaps, bars and dots between words, and between
/// links that stand in a row.</summary>
internal static class Columns
{
    /// <summary>Three dots say that something is left out.</summary>
    private const int FewestDots = 4;

    /// <summary>The columns of a line, trimmed, without empty ones.</summary>
    public static List<MarkedSlice> Split(MarkedSlice line)
    {
        var columns = new List<MarkedSlice>();
        var text = line.Chars;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var width = SeparatorAt(text, i);
            if (width == 0)
                continue;
            Add(columns, line[start..i]);
            i += width - 1;
            start = i + 1;
        }

        Add(columns, line[start..]);
        return LinkBorders.HasSeveral(line)
            ? columns.ConvertAll(LinkBorders.SplitRow).SelectMany(static c => c).ToList()
            : columns;
    }

    /// <summary>True if the line has more than one column set apart by space alone.</summary>
    public static bool HasGap(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (GapAt(text, i) > 0 || LeaderAt(text, i) > 0)
                return true;
        }

        return false;
    }

    private static void Add(List<MarkedSlice> columns, MarkedSlice column)
    {
        column = column.Trim();
        if (!column.IsEmpty)
            columns.Add(column);
    }

    private static int SeparatorAt(ReadOnlySpan<char> text, int i)
    {
        var gap = GapAt(text, i);
        if (gap > 0)
            return gap + (LeaderAt(text, i + gap) is > 0 and var dots ? dots : 0);
        if (LeaderAt(text, i) is > 0 and var leader)
            return leader;
        if (
            i > 0
            && i + 2 < text.Length
            && text[i] == '/'
            && text[i + 1] == '/'
            && text[i - 1] == ' '
            && text[i + 2] == ' '
        )
            return 2;
        var isFree = i > 0 && i + 1 < text.Length && char.IsWhiteSpace(text[i - 1]) && char.IsWhiteSpace(text[i + 1]);
        return isFree && text[i] is '|' or '¦' or '•' or '·' or '∙' or '⋅' or '⋄' or '◦' or '│' or '‖' or '▪' or '♦'
            ? 1
            : 0;
    }

    /// <summary>The width of a row of dots that leads to the next column, with the space after it; 0 for
    /// none.</summary>
    private static int LeaderAt(ReadOnlySpan<char> text, int i)
    {
        if (i >= text.Length || text[i] is not ('.' or '…' or '_') || (i > 0 && text[i - 1] == text[i]))
            return 0;
        var end = i;
        while (end < text.Length && text[end] == text[i])
            end++;
        if (end - i < (text[i] == '…' ? 2 : FewestDots) || end == text.Length)
            return 0;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
            end++;
        return end - i;
    }

    /// <summary>The width of the gap that begins here: a tab, three spaces, or two that end no sentence; 0 for
    /// none.</summary>
    private static int GapAt(ReadOnlySpan<char> text, int i)
    {
        if (!char.IsWhiteSpace(text[i]) || (i > 0 && char.IsWhiteSpace(text[i - 1])))
            return 0;
        var end = i;
        var hasTab = false;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
            hasTab |= text[end++] == '\t';
        // “Gender       : Male”: the space only lines the colons up.
        if (
            end < text.Length && text[end] == ':'
            || (hasTab && i > 1 && text[i - 1] == ':' && char.IsWhiteSpace(text[i - 2]))
        )
            return 0;
        var isGap = hasTab || end - i >= 3 || (end - i == 2 && i > 0 && text[i - 1] is not ('.' or ':' or '!' or '?'));
        return isGap ? end - i : 0;
    }
}
