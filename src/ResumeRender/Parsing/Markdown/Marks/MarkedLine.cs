using ResumeRender.Model;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Markdown.Marks;

/// <summary>Cuts a line at its marks into words and what they are.</summary>
internal static class MarkedLine
{
    /// <summary>The stretches of a line; a last one without a mark if words stand after the last mark.</summary>
    public static IEnumerable<(MarkedSlice Words, FieldMark? Mark)> Stretches(Line line)
    {
        var all = line.Content.All;
        var start = 0;
        foreach (var mark in line.Marks)
        {
            yield return (Trim(all[start..Math.Max(start, mark.At)]), mark);
            start = Math.Max(start, mark.At);
        }

        if (Trim(all[start..]) is { IsEmpty: false } rest)
            yield return (rest, null);
    }

    /// <summary>The words exactly as they were written, white space and all.</summary>
    public static RichText Exactly(MarkedSlice words) => new(Runs(words));

    private static IEnumerable<TextRun> Runs(MarkedSlice words)
    {
        var owner = words.Owner;
        for (var i = words.Start; i < words.End;)
        {
            var start = i;
            while (i < words.End && owner.MarksAt(i) == owner.MarksAt(start) && owner.LinkAt(i) == owner.LinkAt(start))
                i++;
            yield return new TextRun(
                owner.Text[start..i],
                owner.MarksAt(start),
                owner.LinkAt(start),
                owner.SpanOf(start, i)
            );
        }
    }

    /// <remarks>Only the spaces that set the comments apart; a no-break space belongs to the words.</remarks>
    private static MarkedSlice Trim(MarkedSlice words)
    {
        while (!words.IsEmpty && words.Chars[0] == ' ')
            words = words[1..];
        while (!words.IsEmpty && words.Chars[^1] == ' ')
            words = words[..^1];
        return words;
    }
}
