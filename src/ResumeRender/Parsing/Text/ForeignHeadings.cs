using System.Collections.Immutable;
using ResumeRender.Model;
using ResumeRender.Parsing.Dates;

namespace ResumeRender.Parsing.Text;

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

/// <summary>Knows section titles in the languages other than English that résumés are written in; they stand in
/// <c>ForeignHeadings.txt</c>.</summary>
internal static class ForeignHeadings
{
    private const int MostLetters = 48;

    private static readonly Dictionary<(string Language, SectionKind Kind), string> Usual = [];

    /// <summary>What may stand around a title.</summary>
    private const string Around = " \t:：【】[]—–-·•|";

    private static readonly Dictionary<string, ForeignTitle>.AlternateLookup<ReadOnlySpan<char>> Titles =
        Load().GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool TryGet(ReadOnlySpan<char> title, out ForeignHeading what, out SectionKind kind)
    {
        (what, kind) = (default, SectionKind.Custom);
        title = title.Trim(Around);
        if (title.IsEmpty || title.Length > MostLetters)
            return false;
        Span<char> folded = stackalloc char[MostLetters];
        var length = Fold(title, folded);
        if (Titles.TryGetValue(folded[..length], out var found) || TryGetCompound(folded[..length], out found))
        {
            (what, kind) = (found.What, found.Kind);
            return true;
        }

        return false;
    }

    /// <summary>“Kurser og certifikater”, “Cursos y certificados”: two titles with “and” between; the first says what
    /// it is.</summary>
    private static bool TryGetCompound(ReadOnlySpan<char> folded, out ForeignTitle found)
    {
        found = default;
        if (!folded.Contains(' '))
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
                && Titles.TryGetValue(folded[..at], out found)
                && found.What == ForeignHeading.Section
                && Titles.TryGetValue(folded[(at + and.Length)..], out var second)
                && second.What == ForeignHeading.Section
            )
                return true;
        }

        found = default;
        return false;
    }

    /// <summary>What a section of this kind is usually called in a language; null if the language is not known, or
    /// English.</summary>
    public static string? UsualTitle(SectionKind kind, string language)
    {
        var end = language.IndexOfAny(['-', '_']);
        return Usual.GetValueOrDefault((end < 0 ? language : language[..end], kind));
    }

    /// <summary>The languages, as BCP 47 tags, that have this title; none if it is not known or English has it
    /// too.</summary>
    public static ImmutableArray<string> LanguagesOf(ReadOnlySpan<char> title)
    {
        title = title.Trim(Around);
        if (title.IsEmpty || title.Length > MostLetters)
            return [];
        Span<char> folded = stackalloc char[MostLetters];
        return Titles.TryGetValue(folded[..Fold(title, folded)], out var found) ? found.Languages : [];
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

    private static Dictionary<string, ForeignTitle> Load()
    {
        using var stream = typeof(ForeignHeadings).Assembly.GetManifestResourceStream("headings/foreign.txt")
            ?? throw new InvalidOperationException("the titles in other languages are not part of the program");
        using var reader = new StreamReader(stream);
        var titles = new Dictionary<string, ForeignTitle>(1024, StringComparer.Ordinal);
        var folded = new char[MostLetters];
        ImmutableArray<string> languages = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
                languages = [.. line.Trim('[', ']').Split(' ')];
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || line[0] == '#')
                continue;
            var meaning = MeaningOf(line[..colon]);
            if (meaning.What == ForeignHeading.Section)
                Usual.TryAdd((languages[0], meaning.Kind), line[(colon + 1)..].Split(',')[0].Trim());
            foreach (var title in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries))
            {
                var key = new string(folded, 0, Fold(title, folded));
                titles[key] = titles.TryGetValue(key, out var known)
                    ? known with { Languages = [.. known.Languages.Union(languages)] }
                    : new ForeignTitle(meaning.What, meaning.Kind, languages);
            }
        }

        return titles;
    }

    private readonly record struct ForeignTitle(
        ForeignHeading What,
        SectionKind Kind,
        ImmutableArray<string> Languages
    );

    private static (ForeignHeading What, SectionKind Kind) MeaningOf(string key) => key switch
    {
        "work" => (ForeignHeading.Section, SectionKind.Work),
        "education" => (ForeignHeading.Section, SectionKind.Education),
        "skills" => (ForeignHeading.Section, SectionKind.Skills),
        "projects" => (ForeignHeading.Section, SectionKind.Projects),
        "languages" => (ForeignHeading.Section, SectionKind.Languages),
        "interests" => (ForeignHeading.Section, SectionKind.Interests),
        "awards" => (ForeignHeading.Section, SectionKind.Awards),
        "certificates" => (ForeignHeading.Section, SectionKind.Certificates),
        "publications" => (ForeignHeading.Section, SectionKind.Publications),
        "activities" => (ForeignHeading.Section, SectionKind.Activities),
        "references" => (ForeignHeading.Section, SectionKind.References),
        "research" => (ForeignHeading.Section, SectionKind.Research),
        "summary" => (ForeignHeading.Section, SectionKind.Summary),
        "contact" => (ForeignHeading.Contact, SectionKind.Custom),
        "document" => (ForeignHeading.Document, SectionKind.Custom),
        _ => throw new InvalidOperationException($"`{key}` in the titles of other languages is unknown"),
    };
}
