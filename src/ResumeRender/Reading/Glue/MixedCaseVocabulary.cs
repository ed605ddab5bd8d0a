namespace ResumeRender.Reading.Glue;

/// <summary>The words of one document, learnt so that its own names and terms are recognised when something is glued to
/// them.</summary>
/// <remarks>If <c>vLLM</c> stands alone anywhere, the left part of <c>vLLMExplored</c> is a whole word; if
/// <c>explored</c> does, the right part is. A glued pair is in the document too, so the word that is being judged does
/// not count as its own witness.</remarks>
internal sealed class MixedCaseVocabulary
{
    private const int LongestWord = 40;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _mixedCase;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _plain;

    private MixedCaseVocabulary(Dictionary<string, int> mixedCase, HashSet<string> plain)
    {
        _mixedCase = mixedCase.GetAlternateLookup<ReadOnlySpan<char>>();
        _plain = plain.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>A vocabulary that knows nothing of any document.</summary>
    public static MixedCaseVocabulary Empty { get; } = Learn("");

    /// <summary>Reads a document once and remembers its words.</summary>
    public static MixedCaseVocabulary Learn(string documentText)
    {
        var vocabulary = new MixedCaseVocabulary(new(StringComparer.Ordinal), new(StringComparer.Ordinal));
        for (var run = WordRun.Next(documentText, 0); run.Length > 0; run = WordRun.Next(documentText, run.End))
            if (run.Length is > 1 and <= LongestWord)
                vocabulary.Add(documentText.AsSpan(run.Start, run.Length));
        return vocabulary;
    }

    /// <summary>How often a mixed-case word stands alone.</summary>
    public int CountOf(ReadOnlySpan<char> mixedCaseWord) =>
        _mixedCase.TryGetValue(mixedCaseWord, out var count) ? count : 0;

    /// <summary>Whether a word stands alone somewhere, written just like this.</summary>
    public bool Has(ReadOnlySpan<char> word) => _plain.Contains(word) || CountOf(word) > 0;

    private void Add(ReadOnlySpan<char> word)
    {
        if (WordShapes.Of(word) == WordShape.Mixed)
            _mixedCase[word] = CountOf(word) + 1;
        else
            _plain.Add(word);
    }
}
