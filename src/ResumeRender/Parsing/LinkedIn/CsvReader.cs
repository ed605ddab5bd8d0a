using System.Text;
using ResumeRender.Diagnostics;

namespace ResumeRender.Parsing.LinkedIn;

/// <summary>A value of a row, with the place where it stands.</summary>
/// <param name="Text">The value without its quotes.</param>
/// <param name="Span">Where it stands, without its quotes.</param>
internal readonly record struct CsvValue(string Text, SourceSpan Span)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);

    /// <summary>True if the place holds exactly the characters of the value: no quote in it was written
    /// twice.</summary>
    public bool IsVerbatim => Span.Length == Text.Length;
}

/// <summary>Reads comma-separated values (RFC 4180).</summary>
/// <remarks>
/// Own code, since each value must know its place for messages, which the libraries for this format do not tell.
/// Lenient: a quote inside an unquoted value is a character, and a quote that is never closed ends with the text.
/// </remarks>
internal static class CsvReader
{
    public static List<List<CsvValue>> Read(SourceText source)
    {
        var rows = new List<List<CsvValue>>();
        var text = source.Text;
        var at = 0;
        while (at < text.Length)
        {
            var row = new List<CsvValue>();
            while (true)
            {
                row.Add(at < text.Length && text[at] == '"' ? ReadQuoted(source, ref at) : ReadPlain(source, ref at));
                if (at >= text.Length || text[at] != ',')
                    break;
                at++;
            }

            if (at < text.Length && text[at] == '\r')
                at++;
            if (at < text.Length && text[at] == '\n')
                at++;
            rows.Add(row);
        }

        return rows;
    }

    private static CsvValue ReadPlain(SourceText source, ref int at)
    {
        var start = at;
        var length = source.Text.AsSpan(at).IndexOfAny(",\r\n");
        at = length < 0 ? source.Text.Length : at + length;
        return new CsvValue(source.Text[start..at], source.Span(start, at - start));
    }

    private static CsvValue ReadQuoted(SourceText source, ref int at)
    {
        var text = source.Text;
        var start = ++at;
        StringBuilder? unescaped = null;
        var copied = start;
        while (at < text.Length)
        {
            var quote = text.AsSpan(at).IndexOf('"');
            at = quote < 0 ? text.Length : at + quote;
            if (at + 1 >= text.Length || text[at + 1] != '"')
                break;
            (unescaped ??= new StringBuilder()).Append(text, copied, at + 1 - copied);
            copied = at += 2;
        }

        var end = at;
        // What stands between the closing quote and the next comma is kept as part of the value.
        at = Math.Min(at + 1, text.Length);
        var rest = text.AsSpan(at).IndexOfAny(",\r\n");
        var after = rest < 0 ? text[at..] : text.Substring(at, rest);
        at += after.Length;
        var value = unescaped is null
            ? text[start..end]
            : unescaped.Append(text, copied, Math.Max(0, end - copied)).ToString();
        return new CsvValue(value + after, source.Span(start, end - start));
    }
}
