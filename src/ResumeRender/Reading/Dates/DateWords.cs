using ResumeRender.Model;
using ResumeRender.Words;

namespace ResumeRender.Reading.Dates;

/// <summary>The words that people write dates with.</summary>
internal static class DateWords
{
    /// <summary>Longer words and phrases do not belong to dates.</summary>
    public const int MostLetters = 32;

    private static readonly (string Name, DateMeaning Meaning, Season Season)[] Groups =
    [
        ("dates.spring", DateMeaning.Season, Season.Spring),
        ("dates.summer", DateMeaning.Season, Season.Summer),
        ("dates.autumn", DateMeaning.Season, Season.Autumn),
        ("dates.winter", DateMeaning.Season, Season.Winter),
        ("dates.now", DateMeaning.Now, default),
        ("dates.to-now", DateMeaning.ToNow, default),
        ("dates.since", DateMeaning.Since, default),
        ("dates.from", DateMeaning.From, default),
        ("dates.until", DateMeaning.Until, default),
        ("dates.to", DateMeaning.To, default),
        ("dates.after", DateMeaning.After, default),
        ("dates.until-after", DateMeaning.UntilAfter, default),
        ("dates.expected", DateMeaning.Expected, default),
        ("dates.said", DateMeaning.Said, default),
        ("dates.of", DateMeaning.Of, default),
        ("dates.year", DateMeaning.Year, default),
        ("dates.month", DateMeaning.MonthNumber, default),
        ("dates.quarter", DateMeaning.Quarter, default),
        ("dates.half", DateMeaning.Half, default),
        ("dates.units", DateMeaning.Unit, default),
    ];

    private static readonly Dictionary<string, DateWord> LatinWords = Load(Letters.Latin);

    private static readonly Lazy<Dictionary<string, DateWord>> OtherWords = new(static () => Load(Letters.Other));

    private static readonly System.Buffers.SearchValues<char> Dashes =
        System.Buffers.SearchValues.Create("-–—―−‐‑‒~～〜→⇒⟶➔➜﹘﹣－˗⁃⁻─━⎯⸺⸻ー־¬");

    /// <summary>Looks up a word or phrase whose characters were folded.</summary>
    public static bool TryGet(ReadOnlySpan<char> folded, out DateWord word)
    {
        word = default;
        return !folded.IsEmpty && (WordFiles.IsOther(folded[0]) ? OtherWords.Value : LatinWords)
            .GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out word);
    }

    public static bool IsDurationUnit(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > MostLetters)
            return false;
        Span<char> folded = stackalloc char[MostLetters];
        for (var i = 0; i < word.Length; i++)
            folded[i] = DateCharacters.Fold(word[i]);
        return TryGet(folded[..word.Length], out var found) && found.Meanings.HasFlag(DateMeaning.Unit);
    }

    /// <summary>True for every sign that people and programs write between two dates.</summary>
    public static bool IsDash(char c) => Dashes.Contains(c);

    private static Dictionary<string, DateWord> Load(Letters letters)
    {
        var words = new Dictionary<string, DateWord>(2048, StringComparer.Ordinal);
        foreach (var (group, meaning, season) in Groups)
        {
            foreach (var word in WordFiles.Of(group, letters))
                Add(words, word.Text, meaning, month: 0, season);
        }

        foreach (var (month, name) in WordFiles.Months(letters))
            Add(words, name, DateMeaning.Month, month, default);
        return words;
    }

    private static void Add(
        Dictionary<string, DateWord> words,
        string entry,
        DateMeaning meaning,
        int month,
        Season season
    )
    {
        var isDoubtful = entry[^1] == '?';
        var phrase = Fold((isDoubtful ? entry[..^1] : entry).TrimEnd('.'));
        var known = words.GetValueOrDefault(phrase);
        words[phrase] = known with
        {
            Meanings = known.Meanings | meaning,
            Doubtful = known.Doubtful | (isDoubtful ? meaning : DateMeaning.None),
            Month = known.Month == 0 ? month : known.Month,
            Season =
                meaning == DateMeaning.Season && !known.Meanings.HasFlag(DateMeaning.Season) ? season : known.Season,
        };

        // The first word leads to the phrase, whether or not it is a word by itself.
        var count = phrase.AsSpan().Count(' ') + 1;
        var first = count == 1 ? phrase : phrase[..phrase.IndexOf(' ', StringComparison.Ordinal)];
        var leading = words.GetValueOrDefault(first);
        words[first] = leading with { Words = Math.Max(leading.Words, count) };
    }

    private static string Fold(string phrase) => string.Create(phrase.Length, phrase, static (folded, text) =>
    {
        for (var i = 0; i < text.Length; i++)
            folded[i] = DateCharacters.Fold(text[i]);
    });
}
