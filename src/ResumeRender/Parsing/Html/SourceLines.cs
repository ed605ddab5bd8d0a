namespace ResumeRender.Parsing.Html;

/// <summary>Finds where a line of the source ends, as far as its end means something.</summary>
/// <remarks>
/// The end of a line inside a tag is a space between two attributes. In a whole web page it is a space inside the text
/// of a paragraph, too, as in every browser; in a few pasted elements the author may have meant it.
/// </remarks>
internal sealed class SourceLines(string text, int start, int end)
{
    private readonly bool _isPage = text.AsSpan(start, end - start)
        .Contains("<body", StringComparison.OrdinalIgnoreCase);

    /// <summary>The offset of the end of the line that begins at an offset.</summary>
    public int EndOf(int lineStart)
    {
        var (at, lineEnd, isInText) = (lineStart, NextBreak(lineStart), false);
        while (true)
        {
            for (; at < lineEnd; at++)
            {
                if (text[at] != '<' || !HtmlTag.TryRead(text.AsSpan(0, end), at, out var tag))
                    continue;
                // A comment is not part of a line.
                if (tag.Name == HtmlTag.Comment && tag.End > lineEnd)
                    return lineEnd;
                if (tag.End > lineEnd)
                    lineEnd = NextBreak(tag.End);
                if (tag.IsBlock && tag.Name != "br")
                    isInText = !tag.IsClosing && IsOfText(tag.Name);
                at = tag.End - 1;
            }

            if (!_isPage || !isInText || lineEnd >= end)
                return lineEnd;
            at = lineEnd + (text[lineEnd] == '\r' && lineEnd + 1 < end && text[lineEnd + 1] == '\n' ? 2 : 1);
            var next = NextBreak(at);
            if (text.AsSpan(at, next - at).IsWhiteSpace())
                return lineEnd;
            lineEnd = next;
        }
    }

    private static bool IsOfText(string name) =>
        name is "p" or "li" or "dt" or "dd" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6";

    private int NextBreak(int from)
    {
        var length = text.AsSpan(from, end - from).IndexOfAny('\n', '\r');
        return length < 0 ? end : from + length;
    }
}
