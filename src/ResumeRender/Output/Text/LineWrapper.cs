using System.Buffers;
using System.Globalization;

namespace ResumeRender.Output.Text;

/// <summary>Breaks the lines of a plain text at spaces, so that none is longer than some columns.</summary>
/// <remarks>
/// What goes on below a bullet stands below its first word (a hanging indent). A word that is longer than the line,
/// such as an address, stays whole. A column is a character as people count them (an extended grapheme cluster of UAX
/// #29).
/// </remarks>
/// <param name="columns">The longest that a line may be.</param>
internal sealed class LineWrapper(int columns)
{
    private static readonly SearchValues<char> Numbering = SearchValues.Create("0123456789.)(");

    internal IEnumerable<string> Wrap(string line)
    {
        var indent = IndentOf(line);
        var start = 0;
        while (BreakIn(line, start, start == 0 ? columns : columns - indent) is { } end)
        {
            yield return Part(line, start, end, indent);
            start = end + 1;
        }

        yield return Part(line, start, line.Length, indent);
    }

    private static string Part(string line, int start, int end, int indent) =>
        start == 0 ? line[..end] : new string(' ', indent) + line[start..end];

    private static int IndentOf(string line)
    {
        var text = line.AsSpan().TrimStart(' ');
        return line.Length - text.Length + (text.StartsWith("- ") ? 2 : 0);
    }

    /// <summary>The last space that a line of the room can end at, else the first one after it; null if all of the
    /// rest fits or is one word.</summary>
    private static int? BreakIn(string line, int start, int room)
    {
        int? last = null;
        var width = 0;
        var first = start == 0 ? IndentOf(line) : start;
        for (var i = start; i < line.Length; i += StringInfo.GetNextTextElementLength(line.AsSpan(i)))
        {
            var isBreak = line[i] == ' ' && i > first && !OpensListItem(line.AsSpan(i + 1));
            if (width > room && last is not null)
                return last;
            if (isBreak)
                last = i;
            width++;
        }

        return width > room ? last : null;
    }

    /// <summary>True for a dash, a star, a number with a full stop, and all else that would look like a bullet at the
    /// beginning of a line.</summary>
    private static bool OpensListItem(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf(' ');
        var word = end < 0 ? rest : rest[..end];
        return word.IndexOfAnyExcept(Numbering) < 0 || (word.Length <= 2 && !char.IsLetterOrDigit(word[0]));
    }
}
