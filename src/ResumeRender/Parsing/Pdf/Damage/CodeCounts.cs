using System.Globalization;
using System.Text;

namespace ResumeRender.Parsing.Pdf.Damage;

/// <summary>Bounds the numbers of lines that a font's map of codes says it has: <c>2 beginbfchar</c>.</summary>
/// <remarks>
/// The library that takes PDFs apart reads as many lines as the number says, past the end of the map, and remembers
/// each. Adobe Technical Note #5411, 1.4.1, allows 100 lines; programs write more. A section holds fewer lines than
/// strings, so their number is bound enough.
/// </remarks>
internal static class CodeCounts
{
    private const string Begin = "begin";

    private static readonly string[] Sections =
    [
        "codespacerange",
        "bfrange",
        "bfchar",
        "cidrange",
        "cidchar",
        "notdefrange",
        "notdefchar",
    ];

    /// <summary>The stream, in which no section says that it has more lines than strings.</summary>
    public static Memory<byte> Bound(Memory<byte> stream)
    {
        if (!Array.Exists(Sections, s => stream.Span.IndexOf(Encoding.ASCII.GetBytes(Begin + s)) >= 0))
            return stream;
        // Latin-1 keeps each byte as one character.
        var text = Encoding.Latin1.GetString(stream.Span);
        var bounded = new StringBuilder(text.Length);
        var written = 0;
        for (var at = 0; (at = text.IndexOf(Begin, at, StringComparison.Ordinal)) >= 0; at += Begin.Length)
        {
            var section = Array.Find(Sections, s => text.AsSpan(at + Begin.Length).StartsWith(s));
            if (section is null)
                continue;
            var start = at + Begin.Length + section.Length;
            var end = text.IndexOf("end" + section, start, StringComparison.Ordinal);
            var strings = text.AsSpan(start, (end < 0 ? text.Length : end) - start).Count('<');
            var (from, to) = NumberBefore(text, at);
            var said = text.AsSpan(from, to - from);
            if (int.TryParse(said, CultureInfo.InvariantCulture, out var count) && count <= strings)
                continue;
            bounded.Append(text, written, from - written).Append(CultureInfo.InvariantCulture, $" {strings} ");
            written = at;
        }

        return bounded.Length == 0
            ? stream
            : Encoding.Latin1.GetBytes(bounded.Append(text, written, text.Length - written).ToString());
    }

    /// <summary>Where the word before a place stands.</summary>
    private static (int From, int To) NumberBefore(string text, int at)
    {
        var to = at;
        while (to > 0 && char.IsWhiteSpace(text[to - 1]))
            to--;
        var from = to;
        while (from > 0 && !char.IsWhiteSpace(text[from - 1]))
            from--;
        return (from, to);
    }
}
