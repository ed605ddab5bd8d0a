using ResumeRender.Diagnostics;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Html;

/// <summary>Finds text that its author struck: <c>~~so~~</c> or with an HTML tag. It is no longer valid, so it is left
/// out and told.</summary>
internal static class StruckText
{
    private const int Longest = 2000;

    /// <summary>True for the tags whose text is struck.</summary>
    public static bool Is(HtmlTag tag) => tag.Name is "s" or "del" or "strike";

    /// <summary>True if a piece of struck text is more than part of a line.</summary>
    public static bool IsOfLines(ReadOnlySpan<char> struck)
    {
        for (var i = 0; i < struck.Length; i++)
        {
            if (
                struck[i] is '\n' or '\r'
                || (struck[i] == '<' && HtmlTag.TryRead(struck, i, out var tag) && tag.IsBlock)
            )
                return true;
        }

        return false;
    }

    /// <summary>The end of the struck text that begins here, with its signs; −1 if none does.</summary>
    public static int FindEnd(ReadOnlySpan<char> text, int at)
    {
        if (text[at] == '<')
            return HtmlTag.TryRead(text, at, out var tag) && !tag.IsClosing && Is(tag) ? EndOfTag(text, tag) : -1;
        if (!IsPair(text, at) || at + 2 >= text.Length || char.IsWhiteSpace(text[at + 2]))
            return -1;
        var limit = Math.Min(text.Length - 1, at + Longest);
        for (var i = at + 3; i < limit && text[i] is not ('\n' or '\r'); i++)
        {
            if (IsPair(text, i) && !char.IsWhiteSpace(text[i - 1]))
                return i + 2;
        }

        return -1;
    }

    /// <summary>Reports all struck text between two offsets that begins with one of these signs.</summary>
    public static void Tell(SourceText source, int start, int end, string signs, DiagnosticBag diagnostics)
    {
        var text = source.Text.AsSpan(0, end);
        for (var i = start; i < end; i++)
        {
            var next = text[i..].IndexOfAny(signs);
            if (next < 0)
                return;
            i += next;
            if (FindEnd(text, i) is > 0 and var close)
            {
                Tell(source, i, close, diagnostics);
                i = close - 1;
            }
        }
    }

    /// <summary>Reports a piece of struck text with its signs.</summary>
    public static void Tell(SourceText source, int start, int end, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            ParsingDiagnostics.StruckTextLeftOut(
                source.Span(start, end - start),
                Words(source.Text.AsSpan(start, end - start))
            )
        );

    /// <summary>The text without the signs around it.</summary>
    private static string Words(ReadOnlySpan<char> struck)
    {
        var inner = struck[0] == '~' ? struck[2..^2] : struck[(struck.IndexOf('>') + 1)..struck.LastIndexOf("</")];
        return Whitespace.Collapse(inner);
    }

    /// <summary>Two of the signs, no more.</summary>
    private static bool IsPair(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length
        && text[at] == '~'
        && text[at + 1] == '~'
        && (at == 0 || text[at - 1] != '~')
        && (at + 2 == text.Length || text[at + 2] != '~');

    private static int EndOfTag(ReadOnlySpan<char> text, HtmlTag tag)
    {
        var rest = text[tag.End..Math.Min(text.Length, tag.End + Longest)];
        for (var at = 0; at < rest.Length;)
        {
            var open = rest[at..].IndexOf("</");
            if (open < 0)
                return -1;
            at += open;
            if (HtmlTag.TryRead(rest, at, out var close) && close.IsClosing && close.Name == tag.Name)
                return tag.End + close.End;
            at += 2;
        }

        return -1;
    }
}
