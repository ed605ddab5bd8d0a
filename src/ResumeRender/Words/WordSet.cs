namespace ResumeRender.Words;

/// <summary>Some words, found without regard to case, and how long they are.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    public WordSet(IReadOnlyCollection<string> words)
    {
        var set = new HashSet<string>(words.Count, StringComparer.OrdinalIgnoreCase);
        var (shortest, longest) = (int.MaxValue, 0);
        foreach (var word in words)
        {
            set.Add(word);
            (shortest, longest) = (Math.Min(shortest, word.Length), Math.Max(longest, word.Length));
        }

        (_words, Shortest, Longest) = (set.GetAlternateLookup<ReadOnlySpan<char>>(), shortest, longest);
    }

    public int Shortest { get; }

    public int Longest { get; }

    public bool Contains(ReadOnlySpan<char> word) =>
        word.Length >= Shortest && word.Length <= Longest && _words.Contains(word);
}
