namespace ResumeRender.Parsing.Text;

/// <summary>Knows the page numbers that a paged document leaves between its lines: <c>Page 1 of 2</c>, <c>- 2 / 3 -</c>.</summary>
internal static class PageMark
{
    /// <summary>True if a line only numbers a page.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        line = line.Trim(" -–—|[]()");
        var hasWord = line.StartsWith("page ", StringComparison.OrdinalIgnoreCase);
        if (hasWord)
            line = line[5..].TrimStart();
        if (!TakeNumber(ref line))
            return false;
        line = line.TrimStart();
        // “2 of 3” numbers a page, a lone “2” may be anything.
        if (line.IsEmpty)
            return hasWord;
        var hasTotal = line[0] == '/' || line.StartsWith("of ", StringComparison.OrdinalIgnoreCase);
        if (!hasTotal || (!hasWord && line[0] == '/'))
            return false;
        line = line[(line[0] == '/' ? 1 : 3)..].TrimStart();
        return TakeNumber(ref line) && line.IsEmpty;
    }

    private static bool TakeNumber(ref ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? text.Length : digits;
        text = text[digits..];
        return digits is 1 or 2;
    }
}
