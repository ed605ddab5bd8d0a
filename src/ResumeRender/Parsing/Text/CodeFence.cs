namespace ResumeRender.Parsing.Text;

/// <summary>Finds the partner of the backticks before code: as many, on the same line.</summary>
internal static class CodeFence
{
    /// <summary>No one types more; since each length is missed once at most, a line is read in linear time.</summary>
    private const int Longest = 4;

    /// <summary>How many backticks stand here, and where as many close the code; −1 if none do.</summary>
    public static (int Length, int Close) Find(ReadOnlySpan<char> line, int at)
    {
        var length = LengthAt(line, at);
        for (var i = at + length; length <= Longest && i < line.Length;)
        {
            var next = line[i..].IndexOf('`');
            if (next < 0)
                break;
            i += next;
            var found = LengthAt(line, i);
            if (found == length)
                return (length, i);
            i += found;
        }

        return (length, -1);
    }

    private static int LengthAt(ReadOnlySpan<char> line, int at)
    {
        var length = line[at..].IndexOfAnyExcept('`');
        return length < 0 ? line.Length - at : length;
    }
}
