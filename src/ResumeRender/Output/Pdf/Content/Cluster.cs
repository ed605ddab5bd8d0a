using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Output.Pdf.Content;

/// <summary>Neighbouring glyphs that only together stand for a piece of text: one letter, a ligature, a letter and its
/// marks.</summary>
/// <param name="index">Index of the first glyph in the run.</param>
/// <param name="glyphs">From left to right.</param>
/// <param name="text">In reading order.</param>
internal readonly ref struct Cluster(int index, ReadOnlySpan<Glyph> glyphs, ReadOnlySpan<char> text)
{
    internal int Index { get; } = index;

    internal ReadOnlySpan<Glyph> Glyphs { get; } = glyphs;

    internal ReadOnlySpan<char> Text { get; } = text;
}

/// <summary>Goes through the clusters of a run in reading order.</summary>
/// <remarks>
/// The text of a cluster reaches to the next larger cluster index, which is that of the cluster read next. No text of
/// the run is left out.
/// </remarks>
internal ref struct ClusterEnumerator(GlyphRun run)
{
    private readonly ReadOnlySpan<Glyph> _glyphs = run.Glyphs.AsSpan();
    private readonly ReadOnlySpan<char> _text = run.Text;
    private readonly bool _rightToLeft = run.RightToLeft;
    private int _first = run.RightToLeft ? run.Glyphs.Length : 0;
    private int _end = run.RightToLeft ? run.Glyphs.Length : 0;
    private int _textEnd;

    public Cluster Current { get; private set; }

    public readonly ClusterEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_rightToLeft ? _first == 0 : _end == _glyphs.Length)
            return false;
        if (_rightToLeft)
        {
            _end = _first--;
            while (_first > 0 && _glyphs[_first - 1].Cluster == _glyphs[_first].Cluster)
                _first--;
        }
        else
        {
            _first = _end++;
            while (_end < _glyphs.Length && _glyphs[_end].Cluster == _glyphs[_first].Cluster)
                _end++;
        }

        var textStart = _textEnd;
        var isLast = _rightToLeft ? _first == 0 : _end == _glyphs.Length;
        _textEnd = isLast ? _text.Length : _glyphs[_rightToLeft ? _first - 1 : _end].Cluster;
        Current = new Cluster(_first, _glyphs[_first.._end], _text[textStart.._textEnd]);
        return true;
    }
}
