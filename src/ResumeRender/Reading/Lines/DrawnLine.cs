namespace ResumeRender.Reading.Lines;

/// <summary>Recognises lines that are drawn with signs to part what stands above and below.</summary>
internal static class DrawnLine
{
    private const string Signs = "-=_*~#.·•—–―─━═+^";

    /// <summary>Dashes that nobody needs three of: no list item and no word is one by itself. The last is a Korean
    /// letter that looks like one, as a well-known template has it.</summary>
    private const string LongDashes = "—―─━═ㅡ";

    /// <summary>At least three of the same sign, or a long dash or more, and nothing else.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (
            line.IsEmpty
            || !(
                LongDashes.Contains(line[0], StringComparison.Ordinal)
                || (line.Length >= 3 && Signs.Contains(line[0], StringComparison.Ordinal))
            )
        )
            return false;
        foreach (var c in line)
        {
            if (c != line[0] && c != ' ')
                return false;
        }

        return true;
    }
}
