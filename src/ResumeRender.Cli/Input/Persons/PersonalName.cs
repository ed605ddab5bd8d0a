using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ResumeRender.Cli.Input.Persons;

/// <summary>A name in a form that can be compared with another spelling of it.</summary>
/// <remarks>Case, accents, order, titles and what stands in brackets say nothing about who somebody is.</remarks>
internal sealed class PersonalName
{
    /// <summary>“Rob” may be Robert; of two letters many names begin.</summary>
    private const int ShortestPrefix = 3;

    /// <summary>“Dan” is not short for Dana: so many letters are saved at least.</summary>
    private const int LeastSaved = 2;

    /// <summary>Greek and Cyrillic letters with an accent, each before the one without.</summary>
    private const string Accents = "ёеάαέεήηίιϊιΐιόούυϋυΰυώω";

    private static readonly ImmutableHashSet<string> TitlesBefore =
    [
        .. "dr prof professor mr mrs ms miss mx sir dame rev herr frau mme mlle dott dra sra srta ing mag dipl "
            .Split(' ', StringSplitOptions.RemoveEmptyEntries),
        "lic",
    ];

    private static readonly ImmutableHashSet<string> TitlesAfter =
    [
        .. "phd dphil mba msc bsc mph mpa mfa dds dvm edd psyd pharmd bsn msn cpa cfa pmp pmi llb llm esq hons".Split(
            ' '
        ),
    ];

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
        var words = Words(text, static c => Transliteration.ToAscii(c.ToString()));
        return !words.Any(static w => w.Any(char.IsLetter))
            ? null
            : new PersonalName(text, words, Join(Words(text, Expanded)));
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

    private static ImmutableArray<string> Words(string text, Func<char, string> latin)
    {
        var parts = WithoutBrackets(text)
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        // After a comma a credential may have dots and any length: “Alex Tan, B.Sc., RN”.
        var named = parts.Where(static (part, index) => index == 0 || !IsCredential(part));
        var words = named.SelectMany(part => Split(part, latin)).Where(static w => !TitlesAfter.Contains(w)).ToList();
        while (words.Count > 1 && TitlesBefore.Contains(words[0]))
            words.RemoveAt(0);
        return [.. words];
    }

    /// <summary>“PhD”, “B.Sc.”, “RN”: hardly a small letter in it, or a known title. “III” and “Jr.” tell a son from
    /// his father.</summary>
    private static bool IsCredential(string part)
    {
        var letters = part.Where(char.IsLetter).ToList();
        return TitlesAfter.Contains(string.Concat(letters).ToLowerInvariant())
            || (
                letters.Count is > 0 and <= 5
                && letters.TrueForAll(char.IsUpper)
                && !letters.TrueForAll(static c => c is 'I' or 'V')
            );
    }

    private static string WithoutBrackets(string text)
    {
        var open = text.IndexOfAny(['(', '[']);
        var close = text.IndexOfAny([')', ']']);
        return open > 0 && close > open ? text[..open] + " " + text[(close + 1)..] : text;
    }

    private static List<string> Split(string text, Func<char, string> latin)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text + " ")
        {
            if (
                char.IsLetterOrDigit(c)
                || CharUnicodeInfo.GetUnicodeCategory(c)
                    is UnicodeCategory.NonSpacingMark
                        or UnicodeCategory.SpacingCombiningMark
            )
            {
                word.Append(latin(c) is { Length: > 0 } letters ? letters : WithoutAccent(c).ToString());
            }
            else if (c is not ('\'' or '’') && word.Length > 0)
            {
                words.Add(word.ToString().ToLowerInvariant());
                word.Clear();
            }
        }

        return words;
    }

    private static char WithoutAccent(char letter) =>
        Accents.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal) is >= 0 and var at && at % 2 == 0
            ? Accents[at + 1]
            : letter;

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
