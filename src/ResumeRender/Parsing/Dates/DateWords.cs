using ResumeRender.Model;

namespace ResumeRender.Parsing.Dates;

/// <summary>The words that people write dates with; they stand in <c>DateWords.txt</c>.</summary>
internal static class DateWords
{
    /// <summary>Longer words and phrases are none of dates.</summary>
    public const int MostLetters = 32;

    private static readonly Dictionary<string, DateWord>.AlternateLookup<ReadOnlySpan<char>> Words =
        Load().GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly System.Buffers.SearchValues<char> Dashes =
        System.Buffers.SearchValues.Create("-–—―−‐‑‒~～〜→⇒⟶➔➜﹘﹣－˗⁃⁻─━⎯⸺⸻ー־¬");

    /// <summary>Looks up a word or phrase whose characters were folded.</summary>
    public static bool TryGet(ReadOnlySpan<char> folded, out DateWord word) => Words.TryGetValue(folded, out word);

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

    private static Dictionary<string, DateWord> Load()
    {
        using var stream = typeof(DateWords).Assembly.GetManifestResourceStream("dates/words.txt")
            ?? throw new InvalidOperationException("the words of dates are not part of the program");
        using var reader = new StreamReader(stream);
        var words = new Dictionary<string, DateWord>(2048, StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || line[0] == '#')
                continue;
            var (key, list) = (line[..colon], line[(colon + 1)..]);
            if (key != "months")
            {
                Add(words, list, MeaningOf(key), month: 0, SeasonOf(key));
                continue;
            }

            var month = 0;
            foreach (var forms in list.Split('|'))
                Add(words, forms, DateMeaning.Month, ++month, default);
        }

        return words;
    }

    private static void Add(
        Dictionary<string, DateWord> words,
        string list,
        DateMeaning meaning,
        int month,
        Season season
    )
    {
        foreach (var entry in list.Split(',', StringSplitOptions.TrimEntries))
        {
            var isDoubtful = entry[^1] == '?';
            var phrase = Fold(isDoubtful ? entry[..^1] : entry);
            var known = words.GetValueOrDefault(phrase);
            words[phrase] = known with
            {
                Meanings = known.Meanings | meaning,
                Doubtful = known.Doubtful | (isDoubtful ? meaning : DateMeaning.None),
                Month = known.Month == 0 ? month : known.Month,
                Season =
                    meaning == DateMeaning.Season && !known.Meanings.HasFlag(DateMeaning.Season)
                        ? season
                        : known.Season,
            };

            // The first word leads to the phrase, whether or not it is a word by itself.
            var first = phrase.Split(' ')[0];
            var count = phrase.AsSpan().Count(' ') + 1;
            var leading = words.GetValueOrDefault(first);
            words[first] = leading with { Words = Math.Max(leading.Words, count) };
        }
    }

    private static string Fold(string phrase) => string.Create(phrase.Length, phrase, static (folded, text) =>
    {
        for (var i = 0; i < text.Length; i++)
            folded[i] = DateCharacters.Fold(text[i]);
    });

    private static Season SeasonOf(string key) => key switch
    {
        "summer" => Season.Summer,
        "autumn" => Season.Autumn,
        "winter" => Season.Winter,
        _ => Season.Spring,
    };

    private static DateMeaning MeaningOf(string key) => key switch
    {
        "spring" or "summer" or "autumn" or "winter" => DateMeaning.Season,
        "now" => DateMeaning.Now,
        "to-now" => DateMeaning.ToNow,
        "since" => DateMeaning.Since,
        "from" => DateMeaning.From,
        "until" => DateMeaning.Until,
        "to" => DateMeaning.To,
        "behind" => DateMeaning.Behind,
        "until-behind" => DateMeaning.UntilBehind,
        "expected" => DateMeaning.Expected,
        "said" => DateMeaning.Said,
        "of" => DateMeaning.Of,
        "year" => DateMeaning.Year,
        "month" => DateMeaning.MonthNumber,
        "quarter" => DateMeaning.Quarter,
        "half" => DateMeaning.Half,
        "units" => DateMeaning.Unit,
        _ => throw new InvalidOperationException($"`{key}` in the words of dates is unknown"),
    };
}
