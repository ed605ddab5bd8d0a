using ResumeRender.Model;

namespace ResumeRender.Reading.Lines;

/// <summary>Reads a term of a web page's list of definitions with what it stands for: “Code” and “Python, SQL” as a
/// label with its values.</summary>
internal static class TermLabels
{
    /// <summary>More of them in a row are a list, each with a line of its own.</summary>
    private const int MostWordsOfValue = 6;

    /// <summary>The labelled item that begins with a term, and the index after it; null where no definition or more
    /// than words follows.</summary>
    public static (LabelledItem Item, int End)? TryRead(IReadOnlyList<Line> lines, int start)
    {
        if (lines[start] is not { IsTerm: true, Form: LineForm.Text } term)
            return null;
        var end = start + 1;
        while (end < lines.Count && lines[end] is { IsBlank: false, IsTerm: false })
            end++;
        var values = lines.Skip(start + 1).Take(end - start - 1).ToList();
        if (
            values.Count == 0
            || values.Exists(static v => v.Form != LineForm.Text)
            || (values.Count > 1 && values.Exists(static v => v.WordCount > MostWordsOfValue))
        )
            return null;
        var value = RichText.Empty;
        foreach (var line in values)
            value = value.IsEmpty
                ? line.Content.All.ToRichText()
                : value.Append(", ").Append(line.Content.All.ToRichText());
        var label = term.Content.All.Trim(":");
        return (
            new LabelledItem(RichText.Plain(Whitespace.Collapse(label.Chars), label.Span), value)
            {
                Span = label.Span.Union(value.Span),
            },
            end
        );
    }
}
