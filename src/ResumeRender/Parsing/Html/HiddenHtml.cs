using ResumeRender.Diagnostics;
using ResumeRender.Reading;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Html;

/// <summary>Finds the parts of pasted HTML that no reader of the page sees: comments, styles, scripts, the window's
/// title and the frame around its text.</summary>
/// <remarks>A note reports each, pictures and links to other files of the site too. A part without an end is text:
/// cutting off the rest of a résumé would be worse.</remarks>
internal static class HiddenHtml
{
    private static readonly string[] Elements = ["style", "script", "title", "nav", "footer"];

    /// <summary>From this of the elements on, a part is seen, and its words tell whether it is text.</summary>
    private const int FirstOfFrame = 3;

    /// <summary>The hidden parts in order, as offsets.</summary>
    public static Queue<(int Start, int End)> Find(SourceText source, int start, int end, DiagnosticBag diagnostics)
    {
        var parts = new Queue<(int, int)>();
        // What was not found after one place is not searched again after a later one.
        var isMissing = new bool[Elements.Length + 1];
        for (var i = IndexOf(source.Text, "<", start, end); i >= 0; i = IndexOf(source.Text, "<", i + 1, end))
        {
            if (StruckText.FindEnd(source.Text.AsSpan(0, end), i) is > 0 and var struck)
            {
                StruckText.Tell(source, i, struck, diagnostics);
                if (StruckText.IsOfLines(source.Text.AsSpan(i, struck - i)))
                    parts.Enqueue((i, struck));
                i = struck - 1;
                continue;
            }

            var close = EndOfPart(source.Text, i, end, isMissing, out var isComment, out var isFrame);
            var part = close > 0 ? source.Text[i..close] : "";
            var frame = isFrame && close > 0 ? PageFrame.Words(part) : "";
            if (close > 0 && frame is not null)
            {
                if (isComment)
                    ReportComment(part, source.Span(i, close - i), diagnostics);
                else if (isFrame && frame.Length > 0)
                    diagnostics.Add(ReadingDiagnostics.FurnitureLeftOut(source.Span(i, close - i), frame));
                else if (!isFrame)
                    diagnostics.Add(
                        ParsingDiagnostics.BrowserPartLeftOut(source.Span(i, close - i), Whitespace.Collapse(part))
                    );
                parts.Enqueue((i, close));
                i = close - 1;
            }
            else if (HtmlTag.TryRead(source.Text.AsSpan(0, end), i, out var tag))
            {
                if (tag.Name == "img")
                    ReportPicture(
                        source.Text[tag.Start..tag.End],
                        source.Span(tag.Start, tag.End - tag.Start),
                        diagnostics
                    );
                // A link to a part of the page only moves the window.
                else if (tag.Href is { Length: > 0 } href && href[0] != '#' && LinkReader.ToUri(href) is null)
                    diagnostics.Add(
                        ParsingDiagnostics.LinkLeadsNowhere(source.Span(tag.Start, tag.End - tag.Start), href)
                    );
                i = tag.End - 1;
            }
        }

        return parts;
    }

    /// <summary>Reports what a comment said.</summary>
    public static void ReportComment(string comment, SourceSpan span, DiagnosticBag diagnostics)
    {
        var words = Whitespace.Collapse(comment.AsSpan(4).TrimEnd("->").Trim());
        if (words.Length > 0)
            diagnostics.Add(ParsingDiagnostics.CommentLeftOut(span, words));
    }

    /// <summary>Reports what a picture showed, as far as its author said it.</summary>
    public static void ReportPicture(string tag, SourceSpan span, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            ParsingDiagnostics.PictureLeftOut(
                span,
                AttributeOf(tag, "alt") is { Length: > 0 } alt ? alt : AttributeOf(tag, "src") ?? "img"
            )
        );

    private static int EndOfPart(string text, int at, int end, bool[] isMissing, out bool isComment, out bool isFrame)
    {
        isFrame = false;
        isComment = text.AsSpan(at, end - at).StartsWith("<!--");
        if (isComment)
            return isMissing[^1] ? 0 : EndAfter(text, "-->", at + 4, end, ref isMissing[^1]);
        for (var i = 0; i < Elements.Length; i++)
        {
            var name = Elements[i];
            var rest = text.AsSpan(at + 1, end - at - 1);
            if (
                rest.Length <= name.Length
                || !rest.StartsWith(name, StringComparison.OrdinalIgnoreCase)
                || !(rest[name.Length] == '>' || char.IsWhiteSpace(rest[name.Length]))
            )
                continue;
            isFrame = i >= FirstOfFrame;
            return isMissing[i] ? 0 : EndAfter(text, $"</{name}>", at, end, ref isMissing[i]);
        }

        return 0;
    }

    private static int EndAfter(string text, string close, int at, int end, ref bool isMissing)
    {
        var found = IndexOf(text, close, at, end);
        isMissing = found < 0;
        return isMissing ? 0 : found + close.Length;
    }

    private static int IndexOf(string text, string what, int start, int end) =>
        start >= end
            ? -1
            : text.IndexOf(
                what,
                start,
                end - start,
                what.Length > 3 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal
            );

    /// <summary>The value of an attribute of a tag; null without one.</summary>
    internal static string? AttributeOf(string tag, string name)
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
