using System.Text;

namespace ResumeRender.Words;

/// <summary>Words and phrases that are looked up without regard to case.</summary>
internal sealed class WordList
{
    private const int LettersBeforeEnding = 3;

    private readonly WordSet _latin;
    private readonly Lazy<WordSet>? _others;

    /// <summary>Makes a list of words that belong to no language: they are separated by spaces or line ends.</summary>
    public WordList(string words) =>
        _latin = new WordSet(words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private WordList(string[] groups)
    {
        _latin = Read(groups, Letters.Latin);
        _others = new Lazy<WordSet>(() => Read(groups, Letters.Other));
    }

    /// <summary>The words of one group or of several, in all languages.</summary>
    public static WordList Of(params string[] groups) => new(groups);

    public bool Contains(ReadOnlySpan<char> word) => !word.IsEmpty && SetOf(word[0]).Contains(word);

    /// <summary>How many words and phrases of a text are in the list.</summary>
    /// <remarks>Chinese, Japanese, Korean and Thai do not set words apart: there one that begins or ends a row of
    /// letters counts.</remarks>
    public int CountIn(ReadOnlySpan<char> text)
    {
        var mayHavePhrases = _latin.HasPhrases && !Ascii.IsValid(text);
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            var length = WordShape.LengthOfWord(text, i);
            if (length == 0)
            {
                i++;
                continue;
            }

            var word = text.Slice(i, length).TrimEnd('.');
            var isKnown = Contains(word);
            if (!isKnown && WordShape.IsUnspaced(text[i]))
                count += SetOf(text[i]).IsEdgeOf(word) ? 1 : 0;
            else if (!isKnown && mayHavePhrases && _latin.LengthOfPhrase(text[i..], length) is > 0 and var phrase)
                (count, length) = (count + 1, phrase);
            else
                count += isKnown ? 1 : 0;
            i += length;
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
            if (i > start)
                count += HasEnding(text[start..i]) ? 1 : 0;
            i = Math.Max(i, start + 1);
        }

        return count;
    }

    private bool HasEnding(ReadOnlySpan<char> word)
    {
        var set = SetOf(word[^1]);
        for (var length = Math.Min(set.Longest, word.Length - LettersBeforeEnding); length >= set.Shortest; length--)
        {
            if (set.Contains(word[^length..]))
                return true;
        }

        return false;
    }

    private WordSet SetOf(char letter) => _others is null || !WordFiles.IsOther(letter) ? _latin : _others.Value;

    private static WordSet Read(string[] groups, Letters letters)
    {
        var words = new List<string>();
        foreach (var group in groups)
            words.AddRange(WordFiles.Of(group, letters).Select(static w => w.Text));
        return new WordSet(words);
    }
}
