using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Model;

namespace ResumeRender.Parsing.Text;

/// <summary>Collects the characters of a <see cref="MarkedText"/>; marks and links may be set afterwards.</summary>
internal sealed class MarkedTextBuilder(SourceText source, int capacity)
{
    private const int LongestLookBack = 300;

    private readonly StringBuilder _text = new(capacity);
    private readonly List<int> _starts = new(capacity);
    private readonly List<int> _ends = new(capacity);
    private readonly List<TextMarks> _marks = new(capacity);
    private List<(int Start, int End, string Uri)>? _links;
    private HashSet<int>? _removed;

    public int Length => _text.Length;

    public char this[int index] => _text[index];

    public void Append(char c, int start, int end, TextMarks marks)
    {
        _text.Append(c);
        _starts.Add(start);
        _ends.Add(end);
        _marks.Add(marks);
    }

    public void Append(string text, int start, int end, TextMarks marks)
    {
        foreach (var c in text)
            Append(c, start, end, marks);
    }

    /// <summary>The characters so far between two places; of a long text only the last before the end.</summary>
    public string TextFrom(int start, int end) =>
        _text.ToString(start = Math.Max(start, end - LongestLookBack), end - start);

    /// <summary>Writes other characters over some.</summary>
    public void Replace(int start, string text)
    {
        for (var i = 0; i < text.Length; i++)
            _text[start + i] = text[i];
    }

    /// <summary>Writes another text over all from a place on; its characters have the place and marks of the
    /// first.</summary>
    public void ReplaceEnd(int start, string text)
    {
        var (first, last, marks, count) = (_starts[start], _ends[^1], _marks[start], _text.Length - start);
        _text.Remove(start, count);
        _starts.RemoveRange(start, count);
        _ends.RemoveRange(start, count);
        _marks.RemoveRange(start, count);
        Append(text, first, last, marks);
    }

    public void Mark(int start, int end, TextMarks mark)
    {
        for (var i = start; i < end; i++)
            _marks[i] |= mark;
    }

    public void Link(int start, int end, string uri) => (_links ??= []).Add((start, end, uri));

    /// <summary>Leaves a character out of the result; the others keep their index until <see
    /// cref="ToMarkedText"/>.</summary>
    public void Remove(int start, int count)
    {
        _removed ??= [];
        for (var i = start; i < start + count; i++)
            _removed.Add(i);
    }

    public MarkedText ToMarkedText()
    {
        var links = _links is null ? null : new string?[_text.Length];
        foreach (var (start, end, uri) in _links ?? [])
            Array.Fill(links!, uri, start, end - start);
        if (_removed is null)
            return new MarkedText(source, _text.ToString(), [.. _starts], [.. _ends], [.. _marks], links);

        var text = _text.ToString();
        var count = text.Length - _removed.Count;
        var (kept, starts, ends, marks) = (
            new StringBuilder(count),
            new int[count],
            new int[count],
            new TextMarks[count]
        );
        var keptLinks = links is null ? null : new string?[count];
        for (var i = 0; i < text.Length; i++)
        {
            if (_removed.Contains(i))
                continue;
            var at = kept.Length;
            (starts[at], ends[at], marks[at]) = (_starts[i], _ends[i], _marks[i]);
            if (keptLinks is not null)
                keptLinks[at] = links![i];
            kept.Append(text[i]);
        }

        return new MarkedText(source, kept.ToString(), starts, ends, marks, keptLinks);
    }
}
