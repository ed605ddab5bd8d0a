using ResumeRender.Model;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Documents;

/// <summary>Distinguishes letters from résumés: they greet a reader, and take leave below.</summary>
/// <remarks>A mail that holds a résumé does so too; what was read of it, sections and dated jobs, says that it is more
/// than a letter.</remarks>
internal static class Letter
{
    private const int MostWordsOfSalutation = 10;

    private const int MostWordsOfClose = 6;

    /// <summary>“Je vous prie d’agréer, Madame, Monsieur, l’expression de …”</summary>
    private const int MostWordsOfFormula = 24;

    /// <summary>Between the two stand sentences, at least so many words.</summary>
    private const int FewestWords = 12;

    /// <summary>Between words that begin a letter and nothing else and a leave, a short sentence is enough.</summary>
    private const int FewestWordsOfNote = 4;

    /// <summary>A line of a letter's text, in contrast to those of an address.</summary>
    private const int FewestWordsOfSentence = 7;

    private const int MostWordsOfTitle = 6;

    private const int FewestTitles = 2;

    private const int FewestDated = 2;

    private const int MostWordsOfHead = 14;

    /// <summary>The line of the salutation; null for what is not a letter.</summary>
    public static PlainLine? Find(List<PlainLine> lines, Resume resume)
    {
        var salutation = lines.FindIndex(IsSalutation);
        if (salutation < 0)
            return null;
        var close = lines.FindLastIndex(lines.Count - 1, lines.Count - 1 - salutation, IsClose);
        _ = LetterWords.SalutationLength(lines[salutation].Text, out var isStrong);
        var fewest = isStrong ? FewestWordsOfNote : FewestWords;
        var words = close <= salutation ? 0 : Words(lines, salutation + 1, close, fewest);
        // So few words below a title are a section.
        if (words < fewest || (words < FewestWords && lines.Exists(static l => IsTitle(l.Text))))
            return null;
        return IsResume(lines, resume) ? null : lines[salutation];
    }

    private static bool IsResume(List<PlainLine> lines, Resume resume)
    {
        var titles = lines.Count(static l => IsTitle(l.Text));
        var dated = resume.Sections.Sum(s => s.Entries.Sum(e => Dated(e, lines)));
        return titles >= FewestTitles || dated >= FewestDated || (titles > 0 && dated > 0);
    }

    /// <summary>How many heads of jobs an entry has; “From 2015 to 2020 I worked there, …” is a sentence, and a single
    /// day stands above every letter.</summary>
    private static int Dated(Entry entry, List<PlainLine> lines)
    {
        var inRoles = entry.Roles.Sum(r => Dated(r, lines));
        if (entry.Dates is not { } dates || (dates.End is null && dates.Start?.Day is not null))
            return inRoles;
        var at = dates.Span.Start;
        var line = lines.Find(l => l.Start <= at && at < l.Start + l.Length);
        var isSentence =
            line is not null
            && (
                line.Text[^1] is '.' or ',' or ':' or ';' or '!' or '?'
                || Whitespace.CountWords(line.Text) > MostWordsOfHead
            );
        return inRoles + (isSentence ? 0 : 1);
    }

    private static bool IsTitle(string line) =>
        line[^1] is not (',' or '.')
        && Whitespace.CountWords(line) <= MostWordsOfTitle
        && HeadingLexicon.TryRead(line.AsSpan().TrimEnd(" :*"), out var kind)
        && kind != SectionKind.Custom;

    private static int Words(List<PlainLine> lines, int start, int end, int fewest)
    {
        var (words, longest) = (0, 0);
        for (var i = start; i < end; i++)
        {
            var count = CountWords(lines[i].Text);
            (words, longest) = (words + count, Math.Max(longest, count));
        }

        return longest >= Math.Min(fewest, FewestWordsOfSentence) ? words : 0;
    }

    /// <remarks>Where no spaces part the words, two letters are about one.</remarks>
    private static int CountWords(string text) =>
        Math.Max(Whitespace.CountWords(text), text.Count(static c => c >= '\u2E80') / 2);

    private static bool IsSalutation(PlainLine line)
    {
        var text = line.Text.AsSpan();
        if (
            Whitespace.CountWords(text) > MostWordsOfSalutation
            || text.Length > 100
            || LetterWords.SalutationLength(text, out var isStrong) is not (> 0 and var length)
        )
            return false;
        // “Hello” may begin anything, “Hello Ms Abara,” a letter only.
        return isStrong || length == text.Length || text[^1] is ',' or ':' or '!' or '，' or '：' or '！' or '、';
    }

    private static bool IsClose(PlainLine line)
    {
        var text = line.Text.AsSpan();
        return Whitespace.CountWords(text) <= MostWordsOfClose + 4
            ? LetterWords.IsClose(text, MostWordsOfClose)
            : LetterWords.IsFormula(text) && Whitespace.CountWords(text) <= MostWordsOfFormula;
    }
}
