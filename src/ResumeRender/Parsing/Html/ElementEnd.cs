namespace ResumeRender.Parsing.Html;

/// <summary>Finds where an element of HTML ends, with those that may lack their end tag (HTML Standard,
/// §13.1.2.4).</summary>
internal static class ElementEnd
{
    /// <summary>The offset after the element whose tag this is; −1 if it never ends.</summary>
    public static int Find(ReadOnlySpan<char> text, HtmlTag tag)
    {
        if (IsVoid(tag.Name))
            return tag.End;
        var (depth, outer) = (0, 0);
        for (var i = tag.End; i < text.Length; i++)
        {
            var next = text[i..].IndexOf('<');
            if (next < 0)
                break;
            i += next;
            if (!HtmlTag.TryRead(text, i, out var found))
                continue;
            if (depth == 0 && outer == 0 && EndsBefore(tag.Name, found))
                return i;
            if (found.Name == tag.Name)
            {
                depth += found.IsClosing ? -1 : 1;
                if (depth < 0)
                    return found.End;
            }
            else if (IsContainerOf(tag.Name, found.Name))
            {
                outer += found.IsClosing ? -1 : 1;
            }

            i = found.End - 1;
        }

        return -1;
    }

    private static bool IsVoid(string name) =>
        name is "br" or "hr" or "img" or "wbr" or "meta" or "link" or "col" or "o:p";

    /// <summary>True if an element without its end tag ends where another begins or its list or table ends.</summary>
    private static bool EndsBefore(string name, HtmlTag next) => name switch
    {
        "li" => next is { Name: "li", IsClosing: false } or { Name: "ul" or "ol", IsClosing: true },
        "dt" or "dd" => next is { Name: "dt" or "dd", IsClosing: false } or { Name: "dl", IsClosing: true },
        "td" or "th" => next is { Name: "td" or "th" or "tr", IsClosing: false }
            or { Name: "tr" or "table", IsClosing: true },
        "tr" => next is { Name: "tr", IsClosing: false } or { Name: "table" or "tbody", IsClosing: true },
        "p" => next.Name != "p" && next.Name is not ("br" or HtmlTag.Comment) && next.IsBlock
            || next is { Name: "p", IsClosing: false },
        _ => false,
    };

    private static bool IsContainerOf(string name, string outer) => name switch
    {
        "li" => outer is "ul" or "ol",
        "dt" or "dd" => outer is "dl",
        "td" or "th" or "tr" => outer is "table",
        _ => false,
    };
}
