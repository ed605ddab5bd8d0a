using ResumeRender.Diagnostics;

namespace ResumeRender.Typesetting.Text;

/// <summary>A text as glyphs, measured, not yet broken into lines.</summary>
internal sealed class ShapedText
{
    /// <summary>Width in points of the text up to each index; a ligature's width counts with its first
    /// character.</summary>
    private readonly double[] _widthUpTo;

    internal ShapedText(string text, ShapedRun[] runs, params (int Start, int End)[] separators)
    {
        Text = text;
        Runs = runs;
        Separators = separators;
        _widthUpTo = Measure(text, runs);
    }

    internal static ShapedText Empty { get; } = new("", []);

    internal string Text { get; }

    /// <summary>In reading order.</summary>
    internal ShapedRun[] Runs { get; }

    /// <summary>The separators between pieces, in order.</summary>
    internal (int Start, int End)[] Separators { get; }

    /// <summary>Where addresses and numbers stand that stay whole, in order.</summary>
    internal IReadOnlyList<(int Start, int End)> Wholes { get; init; } = [];

    internal bool IsEmpty => Text.Length == 0;

    /// <summary>Width of all of it without spaces at the end.</summary>
    internal double Width => WidthOf(0, TrimEnd(0, Text.Length));

    /// <summary>Where the text was written, as far as known.</summary>
    internal SourceSpan Span => Runs.Length > 0 ? Runs[0].Span : SourceSpan.None;

    /// <summary>The number of the run that a character is in, or how many runs there are if it is in none.</summary>
    internal int RunAt(int index)
    {
        var (low, high) = (0, Runs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Runs[middle].End <= index ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>True if a line that ended before this character would part an address or number.</summary>
    internal bool IsInsideWhole(int index)
    {
        var (low, high) = (0, Wholes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Wholes[middle].End <= index ? (middle + 1, high) : (low, middle);
        }

        return low < Wholes.Count && Wholes[low].Start < index;
    }

    /// <summary>The end of the word at an index, with the spaces after it; a number is one word.</summary>
    internal int EndOfWord(int index)
    {
        do
            index = LineBreaker.EndOfWord(Text, index);
        while (index < Text.Length && IsInsideWhole(index));
        return index;
    }

    /// <summary>The same text with its type smaller by this share.</summary>
    internal ShapedText Shrunk(double share) =>
        share == 1 || IsEmpty
            ? this
            : new ShapedText(
                Text,
                Array.ConvertAll(Runs, run => run with { Style = LineShrink.Of(run.Style, share) }),
                Separators
            )
            {
                Wholes = Wholes,
            };

    internal double WidthOf(int start, int end) => _widthUpTo[end] - _widthUpTo[start];

    /// <summary>The end of a stretch without the spaces at its end.</summary>
    internal int TrimEnd(int start, int end)
    {
        while (end > start && Text[end - 1] == ' ')
            end--;
        return end;
    }

    private static double[] Measure(string text, ShapedRun[] runs)
    {
        var widths = new double[text.Length + 1];
        foreach (var run in runs)
        {
            foreach (var glyph in run.Glyphs)
                widths[glyph.Cluster + 1] += (glyph.Advance * run.Scale) + run.Tracking;
        }

        for (var i = 1; i < widths.Length; i++)
            widths[i] += widths[i - 1];
        return widths;
    }
}
