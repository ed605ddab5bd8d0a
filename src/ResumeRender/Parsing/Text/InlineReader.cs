using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Html;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Text;

/// <summary>Reads the marks inside a line: what HTML and Markdown leave when a résumé is pasted.</summary>
/// <remarks>
/// Goes over the line once; emphasis is matched as in CommonMark (§6.2), but only at word boundaries, since on a résumé
/// <c>5*3</c> and <c>snake_case</c> are more frequent than emphasis inside a word. A <c>**</c> without partner is half
/// of a lost pair and is left out; any other sign without partner is text.
/// </remarks>
internal ref struct InlineReader
{
    private const int LongestLinkText = 300;

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<char> _line;
    private readonly int _offset;
    private readonly MarkedTextBuilder _builder;
    private readonly List<Delimiter> _delimiters = [];
    private readonly List<(int End, int CloseEnd, int OutStart, string Uri)> _openLinks = [];
    private TextMarks _tagMarks;
    private (int OutStart, string Uri)? _anchor;

    /// <summary>Where raised or lowered text begins that is still open; −1 for none.</summary>
    private int _raised = -1;
    private readonly bool _keepsLoneSigns;
    private TagColumns? _columns;

    private InlineReader(SourceText source, int start, int end, bool keepsLoneSigns)
    {
        _keepsLoneSigns = keepsLoneSigns;
        _offset = start;
        // What stands in a value of data ends with it; elsewhere an element may go on after the line.
        _text = source.Text.AsSpan(0, keepsLoneSigns ? end : source.Text.Length);
        _line = source.Text.AsSpan(start, end - start);
        _builder = new MarkedTextBuilder(source, end - start);
    }

    private record struct Delimiter(char Sign, int Count, int OutStart, bool CanOpen, bool CanClose)
    {
        public bool IsUsed { get; set; }
    }

    /// <summary>Reads the part of the source between two offsets, which is (part of) one line.</summary>
    /// <remarks><paramref name="keepsLoneSigns"/> is for sources where a lone <c>**</c> is not left over from a
    /// paste, but what was typed.</remarks>
    public static MarkedText Read(SourceText source, int start, int end, bool keepsLoneSigns = false) =>
        new InlineReader(source, start, end, keepsLoneSigns).Read();

    private MarkedText Read()
    {
        for (var i = 0; i < _line.Length;)
            i = ReadAt(i);
        if (_anchor is { } open)
            _builder.Link(open.OutStart, _builder.Length, open.Uri);
        MatchDelimiters();
        LinkBareAddresses();
        return _builder.ToMarkedText();
    }

    private int ReadAt(int i)
    {
        if (_openLinks.Count > 0 && i == _openLinks[^1].End)
        {
            var link = _openLinks[^1];
            _openLinks.RemoveAt(_openLinks.Count - 1);
            if (link.Uri.Length > 0)
                _builder.Link(link.OutStart, _builder.Length, link.Uri);
            return link.CloseEnd;
        }

        var c = _line[i];
        switch (c)
        {
            case '\\' when i + 1 < _line.Length && IsEscapable(_line[i + 1]):
                return TypedPath.HasBackslashAt(_line, i) ? AppendOfPath(i) : Append(_line[i + 1], i, i + 2);
            case '<' or '~' when StruckText.FindEnd(_line, i) is > 0 and var struck:
                // The spaces at both sides become one: two would look like a gap between columns.
                return
                    struck < _line.Length
                    && _line[struck] == ' '
                    && (_builder.Length == 0 || _builder[_builder.Length - 1] == ' ')
                    ? struck + 1
                    : struck;
            case '<':
                return ReadTag(i);
            case '&' when HtmlEntity.TryRead(_line, i, out var value, out var end):
                _builder.Append(value, _offset + i, _offset + end, _tagMarks);
                return end;
            case '`':
                return ReadCode(i);
            case '*' or '_' when TypedSign.LengthAt(_line, i) is > 0 and var typed:
                for (var k = i; k < i + typed; k++)
                    Append(_line[k], k, k + 1);
                return i + typed;
            case '*' or '_':
                return ReadDelimiter(i);
            case '[':
                return ReadLink(i);
            case '\r' or '\n':
                return ReadLineEnd(i);
            default:
                return Append(c, i, i + 1);
        }
    }

    private readonly int Append(char c, int start, int end)
    {
        _builder.Append(c, _offset + start, _offset + end, _tagMarks);
        return end;
    }

    /// <summary>A backslash of a path, and the signs after it, which mark no words.</summary>
    private readonly int AppendOfPath(int i)
    {
        do
            Append(_line[i], i, ++i);
        while (i < _line.Length && _line[i] is '\\' or '*' or '_');
        return i;
    }

    /// <summary>The end of a line in the middle of a text is a space; where HTML is read, so is it with the spaces
    /// around it.</summary>
    private readonly int ReadLineEnd(int i)
    {
        if (_keepsLoneSigns)
            return Append(' ', i, i + 1);
        var next = i + 1;
        while (next < _line.Length && _line[next] is ' ' or '\t' or '\r' or '\n')
            next++;
        return _builder.Length > 0 && _builder[_builder.Length - 1] == ' ' ? next : Append(' ', i, next);
    }

    private int ReadTag(int i)
    {
        if (!HtmlTag.TryRead(_line, i, out var tag))
            return ReadAngleAddress(i);
        if (TypedTag.Is(_text, tag, _offset + tag.Start, _offset + tag.End, _offset + _line.Length))
            return Append('<', i, i + 1);
        // In data a tag is what its author typed into a value, which has no columns.
        if (
            !_keepsLoneSigns
            && (_columns ??= new TagColumns()).BeginAt(
                _line,
                i,
                _builder.Length == 0 ? ' ' : _builder[_builder.Length - 1]
            )
        )
            _builder.Append('\t', _offset + i, _offset + i, TextMarks.None);
        var mark = tag.Name switch
        {
            "b" or "strong" => TextMarks.Strong,
            "i" or "em" or "cite" or "var" => TextMarks.Emphasis,
            "code" or "tt" or "kbd" or "samp" => TextMarks.Code,
            _ => TextMarks.None,
        };
        _tagMarks = tag.IsClosing ? _tagMarks & ~mark : _tagMarks | mark;
        if (tag.Name is "sup" or "sub")
        {
            if (tag.IsClosing && _raised >= 0)
                RaisedText.Write(_builder, _raised, isLowered: tag.Name == "sub");
            _raised = tag.IsClosing ? -1 : _builder.Length;
        }
        else if (tag.Name == "a")
        {
            if (_anchor is { } open)
                _builder.Link(open.OutStart, _builder.Length, open.Uri);
            _anchor = tag.Href is { } href && LinkReader.ToUri(href) is { } uri ? (_builder.Length, uri) : null;
        }
        else if (tag.IsBlock)
        {
            Append(' ', i, tag.End);
        }

        return tag.End;
    }

    /// <summary><c>&lt;https://…&gt;</c> and <c>&lt;alex@example.com&gt;</c>: the brackets only fence the
    /// address.</summary>
    private readonly int ReadAngleAddress(int i)
    {
        var rest = _line[(i + 1)..];
        var close = rest[..Math.Min(rest.Length, LongestLinkText)].IndexOf('>');
        if (close > 0 && (LinkReader.ToUri(rest[..close]) is not null || LinkReader.IsEmail(rest[..close])))
        {
            for (var k = i + 1; k <= i + close; k++)
                Append(_line[k], k, k + 1);
            return i + close + 2;
        }

        return Append('<', i, i + 1);
    }

    private int ReadCode(int i)
    {
        var (fence, close) = CodeFence.Find(_line, i);
        if (close < 0)
        {
            for (var k = i; k < i + fence; k++)
                Append('`', k, k + 1);
            return i + fence;
        }

        for (var k = i + fence; k < close; k++)
            _builder.Append(_line[k], _offset + k, _offset + k + 1, _tagMarks | TextMarks.Code);
        return close + fence;
    }

    private readonly int ReadDelimiter(int i)
    {
        var sign = _line[i];
        var end = i;
        while (end < _line.Length && _line[end] == sign)
            end++;
        var count = end - i;
        var before = i == 0 ? ' ' : _line[i - 1];
        var after = end == _line.Length ? ' ' : _line[end];
        var opens = !char.IsWhiteSpace(after);
        var closes = !char.IsWhiteSpace(before);
        var isInsideWord = char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after);
        if (sign == '_' || count == 1)
        {
            opens &= !char.IsLetterOrDigit(before);
            closes &= !char.IsLetterOrDigit(after);
        }

        if (count <= 3 && (opens || closes) && !(isInsideWord && char.IsDigit(before)))
            _delimiters.Add(new Delimiter(sign, count, _builder.Length, opens, closes));
        for (var k = i; k < end; k++)
            Append(sign, k, k + 1);
        return end;
    }

    private int ReadLink(int i)
    {
        var rest = _line[(i + 1)..];
        var close = rest[..Math.Min(rest.Length, LongestLinkText)].IndexOf("](");
        if (close > 0 && _openLinks.Count == 0 && rest[..close].IndexOf('[') < 0)
        {
            var target = rest[(close + 2)..];
            var targetEnd = UnsafeLinks.EndOfTarget(target);
            var address = targetEnd > 0 ? target[..targetEnd].Trim() : default;
            // [text](address "title")
            var space = address.IndexOf(' ');
            if (space > 0)
                address = address[..space];
            var uri =
                UnsafeLinks.Is(address) ? ""
                : LinkReader.IsEmail(address) ? $"mailto:{address}"
                : LinkReader.ToUri(address);
            if (uri is not null)
            {
                _openLinks.Add((i + 1 + close, i + 1 + close + 2 + targetEnd + 1, _builder.Length, uri));
                return i + 1;
            }
        }

        return Append('[', i, i + 1);
    }

    /// <summary>Pairs each closing sign with the nearest opening one of its kind and length.</summary>
    private readonly void MatchDelimiters()
    {
        if (_delimiters.Count == 0)
            return;
        // One stack for each sign and length, so that an unmatched sign never makes others search.
        var open = new Stack<int>[8];
        for (var i = 0; i < _delimiters.Count; i++)
        {
            var closer = _delimiters[i];
            var stack = open[closer.Count + (closer.Sign == '*' ? 0 : 4)] ??= new Stack<int>();
            if (closer.CanClose && stack.Count > 0)
            {
                var opener = _delimiters[stack.Pop()];
                var isEmpty = opener.OutStart + opener.Count == closer.OutStart;
                if (!isEmpty && !IsIdentifier(opener, closer))
                    Mark(opener, closer);
                _delimiters[i] = closer with { IsUsed = true };
                continue;
            }

            if (closer.CanOpen)
                stack.Push(i);
        }

        foreach (var stack in open)
        {
            foreach (var index in stack ?? [])
                RemoveIfHalfLost(_delimiters[index]);
        }

        foreach (var delimiter in _delimiters)
        {
            if (!delimiter.IsUsed && !delimiter.CanOpen)
                RemoveIfHalfLost(delimiter);
        }
    }

    /// <summary><c>__init__</c> is program text.</summary>
    private readonly bool IsIdentifier(Delimiter opener, Delimiter closer)
    {
        for (var i = opener.OutStart + opener.Count; i < closer.OutStart; i++)
        {
            if (!char.IsLower(_builder[i]) && _builder[i] != '_')
                return false;
        }

        return opener.Sign == '_' && opener.Count == 2;
    }

    private readonly void Mark(Delimiter opener, Delimiter closer)
    {
        var mark = opener.Count switch
        {
            1 => TextMarks.Emphasis,
            2 => TextMarks.Strong,
            _ => TextMarks.Strong | TextMarks.Emphasis,
        };
        _builder.Mark(opener.OutStart + opener.Count, closer.OutStart, mark);
        _builder.Remove(opener.OutStart, opener.Count);
        _builder.Remove(closer.OutStart, closer.Count);
    }

    private readonly void RemoveIfHalfLost(Delimiter delimiter)
    {
        var isHalf = !_keepsLoneSigns && delimiter.Sign == '*' && delimiter.Count is 2 or 3;
        if (isHalf && !IsBeforeParameter(delimiter))
            _builder.Remove(delimiter.OutStart, delimiter.Count);
    }

    /// <summary>“*args, **kwargs”: program text, of which no partner was lost.</summary>
    private readonly bool IsBeforeParameter(Delimiter delimiter)
    {
        var start = delimiter.OutStart + delimiter.Count;
        var end = start;
        while (end < _builder.Length && (char.IsAsciiLetterLower(_builder[end]) || _builder[end] == '_'))
            end++;
        var ends = end == _builder.Length || _builder[end] is ',' or ')' or ' ' or ';';
        return end > start && ends && delimiter.OutStart > 1 && _builder[delimiter.OutStart - 1] is ' ' or '(' or ',';
    }

    private readonly void LinkBareAddresses()
    {
        for (var i = 0; i + 8 < _builder.Length; i++)
        {
            var isHttp = _builder[i] is 'h' or 'H' && _builder[i + 1] is 't' or 'T' && _builder[i + 3] is 'p' or 'P';
            if (!isHttp || (i > 0 && char.IsLetterOrDigit(_builder[i - 1])))
                continue;
            var end = i;
            while (
                end < _builder.Length
                && !char.IsWhiteSpace(_builder[end])
                && _builder[end] is not ('<' or '>' or '"' or '`' or '|')
            )
                end++;
            end = i + AddressEnd.Find(_builder.Between(i, end));
            if (
                end - i > 10
                && _builder.Between(i, end).StartsWith("http", StringComparison.OrdinalIgnoreCase)
                && LinkReader.ToUri(_builder.Between(i, end)) is { } uri
            )
                _builder.Link(i, end, uri);
            i = Math.Max(i, end - 1);
        }
    }

    private static bool IsEscapable(char c) =>
        c
            is '\\'
                or '`'
                or '*'
                or '_'
                or '{'
                or '}'
                or '['
                or ']'
                or '('
                or ')'
                or '#'
                or '+'
                or '-'
                or '.'
                or '!'
                or '|'
                or '>'
                or '<'
                or '~'
                or '&'
                or '%'
                or '$';
}
