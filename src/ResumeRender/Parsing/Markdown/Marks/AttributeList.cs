using ResumeRender.Diagnostics;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Markdown.Marks;

/// <summary>Cuts <c>{.class #id key=value}</c> and <c>{: …}</c> from the end of a text: they dress a web
/// page.</summary>
internal static class AttributeList
{
    public static MarkedText CutFrom(MarkedText text, DiagnosticBag diagnostics)
    {
        var whole = text.All.Trim();
        if (whole.IsEmpty || whole.Chars[^1] != '}')
            return text;
        var open = whole.Chars.LastIndexOf('{');
        if (open < 0 || !IsList(whole.Chars[(open + 1)..^1]))
            return text;
        var list = whole[open..];
        diagnostics.Add(ParsingDiagnostics.AttributesLeftOut(list.Span, list.Chars.ToString()));
        return text.Cut(0, list.Start);
    }

    private static bool IsList(ReadOnlySpan<char> content)
    {
        var isKramdown = content is [':', ..];
        content = isKramdown ? content[1..] : content;
        var words = 0;
        foreach (var range in content.Split(' '))
        {
            var word = content[range];
            if (word.IsEmpty)
                continue;
            words++;
            var isAttribute = word is ['.' or '#', _, ..] || word.IndexOf('=') > 0;
            if (!isAttribute && !isKramdown && word[^1] is not ('"' or '\''))
                return false;
        }

        return words > 0;
    }
}
