using System.Reflection;

namespace ResumeRender.Reading.Glue;

/// <summary>A word list that is shipped inside the program.</summary>
/// <remarks>Words are separated by blanks or line ends; <c>#</c> begins a comment. Looked up by span, so that asking
/// allocates nothing.</remarks>
internal sealed class Lexicon
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    private Lexicon(HashSet<string> words) => _words = words.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => _words.Set.Count;

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);

    /// <summary>Reads the embedded file <c>lists/{name}.txt</c>.</summary>
    public static Lexicon Read(string name)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream($"lists/{name}.txt")
            ?? throw new InvalidOperationException($"the word list `{name}` is not part of the program");
        using var reader = new StreamReader(stream);
        var words = new HashSet<string>(1024, StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var comment = line.IndexOf('#', StringComparison.Ordinal);
            var content = comment >= 0 ? line.AsSpan(0, comment) : line.AsSpan();
            foreach (var range in content.Split(' '))
                if (!content[range].IsEmpty)
                    words.Add(content[range].ToString());
        }

        return new Lexicon(words);
    }
}
