using System.Collections.Immutable;
using ResumeRender.Model;
using ResumeRender.Reading.Dates;
using ResumeRender.Words;

namespace ResumeRender.Reading.Headings;

/// <summary>What a title in another language than English stands above.</summary>
internal enum ForeignHeading
{
    /// <summary>A section of the kind that is given with it.</summary>
    Section,

    /// <summary>Contact data.</summary>
    Contact,

    /// <summary>The whole document.</summary>
    Document,
}

/// <summary>Recognises section titles in the languages other than English that résumés are written in.</summary>
internal static class ForeignHeadings
{
    private const int MostLetters = 48;

    private static readonly (string Name, ForeignHeading What, SectionKind Kind)[] Groups =
    [
        ("headings.work", ForeignHeading.Section, SectionKind.Work),
        ("headings.education", ForeignHeading.Section, SectionKind.Education),
        ("headings.skills", ForeignHeading.Section, SectionKind.Skills),
        ("headings.projects", ForeignHeading.Section, SectionKind.Projects),
        ("headings.languages", ForeignHeading.Section, SectionKind.Languages),
        ("headings.interests", ForeignHeading.Section, SectionKind.Interests),
        ("headings.awards", ForeignHeading.Section, SectionKind.Awards),
        ("headings.certificates", ForeignHeading.Section, SectionKind.Certificates),
        ("headings.publications", ForeignHeading.Section, SectionKind.Publications),
        ("headings.activities", ForeignHeading.Section, SectionKind.Activities),
        ("headings.references", ForeignHeading.Section, SectionKind.References),
        ("headings.research", ForeignHeading.Section, SectionKind.Research),
        ("headings.summary", ForeignHeading.Section, SectionKind.Summary),
        ("headings.contact", ForeignHeading.Contact, SectionKind.Custom),
        ("headings.document", ForeignHeading.Document, SectionKind.Custom),
    ];

    /// <summary>The signs that may stand around a title.</summary>
    private const string Around = " \t:：【】[]—–-·•|";

    private static readonly Dictionary<string, ForeignTitle> LatinTitles = Load(Letters.Latin);

    private static readonly Lazy<Dictionary<string, ForeignTitle>> OtherTitles = new(static () => Load(Letters.Other));

    public static bool TryGet(ReadOnlySpan<char> title, out ForeignHeading what, out SectionKind kind)
    {
        (what, kind) = (default, SectionKind.Custom);
        title = title.Trim(Around);
        if (title.IsEmpty || title.Length > MostLetters)
            return false;
        Span<char> folded = stackalloc char[MostLetters];
        var length = Fold(title, folded);
        if (TryFind(folded[..length], out var found) || TryGetCompound(folded[..length], out found))
        {
            (what, kind) = (found.What, found.Kind);
            return true;
        }

        return false;
    }

    private static bool TryFind(ReadOnlySpan<char> folded, out ForeignTitle found)
    {
        found = default;
        return !folded.IsEmpty && (WordFiles.IsOther(folded[0]) ? OtherTitles.Value : LatinTitles)
            .GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out found);
    }

    /// <summary>“Kurser og certifikater”, “Cursos y certificados”: two titles with “and” between; the first says what
    /// it is.</summary>
    private static bool TryGetCompound(ReadOnlySpan<char> folded, out ForeignTitle found)
    {
        found = default;
        if (!BeginsWithTitle(folded))
            return false;
        foreach (
            var and in (ReadOnlySpan<string>)
                [
                    " og ", " och ", " und ", " y ", " e ", " et ", " en ", " i ", " a ", " ve ", " și ", " si ",
                    " ja ", " es ", " ",
                ]
        )
        {
            var at = folded.IndexOf(and);
            if (
                at > 0
                && TryFind(folded[..at], out found)
                && found.What == ForeignHeading.Section
                && TryFind(folded[(at + and.Length)..], out var second)
                && second.What == ForeignHeading.Section
            )
                return true;
        }

        found = default;
        return false;
    }

    /// <summary>True if a title stands before one of the spaces; few lines of two words have one.</summary>
    private static bool BeginsWithTitle(ReadOnlySpan<char> folded)
    {
        for (var at = folded.IndexOf(' '); at > 0;)
        {
            if (TryFind(folded[..at], out _))
                return true;
            var next = folded[(at + 1)..].IndexOf(' ');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    /// <summary>What a section of this kind is usually called in a language; null if the language is not known, or
    /// English.</summary>
    public static string? UsualTitle(SectionKind kind, string language)
    {
        var end = language.IndexOfAny(['-', '_']);
        var group = Array.Find(Groups, g => g.What == ForeignHeading.Section && g.Kind == kind).Name;
        return group is null ? null : WordFiles.Of(group, end < 0 ? language : language[..end]).FirstOrDefault();
    }

    /// <summary>The languages, as BCP 47 tags, that have this title; none if it is not known or English has it
    /// too.</summary>
    public static ImmutableArray<string> LanguagesOf(ReadOnlySpan<char> title)
    {
        title = title.Trim(Around);
        if (title.IsEmpty || title.Length > MostLetters)
            return [];
        Span<char> folded = stackalloc char[MostLetters];
        return TryFind(folded[..Fold(title, folded)], out var found) ? found.Languages : [];
    }

    /// <summary>Lower case without accents; “&amp;” counts for “and” and is written as a space, like any run of signs
    /// between words.</summary>
    private static int Fold(ReadOnlySpan<char> title, scoped Span<char> folded)
    {
        var length = 0;
        foreach (var c in title)
        {
            if (DateCharacters.IsLetter(c) || DateCharacters.IsDigit(c) || c is '\'' or '’')
                folded[length++] = DateCharacters.Fold(c);
            else if (length > 0 && folded[length - 1] != ' ')
                folded[length++] = ' ';
        }

        while (length > 0 && folded[length - 1] == ' ')
            length--;
        return length;
    }

    private static Dictionary<string, ForeignTitle> Load(Letters letters)
    {
        var titles = new Dictionary<string, ForeignTitle>(2048, StringComparer.Ordinal);
        var folded = new char[MostLetters];
        foreach (var (group, what, kind) in Groups)
        {
            foreach (var (language, title) in WordFiles.Of(group, letters))
            {
                var key = new string(folded, 0, Fold(title, folded));
                titles[key] = !titles.TryGetValue(key, out var known) ? new ForeignTitle(what, kind, [language])
                    : known.Languages.Contains(language) ? known
                    : known with { Languages = known.Languages.Add(language) };
            }
        }

        return titles;
    }

    private readonly record struct ForeignTitle(
        ForeignHeading What,
        SectionKind Kind,
        ImmutableArray<string> Languages
    );
}
