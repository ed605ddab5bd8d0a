using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Markdown.Blocks;

/// <summary>The characters of a text with their marks, links and places, and where its author's lines end.</summary>
internal sealed class InlineCharacters(SourceText source)
{
    private readonly MarkedTextBuilder _builder = new(source, 64);
    private readonly List<(int At, bool IsHard)> _breaks = [];
    private readonly List<FieldMark> _fieldMarks = [];

    public IReadOnlyList<(int At, bool IsHard)> Breaks => _breaks;

    public IReadOnlyList<FieldMark> FieldMarks => _fieldMarks;

    public MarkedTextBuilder Builder => _builder;

    public int Length => _builder.Length;

    /// <summary>The character that was added last, a space before the first.</summary>
    public char Last => _builder.Length == 0 ? ' ' : _builder[_builder.Length - 1];

    /// <summary>What tags say of the words in them.</summary>
    public TextMarks TagMarks { get; set; }

    /// <summary>Where the tag leads in which the next words stand; null for none.</summary>
    public string? TagLink { get; set; }

    /// <summary>True if what stands before the next words was struck.</summary>
    public bool FollowsStruck { get; set; }

    /// <summary>Leaves out the first characters, and the line breaks keep their places.</summary>
    public void Skip(int count)
    {
        _builder.Remove(0, count);
        for (var i = 0; i < _breaks.Count; i++)
            _breaks[i] = (_breaks[i].At - count, _breaks[i].IsHard);
        for (var i = 0; i < _fieldMarks.Count; i++)
            _fieldMarks[i] = _fieldMarks[i] with { At = Math.Max(0, _fieldMarks[i].At - count) };
    }

    /// <summary>Sets the next words apart as a column.</summary>
    public void AddColumn(int at) => _builder.Append('\t', at, at, TextMarks.None);

    public void Add(FieldMark mark) => _fieldMarks.Add(mark);

    public void AddSource(int start, int length, TextMarks marks, string? link) =>
        AddText(source.Text.AsSpan(start, length), start, length, marks, link);

    /// <summary>Adds characters that stand at the end of a stretch of the source; an escaping backslash may stand
    /// before them.</summary>
    public void AddText(ReadOnlySpan<char> text, int start, int length, TextMarks marks, string? link)
    {
        // The spaces at both sides of struck text become one: two would look like a gap between columns.
        if (FollowsStruck && text is [' ', ..])
        {
            text = text[1..];
            (start, length) = (start + 1, length - 1);
        }

        FollowsStruck = false;
        var first = _builder.Length;
        var isSame = length >= text.Length && start >= 0 && start + length <= source.Text.Length;
        var shift = isSame ? source.Text.AsSpan(start, length).IndexOf(text) : -1;
        for (var i = 0; i < text.Length; i++)
        {
            var at = shift >= 0 ? start + shift + i : start;
            var c = text[i] is '\n' or '\r' ? ' ' : text[i];
            _builder.Append(c, at, shift >= 0 ? at + 1 : start + length, marks | TagMarks);
        }

        if ((link ?? TagLink) is { } uri && _builder.Length > first)
            _builder.Link(first, _builder.Length, uri);
    }

    public void AddBreak(int at, bool isHard)
    {
        _breaks.Add((_builder.Length, isHard));
        _builder.Append(' ', at, at, TextMarks.None);
    }

    /// <summary>Makes the line end that was just added one that the author meant; false if none was.</summary>
    public bool TryEndLine()
    {
        if (_breaks.Count == 0 || _breaks[^1].At != _builder.Length - 1)
            return false;
        _breaks[^1] = (_breaks[^1].At, true);
        return true;
    }

    public void Append(string text, int at, TextMarks marks)
    {
        foreach (var c in text)
            _builder.Append(c, at, at, marks);
    }
}
