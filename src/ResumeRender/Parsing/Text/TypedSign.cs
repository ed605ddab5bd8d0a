namespace ResumeRender.Parsing.Text;

/// <summary>Distinguishes signs that are typed text from those that mark words: <c>2*3*4</c>, <c>**/*.cs</c>,
/// <c>__init__.py</c>.</summary>
/// <remarks>CommonMark (6.2) takes them all for emphasis. Where an emphasis is possible as well, as in <c>**.NET**</c>,
/// it is one.</remarks>
internal static class TypedSign
{
    /// <summary>Bounds the search for the end of an emphasis, so that many signs do not cost their square.</summary>
    private const int LongestSearch = 1000;

    /// <summary>What programmers write between two underscores each, within a sentence too.</summary>
    private static readonly string[] NamesOfPython =
    [
        "init", "main", "name", "file", "call", "repr", "str", "new", "del", "dict", "slots", "all", "doc", "enter",
        "exit", "iter", "next", "len", "getitem", "setitem", "getattr", "setattr", "eq", "hash", "version", "author",
        "pycache", "class", "module", "annotations", "builtins", "future", "import", "dirname", "filename", "proto",
        "typename",
    ];

    /// <summary>The number of characters from here on that are typed text; 0 for a sign that may mark words.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        // The rest of a run whose beginning was escaped or read is not looked at again.
        if (at > 0 && text[at - 1] == text[at])
            return 0;
        var end = RunEnd(text, at);
        if (text[at] == '_')
            return LengthOfName(text, at, end);
        return IsInFormula(text, at, end) || IsInPattern(text, at, end) ? end - at : 0;
    }

    private static int RunEnd(ReadOnlySpan<char> text, int at)
    {
        var length = text[at..].IndexOfAnyExcept(text[at]);
        return length < 0 ? text.Length : at + length;
    }

    private static char CharAt(ReadOnlySpan<char> text, int at) => at >= 0 && at < text.Length ? text[at] : '\0';

    private static bool IsWordAt(ReadOnlySpan<char> text, int at) => char.IsLetterOrDigit(CharAt(text, at));

    private static bool IsSpaceAt(ReadOnlySpan<char> text, int at) =>
        CharAt(text, at) == '\0' || char.IsWhiteSpace(text[at]);

    /// <summary>Between figures or single letters; a star before or after them all would mark some:
    /// <c>**5**x</c>.</summary>
    private static bool IsInFormula(ReadOnlySpan<char> text, int at, int end)
    {
        var first = at;
        while (FactorBefore(text, first) is > 0 and var length)
        {
            first -= length;
            if (CharAt(text, first - 1) != '*' || at - first > LongestSearch)
                break;
            while (CharAt(text, first - 1) == '*')
                first--;
        }

        var last = end;
        while (FactorAfter(text, last) is > 0 and var length)
        {
            last += length;
            if (CharAt(text, last) != '*' || last - end > LongestSearch)
                break;
            while (CharAt(text, last) == '*')
                last++;
        }

        return first < at && last > end && text[first] != '*' && text[last - 1] != '*';
    }

    private static int FactorBefore(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        if (start == end && IsWordAt(text, end - 1))
            start--;
        return IsWordAt(text, start - 1) ? 0 : end - start;
    }

    private static int FactorAfter(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        if (end == start && IsWordAt(text, start))
            end++;
        return IsWordAt(text, end) ? 0 : end - start;
    }

    /// <summary>At a dot or a stroke of a path, and no emphasis ends after it.</summary>
    private static bool IsInPattern(ReadOnlySpan<char> text, int at, int end)
    {
        var isBeforePath = StartsPath(text, end);
        return CharAt(text, at - 1) switch
        {
            '/' => isBeforePath || (IsSpaceAt(text, end) && !HasStarBefore(text, at)),
            // “^[a-z]*$” and “[0-9]*?”
            ']' when CharAt(text, end) is '$' or '?' or '\\' or '|' or '[' or '(' or ')' => end - at == 1,
            // “J.*” goes on with a name, “.*” in a pattern begins with its dot.
            '.' => IsWordAt(text, at - 2) ? isBeforePath : CharAt(text, at - 2) != '.' && end - at == 1,
            var before => isBeforePath
                && !char.IsLetterOrDigit(before)
                && before is not (')' or ']' or '*')
                && !HasEnd(text, end, end - at),
        };
    }

    private static bool StartsPath(ReadOnlySpan<char> text, int at) => CharAt(text, at) switch
    {
        '.' => IsWordAt(text, at + 1) || CharAt(text, at + 1) is '{' or '[' or '*',
        '/' => IsWordAt(text, at + 1) || CharAt(text, at + 1) is '*' or '.' or '{',
        _ => false,
    };

    private static bool HasStarBefore(ReadOnlySpan<char> text, int at)
    {
        var line = text[Math.Max(0, at - LongestSearch)..at];
        return line[(line.LastIndexOf('\n') + 1)..].Contains('*');
    }

    /// <summary>True if stars end an emphasis that began here: as many, right after a word, and none began in
    /// between.</summary>
    private static bool HasEnd(ReadOnlySpan<char> text, int from, int count)
    {
        var open = 0;
        var limit = Math.Min(text.Length, from + LongestSearch);
        for (var i = from; i < limit; i++)
        {
            if (text[i] != '*')
                continue;
            var end = RunEnd(text, i);
            var endsWord = !IsSpaceAt(text, i - 1) && text[i - 1] is not ('/' or '\\' or '(') && !StartsPath(text, end);
            if (endsWord && open > 0)
                open--;
            else if (endsWord && end - i == count)
                return true;
            else if (!endsWord && IsWordAt(text, end))
                open++;
            i = end - 1;
        }

        return false;
    }

    /// <summary>A name between underscores that goes on as code does: with an ending, brackets or a path.</summary>
    private static int LengthOfName(ReadOnlySpan<char> text, int at, int end)
    {
        if (IsWordAt(text, at - 1))
            return 0;
        var last = end;
        while (
            last < text.Length
            && (
                char.IsAsciiLetterLower(text[last])
                || char.IsAsciiDigit(text[last])
                || (text[last] == '_' && IsWordAt(text, last + 1))
            )
        )
            last++;
        if (last == end || CharAt(text, last - 1) == '_')
            return 0;
        var close = last;
        while (CharAt(text, close) == '_')
            close++;
        if (close - last != end - at)
            return 0;
        if (end - at == 2 && Array.IndexOf(NamesOfPython, text[end..last].ToString()) >= 0)
            return close - at;
        var goesOn = CharAt(text, close) switch
        {
            '.' or '/' => IsWordAt(text, close + 1),
            '(' => CharAt(text, close + 1) == ')',
            _ => false,
        };
        var follows =
            CharAt(text, at - 1) is '.' or '/' && (IsWordAt(text, at - 2) || CharAt(text, at - 2) is '.' or '~');
        return goesOn || follows ? close - at : 0;
    }
}
