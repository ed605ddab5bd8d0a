namespace ResumeRender.Parsing.Text;

/// <summary>A set of words, looked up without regard to case.</summary>
internal sealed class WordList
{
    private const int LettersBeforeEnding = 3;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly int _shortest;
    private readonly int _longest;

    /// <summary>Makes a list of words that are separated by spaces or line ends.</summary>
    public WordList(string words)
    {
        var all = words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        _words = new HashSet<string>(all, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        (_shortest, _longest) = (all.Min(static w => w.Length), all.Max(static w => w.Length));
    }

    public bool Contains(ReadOnlySpan<char> word) =>
        word.Length >= _shortest && word.Length <= _longest && _words.Contains(word);

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
            var word = text[start..i].TrimEnd('.');
            if (word.Length >= _shortest && word.Length <= _longest && _words.Contains(word))
                count++;
        }

        return count;
    }

    /// <summary>How many words of a text end in one of the list, with at least three letters before it.</summary>
    public int CountAsEndings(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
                i++;
            if (i - start >= LettersBeforeEnding + _shortest)
                count += HasEnding(text[start..i]) ? 1 : 0;
            i = Math.Max(i, start + 1);
        }

        return count;
    }

    private bool HasEnding(ReadOnlySpan<char> word)
    {
        for (var length = Math.Min(_longest, word.Length - LettersBeforeEnding); length >= _shortest; length--)
        {
            if (_words.Contains(word[^length..]))
                return true;
        }

        return false;
    }

    private static bool IsWordSign(char c) => char.IsLetterOrDigit(c) || c is '.' or '&' or '\'';
}
