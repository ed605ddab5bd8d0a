namespace ResumeRender.Parsing.Documents;

/// <summary>A line of a text without the marks of Markdown and HTML around its words.</summary>
/// <param name="Text">The words.</param>
/// <param name="Start">Where the words begin in the text.</param>
/// <param name="Length">How long the words are there.</param>
internal sealed record PlainLine(string Text, int Start, int Length)
{
    /// <summary>So many lines tell what a document is.</summary>
    private const int MostLines = 2000;

    private const string Marks = " \t\r\u00A0*_#>\\";

    /// <summary>The lines that have words, in order.</summary>
    public static List<PlainLine> Of(string text)
    {
        var lines = new List<PlainLine>();
        for (var start = 0; start < text.Length && lines.Count < MostLines;)
        {
            var newLine = text.IndexOf('\n', start);
            var end = newLine < 0 ? text.Length : newLine;
            Add(lines, text, start, end);
            start = end + 1;
        }

        return lines;
    }

    /// <summary>Parts a line where tags of HTML begin blocks or lines.</summary>
    private static void Add(List<PlainLine> lines, string text, int start, int end)
    {
        var at = start;
        while (at < end)
        {
            var open = text.IndexOf('<', at, end - at);
            var close = open < 0 ? -1 : text.IndexOf('>', open, end - open);
            var isTag = close > open + 1 && (char.IsAsciiLetter(text[open + 1]) || text[open + 1] == '/');
            var wordsEnd = isTag ? open : end;
            var (from, to) = (at, wordsEnd);
            while (from < to && Marks.Contains(text[from], StringComparison.Ordinal))
                from++;
            while (to > from && " \t\r\u00A0_#>\\".Contains(text[to - 1], StringComparison.Ordinal))
                to--;
            if (to - from > 1 && text.AsSpan(to - 2, 2) is "**")
                to -= 2;
            if (to > from)
                lines.Add(new PlainLine(text[from..to], from, to - from));
            at = isTag ? close + 1 : end;
        }
    }
}
