using ResumeRender.Diagnostics;

namespace ResumeRender.Parsing.Data;

/// <summary>Hides the signs that people write as text although they mean something in YAML, before it is
/// scanned.</summary>
/// <remarks>
/// <c>- **Bold** words</c>, <c>title: Lead: the team</c>, <c>- [a page](https://…)</c>, <c>- Ranked #1</c>. It goes
/// line by line, each looked at a bounded number of times; values that are quoted, in brackets or below <c>|</c> are
/// left alone.
/// </remarks>
internal sealed class YamlMender(SourceText source, int start, char[] text, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);
    private readonly YamlBounds _bounds = new(text);
    private bool _hasTooManyBullets;
    private bool _isAfterKey;

    /// <summary>Where the first key stands that is indented further than the one above it, which has a value already;
    /// −1 for nowhere.</summary>
    public int FirstFault { get; private set; } = -1;

    /// <summary>How many lines are indented with tabs, which YAML forbids (1.2.2, section 6.1).</summary>
    public int TabLines { get; private set; }

    /// <summary>Where the first of those tabs stands.</summary>
    public int FirstTab { get; private set; }

    /// <summary>Where the line begins that is nested too deeply, once there is one.</summary>
    public int TooDeepAt { get; private set; }

    private bool IsTooDeep => _hasTooManyBullets || _bounds.IsTooDeep;

    /// <summary>False if brackets or bullets are nested deeper than anybody writes.</summary>
    public bool TryMend()
    {
        FindAnchors();
        var root = 0;
        while (root < text.Length && char.IsWhiteSpace(text[root]))
            root++;
        if (root < text.Length && text[root] is '{' or '[')
        {
            _bounds.FlowEnd(root, -1, int.MaxValue);
            return !IsTooDeep;
        }

        var plainIndent = -1;
        for (var at = 0; at < text.Length && !IsTooDeep;)
        {
            TooDeepAt = at;
            at = MendLine(at, ref plainIndent);
        }

        return !IsTooDeep;
    }

    /// <summary>Makes plain text of the value of a line that the scanner could not read.</summary>
    public bool MendWholeLine(int offset)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        var at = offset;
        while (at > 0 && text[at - 1] != '\n')
            at--;
        var end = _bounds.LineEnd(at);
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
            if (
                text[i] is not ('&' or '*')
                || (i > 0 && !char.IsWhiteSpace(text[i - 1]) && text[i - 1] is not ('[' or ',' or '{'))
            )
                continue;
            var end = _bounds.NameEnd(i + 1);
            if (end > i + 1 && (end == text.Length || char.IsWhiteSpace(text[end]) || text[end] is ',' or ']' or '}'))
                (text[i] == '&' ? _anchors : _aliases).Add(new string(text, i + 1, end - i - 1));
        }
    }

    private int MendLine(int line, ref int plainIndent)
    {
        var end = _bounds.LineEnd(line);
        var next = _bounds.NextLine(line);
        var indent = _bounds.Indent(line, end);
        if (line + indent == end || text[line + indent] == '#')
            return next;
        if (indent == 0 && (end - line >= 3 && new string(text, line, 3) is "---" or "..."))
        {
            plainIndent = -1;
            return next;
        }

        // The scanner knows only spaces there.
        if (text.AsSpan(line, indent).IndexOf('\t') is >= 0 and var tab)
        {
            FirstTab = TabLines == 0 ? line + tab : FirstTab;
            TabLines++;
        }

        text.AsSpan(line, indent).Fill(' ');
        if (plainIndent >= 0 && indent > plainIndent)
        {
            if (_isAfterKey && FirstFault < 0 && IsPlainKey(line + indent, end))
                FirstFault = line + indent;
            HideColonsAndComments(line + indent, end, line + indent);
            return next;
        }

        var (value, column, depth) = ValueStart(line, end);
        if (depth > JsonReader.MaxDepth)
            _hasTooManyBullets = true;
        plainIndent = -1;
        if (value == end)
            return next;
        return MendValue(value, end, next, column, ref plainIndent);
    }

    /// <summary>Where a line's value begins after its bullets and its key, the column of what it belongs to, and how
    /// many bullets there are.</summary>
    private (int Value, int Column, int Depth) ValueStart(int line, int end)
    {
        var at = line + _bounds.Indent(line, end);
        var (column, depth) = (0, 0);
        column = at - line;
        while (at < end && text[at] == '-' && (at + 1 == end || text[at + 1] is ' ' or '\t'))
        {
            (column, depth) = (at - line, depth + 1);
            at++;
            while (at < end && text[at] is ' ' or '\t')
                text[at++] = ' ';
        }

        _isAfterKey = false;
        if (_bounds.KeyEnd(at, end) is > 0 and var colon)
        {
            _isAfterKey = true;
            column = at - line;
            if (text[at] is '*' or '&' or '@' or '%' or '`' or '!')
                Hide(at, at + 1);
            at = colon + 1;
            while (at < end && text[at] is ' ' or '\t')
                text[at++] = ' ';
        }

        return (at, column, depth);
    }

    private int MendValue(int value, int end, int next, int column, ref int plainIndent)
    {
        switch (text[value])
        {
            case '"' or '\'':
                var close = _bounds.QuoteEnd(value, column, out var isClosed);
                if (isClosed && _bounds.IsOnlyComment(close))
                    return _bounds.NextLine(close - 1);
                break;
            case '[' or '{':
                var flowEnd = _bounds.FlowEnd(value, column, YamlBounds.LongestValue);
                if (flowEnd > 0 && _bounds.IsOnlyComment(flowEnd))
                    return _bounds.NextLine(flowEnd - 1);
                if (IsTooDeep)
                    return next;
                break;
            case '|' or '>' when _bounds.IsBlockHeader(value, end):
                return _bounds.BlockEnd(next, column);
            case '*'
                when _bounds.NameEnd(value + 1) is var aliasEnd
                    && _bounds.IsOnlyComment(aliasEnd)
                    && _anchors.Contains(new string(text, value + 1, aliasEnd - value - 1)):
                return next;
            case '&'
                when _bounds.NameEnd(value + 1) is var name
                    && name > value + 1
                    && (name >= end || text[name] == ' ')
                    && IsUsed(value, name):
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

    /// <summary>“email: …”, “start_date: …”: letters of a key and no words of a sentence.</summary>
    private bool IsPlainKey(int at, int end)
    {
        if (_bounds.KeyEnd(at, end) is not (> 0 and var colon) || !char.IsAsciiLetterLower(text[at]))
            return false;
        for (var i = at; i < colon; i++)
        {
            if (!char.IsAsciiLetterOrDigit(text[i]) && text[i] != '_')
                return false;
        }

        return true;
    }

    private bool IsUsed(int value, int name) =>
        _aliases.Contains(new string(text, value + 1, name - value - 1))
        || name >= text.Length
        || text[name] is '\n' or '\r';

    private void Hide(int at, int end)
    {
        diagnostics.Add(YamlDiagnostics.ReadAsText(source.Span(start + at, end - at)));
        text[at] = YamlMask.Hide(text[at]);
    }

    /// <summary>In plain text a colon with a space after it begins a value, and a number sign with one before it a
    /// comment.</summary>
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
                var isText =
                    i + 1 < end && !char.IsWhiteSpace(text[i + 1]) && (char.IsAsciiDigit(text[i + 1]) || hasSpace);
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
}
