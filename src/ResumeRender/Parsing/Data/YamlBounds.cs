namespace ResumeRender.Parsing.Data;

/// <summary>Finds where lines, keys, quotes, brackets and blocks of YAML end, without reading what they say.</summary>
/// <remarks>All bounds are offsets into the text; whoever mends the text keeps its length.</remarks>
internal sealed class YamlBounds(char[] text)
{
    /// <summary>How many lines a value in quotes or brackets may have before it is taken for one that was never
    /// closed.</summary>
    public const int LongestValue = 100;

    /// <summary>True once brackets were found that are nested deeper than anybody writes.</summary>
    public bool IsTooDeep { get; private set; }

    public int NameEnd(int at)
    {
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or '-'))
            at++;
        return at;
    }

    public int LineEnd(int at)
    {
        var newLine = Array.IndexOf(text, '\n', at);
        var end = newLine < 0 ? text.Length : newLine;
        return end > at && text[end - 1] == '\r' ? end - 1 : end;
    }

    public int NextLine(int at)
    {
        var newLine = Array.IndexOf(text, '\n', at);
        return newLine < 0 ? text.Length : newLine + 1;
    }

    public int Indent(int line, int end)
    {
        var i = line;
        while (i < end && text[i] is ' ' or '\t')
            i++;
        return i - line;
    }

    /// <summary>The colon after a key, 0 for none.</summary>
    public int KeyEnd(int at, int end)
    {
        if (at >= end || text[at] is '[' or '{' or '#')
            return 0;
        if (text[at] is '"' or '\'')
        {
            var after = KeyQuoteEnd(at, end);
            if (after == 0)
                return 0;
            while (after < end && text[after] == ' ')
                after++;
            return after < end && text[after] == ':' && (after + 1 == end || char.IsWhiteSpace(text[after + 1]))
                ? after
                : 0;
        }

        for (var i = at; i < end; i++)
        {
            if (text[i] == ':' && i > at && (i + 1 == end || char.IsWhiteSpace(text[i + 1])))
                return i;
            if (text[i] == '#' && char.IsWhiteSpace(text[i - 1]))
                return 0;
        }

        return 0;
    }

    /// <summary>After the quote that closes on the same line; 0 for none.</summary>
    private int KeyQuoteEnd(int open, int end)
    {
        for (var i = open + 1; i < end; i++)
        {
            var isEscape = text[open] == '"' ? text[i] == '\\' : text[i] == '\'' && i + 1 < end && text[i + 1] == '\'';
            if (isEscape)
                i++;
            else if (text[i] == text[open])
                return i + 1;
        }

        return 0;
    }

    /// <summary>True if nothing or a comment follows on the line.</summary>
    public bool IsOnlyComment(int at)
    {
        var i = at;
        while (i < text.Length && text[i] is ' ' or '\t' or '\r')
            i++;
        return i >= text.Length || text[i] == '\n' || (text[i] == '#' && i > at);
    }

    public bool IsBlockHeader(int at, int end)
    {
        var i = at + 1;
        while (i < end && i < at + 3 && (text[i] is '+' or '-' || char.IsAsciiDigit(text[i])))
            i++;
        return IsOnlyComment(i);
    }

    public int BlockEnd(int at, int column)
    {
        while (at < text.Length)
        {
            var end = LineEnd(at);
            var indent = Indent(at, end);
            if (at + indent < end && indent <= column)
                return at;
            at = NextLine(at);
        }

        return at;
    }

    /// <summary>After the closing quote; a line that is indented less shows that the quote was never closed.</summary>
    public int QuoteEnd(int open, int column, out bool isClosed)
    {
        isClosed = false;
        var quote = text[open];
        var lines = 0;
        for (var i = open + 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && quote == '"')
                i++;
            else if (text[i] == quote && quote == '\'' && i + 1 < text.Length && text[i + 1] == quote)
                i++;
            else if (text[i] == quote)
            {
                isClosed = true;
                return i + 1;
            }
            else if (text[i] == '\n' && (++lines > LongestValue || GoesOut(i + 1, column)))
                return i;
        }

        return text.Length;
    }

    private bool GoesOut(int line, int column)
    {
        var end = LineEnd(line);
        var indent = Indent(line, end);
        return line + indent < end && indent <= column && (column > 0 || KeyEnd(line, end) > 0);
    }

    /// <summary>After the bracket that closes the one at an offset; 0 for none.</summary>
    public int FlowEnd(int open, int column, int mostLines)
    {
        var (depth, lines) = (0, 0);
        for (var i = open; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '[' or '{':
                    if (++depth > JsonReader.MaxDepth)
                    {
                        IsTooDeep = true;
                        return 0;
                    }

                    break;
                case ']' or '}' when --depth == 0:
                    return i + 1;
                case '"'
                or '\'' when text[i - (i > 0 ? 1 : 0)] is ' ' or ',' or '[' or '{' or ':' or '\n' or '"' or '\'':
                    var end = QuoteEnd(i, -1, out var isClosed);
                    if (isClosed)
                        i = end - 1;
                    break;
                case '\n' when column >= 0:
                    var next = i + 1;
                    var isOut = GoesOut(next, column) && text[next + Indent(next, LineEnd(next))] is not (']' or '}');
                    if (++lines > mostLines || isOut)
                        return 0;
                    break;
            }
        }

        return 0;
    }
}
