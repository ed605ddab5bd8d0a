using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Text;

/// <summary>Recognises titles between rules on their own line: <c>----- EXPERIENCE -----</c>, <c>=== Skills ===</c>,
/// <c>EDUCATION ______</c>.</summary>
internal static class FramedTitle
{
    /// <summary>The level of heading that such a title counts as.</summary>
    public const int Level = 2;

    private const string Signs = "-=_*~•·—–─━═+^";
    private const int MostWords = 7;

    /// <summary>Finds the words between the rules.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out int start, out int end)
    {
        (start, end) = (0, line.Length);
        if (line.Length < 6 || !Signs.Contains(line[^1], StringComparison.Ordinal))
            return false;
        var sign = line[^1];
        while (end > 0 && line[end - 1] == sign)
            end--;
        while (start < end && line[start] == sign)
            start++;
        var (before, after) = (start, line.Length - end);
        var isFrame =
            before >= 2 && after >= 2 && (before + after >= 6 || sign is '=' or '-') || (before == 0 && after >= 4);
        var words = line[start..end];
        var isSetApart =
            !words.IsEmpty
            && (
                sign is '=' or '-' or '─' or '━' or '═'
                || (char.IsWhiteSpace(words[^1]) && (before == 0 || char.IsWhiteSpace(words[0])))
            );
        words = words.Trim();
        return isFrame
            && isSetApart
            && words.Length > 1
            && char.IsLetter(words[0])
            && Whitespace.CountWords(words) <= MostWords
            && words.IndexOfAny(".:;@|") < 0;
    }
}
