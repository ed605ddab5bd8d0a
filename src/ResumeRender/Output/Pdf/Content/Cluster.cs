using ResumeRender.Typesetting;

namespace ResumeRender.Output.Pdf.Content;

/// <summary>Neighbouring glyphs that only together stand for a piece of text: one letter, a ligature, a letter and its marks.</summary>
/// <param name="glyphs">From left to right.</param>
/// <param name="text">In reading order.</param>
internal readonly ref struct Cluster(ReadOnlySpan<Glyph> glyphs, ReadOnlySpan<char> text)
{
    internal ReadOnlySpan<Glyph> Glyphs { get; } = glyphs;

    internal ReadOnlySpan<char> Text { get; } = text;
}

/// <summary>Goes through the clusters of a run from left to right.</summary>
/// <remarks>
/// The text of a cluster reaches to the next larger cluster index: that of the next glyph in a run from left to right,
/// that of the previous one in a run from right to left. No text of the run is left out.
/// </remarks>
internal ref struct ClusterEnumerator(GlyphRun run)
{
    private readonly ReadOnlySpan<Glyph> _glyphs = run.Glyphs.AsSpan();
    private readonly ReadOnlySpan<char> _text = run.Text;
    private readonly bool _rightToLeft = run.RightToLeft;
    private int _next;

    public Cluster Current { get; private set; }

    public readonly ClusterEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_next == _glyphs.Length)
            return false;
        var first = _next;
        var cluster = _glyphs[first].Cluster;
        while (_next < _glyphs.Length && _glyphs[_next].Cluster == cluster)
            _next++;
        var isFirstRead = _rightToLeft ? _next == _glyphs.Length : first == 0;
        var start = isFirstRead ? 0 : cluster;
        var end = _rightToLeft
            ? first == 0 ? _text.Length : _glyphs[first - 1].Cluster
            : _next == _glyphs.Length ? _text.Length : _glyphs[_next].Cluster;
        Current = new Cluster(_glyphs[first.._next], _text[start..end]);
        return true;
    }
}
