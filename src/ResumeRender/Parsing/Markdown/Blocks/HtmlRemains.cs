using ResumeRender.Diagnostics;
using ResumeRender.Parsing.Text;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Markdown.Blocks;

/// <summary>Reads the HTML between the Markdown: its text goes the way of pasted HTML.</summary>
internal static class HtmlRemains
{
    /// <summary>The logical lines of a stretch of HTML.</summary>
    public static List<Line> Read(SourceText source, int start, int end, DiagnosticBag diagnostics)
    {
        var lines = LineScanner.Scan(source, start, end, diagnostics);
        // A block that is all hidden leaves nothing, not even the paragraph's end that an empty line would be.
        return lines.TrueForAll(static l => l.IsBlank) ? [] : lines;
    }
}
