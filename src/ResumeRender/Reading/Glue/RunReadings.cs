namespace ResumeRender.Reading.Glue;

/// <summary>All ways to read a run as a sequence of words, and how much better the best one with a joint is than the
/// best one without.</summary>
/// <remarks>
/// A run with <c>n</c> joints has <c>2ⁿ</c> readings: <c>vLLMExplored</c> may be <c>v|LLM|Explored</c>,
/// <c>vLLM|Explored</c>, … A reading's score is the sum over its boundaries of what the left word gives as an end and
/// the right word as a start, so one pass from the left and one from the right find the best reading through every
/// joint (max-marginals of a first-order chain). Nodes are numbered: the run's start is 0, then its joints, then its
/// end. Tables are indexed <c>from * size + to</c>.
/// </remarks>
internal readonly ref struct RunReadings
{
    private readonly int _size;
    private readonly ReadOnlySpan<double> _starts;
    private readonly ReadOnlySpan<double> _ends;
    private readonly Span<double> _before;
    private readonly Span<double> _after;

    /// <param name="size">Number of nodes.</param>
    /// <param name="starts">What the word between two nodes gives as the start of an item; minus infinity where none
    /// can start.</param>
    /// <param name="ends">What it gives as the end of an item; 0 at the end of the run, which is not a joint.</param>
    /// <param name="before">Room for one number a node.</param>
    /// <param name="after">Room for one number a node.</param>
    public RunReadings(
        int size, ReadOnlySpan<double> starts, ReadOnlySpan<double> ends, Span<double> before, Span<double> after)
    {
        _size = size;
        _starts = starts;
        _ends = ends;
        _before = before;
        _after = after;

        before[0] = 0;
        for (var to = 1; to < size; to++)
        {
            before[to] = double.NegativeInfinity;
            for (var from = 0; from < to; from++)
                before[to] = Math.Max(before[to], Opening(from, to) + End(from, to));
        }

        after[size - 1] = 0;
        for (var from = size - 2; from >= 0; from--)
            after[from] = Start(from, LikeliestEndOf(from)) + Rest(from, LikeliestEndOf(from));
    }

    /// <summary>Score of the best reading with a boundary at a node, less that of the best without.</summary>
    public double MarginOf(int node)
    {
        var without = double.NegativeInfinity;
        if (node == 0)
        {
            for (var to = 1; to < _size; to++)
                without = Math.Max(without, Rest(0, to));
            return _after[0] - without;
        }

        for (var from = 0; from < node; from++)
            for (var to = node + 1; to < _size; to++)
                without = Math.Max(without, Opening(from, to) + Rest(from, to));
        return _before[node] + _after[node] - without;
    }

    /// <summary>Where the word ends that begins at a node, in the best reading with a boundary there.</summary>
    public int LikeliestEndOf(int node)
    {
        var best = node + 1;
        for (var to = node + 2; to < _size; to++)
            if (Start(node, to) + Rest(node, to) > Start(node, best) + Rest(node, best))
                best = to;
        return best;
    }

    private double Start(int from, int to) => _starts[from * _size + to];

    private double End(int from, int to) => _ends[from * _size + to];

    /// <summary>Best score of everything up to the end of a word, which may be the first of the run and then need not
    /// start an item.</summary>
    private double Opening(int from, int to) =>
        from == 0 ? Math.Max(0, Start(0, to)) : _before[from] + Start(from, to);

    /// <summary>Best score of everything from the end of a word.</summary>
    private double Rest(int from, int to) => End(from, to) + _after[to];
}
