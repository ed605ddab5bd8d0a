namespace ResumeRender.Parsing.Text;

/// <summary>Distinguishes the backslashes of a typed path, such as <c>C:\_temp_\*.txt</c> and <c>\\server\share</c>,
/// from those that Markdown puts before a sign.</summary>
internal static class TypedPath
{
    /// <summary>Nobody's path is longer; bounds the search around many backslashes.</summary>
    private const int Longest = 260;

    /// <summary>True if the backslash at this place is part of a path: in the same word another one stands before a
    /// letter or figure, where it escapes nothing. Not where the author escaped the backslashes themselves.</summary>
    public static bool HasBackslashAt(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start > 0 && at - start < Longest && IsOfWord(text[start - 1]))
            start--;
        if (HasEscapedBackslash(text, start, at))
            return false;
        for (var i = start; i < text.Length && i - at < Longest && IsOfWord(text[i]); i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))
                return true;
        }

        return IsDrive(text, start);
    }

    /// <summary>Two in a row, but for those that the name of a server begins with: <c>C:\\\_temp</c>,
    /// <c>\\\server</c>.</summary>
    private static bool HasEscapedBackslash(ReadOnlySpan<char> text, int start, int at)
    {
        var isAtStart = true;
        for (var i = start; i < text.Length && i - at < Longest && IsOfWord(text[i]); i++)
        {
            var run = 0;
            while (i + run < text.Length && text[i + run] == '\\')
                run++;
            if (run > (isAtStart ? 2 : 1))
                return true;
            isAtStart &= run == 0 && !char.IsLetterOrDigit(text[i]);
            i += Math.Max(run - 1, 0);
        }

        return false;
    }

    private static bool IsOfWord(char c) => !char.IsWhiteSpace(c) && c is not ('"' or '<' or '>' or '|');

    /// <summary>“C:\”</summary>
    private static bool IsDrive(ReadOnlySpan<char> text, int at) =>
        at + 2 < text.Length && char.IsAsciiLetter(text[at]) && text[at + 1] == ':' && text[at + 2] == '\\';
}
