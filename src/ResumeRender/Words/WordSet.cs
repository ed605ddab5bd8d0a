namespace ResumeRender.Words;

/// <summary>Some words, found without regard to case, and how long they are.</summary>
internal sealed class WordSet
{
    /// <summary>Shorter words end a row of Chinese letters; longer ones, as 株式会社, may begin it too.</summary>
    private const int FewestLettersAtStart = 4;

    private const char TurkishDotless = 'ı';

    private const char TurkishDotted = 'İ';

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    /// <summary>For each first letter of English, the lengths and the last letters of words that begin with it: most
    /// other words are told by them, without a look-up.</summary>
    private readonly (ulong Lengths, ulong Ends)[] _shapes = new (ulong, ulong)[0x80];

    /// <summary>The first words of phrases.</summary>
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _beginnings;

    public WordSet(IReadOnlyCollection<string> words)
    {
        var set = new HashSet<string>(words.Count, StringComparer.OrdinalIgnoreCase);
        var beginnings = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var (shortest, longest) = (int.MaxValue, 0);
        foreach (var word in words)
        {
            set.Add(word);
            AddShape(word);
            if (word.AsSpan().ContainsAny(TurkishDotless, TurkishDotted))
            {
                set.Add(WithPlainI(word));
                AddShape(WithPlainI(word));
            }

            if (word.IndexOf(' ', StringComparison.Ordinal) is > 0 and var gap)
                beginnings.Add(word[..gap]);
            (shortest, longest) = (Math.Min(shortest, word.Length), Math.Max(longest, word.Length));
        }

        (_words, Shortest, Longest) = (set.GetAlternateLookup<ReadOnlySpan<char>>(), shortest, longest);
        (_beginnings, HasPhrases) = (beginnings.GetAlternateLookup<ReadOnlySpan<char>>(), beginnings.Count > 0);
    }

    public int Shortest { get; }

    public int Longest { get; }

    /// <summary>Whether phrases are among the words.</summary>
    public bool HasPhrases { get; }

    public bool Contains(ReadOnlySpan<char> word) =>
        word.Length >= Shortest
        && word.Length <= Longest
        && (
            IsIn(word)
            || (word.ContainsAny(TurkishDotless, TurkishDotted) && IsIn(WithPlainI(word)))
        );

    private bool IsIn(ReadOnlySpan<char> word) => HasShape(word) && _words.Contains(word);

    /// <summary>Turkish writes İ for a large i and I for a large ı, which no comparison without a culture
    /// knows.</summary>
    private static string WithPlainI(ReadOnlySpan<char> word) =>
        word.ToString().Replace(TurkishDotless, 'i').Replace(TurkishDotted, 'i');

    /// <summary>How long the phrase is that a text begins with; 0 for none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">How long its first word is.</param>
    public int LengthOfPhrase(ReadOnlySpan<char> text, int first)
    {
        if (!_beginnings.Contains(text[..first]))
            return 0;
        var found = 0;
        for (var end = first; end < text.Length && end < Longest && text[end] == ' ';)
        {
            end += 1 + WordShape.LengthOfWord(text, end + 1);
            found = Contains(text[..end]) ? end : found;
        }

        return found;
    }

    /// <summary>True if a row of letters without spaces ends in a word of the set, or begins with one.</summary>
    public bool IsEdgeOf(ReadOnlySpan<char> row)
    {
        // Thai names what something is first, Chinese, Japanese and Korean last.
        var fewest = row[0] < '\u0F00' ? Shortest : FewestLettersAtStart;
        for (var length = Math.Min(Longest, row.Length); length >= Shortest; length--)
        {
            if (Contains(row[^length..]) || (length >= fewest && Contains(row[..length])))
                return true;
        }

        return false;
    }

    private void AddShape(string word)
    {
        if (word.Length == 0 || word[0] >= 0x80)
            return;
        ref var shape = ref _shapes[char.ToLowerInvariant(word[0])];
        shape = (shape.Lengths | LengthBit(word), shape.Ends | EndBit(word));
    }

    /// <summary>False only for words that are not in the set.</summary>
    private bool HasShape(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word[0] >= 0x80)
            return true;
        var (lengths, ends) = _shapes[char.ToLowerInvariant(word[0])];
        return (lengths & LengthBit(word)) != 0 && (ends & EndBit(word)) != 0;
    }

    private static ulong LengthBit(ReadOnlySpan<char> word) => 1UL << (word.Length & 63);

    private static ulong EndBit(ReadOnlySpan<char> word) => 1UL << (char.ToUpperInvariant(word[^1]) & 63);
}
