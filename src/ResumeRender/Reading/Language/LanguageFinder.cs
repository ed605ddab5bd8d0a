using System.Collections.Immutable;
using ResumeRender.Layout.Dates;
using ResumeRender.Model;
using ResumeRender.Reading.Headings;
using ResumeRender.Words;

namespace ResumeRender.Reading.Language;

/// <summary>Finds the language of a résumé whose file does not state it.</summary>
/// <remarks>
/// Months, what screen readers say and capitals depend on it. Words that a language cannot do without
/// (the group <c>language.common</c>), the words of its dates and the titles of its sections count for it; letters
/// decide where they belong to one language. English is given when in doubt: it is what most résumés are written in,
/// and what every reader copes with.
/// </remarks>
internal static class LanguageFinder
{
    private const string English = "en";

    /// <summary>Later words would not change the answer.</summary>
    private const int MostWords = 1500;

    /// <summary>A title known in one language says as much as this many words.</summary>
    private const int TitleWeight = 4;

    /// <summary>Less than this is an accident: a name, a loan word.</summary>
    private const int LeastScore = 6;

    private static readonly Lazy<Dictionary<string, string[]>> Words = new(Load);

    /// <summary>The résumé with the language it is written in.</summary>
    /// <param name="resume">The résumé.</param>
    /// <param name="hasTitles">False if the titles are not the author's, but were given to the fields of a
    /// file.</param>
    public static Resume Told(Resume resume, bool hasTitles = true) =>
        resume with
        {
            Language = Find(resume, hasTitles),
        };

    /// <summary>The language as a BCP 47 tag.</summary>
    /// <inheritdoc cref="Told"/>
    public static string Find(Resume resume, bool hasTitles = true)
    {
        // What no page shows does not decide in which language a page is.
        var shown = resume.WithoutHidden();
        var (ofLetters, scores) = Weigh(shown);
        return ofLetters ?? (hasTitles ? Best(WithTitles(scores, shown)) : Best(scores));
    }

    /// <summary>True if it is English and is read as such without being told: the one case in which a file need not
    /// name it.</summary>
    public static bool IsUnderstood(Resume resume)
    {
        if (resume.Language != English)
            return false;
        var shown = resume.WithoutHidden();
        var (ofLetters, scores) = Weigh(shown);
        return ofLetters is null
            ? Best(scores) == English && Best(WithTitles(scores, shown)) == English
            : ofLetters == English;
    }

    /// <summary>The language that its letters tell, or what the words of its texts count for each language.</summary>
    private static (string? OfLetters, SortedDictionary<string, int> Scores) Weigh(Resume resume)
    {
        var texts = ResumeTexts.Of(resume);
        var scores = new SortedDictionary<string, int>(StringComparer.Ordinal);
        if (ScriptLanguages.Find(texts.Concat(resume.Sections.Select(static s => s.Title.PlainText))) is { } ofLetters)
            return (ofLetters, scores);
        Count(texts, scores);
        return (null, scores);
    }

    private static SortedDictionary<string, int> WithTitles(SortedDictionary<string, int> scores, Resume resume)
    {
        foreach (var section in resume.Sections)
            AddTitle(section, scores);
        return scores;
    }

    private static string Best(SortedDictionary<string, int> scores)
    {
        var english = scores.GetValueOrDefault(English);
        var best = scores.Where(static s => s.Key != English).OrderByDescending(static s => s.Value).FirstOrDefault();
        return best.Value >= LeastScore && best.Value > 1.5 * english ? best.Key : English;
    }

    private static void AddTitle(Section section, SortedDictionary<string, int> scores)
    {
        var title = section.Title.PlainText;
        // “Publications” and “Certifications” are French as well, but say nothing of it.
        ImmutableArray<string> languages = HeadingLexicon.IsEnglish(title)
            ? [English]
            : ForeignHeadings.LanguagesOf(title);
        foreach (var language in languages)
            scores[language] = scores.GetValueOrDefault(language) + TitleWeight;
    }

    private static void Count(IEnumerable<string> texts, SortedDictionary<string, int> scores)
    {
        var words = Words.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[24];
        var count = 0;
        foreach (var text in texts)
        {
            var start = 0;
            for (var i = 0; i <= text.Length; i++)
            {
                if (i < text.Length && (char.IsLetter(text[i]) || text[i] is '\u0301' or '\u0327'))
                    continue;
                var length = i - start;
                // A single capital is an initial or a grade.
                if (length is > 0 and <= 24 && !(length == 1 && char.IsUpper(text[start])))
                {
                    var word = lower[..text.AsSpan(start, length).ToLowerInvariant(lower)];
                    if (words.TryGetValue(word, out var languages))
                    {
                        foreach (var language in languages)
                            scores[language] = scores.GetValueOrDefault(language) + 1;
                    }

                    if (++count == MostWords)
                        return;
                }

                start = i + 1;
            }
        }
    }

    private static Dictionary<string, string[]> Load()
    {
        var words = new Dictionary<string, string[]>(2048, StringComparer.Ordinal);
        foreach (var (language, word) in WordFiles.Of("language.common"))
            Add(words, language, word);
        // The words for an open end are often phrases, and a short form is a word of its own in some other language.
        foreach (var language in WordFiles.Of("language.common").Select(static w => w.Language).Distinct())
        {
            foreach (var month in DateNames.Has(language) ? DateNames.Of(language).Full : [])
                Add(words, language, month);
        }

        return words;
    }

    private static void Add(Dictionary<string, string[]> words, string language, string word)
    {
        var key = word.ToLowerInvariant();
        var known = words.GetValueOrDefault(key, []);
        if (!known.Contains(language))
            words[key] = [.. known, language];
    }
}
