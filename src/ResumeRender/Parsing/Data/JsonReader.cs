using System.Collections.Immutable;
using ResumeRender.Diagnostics;

namespace ResumeRender.Parsing.Data;

/// <summary>Reads JSON as people write it by hand, with the place of every value.</summary>
/// <remarks>
/// RFC 8259, and what is often found beside it: comments, trailing and missing commas, single and curly quotes, keys
/// and words without quotes, line ends inside a text, brackets that were forgotten or written twice. What is harmless
/// is taken in silence; for the rest there is a warning, and reading goes on after it. Every character is looked at a
/// bounded number of times.
/// </remarks>
internal sealed partial class JsonReader
{
    /// <summary>Bounds the recursion here and in all that walk the tree.</summary>
    internal const int MaxDepth = 64;

    private readonly SourceText _source;
    private readonly string _text;
    private readonly DiagnosticBag _diagnostics;
    private int _at;
    private int _toldMissingAt = -1;
    private bool _endIsTold;
    private int _root;

    private JsonReader(SourceText source, DiagnosticBag diagnostics) =>
        (_source, _text, _diagnostics) = (source, source.Text, diagnostics);

    /// <summary>Reads the whole text; null if there is no value in it.</summary>
    public static DataNode? Read(SourceText source, DiagnosticBag diagnostics)
    {
        var reader = new JsonReader(source, diagnostics);
        return reader.ReadRoot();
    }

    private bool IsAtEnd => _at >= _text.Length;

    private DataNode? ReadRoot()
    {
        SkipTrivia();
        if (IsAtEnd)
            return null;
        _root = _at;
        var root = ReadValue(0);
        SkipTrivia();
        while (!IsAtEnd && _text[_at] == ';')
        {
            _at++;
            SkipTrivia();
        }

        if (!IsAtEnd)
            LeaveOut(_text.AsSpan(_at).TrimEnd().Length);
        return root;
    }

    private DataNode ReadValue(int depth)
    {
        var c = _text[_at];
        if (c is '{' or '[' && depth >= MaxDepth)
            return ReadTooDeep();
        if (c == '{')
            return ReadMap(depth);
        if (c == '[')
            return ReadList(depth);
        return ClosingQuotes(c) is { } closing ? ReadString(closing, isKey: false) : ReadWord();
    }

    private DataMap ReadMap(int depth)
    {
        var start = _at++;
        var entries = ImmutableArray.CreateBuilder<DataEntry>();
        var isCommaDue = false;
        while (FindPart(start, depth, '}', ref isCommaDue))
            entries.Add(ReadEntry(depth));
        return new DataMap(entries.ToImmutable(), _source.Span(start, _at - start));
    }

    /// <summary>Goes to the next part of a map or list, over commas and what is too much; false at its end, which is
    /// then after.</summary>
    private bool FindPart(int start, int depth, char closing, ref bool isCommaDue)
    {
        var other = closing == '}' ? ']' : '}';
        while (true)
        {
            SkipTrivia();
            if (IsAtEnd)
            {
                TellEnd(start);
                return false;
            }

            var c = _text[_at];
            if (c == ',' || (c == ':' && closing == ']'))
            {
                _at++;
                isCommaDue = false;
            }
            else if (c == closing)
            {
                var at = _at++;
                if (closing == ']' || depth > 0 || !GoesOnAfter())
                    return false;
                _diagnostics.Add(JsonDiagnostics.Surplus(_source.Span(at, 1)));
            }
            else if (c == other && depth > 0)
            {
                // What is around this ends, so this does too.
                _diagnostics.Add(JsonDiagnostics.Missing(_source.Span(_at, 1), closing.ToString()));
                return false;
            }
            else if (c == other || c == ':')
            {
                _diagnostics.Add(JsonDiagnostics.Surplus(_source.Span(_at++, 1)));
            }
            else
            {
                if (isCommaDue)
                    TellMissingComma();
                isCommaDue = true;
                return true;
            }
        }
    }

    /// <remarks>A value without a key, as in <c>{"Go", "Rust"}</c>, is kept with an empty one.</remarks>
    private DataEntry ReadEntry(int depth)
    {
        var start = _at;
        if (_text[_at] is '{' or '[')
        {
            _diagnostics.Add(JsonDiagnostics.Missing(_source.Span(_at, 1), "key"));
            return new DataEntry("", _source.Span(start, 0), ReadValue(depth + 1));
        }

        var key = ClosingQuotes(_text[_at]) is { } closing ? ReadString(closing, isKey: true) : ReadBareKey();
        SkipTrivia();
        if (IsAtEnd || _text[_at] is ',' or '}' or ']')
        {
            _diagnostics.Add(JsonDiagnostics.Missing(key.Span, ":"));
            return new DataEntry("", _source.Span(start, 0), key);
        }

        if (_text[_at] is ':' or '=')
            _at++;
        else
            _diagnostics.Add(JsonDiagnostics.Missing(_source.Span(_at, 1), ":"));
        SkipTrivia();
        var value = IsAtEnd || _text[_at] is ',' or '}' or ']'
            ? new DataScalar(ScalarKind.Null, "", _source.Span(_at, 0))
            : ReadValue(depth + 1);
        return new DataEntry(key.Text, key.Span, value);
    }

    private DataList ReadList(int depth)
    {
        var start = _at++;
        var items = ImmutableArray.CreateBuilder<DataNode>();
        var isCommaDue = false;
        while (FindPart(start, depth, ']', ref isCommaDue))
        {
            var before = _at;
            var item = ReadValue(depth + 1);
            if (depth > 0 && item is DataScalar { Kind: ScalarKind.Text } && IsColonNext())
            {
                // A key: the list should have been closed before it.
                _diagnostics.Add(JsonDiagnostics.Missing(_source.Span(before, 1), "]"));
                _at = _toldMissingAt = before;
                break;
            }

            items.Add(item);
        }

        return new DataList(items.ToImmutable(), _source.Span(start, _at - start));
    }

    /// <summary>Keeps a value as the text that it was written in.</summary>
    private DataScalar ReadTooDeep()
    {
        var start = _at;
        var open = 0;
        var quote = '\0';
        for (; _at < _text.Length; _at++)
        {
            var c = _text[_at];
            if (quote != '\0')
            {
                if (c == '\\')
                    _at++;
                else if (c == quote)
                    quote = '\0';
            }
            else if (c == '"')
            {
                quote = c;
            }
            else if (c is '{' or '[')
            {
                open++;
            }
            else if (c is '}' or ']' && --open == 0)
            {
                _at++;
                break;
            }
        }

        _at = Math.Min(_at, _text.Length);
        var span = _source.Span(start, _at - start);
        _diagnostics.Add(JsonDiagnostics.TooDeep(_source.Span(start, 1)));
        return new DataScalar(ScalarKind.Text, _text[start.._at], span);
    }

    /// <summary>True if another key follows although the outermost bracket was just closed.</summary>
    private bool GoesOnAfter()
    {
        SkipTrivia();
        return !IsAtEnd && (_text[_at] == ',' || ClosingQuotes(_text[_at]) is not null);
    }

    private bool IsColonNext()
    {
        SkipTrivia();
        return !IsAtEnd && _text[_at] == ':';
    }

    private void TellMissingComma()
    {
        // A bracket that is missing here has been told already.
        if (_at != _toldMissingAt)
            _diagnostics.Add(JsonDiagnostics.Missing(_source.Span(_at, 1), ","));
    }

    /// <summary>Only the innermost open bracket is reported: the others follow from it.</summary>
    /// <remarks>Who forgets the last bracket of all has written the rest; where more is open, the rest of the file is
    /// missing.</remarks>
    private void TellEnd(int start)
    {
        if (!_endIsTold)
            _diagnostics.Add(
                start == _root && EndsWithValue()
                    ? JsonDiagnostics.NotClosed(_source.Span(start, 1))
                    : DataDiagnostics.CutOff(_source.Span(start, 1))
            );
        _endIsTold = true;
    }

    private bool EndsWithValue() => _text.AsSpan().TrimEnd() is [.., '}' or ']' or '"' or '\'' or '”' or '{' or '['];

    private void LeaveOut(int length)
    {
        _diagnostics.Add(JsonDiagnostics.LeftOut(_source.Span(_at, length)));
        _at += length;
    }

    private void SkipTrivia()
    {
        while (!IsAtEnd)
        {
            var c = _text[_at];
            if (char.IsWhiteSpace(c) || c == '\uFEFF')
            {
                _at++;
                continue;
            }

            var rest = _text.AsSpan(_at);
            int length;
            if (c == '#' || rest.StartsWith("//"))
                length = rest.IndexOfAny('\n', '\r') is >= 0 and var lineEnd ? lineEnd : rest.Length;
            else if (rest.StartsWith("/*"))
                length = rest[2..].IndexOf("*/") is >= 0 and var close ? close + 4 : rest.Length;
            else
                return;
            _diagnostics.Add(JsonDiagnostics.CommentLeftOut(_source.Span(_at, length)));
            _at += length;
        }
    }
}
