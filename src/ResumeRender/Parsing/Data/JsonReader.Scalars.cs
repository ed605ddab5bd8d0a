using System.Globalization;
using System.Text;
using ResumeRender.Diagnostics;

namespace ResumeRender.Parsing.Data;

/// <content>Texts, numbers and words.</content>
internal sealed partial class JsonReader
{
    private const int LongestKey = 60;

    /// <summary>The characters that can end a text that begins with this one; null if none begins so.</summary>
    private static string? ClosingQuotes(char c) => c switch
    {
        '"' => "\"",
        '\'' => "'",
        '`' => "`",
        '“' or '„' or '”' => "“”\"",
        '‘' or '’' => "’‘'",
        _ => null,
    };

    private DataScalar ReadString(string closing, bool isKey)
    {
        var start = _at++;
        var text = new StringBuilder();
        var toldQuote = false;
        while (true)
        {
            if (IsAtEnd)
            {
                TellEnd(start);
                TrimEnd(text);
                break;
            }

            var c = _text[_at];
            if (closing.Contains(c, StringComparison.Ordinal))
            {
                if (!isKey && IsInside(_at))
                {
                    if (!toldQuote)
                        _diagnostics.Add(JsonDiagnostics.QuoteInside(_source.Span(_at, 1)));
                    toldQuote = true;
                    text.Append(c);
                    _at++;
                    continue;
                }

                _at++;
                break;
            }

            if (c == '\\')
            {
                ReadEscape(text);
                continue;
            }

            if (c is '\n' or '\r' && (isKey || NextLineIsStructure(_at)))
            {
                // The quote at the line's end was forgotten; a comma there belongs to the list.
                _diagnostics.Add(JsonDiagnostics.Missing(_source.Span(_at, 1), closing[^1..]));
                TrimEnd(text);
                break;
            }

            text.Append(c);
            _at++;
        }

        return new DataScalar(ScalarKind.Text, Cleaned(text, start), _source.Span(start, _at - start));
    }

    /// <summary>True if a quote is followed by more words, so that it cannot be the end.</summary>
    private bool IsInside(int at)
    {
        var i = at + 1;
        while (i < _text.Length && _text[i] is ' ' or '\t')
            i++;
        if (i >= _text.Length)
            return false;
        var next = _text[i];
        // Right after it a letter; after a space only if no key or value can begin so.
        return char.IsLetterOrDigit(next)
            || next is '.' or ';' or '!' or '?' or ')' or '-' or '–' or '—' or '&' or '(' or '%' or '*';
    }

    private bool NextLineIsStructure(int at)
    {
        var i = at;
        while (i < _text.Length && char.IsWhiteSpace(_text[i]))
        {
            // A stretch of blank lines must not be searched for each of its lines.
            if (i - at > 60)
                return false;
            i++;
        }

        if (i >= _text.Length)
            return false;
        if (_text[i] is '}' or ']')
        {
            i++;
            while (i < _text.Length && _text[i] is ',' or '}' or ']' or ' ' or '\t')
            {
                if (i - at > 100)
                    return false;
                i++;
            }

            return i >= _text.Length || _text[i] is '\n' or '\r';
        }

        if (_text[i] != '"')
            return false;
        var rest = _text.AsSpan(i + 1, Math.Min(LongestKey, _text.Length - i - 1));
        var close = rest.IndexOfAny('"', '\n');
        return close > 0 && rest[close] == '"' && rest[(close + 1)..].TrimStart() is [':', ..];
    }

    private static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && char.IsWhiteSpace(text[^1]))
            text.Length--;
        if (text.Length > 0 && text[^1] == ',')
            text.Length--;
    }

    private void ReadEscape(StringBuilder text)
    {
        var start = _at++;
        if (IsAtEnd)
            return;
        var c = _text[_at++];
        switch (c)
        {
            case 'n' or 'r':
                text.Append('\n');
                break;
            case 't':
                text.Append('\t');
                break;
            case 'b' or 'f' or 'v' or '0':
                text.Append(' ');
                break;
            case '"' or '\'' or '/' or '\\':
                text.Append(c);
                break;
            case '\n':
                break;
            case '\r':
                if (!IsAtEnd && _text[_at] == '\n')
                    _at++;
                break;
            case 'u'
                when _at + 4 <= _text.Length
                    && ushort.TryParse(
                        _text.AsSpan(_at, 4),
                        NumberStyles.AllowHexSpecifier,
                        CultureInfo.InvariantCulture,
                        out var unit
                    ):
                text.Append((char)unit);
                _at += 4;
                break;
            default:
                // “\*” and “\_” are escapes of Markdown, and “C:\dev” is a path.
                if (!char.IsPunctuation(c) && !char.IsSymbol(c))
                    _diagnostics.Add(JsonDiagnostics.UnknownEscape(_source.Span(start, 2)));
                text.Append('\\').Append(c);
                break;
        }
    }

    /// <summary>Escapes can write what the decoder has taken out of the file, and halves of characters.</summary>
    private string Cleaned(StringBuilder text, int start)
    {
        var written = text.ToString();
        if (_text.AsSpan(start, _at - start).IndexOf("\\u") < 0)
            return written;
        var found = new DiagnosticBag();
        var cleaned = CharacterCleaner
            .Clean(_source.Name, written.Replace("\r\n", "\n", StringComparison.Ordinal), found)
            .Text;
        // Half of a character is reported below, in words for those who write escapes.
        var hasLost = written.Contains('\uFFFD', StringComparison.Ordinal);
        foreach (var diagnostic in found.ToImmutable().Where(d => hasLost || d.Code != ParsingDiagnostics.LostCode))
            _diagnostics.Add(diagnostic with { Span = _source.Span(start, _at - start) });
        if (
            cleaned.Contains('\uFFFD', StringComparison.Ordinal)
            && !written.Contains('\uFFFD', StringComparison.Ordinal)
        )
            _diagnostics.Add(JsonDiagnostics.UnknownEscape(_source.Span(start, _at - start)));
        return cleaned;
    }

    private DataScalar ReadBareKey()
    {
        var start = _at;
        while (!IsAtEnd && _text[_at] is not (':' or ',' or '}' or ']' or '{' or '[' or '=' or '"' or '\n' or '\r'))
            _at++;
        // A sign that nothing can be made of still has to be passed.
        if (_at == start)
            _at++;
        var word = _text.AsSpan(start, _at - start).TrimEnd();
        return new DataScalar(ScalarKind.Text, word.ToString(), _source.Span(start, word.Length));
    }

    /// <summary>A number, <c>true</c>, <c>null</c> or text without quotes, which goes to the line's end or to a comma
    /// or bracket.</summary>
    private DataScalar ReadWord()
    {
        var start = _at;
        while (!IsAtEnd && _text[_at] is not (',' or '}' or ']' or '\n' or '\r'))
        {
            if (
                _text[_at] == '/'
                && _at + 1 < _text.Length
                && _text[_at + 1] is '/' or '*'
                && char.IsWhiteSpace(_text[_at - 1])
            )
                break;
            _at++;
        }

        if (_at == start)
            _at++;
        var word = _text.AsSpan(start, _at - start).TrimEnd();
        var span = _source.Span(start, word.Length);
        if (word is "true" or "false" or "True" or "False")
            return new DataScalar(ScalarKind.Boolean, word.ToString(), span);
        if (word is "null" or "undefined" or "None" or "nil" or "NULL" or "Null" or "NaN")
            return new DataScalar(ScalarKind.Null, "", span);
        if (
            double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            && (char.IsAsciiDigit(word[^1]) || word[^1] == '.')
        )
            return new DataScalar(ScalarKind.Number, word.ToString(), span);
        _diagnostics.Add(JsonDiagnostics.WithoutQuotes(span));
        return new DataScalar(ScalarKind.Text, word.ToString(), span);
    }
}
