namespace ResumeRender.Parsing.Text;

/// <summary>A set of words, looked up without regard to case.</summary>
internal sealed class WordList
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    /// <summary>Makes a list of words that are separated by spaces or line ends.</summary>
    public WordList(string words) =>
        _words = new HashSet<string>(
            words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
            StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);

    /// <summary>How many words of a text are in the list.</summary>
    public int CountIn(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            if (!IsWordSign(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && IsWordSign(text[i]))
                i++;
            if (_words.Contains(text[start..i].TrimEnd('.')))
                count++;
        }

        return count;
    }

    private static bool IsWordSign(char c) => char.IsLetterOrDigit(c) || c is '.' or '&' or '\'';
}
