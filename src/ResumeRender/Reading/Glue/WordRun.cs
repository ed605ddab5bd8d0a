namespace ResumeRender.Reading.Glue;

/// <summary>A longest piece of letters and digits, with apostrophes inside and a currency sign before.</summary>
/// <remarks>Glue hides inside a run (<c>metricsImplemented</c>) or at its start (<c>40%Reduced</c>).</remarks>
internal readonly record struct WordRun(int Start, int End)
{
    public int Length => End - Start;

    /// <summary>The next run at or after an offset; an empty one at the end when there is none.</summary>
    public static WordRun Next(string text, int from)
    {
        var start = from;
        while (start < text.Length && !BeginsAt(text, start))
            start++;
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || end == start || IsInnerApostrophe(text, end)))
            end++;
        return new WordRun(start, end);
    }

    private static bool BeginsAt(string text, int index) =>
        char.IsLetterOrDigit(text[index])
        || (Characters.IsCurrency(text[index]) && index + 1 < text.Length && char.IsAsciiDigit(text[index + 1]));

    private static bool IsInnerApostrophe(string text, int index) =>
        Characters.IsApostrophe(text[index]) && index + 1 < text.Length
        && char.IsLetter(text[index - 1]) && char.IsLetter(text[index + 1]);
}
