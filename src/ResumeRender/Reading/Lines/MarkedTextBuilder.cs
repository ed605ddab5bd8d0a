using ResumeRender.Diagnostics;
using ResumeRender.Model;

namespace ResumeRender.Reading.Lines;

/// <summary>Collects the characters of a <see cref="MarkedText"/>; marks and links may be set afterwards.</summary>
/// <remarks>One is made for each line of a file; arrays of the right length become those of the text.</remarks>
internal sealed class MarkedTextBuilder(SourceText source, int capacity)
{
    private const int LongestLookBack = 300;

    private const int LeastGrowth = 16;

    private char[] _text = Of<char>(capacity);
    private int[] _starts = Of<int>(capacity);
    private int[] _ends = Of<int>(capacity);
    private TextMarks[] _marks = Of<TextMarks>(capacity);
    private List<(int Start, int End, string Uri)>? _links;
    private bool[]? _removed;
    private int _removedCount;
    private bool _isGivenAway;

    public int Length { get; private set; }

    public char this[int index] => _text[index];

    public void Append(char c, int start, int end, TextMarks marks)
    {
        if (Length == _text.Length)
            Grow();
        var at = Length++;
        (_text[at], _starts[at], _ends[at], _marks[at]) = (c, start, end, marks);
    }

    public void Append(string text, int start, int end, TextMarks marks)
    {
        foreach (var c in text)
            Append(c, start, end, marks);
    }

    /// <summary>The characters between two places.</summary>
    public ReadOnlySpan<char> Between(int start, int end) => _text.AsSpan(start, end - start);

    /// <summary>The characters so far between two places; of a long text only the last before the end.</summary>
    public string TextFrom(int start, int end) => Between(Math.Max(start, end - LongestLookBack), end).ToString();

    /// <summary>Writes other characters over some.</summary>
    public void Replace(int start, string text) => text.CopyTo(_text.AsSpan(start));

    /// <summary>Writes another text over all from a place on; its characters have the place and marks of the
    /// first.</summary>
    public void ReplaceEnd(int start, string text)
    {
        var (first, last, marks) = (_starts[start], _ends[Length - 1], _marks[start]);
        Own();
        Length = start;
        Append(text, first, last, marks);
    }

    public void Mark(int start, int end, TextMarks mark)
    {
        Own();
        for (var i = start; i < end; i++)
            _marks[i] |= mark;
    }

    public void Link(int start, int end, string uri) => (_links ??= []).Add((start, end, uri));

    /// <summary>Leaves a character out of the result; the others keep their index until <see
    /// cref="ToMarkedText"/>.</summary>
    public void Remove(int start, int count)
    {
        if (_removed is null || _removed.Length < Length)
            Array.Resize(ref _removed, Length);
        for (var i = start; i < start + count; i++)
        {
            _removedCount += _removed[i] ? 0 : 1;
            _removed[i] = true;
        }
    }

    public MarkedText ToMarkedText()
    {
        var links = _links is null ? null : new string?[Length];
        foreach (var (start, end, uri) in _links ?? [])
            Array.Fill(links!, uri, start, end - start);
        if (_removed is not null)
            return WithoutRemoved(links);
        _isGivenAway = true;
        return new MarkedText(source, new string(_text, 0, Length), Whole(_starts), Whole(_ends), Whole(_marks), links);
    }

    private MarkedText WithoutRemoved(string?[]? links)
    {
        var count = Length - _removedCount;
        var (text, starts, ends, marks) = (new char[count], new int[count], new int[count], new TextMarks[count]);
        var keptLinks = links is null ? null : new string?[count];
        var at = 0;
        for (var i = 0; i < Length; i++)
        {
            if (i < _removed!.Length && _removed[i])
                continue;
            (text[at], starts[at], ends[at], marks[at]) = (_text[i], _starts[i], _ends[i], _marks[i]);
            if (keptLinks is not null)
                keptLinks[at] = links![i];
            at++;
        }

        return new MarkedText(source, new string(text), starts, ends, marks, keptLinks);
    }

    private T[] Whole<T>(T[] all) => all.Length == Length ? all : all[..Length];

    private void Grow()
    {
        var size = Math.Max(LeastGrowth, _text.Length * 2);
        Array.Resize(ref _text, size);
        Array.Resize(ref _starts, size);
        Array.Resize(ref _ends, size);
        Array.Resize(ref _marks, size);
        _isGivenAway = false;
    }

    /// <summary>What was given away does not change any more.</summary>
    private void Own()
    {
        if (!_isGivenAway)
            return;
        (_starts, _ends, _marks) = ([.. _starts], [.. _ends], [.. _marks]);
        _isGivenAway = false;
    }

    private static T[] Of<T>(int capacity) => capacity == 0 ? [] : new T[capacity];
}
