namespace ResumeRender.Diagnostics;

/// <summary>A text that somebody gave us, with a name to call it by and line numbers to point at.</summary>
/// <remarks>Lines end in LF, CR LF or CR. Lines and columns count from 1; a column is a UTF-16 code unit.</remarks>
public sealed class SourceText
{
    private readonly int[] _lineStarts;

    /// <summary>Makes a source from a text and the name that messages use for it.</summary>
    public SourceText(string name, string text)
    {
        Name = name;
        Text = text;
        _lineStarts = FindLineStarts(text);
    }

    /// <summary>The name shown in messages: the path as typed, or <c>&lt;stdin&gt;</c>.</summary>
    public string Name { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>How many lines there are; an empty text has one.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>The line and column, both from 1, of an offset.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var index = Array.BinarySearch(_lineStarts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>A piece of this text.</summary>
    public SourceSpan Span(int start, int length) => new(this, start, length);

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            var endsHere = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (endsHere)
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}
