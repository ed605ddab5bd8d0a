namespace ResumeRender.Layout.Pictographs;

/// <summary>Finds the nearest character before and after a place that is neither space nor picture.</summary>
/// <remarks>Looks at the text once, so that a line of thousands of pictures costs their number, not its
/// square.</remarks>
internal sealed class WordsBeside
{
    private readonly int[] _last;
    private readonly int[] _next;

    /// <param name="text">The text.</param>
    /// <param name="signs">Its pictures, in their order.</param>
    public WordsBeside(string text, List<Sign> signs)
    {
        var isPassed = new bool[text.Length];
        foreach (var sign in signs)
            isPassed.AsSpan(sign.Start, sign.End - sign.Start).Fill(true);
        for (var i = 0; i < text.Length; i++)
            isPassed[i] |= char.IsWhiteSpace(text[i]);
        _last = new int[text.Length + 1];
        _last[0] = -1;
        for (var i = 0; i < text.Length; i++)
            _last[i + 1] = isPassed[i] ? _last[i] : i;
        _next = new int[text.Length + 1];
        _next[text.Length] = text.Length;
        for (var i = text.Length - 1; i >= 0; i--)
            _next[i] = isPassed[i] ? _next[i + 1] : i;
    }

    /// <summary>−1 if there is none.</summary>
    public int Before(int at) => _last[at];

    /// <summary>The place itself counts; the length of the text if there is none.</summary>
    public int From(int at) => _next[at];
}
