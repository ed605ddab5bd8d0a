using ResumeRender.Diagnostics;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Html;

/// <summary>Reports what an abbreviation stands for where only a mouse that rests on it shows it:
/// <c>&lt;abbr title="Quality Assurance"&gt;QA&lt;/abbr&gt;</c>.</summary>
internal static class MouseTitles
{
    /// <summary>Titles that are searched for elsewhere in the text, at most; bounds the cost.</summary>
    private const int MostSearched = 50;

    private const int LongestWord = 200;

    /// <summary>Reports all that stand between two offsets.</summary>
    public static void Tell(SourceText source, int start, int end, DiagnosticBag diagnostics)
    {
        var text = source.Text.AsSpan(0, end);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = start; i < end; i++)
        {
            var next = text[i..].IndexOf('<');
            if (next < 0)
                return;
            i += next;
            if (!HtmlTag.TryRead(text, i, out var tag))
                continue;
            Tell(source, tag, seen, diagnostics);
            i = tag.End - 1;
        }
    }

    /// <summary>Reports the title of one tag.</summary>
    public static void Tell(SourceText source, HtmlTag tag, HashSet<string> seen, DiagnosticBag diagnostics)
    {
        if (tag.IsClosing || tag.Name is not ("abbr" or "acronym" or "dfn"))
            return;
        // In JSON a backslash stands before each quote.
        var written = source.Text[tag.Start..tag.End].Replace("\\\"", "\"", StringComparison.Ordinal);
        if (HiddenHtml.AttributeOf(written, "title") is not { Length: > 0 } title || !seen.Add(title))
            return;
        if (seen.Count <= MostSearched && IsSaid(source.Text, title))
            return;
        var rest = source.Text.AsSpan(tag.End, Math.Min(LongestWord, source.Text.Length - tag.End));
        var close = rest.IndexOf('<');
        var word = close > 0 ? Whitespace.Collapse(rest[..close]) : "";
        diagnostics.Add(ParsingDiagnostics.MouseTitleLeftOut(source.Span(tag.Start, tag.End - tag.Start), title, word));
    }

    /// <summary>True if the words stand anywhere but in such a title.</summary>
    private static bool IsSaid(string text, string title)
    {
        for (var i = 0; i < text.Length; i++)
        {
            i = text.IndexOf(title, i, StringComparison.OrdinalIgnoreCase);
            if (i < 0)
                return false;
            var isTitle = i > 1 && text[i - 1] is '"' or '\'' && text[i - 2] is '=' or '\\';
            if (!isTitle)
                return true;
        }

        return false;
    }
}
