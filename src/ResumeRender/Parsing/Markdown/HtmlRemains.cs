using ResumeRender.Diagnostics;
using ResumeRender.Parsing.Text;

namespace ResumeRender.Parsing.Markdown;

/// <summary>Reads the HTML between the Markdown: its text goes the way of pasted HTML, comments and pictures are told.</summary>
internal static class HtmlRemains
{
    /// <summary>The logical lines of a stretch of HTML.</summary>
    public static List<Line> Read(SourceText source, int start, int end, DiagnosticBag diagnostics)
    {
        var lines = new List<Line>();
        while (start < end)
        {
            var comment = source.Text.IndexOf("<!--", start, end - start, StringComparison.Ordinal);
            var textEnd = comment < 0 ? end : comment;
            ReportPictures(source, start, textEnd, diagnostics);
            lines.AddRange(LineScanner.Scan(source, start, textEnd));
            if (comment < 0)
                break;
            var close = source.Text.IndexOf("-->", comment, end - comment, StringComparison.Ordinal);
            start = close < 0 ? end : close + 3;
            ReportComment(source.Text[comment..start], source.Span(comment, start - comment), diagnostics);
        }

        return lines;
    }

    /// <summary>A comment is not for the reader of the page; <c>&lt;!-- optional --&gt;</c> is a sign, not a text.</summary>
    public static void ReportComment(string comment, SourceSpan span, DiagnosticBag diagnostics)
    {
        var words = Whitespace.Collapse(comment.AsSpan(4).TrimEnd("->").Trim());
        if (words.Length > 0 && !words.Equals("optional", StringComparison.OrdinalIgnoreCase))
            diagnostics.Add(ParsingDiagnostics.CommentLeftOut(span, words));
    }

    public static void ReportPicture(string tag, SourceSpan span, DiagnosticBag diagnostics) =>
        diagnostics.Add(ParsingDiagnostics.PictureLeftOut(span, AttributeOf(tag, "alt") is { Length: > 0 } alt ? alt : AttributeOf(tag, "src") ?? "img"));

    private static void ReportPictures(SourceText source, int start, int end, DiagnosticBag diagnostics)
    {
        for (var i = start; i < end; i++)
        {
            if (source.Text[i] != '<' || !HtmlTag.TryRead(source.Text.AsSpan(0, end), i, out var tag))
                continue;
            if (tag.Name == "img")
                ReportPicture(source.Text[tag.Start..tag.End], source.Span(tag.Start, tag.End - tag.Start), diagnostics);
            i = tag.End - 1;
        }
    }

    private static string? AttributeOf(string tag, string name)
    {
        var at = tag.IndexOf(name + "=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var value = tag.AsSpan(at + name.Length + 1);
        if (value.IsEmpty)
            return null;
        var isQuoted = value[0] is '"' or '\'';
        var end = isQuoted ? value[1..].IndexOf(value[0]) : value.IndexOfAny(" \t>/");
        value = isQuoted ? value[1..] : value;
        return (end < 0 ? value : value[..end]).ToString();
    }
}
