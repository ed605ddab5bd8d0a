using ResumeRender.Model;

namespace ResumeRender.Reading.Lines;

/// <summary>Reads lines such as <c>Languages: Go, C++</c>.</summary>
internal static class LabelReader
{
    private const int LongestLabel = 48;
    private const int MostWords = 6;
    private const int MostWordsOfColumn = 9;

    /// <summary>Finds the colon that ends a label; −1 for none.</summary>
    public static int FindColon(ReadOnlySpan<char> text)
    {
        var colon = text[..Math.Min(text.Length, LongestLabel)].IndexOf(':');
        if (colon < 1 || colon + 1 >= text.Length || text[(colon + 1)..].IsWhiteSpace())
            return -1;
        // A time, an address, C++'s “::” or a ratio.
        var isTight = !char.IsWhiteSpace(text[colon + 1]);
        if (isTight && (!char.IsUpper(text[colon + 1]) || char.IsDigit(text[colon - 1])))
            return -1;
        var label = text[..colon].Trim();
        var isName =
            label.Length > 0 && (char.IsUpper(label[0]) || char.IsDigit(label[0]) || Whitespace.CountWords(label) <= 2);
        return isName && Whitespace.CountWords(label) <= MostWords && label.IndexOfAny(".!?;") < 0 ? colon : -1;
    }

    /// <summary>Reads a line as label and value.</summary>
    /// <param name="content">The line.</param>
    /// <param name="allowsColumns">A gap or bar, or a spaced dash, may stand for the colon, as in lists of
    /// skills.</param>
    public static LabelledItem? TryRead(MarkedText content, bool allowsColumns)
    {
        var colon = FindColon(content.Text);
        if (colon > 0)
            return Make(content.All[..colon], content.All[(colon + 1)..]);
        if (!allowsColumns || content.Text.Length > 400)
            return null;
        var columns = Columns.Split(content.All);
        if (
            columns.Count == 2
            && Whitespace.CountWords(columns[0].Chars) <= MostWordsOfColumn
            && !columns[0].Chars.Contains(',')
        )
            return Make(columns[0].Trim(":"), columns[1]);
        var dash = content.Text.AsSpan().IndexOfAny('–', '—');
        var isLabelled =
            dash is > 1 and < LongestLabel
            && dash + 2 < content.Text.Length
            && content.Text[dash - 1] == ' '
            && content.Text[dash + 1] == ' '
            && !content.Text.AsSpan(0, dash).Contains(',');
        return isLabelled ? Make(content.All[..dash], content.All[(dash + 1)..]) : null;
    }

    /// <summary>Reads “CAD: Catia        FEA: Ansys”: a label in each column; an empty list if one of them has
    /// none.</summary>
    public static List<LabelledItem> TryReadSeveral(Line line)
    {
        var labels = new List<LabelledItem>();
        if (line.Form != LineForm.Text || line.Text.Length > 400 || !Columns.HasGap(line.Text))
            return labels;
        foreach (var column in Columns.Split(line.Content.All))
        {
            var colon = FindColon(column.Chars);
            if (colon < 0)
                return [];
            labels.Add(Make(column[..colon], column[(colon + 1)..]));
        }

        return labels;
    }

    // The bold of a label is the look's business, but only if all of the label and none of the value has it.
    private static LabelledItem Make(MarkedSlice label, MarkedSlice value)
    {
        var name = new RichText(label.ToRuns().Select(static run => run with { Marks = TextMarks.None }));
        return new LabelledItem(name, value.ToRichText()) { Span = label.Span.Union(value.Span) };
    }
}
