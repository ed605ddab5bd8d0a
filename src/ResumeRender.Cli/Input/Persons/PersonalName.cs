using System.Collections.Immutable;

namespace ResumeRender.Cli.Input.Persons;

/// <summary>A name in a form that can be compared with another spelling of it.</summary>
/// <remarks>Case, accents, order, titles and what stands in brackets say nothing about who somebody is.</remarks>
internal sealed class PersonalName
{
    /// <summary>“Rob” may be Robert; of two letters many names begin.</summary>
    private const int ShortestPrefix = 3;

    /// <summary>“Dan” is not short for Dana: so many letters are saved at least.</summary>
    private const int LeastSaved = 2;

    private readonly ImmutableArray<string> _words;
    private readonly string _joined;
    private readonly string _german;

    private PersonalName(string shown, ImmutableArray<string> words, string german)
    {
        (Shown, _words, _german) = (shown, words, german);
        _joined = Join(words);
    }

    /// <summary>The name as the input has it.</summary>
    internal string Shown { get; }

    /// <summary>How many letters all words have.</summary>
    internal int Length => _joined.Length;

    /// <summary>Null for a text without a letter.</summary>
    internal static PersonalName? Of(string text)
    {
        var words = NameWords.Of(text, static c => Transliteration.ToAscii(c.ToString()));
        return !words.Any(static w => w.Any(char.IsLetter))
            ? null
            : new PersonalName(text, words, Join(NameWords.Of(text, Expanded)));
    }

    /// <summary>True for the same words: “Tan, Alex” and “ALEX TAN”, “Jürgen Voß” and “Juergen Voss”, “Dr. Ana Río” and
    /// “Ana Rio, PhD”.</summary>
    internal bool IsSame(PersonalName other) =>
        _joined == other._joined || _german == other._joined || _joined == other._german
        || string.Concat(_words) == string.Concat(other._words);

    /// <summary>True if one may be the other written shorter: “A. Tan”, “Alex Tan” and “Alexander James Tan”.</summary>
    internal bool MayBe(PersonalName other)
    {
        var (few, many) = _words.Length <= other._words.Length ? (_words, other._words) : (other._words, _words);
        bool IsInitial(string a, string b) => (a.Length == 1 || b.Length == 1) && a[0] == b[0] && char.IsLetter(a[0]);
        bool IsShortForm(string a, string b) => a == few[0] && b == many[0] && (IsShortOf(a, b) || IsShortOf(b, a));
        var left = many.ToList();
        var wholeWords = 0;
        // Whole words first, so that an initial does not take the place of one.
        foreach (var word in few.OrderByDescending(left.Contains).ThenByDescending(static w => w.Length))
        {
            var at = left.FindIndex(w => w == word);
            wholeWords += at >= 0 && word.Length > 1 ? 1 : 0;
            if (at < 0)
                at = left.FindIndex(w => IsInitial(word, w) || IsShortForm(word, w));
            if (at < 0)
                return false;
            left.RemoveAt(at);
        }

        return wholeWords > 0;
    }

    /// <summary>True if they have a word in common.</summary>
    internal bool SharesWord(PersonalName other) => _words.Any(w => w.Length > 1 && other._words.Contains(w));

    /// <summary>True if one is written in Latin letters and the other is not.</summary>
    internal bool IsOfOtherScript(PersonalName other) => IsLatin(_joined) != IsLatin(other._joined);

    /// <summary>True if a text, such as an address, has a word of the name in it.</summary>
    internal bool IsIn(string text) =>
        _words.Any(w => w.Length >= ShortestPrefix && text.Contains(w, StringComparison.OrdinalIgnoreCase));

    private static bool IsLatin(string text) => text.Any(char.IsAsciiLetter);

    private static bool IsShortOf(string word, string longer) =>
        word.Length >= ShortestPrefix
        && longer.Length >= word.Length + LeastSaved
        && longer.StartsWith(word, StringComparison.Ordinal)
        && longer.AsSpan(word.Length).IndexOfAnyInRange('0', '9') < 0;

    private static string Join(ImmutableArray<string> words) => string.Join(' ', words.Order(StringComparer.Ordinal));

    /// <summary>Umlauts and their like, as one writes them on a keyboard that has none.</summary>
    private static string Expanded(char c) => char.ToLowerInvariant(c) switch
    {
        'ä' or 'æ' => "ae",
        'ö' or 'ø' => "oe",
        'ü' => "ue",
        'å' => "aa",
        _ => Transliteration.ToAscii(c.ToString()),
    };
}
