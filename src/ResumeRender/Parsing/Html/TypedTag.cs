namespace ResumeRender.Parsing.Html;

/// <summary>Distinguishes typed text that looks like a tag, such as <c>a&lt;b&gt;c</c> and <c>List&lt;Button&gt;</c>,
/// from tags.</summary>
internal static class TypedTag
{
    /// <summary>Bounds the search for the end, so that many beginnings do not cost their square.</summary>
    private const int LongestElement = 4000;

    /// <summary>True for the beginning of an element that never ends, without attributes: HTML has nothing to show for
    /// it.</summary>
    /// <remarks>Right after a letter the end must come in the block; elsewhere an author may have marked several
    /// paragraphs.</remarks>
    /// <param name="text">The text.</param>
    /// <param name="tag">The tag as it was read.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="blockEnd">Where the block's text ends.</param>
    public static bool Is(ReadOnlySpan<char> text, HtmlTag tag, int start, int end, int blockEnd)
    {
        // HTML lets these stand without an end.
        if (
            tag.IsClosing
            || end - start != tag.Name.Length + 2
            || tag.Name
                is "br"
                    or "p"
                    or "li"
                    or "hr"
                    or "img"
                    or "wbr"
                    or "td"
                    or "th"
                    or "tr"
                    or "dt"
                    or "dd"
                    or "o:p"
        )
            return false;
        var isGlued = start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '<' or '_');
        if (tag.IsBlock && !isGlued)
            return false;
        var rest = isGlued ? text[end..Math.Max(end, Math.Min(blockEnd, text.Length))] : text[end..];
        rest = rest[..Math.Min(rest.Length, LongestElement)];
        var close = IndexOfEnd(rest, tag.Name);
        return close < 0 || (isGlued && rest[..close].Contains($"<{tag.Name}>", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Where the end of an element with this name begins; −1 for nowhere.</summary>
    /// <remarks>Two signs are found many times faster than a name in capitals or small letters.</remarks>
    private static int IndexOfEnd(ReadOnlySpan<char> text, string name)
    {
        for (var at = 0; text[at..].IndexOf("</") is >= 0 and var next;)
        {
            at += next + 2;
            if (text[at..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return at - 2;
        }

        return -1;
    }
}
