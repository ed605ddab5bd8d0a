using ResumeRender.Diagnostics;

namespace ResumeRender.Parsing.Html;

/// <summary>Finds links in typed text that a page must not have, such as <c>[me](javascript:…)</c>: their words
/// stay.</summary>
internal static class UnsafeLinks
{
    private const int LongestTarget = 2000;

    private static readonly string[] Schemes =
    [
        "javascript:", "vbscript:", "livescript:", "data:", "file:", "blob:", "about:", "view-source:", "jar:", "ms-",
    ];

    /// <summary>True for an address that could run something or opens what lies on one machine alone.</summary>
    public static bool Is(ReadOnlySpan<char> address)
    {
        address = address.Trim().Trim("<>").TrimStart();
        foreach (var scheme in Schemes)
        {
            if (address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
                return scheme[^1] == ':' || address.Contains(':');
        }

        return false;
    }

    /// <summary>Where the target of a Markdown link ends, of the text after its opening bracket; −1 if it does
    /// not.</summary>
    public static int EndOfTarget(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, LongestTarget)];
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ')' && depth-- == 0)
                return i;
            depth += text[i] == '(' ? 1 : 0;
        }

        return text.IndexOf(')');
    }

    /// <summary>Reports all such links of a data file, in Markdown's signs and in HTML's.</summary>
    public static void Tell(SourceText source, DiagnosticBag diagnostics)
    {
        Tell(source, 0, source.Text.Length, diagnostics);
        var text = source.Text.AsSpan();
        for (var i = text.IndexOf('<'); i >= 0 && i < text.Length;)
        {
            if (HtmlTag.TryRead(text, i, out var tag) && tag.Href is { } href && Is(href))
                Add(source, i, tag.End - i, href, diagnostics);
            var next = text[(i + 1)..].IndexOf('<');
            i = next < 0 ? -1 : i + 1 + next;
        }
    }

    /// <summary>Reports those in Markdown's signs between two offsets.</summary>
    public static void Tell(SourceText source, int start, int end, DiagnosticBag diagnostics)
    {
        var text = source.Text.AsSpan(0, end);
        for (var i = start; i < end; i++)
        {
            var next = text[i..].IndexOf("](");
            if (next < 0)
                return;
            i += next + 2;
            var close = EndOfTarget(text[i..]);
            if (close > 0 && Is(text.Slice(i, close)))
                Add(source, i, close, text.Slice(i, close).ToString(), diagnostics);
        }
    }

    private static void Add(SourceText source, int at, int length, string target, DiagnosticBag diagnostics) =>
        diagnostics.Add(ParsingDiagnostics.LinkLeadsNowhere(source.Span(at, length), target));
}
