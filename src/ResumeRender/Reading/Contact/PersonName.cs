using System.Buffers;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Places;
using ResumeRender.Words;

namespace ResumeRender.Reading.Contact;

/// <summary>Distinguishes the name of a person from other short lines.</summary>
internal static class PersonName
{
    private const int LongestName = 60;

    private const int MostWordsOfPart = 3;

    private const double SurePlace = 0.9;

    private static readonly WordList Particles = WordList.Of("persons.particles");

    private static readonly WordList Greetings = WordList.Of("persons.greetings");

    private static readonly WordList Titles = WordList.Of("persons.titles");

    private static readonly WordList PostNominals = WordList.Of("persons.letters");

    private static readonly WordList AcademicTitles = WordList.Of("persons.academic-titles");

    private static readonly SearchValues<char> NeverInName = SearchValues.Create("@:;/|!?&");

    /// <summary>Two to five words that begin with capitals, perhaps with titles after a comma (“Jane Doe,
    /// RN”).</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        if (IsSurnameFirst(text))
            return true;
        text = WithoutAcademicTitles(text);
        var comma = text.IndexOf(',');
        var name = WithoutLetters(comma > 0 ? text[..comma] : text);
        var words = Whitespace.CountWords(name);
        if (
            words is < 2 or > 5
            || text.Length > LongestName
            || text.IndexOfAnyInRange('0', '9') >= 0
            || text.ContainsAny(NeverInName)
        )
            return false;
        // “Grand Rapids, MI” has the form of “Jane Doe, RN”.
        if (comma > 0 && PlaceReader.Score(text, false) >= SurePlace)
            return false;
        if (NameLexicon.OrganizationScore(name) > 0 || NameLexicon.RoleScore(name) >= 1)
            return false;
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (
                word.Length > 0
                && !char.IsUpper(word[0])
                && word[0] is not ('(' or '"' or '“')
                && !char.IsLetter(word[0])
            )
                return false;
            if (word.Length > 0 && char.IsLower(word[0]) && !Particles.Contains(word))
                return false;
        }

        if (BeginsWithGreeting(name))
            return false;
        return comma < 0 || (comma + 1 < text.Length && IsPostNominal(text[(comma + 1)..]));
    }

    /// <summary>What follows “Dr. rer. nat.”, of which some words begin in small letters.</summary>
    private static ReadOnlySpan<char> WithoutAcademicTitles(ReadOnlySpan<char> text)
    {
        while (
            text.IndexOf(' ') is > 1 and var space
            && (Titles.Contains(text[..space].TrimEnd('.')) || AcademicTitles.Contains(text[..space]))
        )
            text = text[(space + 1)..].TrimStart();
        return text;
    }

    /// <summary>“Janet Moss RN BSN” without the letters after the name.</summary>
    private static ReadOnlySpan<char> WithoutLetters(ReadOnlySpan<char> name)
    {
        while (name.LastIndexOf(' ') is > 0 and var space && name[..space].Contains(' '))
        {
            var word = name[(space + 1)..].Trim("().");
            if (!PostNominals.Contains(word) || word.Length < 2 || !word[1..].ContainsAnyInRange('A', 'Z'))
                break;
            name = name[..space].TrimEnd();
        }

        return name;
    }

    /// <summary>“SMITH, John A.”: the surname in capitals comes first.</summary>
    private static bool IsSurnameFirst(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(", ");
        if (comma < 2 || text.Length > LongestName || text.ContainsAny(NeverInName))
            return false;
        var surname = text[..comma];
        var first = text[(comma + 2)..].Trim();
        return !first.IsEmpty
            && Whitespace.CountWords(surname) <= MostWordsOfPart
            && Whitespace.CountWords(first) <= MostWordsOfPart
            && IsInCapitals(surname)
            && IsFirstName(first)
            && !HeadingLexicon.TryRead(surname, out _)
            && NameLexicon.OrganizationScore(text) <= 0
            && NameLexicon.RoleScore(text) <= 0
            && PlaceReader.Score(text, false) < SurePlace;
    }

    private static bool IsInCapitals(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c) || (!char.IsLetter(c) && c is not (' ' or '-' or '\'' or '’' or '.')))
                return false;
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters > 1;
    }

    /// <summary>Words in capital and small letters, as names and no others are written after a comma.</summary>
    private static bool IsFirstName(ReadOnlySpan<char> text)
    {
        var hasSmall = false;
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (word.IsEmpty || !char.IsUpper(word[0]))
                return false;
            foreach (var c in word)
            {
                if (!char.IsLetter(c) && c is not ('-' or '\'' or '’' or '.'))
                    return false;
                hasSmall |= char.IsLower(c);
            }
        }

        return hasSmall;
    }

    private static bool IsPostNominal(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim(',');
            word = word.TrimStart('(');
            if (word.Length > 0 && (!char.IsUpper(word[0]) || word.Length > 8))
                return false;
        }

        return true;
    }

    /// <summary>True for “Mr. Rodel Punzalan, …” and “Prof. Lee”: in a list of people each line is one.</summary>
    public static bool BeginsWithTitle(ReadOnlySpan<char> text) =>
        text.IndexOf(' ') is > 1 and var space && Titles.Contains(text[..space].TrimEnd('.'));

    /// <summary>True for “Hi Marta, …”, which is said to a reader.</summary>
    public static bool BeginsWithGreeting(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(" ,!");
        return end > 0 && Greetings.Contains(text[..end]);
    }
}
