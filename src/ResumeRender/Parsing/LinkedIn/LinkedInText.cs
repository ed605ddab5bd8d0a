using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Text;
using ResumeRender.Reading.Body;
using ResumeRender.Reading.Glue;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.LinkedIn;

/// <summary>Reads the long texts of the export as paragraphs and bullets.</summary>
/// <remarks>
/// LinkedIn keeps a description as its author typed it. Some exports lose the line ends in it, and then a bullet sign
/// in the middle of a line still tells where a line began.
/// </remarks>
internal static class LinkedInText
{
    public static ImmutableArray<BodyItem> Read(CsvValue value, SourceText table, DiagnosticBag diagnostics)
    {
        if (value.IsEmpty)
            return [];
        // A value with quotes in it differs from what the file holds, so its places count within itself.
        var (source, start, end) = value.IsVerbatim
            ? (table, value.Span.Start, value.Span.End)
            : (new SourceText(table.Name, value.Text), 0, value.Text.Length);
        var lines = new List<Line>();
        for (var at = start; at < end;)
        {
            var next = NextBullet(source.Text, at + 1, end);
            lines.AddRange(LineScanner.Scan(source, at, next, diagnostics));
            at = next;
        }

        return new BodyReader(new LineWrap(lines), new GluedItems(source, diagnostics)).Read(
            lines,
            isListOfLabels: false
        );
    }

    private static int NextBullet(string text, int from, int end)
    {
        for (var i = from; i + 1 < end; i++)
        {
            if (
                text[i] is '•' or '▪' or '●' or '◦'
                && char.IsWhiteSpace(text[i - 1])
                && char.IsWhiteSpace(text[i + 1])
                && !EndsLine(text, i - 1)
            )
                return i;
        }

        return end;
    }

    // At the start of a line the scanner finds it by itself, and sees how far it is indented.
    private static bool EndsLine(string text, int at)
    {
        while (at >= 0 && text[at] is ' ' or '\t')
            at--;
        return at < 0 || text[at] is '\n' or '\r';
    }
}
