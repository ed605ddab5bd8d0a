using ResumeRender.Diagnostics;
using ResumeRender.Parsing.Text;

namespace ResumeRender.Parsing.Markdown.Blocks;

/// <summary>Finds where tags in Markdown set words apart that no space parts, by the same rules as in pasted
/// HTML.</summary>
internal sealed class SpanColumns(SourceText source)
{
    private TagColumns _columns = new();
    private int _lineStart = -1;

    /// <summary>True if a column begins after the tags that stand here.</summary>
    /// <param name="block">Where the block's text begins.</param>
    /// <param name="at">Where a tag begins.</param>
    /// <param name="before">The letter before it.</param>
    public bool BeginAt(int block, int at, char before)
    {
        var text = source.Text.AsSpan();
        var start = Math.Max(block, text[..at].LastIndexOf('\n') + 1);
        if (start != _lineStart)
            (_columns, _lineStart) = (new TagColumns(), start);
        var length = text[at..].IndexOfAny('\r', '\n');
        var line = text[start..(length < 0 ? text.Length : at + length)];
        return _columns.BeginAt(line, at - start, before)
            && !(char.IsLetter(before) && char.IsLower(LetterAfterTags(line[(at - start)..])));
    }

    /// <summary>A small letter goes on with the word before the tags.</summary>
    private static char LetterAfterTags(ReadOnlySpan<char> line)
    {
        while (line is ['<', ..] && line.IndexOf('>') is > 0 and var end)
            line = line[(end + 1)..];
        return line.IsEmpty ? '\0' : line[0];
    }
}
