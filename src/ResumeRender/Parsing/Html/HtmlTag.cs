using System.Buffers;

namespace ResumeRender.Parsing.Html;

/// <summary>An HTML tag found in a text; only names that HTML knows count, so that <c>List&lt;T&gt;</c> and <c>a &lt;
/// b</c> stay text.</summary>
internal readonly record struct HtmlTag(string Name, bool IsClosing, int Start, int End)
{
    /// <summary>The name that a comment has among the tags.</summary>
    public const string Comment = "!--";

    private const int LongestTag = 2000;

    private const int LongestAttributeName = 100;

    private static readonly SearchValues<char> CharactersOfName = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:"
    );

    /// <summary>Bounds the search for a comment's end, so that many beginnings without one do not cost their
    /// square.</summary>
    private const int LongestComment = 4000;

    private const int LongestName = 40;

    /// <summary>The address of a link, as a browser reads it; null for all but <c>a</c>.</summary>
    public string? Href { get; init; }

    /// <summary>True for tags that end a line.</summary>
    public bool IsBlock =>
        Name
            is "ul"
                or "ol"
                or "li"
                or "p"
                or "br"
                or "div"
                or "h1"
                or "h2"
                or "h3"
                or "h4"
                or "h5"
                or "h6"
                or "tr"
                or "td"
                or "th"
                or "table"
                or "tbody"
                or "thead"
                or "hr"
                or "section"
                or "article"
                or "header"
                or "footer"
                or "main"
                or "dl"
                or "dt"
                or "dd"
                or "html"
                or "body"
                or "head"
                or "blockquote"
                or "center"
                or "pre"
                or Comment
                or "nav"
                or "aside"
                or "figure"
                or "figcaption"
                or "form"
                or "fieldset"
                or "tfoot"
                or "caption"
                or "address"
                or "details"
                or "summary";

    /// <summary>An element of a page's own, such as the icon <c>&lt;iconify-icon icon="…"&gt;</c>: its name has a
    /// hyphen. Without attributes it may as well be a typed <c>&lt;first-last&gt;</c>.</summary>
    private bool IsCustom => Name.Contains('-', StringComparison.Ordinal) && char.IsAsciiLetter(Name[0]);

    private bool IsInline =>
        Name
            is "b"
                or "acronym"
                or "dfn"
                or "bdi"
                or "bdo"
                or "nobr"
                or "strong"
                or "i"
                or "em"
                or "code"
                or "a"
                or "span"
                or "u"
                or "s"
                or "sup"
                or "sub"
                or "font"
                or "small"
                or "big"
                or "mark"
                or "tt"
                or "kbd"
                or "samp"
                or "var"
                or "cite"
                or "abbr"
                or "time"
                or "label"
                or "ins"
                or "del"
                or "o:p"
                or "img"
                or "wbr"
                or "meta"
                or "link"
                or "button"
                or "svg"
                or "picture"
                or "noscript"
                or "strike"
                or "q"
                or "hgroup"
                or "col"
                or "colgroup"
                or "template"
                or "dialog"
                or "!doctype";

    /// <summary>What stands between the name and the end; empty for a closing tag and for a comment, which may have no
    /// end at all.</summary>
    /// <param name="text">The text that the tag was read from.</param>
    public ReadOnlySpan<char> AttributesIn(ReadOnlySpan<char> text) =>
        IsClosing || Name == Comment ? [] : text[(Start + 1 + Name.Length)..(End - 1)].Trim();

    /// <summary>Reads the tag that begins at this <c>&lt;</c>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out HtmlTag tag)
    {
        tag = default;
        if (text[at] != '<')
            return false;
        if (text[at..].StartsWith("<!--"))
        {
            var close = text.Slice(at, Math.Min(LongestComment, text.Length - at)).IndexOf("-->");
            tag = new HtmlTag(Comment, false, at, close < 0 ? at + 4 : at + close + 3);
            return true;
        }

        var i = at + 1;
        var isClosing = i < text.Length && text[i] == '/';
        if (isClosing)
            i++;
        var name = i;
        while (
            i < text.Length
            && i - name < LongestName
            && (
                char.IsAsciiLetterOrDigit(text[i])
                || text[i] == ':'
                || (text[i] == '-' && i > name)
                || (text[i] == '!' && i == name)
            )
        )
            i++;
        if (i == name || i == text.Length || !(text[i] is '>' or '/' || char.IsWhiteSpace(text[i])))
            return false;
        var nameEnd = i;
        var end = FindEnd(text, i);
        if (end < 0)
            return false;
        var found = new HtmlTag(text[name..nameEnd].ToString().ToLowerInvariant(), isClosing, at, end);
        var isKnown = found.IsBlock || found.IsInline;
        var isCustom = found.IsCustom && (isClosing || text[nameEnd..end].Contains('='));
        if (isKnown ? !HasAttributes(found.Name, text[nameEnd..(end - 1)]) : !isCustom)
            return false;
        tag = found.Name == "a" && !isClosing ? found with { Href = FindHref(text[nameEnd..end]) } : found;
        return true;
    }

    private static bool HasAttributes(string name, ReadOnlySpan<char> text) =>
        name == "!doctype" || TagAttributes.Are(text);

    private static int FindEnd(ReadOnlySpan<char> text, int at)
    {
        var quote = '\0';
        for (var i = at; i < text.Length && i - at < LongestTag; i++)
        {
            var c = text[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'')
                quote = c;
            else if (c == '>')
                return i + 1;
            else if (c == '<' || (c == '\n' && !GoesOn(text[(i + 1)..])))
                return -1;
        }

        return -1;
    }

    /// <summary>True if a tag goes on after the end of a line, as programs that write short lines break it: with its
    /// end, or with “name=”.</summary>
    private static bool GoesOn(ReadOnlySpan<char> next)
    {
        next = next[..Math.Min(next.Length, LongestAttributeName)].TrimStart(" \t");
        var name = next.IndexOfAnyExcept(CharactersOfName);
        return name > 0 ? next[name] == '=' : next is ['>', ..] or ['/', '>', ..];
    }

    private static string? FindHref(ReadOnlySpan<char> attributes)
    {
        var at = attributes.IndexOf("href", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var rest = attributes[(at + 4)..].TrimStart();
        if (rest.IsEmpty || rest[0] != '=')
            return null;
        rest = rest[1..].TrimStart();
        if (rest.IsEmpty)
            return null;
        var quoted = rest[0] is '"' or '\'';
        var close = quoted ? rest[1..].IndexOf(rest[0]) : rest.IndexOfAny(" \t>");
        var value = quoted ? rest[1..] : rest;
        var address = WithoutRedirect(
            System.Net.WebUtility.HtmlDecode((close < 0 ? value : value[..close]).Trim().ToString())
        );
        // “//github.com/x” is as safe as the page was; a space is what people write for its sign.
        address = address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address;
        return address.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            ? address.Replace(" ", "%20", StringComparison.Ordinal)
            : address;
    }

    /// <summary>Documents written in a browser lead to every page by way of the browser's maker:
    /// <c>google.com/url?q=…&amp;sa=D</c>.</summary>
    private static string WithoutRedirect(string address)
    {
        const string Redirect = "https://www.google.com/url?q=";
        if (!address.StartsWith(Redirect, StringComparison.OrdinalIgnoreCase))
            return address;
        var end = address.IndexOf('&', Redirect.Length);
        return Uri.UnescapeDataString(end < 0 ? address[Redirect.Length..] : address[Redirect.Length..end]);
    }
}
