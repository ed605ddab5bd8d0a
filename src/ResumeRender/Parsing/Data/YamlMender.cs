using ResumeRender.Diagnostics;

namespace ResumeRender.Parsing.Data;

/// <summary>Hides the signs that people write as text although they mean something in YAML, before it is scanned.</summary>
/// <remarks>
/// <c>- **Bold** words</c>, <c>title: Lead: the team</c>, <c>- [a page](https://…)</c>, <c>- Ranked #1</c>. It goes line by line, each looked at
/// a bounded number of times; values that are quoted, in brackets or below <c>|</c> are left alone.
/// </remarks>
internal sealed class YamlMender(SourceText source, int start, char[] text, DiagnosticBag diagnostics)
{
    private const int LongestValue = 100;
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);
    private bool _isTooDeep;

    /// <summary>False if brackets or bullets are nested deeper than anybody writes.</summary>
    public bool TryMend()
    {
        FindAnchors();
        var root = 0;
        while (root < text.Length && char.IsWhiteSpace(text[root]))
            root++;
        if (root < text.Length && text[root] is '{' or '[')
        {
            FlowEnd(root, -1, int.MaxValue);
            return !_isTooDeep;
        }

        var plainIndent = -1;
        for (var at = 0; at < text.Length && !_isTooDeep;)
            at = MendLine(at, ref plainIndent);
        return !_isTooDeep;
    }

    /// <summary>Makes plain text of the value of a line that the scanner could not read.</summary>
    public bool MendWholeLine(int offset)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        var at = offset;
        while (at > 0 && text[at - 1] != '\n')
            at--;
        var end = LineEnd(at);
        var (value, _, _) = ValueStart(at, end);
        var hidden = false;
        for (var i = value; i < end; i++)
        {
            var sign = YamlMask.Hide(text[i]);
            hidden |= sign != text[i] && text[i] != '-';
            if (text[i] != '-')
                text[i] = sign;
        }

        if (hidden)
            diagnostics.Add(YamlDiagnostics.ReadAsText(source.Span(start + value, end - value)));
        return hidden;
    }

    private void FindAnchors()
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('&' or '*') || (i > 0 && !char.IsWhiteSpace(text[i - 1]) && text[i - 1] is not ('[' or ',' or '{')))
                continue;
            var end = NameEnd(i + 1);
            if (end > i + 1 && (end == text.Length || char.IsWhiteSpace(text[end]) || text[end] is ',' or ']' or '}'))
                (text[i] == '&' ? _anchors : _aliases).Add(new string(text, i + 1, end - i - 1));
        }
    }

    private int NameEnd(int at)
    {
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or '-'))
            at++;
        return at;
    }

    private int LineEnd(int at)
    {
        var newLine = Array.IndexOf(text, '\n', at);
        var end = newLine < 0 ? text.Length : newLine;
        return end > at && text[end - 1] == '\r' ? end - 1 : end;
    }

    private int NextLine(int at)
    {
        var newLine = Array.IndexOf(text, '\n', at);
        return newLine < 0 ? text.Length : newLine + 1;
    }

    private int Indent(int line, int end)
    {
        var i = line;
        while (i < end && text[i] is ' ' or '\t')
            i++;
        return i - line;
    }

    private int MendLine(int line, ref int plainIndent)
    {
        var end = LineEnd(line);
        var next = NextLine(line);
        var indent = Indent(line, end);
        if (line + indent == end || text[line + indent] == '#')
            return next;
        if (indent == 0 && (end - line >= 3 && new string(text, line, 3) is "---" or "..."))
        {
            plainIndent = -1;
            return next;
        }

        // The scanner knows only spaces there.
        for (var i = line; i < line + indent; i++)
            text[i] = ' ';
        if (plainIndent >= 0 && indent > plainIndent)
        {
            HideColonsAndComments(line + indent, end, line + indent);
            return next;
        }

        var (value, column, depth) = ValueStart(line, end);
        if (depth > JsonReader.MaxDepth)
            _isTooDeep = true;
        plainIndent = -1;
        if (value == end)
            return next;
        return MendValue(value, end, next, column, ref plainIndent);
    }

    /// <summary>Where a line's value begins behind its bullets and its key, the column of what it belongs to, and how many bullets there are.</summary>
    private (int Value, int Column, int Depth) ValueStart(int line, int end)
    {
        var at = line + Indent(line, end);
        var (column, depth) = (0, 0);
        column = at - line;
        while (at < end && text[at] == '-' && (at + 1 == end || text[at + 1] is ' ' or '\t'))
        {
            (column, depth) = (at - line, depth + 1);
            at++;
            while (at < end && text[at] is ' ' or '\t')
                text[at++] = ' ';
        }

        if (KeyEnd(at, end) is > 0 and var colon)
        {
            column = at - line;
            if (text[at] is '*' or '&' or '@' or '%' or '`' or '!')
                Hide(at, at + 1);
            at = colon + 1;
            while (at < end && text[at] is ' ' or '\t')
                text[at++] = ' ';
        }

        return (at, column, depth);
    }

    /// <summary>The colon behind a key, 0 for none.</summary>
    private int KeyEnd(int at, int end)
    {
        if (at >= end || text[at] is '[' or '{' or '#')
            return 0;
        if (text[at] is '"' or '\'')
        {
            var behind = KeyQuoteEnd(at, end);
            if (behind == 0)
                return 0;
            while (behind < end && text[behind] == ' ')
                behind++;
            return behind < end && text[behind] == ':' && (behind + 1 == end || char.IsWhiteSpace(text[behind + 1])) ? behind : 0;
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

    /// <summary>Behind the quote that closes on the same line; 0 for none.</summary>
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

    private int MendValue(int value, int end, int next, int column, ref int plainIndent)
    {
        switch (text[value])
        {
            case '"' or '\'':
                var close = QuoteEnd(value, column, out var isClosed);
                if (isClosed && IsOnlyComment(close))
                    return NextLine(close - 1);
                break;
            case '[' or '{':
                var flowEnd = FlowEnd(value, column, LongestValue);
                if (flowEnd > 0 && IsOnlyComment(flowEnd))
                    return NextLine(flowEnd - 1);
                if (_isTooDeep)
                    return next;
                break;
            case '|' or '>' when IsBlockHeader(value, end):
                return BlockEnd(next, column);
            case '*' when NameEnd(value + 1) is var aliasEnd && IsOnlyComment(aliasEnd) && _anchors.Contains(new string(text, value + 1, aliasEnd - value - 1)):
                return next;
            case '&' when NameEnd(value + 1) is var name && name > value + 1 && (name >= end || text[name] == ' ') && IsUsed(value, name):
            case '!' when value + 1 < end && text[value + 1] == '!':
                return next;
            case '#' when value + 1 >= end || char.IsWhiteSpace(text[value + 1]):
                return next;
            case '#' or '*' or '&' or '@' or '%' or '`' or '!' or '|' or '>' or ',' or ']' or '}':
                break;
            case '?' or '-' or ':' when value + 1 < end && text[value + 1] == ' ':
                break;
            default:
                plainIndent = column;
                HideColonsAndComments(value, end, value);
                return next;
        }

        plainIndent = column;
        Hide(value, end);
        HideColonsAndComments(value, end, value, isTold: true);
        return next;
    }

    private bool IsUsed(int value, int name) =>
        _aliases.Contains(new string(text, value + 1, name - value - 1)) || name >= text.Length || text[name] is '\n' or '\r';

    private void Hide(int at, int end)
    {
        diagnostics.Add(YamlDiagnostics.ReadAsText(source.Span(start + at, end - at)));
        text[at] = YamlMask.Hide(text[at]);
    }

    /// <summary>In plain text a colon with a space behind it begins a value, and a number sign with one before it a comment.</summary>
    private void HideColonsAndComments(int at, int end, int value, bool isTold = false)
    {
        var hasSpace = false;
        for (var i = at; i < end; i++)
        {
            hasSpace |= i > at && i + 1 < end && text[i] == ' ' && text[i + 1] != '#' && text[i + 1] != ' ';
            if (text[i] == ':' && (i + 1 == end || char.IsWhiteSpace(text[i + 1])))
            {
                if (!isTold)
                    diagnostics.Add(YamlDiagnostics.ReadAsText(source.Span(start + i, 1)));
                isTold = true;
                text[i] = YamlMask.Hide(':');
            }
            else if (text[i] == '#' && i > value && char.IsWhiteSpace(text[i - 1]))
            {
                var isText = i + 1 < end && !char.IsWhiteSpace(text[i + 1]) && (char.IsAsciiDigit(text[i + 1]) || hasSpace);
                if (!isText)
                {
                    diagnostics.Add(YamlDiagnostics.CommentLeftOut(source.Span(start + i, end - i)));
                    return;
                }

                diagnostics.Add(YamlDiagnostics.ReadAsText(source.Span(start + i, 1)));
                text[i] = YamlMask.Hide('#');
            }
        }
    }

    /// <summary>True if nothing or a comment follows on the line.</summary>
    private bool IsOnlyComment(int at)
    {
        var i = at;
        while (i < text.Length && text[i] is ' ' or '\t' or '\r')
            i++;
        return i >= text.Length || text[i] == '\n' || (text[i] == '#' && i > at);
    }

    private bool IsBlockHeader(int at, int end)
    {
        var i = at + 1;
        while (i < end && i < at + 3 && (text[i] is '+' or '-' || char.IsAsciiDigit(text[i])))
            i++;
        return IsOnlyComment(i);
    }

    private int BlockEnd(int at, int column)
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

    /// <summary>Behind the closing quote; a line that goes out again tells that the quote was never closed.</summary>
    private int QuoteEnd(int open, int column, out bool isClosed)
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

    /// <summary>Behind the bracket that closes the one at an offset; 0 for none.</summary>
    private int FlowEnd(int open, int column, int mostLines)
    {
        var (depth, lines) = (0, 0);
        for (var i = open; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '[' or '{':
                    if (++depth > JsonReader.MaxDepth)
                    {
                        _isTooDeep = true;
                        return 0;
                    }

                    break;
                case ']' or '}' when --depth == 0:
                    return i + 1;
                case '"' or '\'' when text[i - (i > 0 ? 1 : 0)] is ' ' or ',' or '[' or '{' or ':' or '\n' or '"' or '\'':
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
