namespace ResumeRender.Reading.Glue;

/// <summary>Where inline marks (code, emphasis) began and ended in the text from which they were removed.</summary>
internal readonly ref struct MarkEdges(ReadOnlySpan<int> ends, ReadOnlySpan<int> starts)
{
    private readonly ReadOnlySpan<int> _ends = ends;
    private readonly ReadOnlySpan<int> _starts = starts;

    public bool IsEnd(int offset) => _ends.BinarySearch(offset) >= 0;

    public bool IsStart(int offset) => _starts.BinarySearch(offset) >= 0;

    public bool IsEdge(int offset) => IsEnd(offset) || IsStart(offset);

    /// <summary>Whether a mark is open on both sides of an offset; one that never ends does not count.</summary>
    public bool IsInside(int offset)
    {
        var begun = CountUpTo(_starts, offset - 1);
        var ended = CountUpTo(_ends, offset);
        return begun > ended && ended < _ends.Length;
    }

    private static int CountUpTo(ReadOnlySpan<int> ascending, int offset)
    {
        var index = ascending.BinarySearch(offset);
        if (index < 0)
            return ~index;
        while (index + 1 < ascending.Length && ascending[index + 1] == offset)
            index++;
        return index + 1;
    }
}
