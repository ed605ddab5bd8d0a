using System.Text.RegularExpressions;
using ResumeRender.Model;

namespace ResumeRender.Tests.Parsing;

/// <summary>Proves that the words of each text of a résumé stand together in its source, and none of them among those
/// of another section or entry.</summary>
/// <remarks>
/// <see cref="LostWords"/> counts words, so it does not see that one went elsewhere. Here each paragraph, bullet and
/// label is looked for as a stretch of the source, in which a few words may be left out (a page number, a sign). Texts
/// that are too short to be sure of, or that stand there twice, tell no place.
/// </remarks>
internal sealed partial class WordOrder
{
    /// <summary>Shorter texts are found by chance.</summary>
    private const int FewestWords = 4;

    /// <summary>So many words may stand between two that follow one another: what is told and left out.</summary>
    private const int LongestGap = 4;

    private readonly bool _lacksLetters;
    private readonly string[] _source;
    private readonly ILookup<string, int> _places;

    /// <param name="source">The words of the source, in reading order.</param>
    /// <param name="lacksLetters">Words of one letter are not among them.</param>
    public WordOrder(string source, bool lacksLetters = false)
    {
        _lacksLetters = lacksLetters;
        _source = Words(source);
        _places = Enumerable.Range(0, _source.Length).ToLookup(i => _source[i]);
    }

    /// <summary>The texts whose words do not stand together.</summary>
    public IReadOnlyList<string> Torn(Resume resume) =>
        [
            .. resume
                .Sections.SelectMany(AllTexts)
                .Where(t => IsTorn(t) && IsTorn(Brackets().Replace(t, " ")) && IsTorn(TitlesOfCells().Replace(t, " "))),
        ];

    /// <remarks>What stands in brackets may have been a footnote.</remarks>
    private bool IsTorn(string text) =>
        Words(text) is { Length: >= FewestWords } words && StretchesOf(words).Count == 0;

    /// <summary>Sections, or entries of one, between whose texts some of another stand.</summary>
    public IReadOnlyList<string> Strayed(Resume resume)
    {
        var strayed = new List<string>();
        AddOverlaps(strayed, resume.Sections.Select(s => (s.Title.PlainText, RangeOf(AllTexts(s)))));
        foreach (var section in resume.Sections)
            AddOverlaps(strayed, section.Entries.Select(e => (Name(e), RangeOf(AllTexts(e)))));
        return strayed;

        static string Name(Entry entry) => $"{entry.Title} @ {entry.Organization}";
    }

    private static void AddOverlaps(List<string> strayed, IEnumerable<(string Name, (int First, int Last) Range)> parts)
    {
        var ordered = parts.Where(static p => p.Range.Last >= 0).OrderBy(static p => p.Range.First).ToList();
        strayed.AddRange(
            ordered
                .Zip(ordered.Skip(1))
                .Where(static p => p.Second.Range.First <= p.First.Range.Last)
                .Select(static p => $"{p.First.Name} | {p.Second.Name}")
        );
    }

    /// <summary>From the first to the last text whose place is sure.</summary>
    private (int First, int Last) RangeOf(IEnumerable<string> texts)
    {
        var range = (First: int.MaxValue, Last: -1);
        foreach (var text in texts)
        {
            if (Words(text) is { Length: >= FewestWords } words && StretchesOf(words) is [var (first, last)])
                range = (Math.Min(range.First, first), Math.Max(range.Last, last));
        }

        return range;
    }

    private List<(int First, int Last)> StretchesOf(string[] words)
    {
        var found = new List<(int, int)>();
        var starts = _places[words[0]]
            .Concat(
                Enumerable
                    .Range(0, _source.Length)
                    .Where(i =>
                        _source[i].Length != words[0].Length
                        && (
                            _source[i].EndsWith(words[0], StringComparison.Ordinal)
                            || words[0].StartsWith(_source[i], StringComparison.Ordinal)
                        )
                    )
            );
        foreach (var start in starts)
        {
            if (EndOf(words, start) is >= 0 and var end)
                found.Add((start, end));
        }

        return found;
    }

    /// <summary>Where the words end that begin at a place of the source; −1 if they do not stand there.</summary>
    private int EndOf(string[] words, int start)
    {
        // Words that a line end parted or that lost the space between them are compared letter by letter.
        var letters = string.Concat(words);
        var (at, gap, last) = (0, 0, start);
        for (var i = start; i < _source.Length && at < letters.Length; i++)
        {
            var word = _source[i];
            var isFirst = i == start;
            if (letters.AsSpan(at).StartsWith(word))
                (at, gap, last) = (at + word.Length, 0, i);
            else if (letters.Length - at < word.Length && word.StartsWith(letters[at..], StringComparison.Ordinal))
                (at, last) = (letters.Length, i);
            else if (isFirst && word.EndsWith(words[0], StringComparison.Ordinal))
                (at, last) = (words[0].Length, i);
            else if (isFirst || ++gap > LongestGap)
                return -1;
        }

        return at == letters.Length ? last : -1;
    }

    private string[] Words(string text) =>
        [
            .. LostWords
                .WordsOf(text)
                .Where(w => !_lacksLetters || w.Length > 1 || char.IsDigit(w[0]))
                .Select(static w => w.ToUpperInvariant()),
        ];

    private static IEnumerable<string> AllTexts(Section section) =>
        section.Body.SelectMany(Texts).Concat(section.Entries.SelectMany(AllTexts));

    private static IEnumerable<string> AllTexts(Entry entry) =>
        entry.Body.SelectMany(Texts).Concat(entry.Roles.SelectMany(AllTexts));

    private static IEnumerable<string> Texts(BodyItem item) => item switch
    {
        ParagraphItem paragraph => [paragraph.Text.PlainText],
        LabelledItem labelled => [labelled.Value.PlainText],
        BulletItem bullet => [bullet.Text.PlainText, .. bullet.Children.SelectMany(Texts)],
        _ => [],
    };

    /// <remarks>The titles of a table's columns stand before each cell.</remarks>
    [GeneratedRegex(@"(?:^|; )[^:;]+: ")]
    private static partial Regex TitlesOfCells();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Brackets();
}
