using System.Globalization;
using System.Text;

namespace ResumeRender.Parsing.Pdf.Damage;

/// <summary>Bounds the ranges of codes that a font of a PDF maps to letters (ISO 32000-2, 9.10.3).</summary>
/// <remarks>
/// The library that takes PDFs apart counts from the first code to the last until both are the same. A damaged range of
/// four bytes then stands for billions of letters, and one that ends before it begins never ends.
/// </remarks>
internal static class CodeRanges
{
    /// <summary>Codes of two bytes; letters have no longer ones in fonts of PDFs.</summary>
    private const long MostInRange = 0xFFFF;

    /// <summary>All codes of all ranges; a font has no more than 65,535 glyphs.</summary>
    private const long MostInAll = 1_000_000;

    private const string Spaces = " \t\r\n\f\0";

    /// <summary>The stream, in which ranges that are too large are only their first code.</summary>
    public static Memory<byte> Bound(Memory<byte> stream)
    {
        if (stream.Span.IndexOf("beginbfrange"u8) < 0)
            return stream;
        // Latin-1 keeps each byte as one character.
        var text = Encoding.Latin1.GetString(stream.Span);
        var bounded = new StringBuilder(text.Length);
        var (at, left) = (0, MostInAll);
        for (int begin; (begin = text.IndexOf("beginbfrange", at, StringComparison.Ordinal)) >= 0;)
        {
            bounded.Append(text, at, begin - at);
            var end = text.IndexOf("endbfrange", begin, StringComparison.Ordinal);
            at = end < 0 ? text.Length : end;
            WriteSection(bounded, text.AsSpan(begin, at - begin), ref left);
        }

        return Encoding.Latin1.GetBytes(bounded.Append(text, at, text.Length - at).ToString());
    }

    /// <summary>Writes triples of a first code, a last one and what they stand for.</summary>
    private static void WriteSection(StringBuilder bounded, ReadOnlySpan<char> section, ref long left)
    {
        var written = "beginbfrange".Length;
        bounded.Append(section[..written]);
        while (NextPart(section, written) is { IsEmpty: false } first)
        {
            var last = NextPart(section, first.End);
            var letters = NextPart(section, last.End);
            if (last.IsEmpty)
                break;
            var from = section[first.Start..first.End];
            var to = section[last.Start..last.End];
            var count = Count(from, to);
            var isBounded = count >= 0 && count <= Math.Min(MostInRange, left);
            left -= isBounded ? count : 0;
            bounded.Append(section[written..last.Start]).Append(isBounded ? to : from);
            written = last.End;
            bounded.Append(section[written..letters.End]);
            written = letters.End;
        }

        bounded.Append(section[written..]);
    }

    /// <summary>How many codes follow the first; less than 0 if the range is invalid.</summary>
    private static long Count(ReadOnlySpan<char> from, ReadOnlySpan<char> to) =>
        from.Length == to.Length && ValueOf(from) is { } first && ValueOf(to) is { } last ? last - first : -1;

    private static long? ValueOf(ReadOnlySpan<char> part) =>
        part is ['<', .. var digits, '>']
        && uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    /// <summary>The next string, array or word from a place on; empty at the end.</summary>
    private static Part NextPart(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Spaces.Contains(text[at], StringComparison.Ordinal))
            at++;
        if (at == text.Length)
            return new Part(at, at);
        var end = at + 1;
        var close = text[at] switch { '<' => '>', '[' => ']', _ => '\0' };
        if (close != '\0')
        {
            var length = text[at..].IndexOf(close);
            return new Part(at, length < 0 ? text.Length : at + length + 1);
        }

        while (
            end < text.Length
            && text[end] is not ('<' or '[')
            && !Spaces.Contains(text[end], StringComparison.Ordinal)
        )
            end++;
        return new Part(at, end);
    }

    private readonly record struct Part(int Start, int End)
    {
        public bool IsEmpty => Start == End;
    }
}
