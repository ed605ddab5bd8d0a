using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using ResumeRender.Diagnostics;
using ResumeRender.Parsing.Text;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Markdown.Blocks;

/// <summary>Keeps the notes that no sign in the text leads to; Markdig leaves them out of its tree.</summary>
internal static class UnusedFootnotes
{
    /// <summary>Adds them after the last line, as they were written.</summary>
    public static void AddTo(List<Line> lines, MarkdownDocument document, SourceText source, DiagnosticBag diagnostics)
    {
        if (!source.Text.Contains("[^", StringComparison.Ordinal))
            return;
        var used = document
            .OfType<FootnoteGroup>()
            .SelectMany(static g => g.OfType<Footnote>())
            .Select(static f => f.Label?.TrimStart('^') ?? "")
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var text = source.Text;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (
                LabelOf(text.AsSpan(start, end - start)) is { } label
                && !used.Contains(label)
                && !IsText(document, start)
            )
                lines.AddRange(LineScanner.Scan(source, start, end, diagnostics));
            start = end + 1;
        }
    }

    /// <summary>The label of “[^label]: …”; null for any other line.</summary>
    private static string? LabelOf(ReadOnlySpan<char> line)
    {
        var close = line.IndexOf("]:");
        return line.StartsWith("[^") && close > 2 && line[2..close].IndexOfAny(" []") < 0
            ? line[2..close].ToString()
            : null;
    }

    /// <summary>True if the line is within a block that is read anyway, such as code.</summary>
    private static bool IsText(MarkdownDocument document, int start)
    {
        foreach (var block in document)
        {
            if (
                block is not (FootnoteGroup or LinkReferenceDefinitionGroup)
                && block.Span.Start <= start
                && start <= block.Span.End
            )
                return true;
        }

        return false;
    }
}
