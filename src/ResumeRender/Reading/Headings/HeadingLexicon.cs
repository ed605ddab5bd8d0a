using ResumeRender.Model;
using ResumeRender.Reading.Lines;
using ResumeRender.Words;

namespace ResumeRender.Reading.Headings;

/// <summary>Recognises the words of which section titles are made.</summary>
/// <remarks>
/// A title is a few words that tell the kind (<c>research</c>, <c>projects</c>) among words that say little
/// (<c>selected</c>,
/// <c>and</c>). The kind with the greatest weight wins, the earlier one of equals, so <c>Research Experience</c> is
/// research, <c>Skills Summary</c> skills. Lists of whole titles would be longer and know less.
/// </remarks>
internal static class HeadingLexicon
{
    private const int MostWords = 7;

    private const int MostWordsOfBracket = 4;

    private static readonly WordList Contacts = WordList.Of("headings.contact");

    private static readonly WordList Documents = WordList.Of("headings.document");

    private static readonly WordList Clients = WordList.Of("heading-words.clients");

    /// <summary>The kind of section that a title names.</summary>
    /// <param name="title">A line without marks.</param>
    /// <param name="kind">The kind it points to; custom for none.</param>
    /// <returns>True if all its words are known from titles and one of them tells the kind.</returns>
    public static bool TryRead(ReadOnlySpan<char> title, out SectionKind kind)
    {
        // “Employment history (most recent first)”
        if (
            title.TrimEnd(" :") is [_, .., ')'] bracketed
            && bracketed.LastIndexOf('(') is > 3 and var open
            && Whitespace.CountWords(bracketed[open..]) <= MostWordsOfBracket
        )
            title = bracketed[..open].TrimEnd();
        if (TryReadEnglish(title, out kind))
            return true;
        if (!ForeignHeadings.TryGet(title, out var what, out var foreign) || what != ForeignHeading.Section)
            return false;
        kind = foreign;
        return true;
    }

    /// <summary>True if all words of a title are English ones that titles have.</summary>
    public static bool IsEnglish(ReadOnlySpan<char> title) => TryReadEnglish(title, out _);

    private static bool TryReadEnglish(ReadOnlySpan<char> title, out SectionKind kind)
    {
        Span<int> weights = stackalloc int[16];
        weights.Clear();
        kind = SectionKind.Custom;
        var allKnown = true;
        var words = 0;
        var best = 0;
        for (var i = 0; i < title.Length;)
        {
            if (!char.IsLetter(title[i]))
            {
                allKnown &=
                    char.IsWhiteSpace(title[i])
                    || title[i]
                        is '&'
                            or '/'
                            or ','
                            or ':'
                            or '-'
                            or '–'
                            or '+'
                            or '\''
                            or '’'
                            or '|'
                            or '.'
                            or '('
                            or ')';
                i++;
                continue;
            }

            var start = i;
            while (i < title.Length && char.IsLetter(title[i]))
                i++;
            words++;
            var (wordKind, weight) = Weigh(title[start..i]);
            if (weight < 0)
            {
                allKnown = false;
                continue;
            }

            var total = weights[(int)wordKind] += weight;
            if (total > best)
                (best, kind) = (total, wordKind);
        }

        // “Language skills” are languages; “Programming languages” and “Languages & tools” are skills.
        if (
            kind == SectionKind.Skills
            && (
                title.StartsWith("language ", StringComparison.OrdinalIgnoreCase)
                || title.StartsWith("foreign language ", StringComparison.OrdinalIgnoreCase)
            )
            && words <= 3
        )
            kind = SectionKind.Languages;
        // What one likes to study is told in words, what one studied in entries.
        if (
            kind == SectionKind.Research
            && title.TrimEnd(" :.").EndsWith("interests", StringComparison.OrdinalIgnoreCase)
        )
            kind = SectionKind.Interests;
        // “Language Skills” are not skills in languages of programming.
        if (
            kind == SectionKind.Skills
            && words == 2
            && title.StartsWith("language", StringComparison.OrdinalIgnoreCase)
            && weights[(int)SectionKind.Languages] > 0
        )
            kind = SectionKind.Languages;
        if (IsOutsideWork(title))
        {
            kind = SectionKind.Interests;
            return true;
        }

        return allKnown && best > 0 && words is > 0 and <= MostWords;
    }

    /// <summary>“Outside work”, “Away from the desk”, “When I’m not coding”: what one does when one does not
    /// work.</summary>
    private static bool IsOutsideWork(ReadOnlySpan<char> title)
    {
        title = title.Trim(" :.");
        foreach (var idle in (ReadOnlySpan<string>)["when i'm not ", "when i’m not ", "when i am not ", "when not "])
        {
            if (title.StartsWith(idle, StringComparison.OrdinalIgnoreCase) && Whitespace.CountWords(title) <= MostWords)
                return true;
        }

        foreach (
            var away in (ReadOnlySpan<string>)
                ["outside of ", "outside ", "beyond ", "away from ", "apart from ", "besides "]
        )
        {
            if (!title.StartsWith(away, StringComparison.OrdinalIgnoreCase))
                continue;
            var from = title[away.Length..];
            from = from.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? from[4..] : from;
            return from.Equals("work", StringComparison.OrdinalIgnoreCase)
                || from.Equals("office", StringComparison.OrdinalIgnoreCase)
                || from.Equals("desk", StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    /// <summary>The kind that the last word of a title points to although others are unknown (“Civilian Experience”);
    /// custom for none.</summary>
    public static SectionKind KindOfLastWord(ReadOnlySpan<char> title)
    {
        title = title.TrimEnd(" :.");
        var start = title.Length;
        while (start > 0 && char.IsLetter(title[start - 1]))
            start--;
        var (kind, weight) = Weigh(title[start..]);
        return weight >= 2 ? kind : SectionKind.Custom;
    }

    /// <summary>The kind that an unknown title points to by its noun: the words before a preposition (“jobs with a
    /// payslip”), or the last one.</summary>
    public static SectionKind KindOfNoun(ReadOnlySpan<char> title)
    {
        foreach (var preposition in (ReadOnlySpan<string>)[" with ", " in ", " at ", " for ", " from "])
        {
            if (title.IndexOf(preposition) is > 0 and var at && TryRead(title[..at], out var kind))
                return kind;
        }

        return KindOfLastWord(title);
    }

    /// <summary>True for a title over the names of those for whom something was made.</summary>
    public static bool NamesClients(ReadOnlySpan<char> title) => Clients.CountIn(title) > 0;

    /// <summary>True for a heading over contact data, which belongs to the person.</summary>
    public static bool IsContact(ReadOnlySpan<char> title) =>
        Contacts.Contains(title.Trim(" :"))
        || (ForeignHeadings.TryGet(title, out var what, out _) && what == ForeignHeading.Contact);

    /// <summary>True for the words that only say which document this is.</summary>
    public static bool IsDocumentTitle(ReadOnlySpan<char> line) =>
        Documents.Contains(line.Trim(" :-–—"))
        || (ForeignHeadings.TryGet(line, out var what, out _) && what == ForeignHeading.Document);

    private static (SectionKind Kind, int Weight) Weigh(ReadOnlySpan<char> word)
    {
        if (word.Length > 20)
            return (SectionKind.Custom, -1);
        Span<char> lower = stackalloc char[20];
        var length = word.ToLowerInvariant(lower);
        return HeadingWords.Weigh(MisspeltTitle.Correct(lower[..length]));
    }

    /// <summary>What a title says the section is about; signs and pictures before the words do not count.</summary>
    internal static SectionKind KindOf(ReadOnlySpan<char> title)
    {
        while (title.Length > 0 && !char.IsLetter(title[0]))
            title = title[1..];
        return TryRead(title, out var kind) ? kind : SectionKind.Custom;
    }

    /// <summary>The usual title of a section in English, for one of which only the kind is known.</summary>
    public static string EnglishTitle(SectionKind kind) =>
        kind switch
        {
            SectionKind.Work => "Experience",
            SectionKind.Activities => "Volunteering",
            _ => kind.ToString(),
        };
}
