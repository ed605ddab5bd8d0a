using System.Buffers;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Lines;
using ResumeRender.Words;

namespace ResumeRender.Reading.Places;

/// <summary>Reads postal addresses as people write them in one line: “Hauptstraße 5, 10623 Berlin”, “18 Harbour Row,
/// Aberdeen AB11 5QP”.</summary>
/// <remarks>
/// The street is known by a word that streets are named with beside a house number, the end of the line by a post code
/// (<see cref="PostTown"/>) or a known town. What the forms of the countries have in common is from the Universal
/// Postal Union's S42: number and street, then code and town, then the country.
/// </remarks>
internal static class StreetAddress
{
    private const int MostLetters = 120;
    private const int MostWordsOfPart = 8;

    /// <summary>Words that a street's name ends with after a number in English, or begins with elsewhere.</summary>
    private static readonly WordList StreetWords = WordList.Of("streets.words");

    /// <summary>What names of streets end with where street and name are one word.</summary>
    private static readonly string[] Endings = WordFiles.Distinct("streets.endings");

    private static readonly SearchValues<char> NeverInAddress = SearchValues.Create("@:|•·?!");

    private static readonly WordList Particles = WordList.Of("streets.particles");

    private static readonly WordList Units = WordList.Of("streets.units");

    /// <summary>True if a text is a street with its number and nothing else: “Hauptstraße 5”, “4410 Magnolia Court, Apt
    /// 12”.</summary>
    public static bool IsStreet(ReadOnlySpan<char> text)
    {
        if (
            text.Length is < 5 or > MostLetters
            || text.IndexOfAnyInRange('0', '9') < 0
            || text.ContainsAny(NeverInAddress)
        )
            return false;
        var sawNumber = false;
        var sawStreet = false;
        for (var start = 0; start <= text.Length;)
        {
            var end = EndOfPart(text, start);
            var part = text[start..end].Trim();
            start = end + 1;
            if (part.IsEmpty || Whitespace.CountWords(part) > MostWordsOfPart)
                return false;
            var begins = IsNumber(FirstWord(part));
            var ends = IsNumber(LastWord(part)) && !part.SequenceEqual(LastWord(part));
            var hasWord = HasStreetWord(part, isNumbered: begins || ends || sawNumber);
            sawStreet |= hasWord && (begins || ends || sawNumber) && IsNameOfStreet(part);
            if (!hasWord && !begins && !ends && !IsUnit(part))
                return false;
            sawNumber |= begins || ends;
        }

        return sawStreet;
    }

    /// <summary>A part ends at a comma, but in “Rua das Acácias, 145” the number belongs to the street.</summary>
    private static int EndOfPart(ReadOnlySpan<char> text, int start)
    {
        var comma = text[start..].IndexOf(',');
        if (comma < 0)
            return text.Length;
        var next = text[(start + comma + 1)..];
        var length = next.IndexOf(',') is >= 0 and var end ? end : next.Length;
        var isNumber =
            (
                IsNumber(next[..length].Trim())
                || (IsUnit(next[..length].TrimStart()) && next[..length].IndexOfAnyInRange('0', '9') > 0)
            )
            && text.Slice(start, comma).IndexOfAnyInRange('0', '9') < 0;
        return start + comma + (isNumber ? 1 + length : 0);
    }

    /// <summary>Reads a street with its quarter and town, of which no list knows the last: “Rua das Acácias, 145,
    /// Jardim Primavera, Campinas – SP”; null for anything else.</summary>
    public static Place? TryReadWithUnknownTown(string text, SourceSpan span)
    {
        if (text.Length is < 8 or > MostLetters || text.AsSpan().ContainsAny(NeverInAddress))
            return null;
        for (var comma = text.LastIndexOf(','); comma > 0; comma = text.LastIndexOf(',', comma - 1))
        {
            if (!IsStreet(text.AsSpan(0, comma)))
                continue;
            var towns = text[(comma + 1)..].Split(',', StringSplitOptions.TrimEntries);
            // “H91 V5XT, Galway, Ireland”
            var code = towns.Length > 1 && IsCode(towns[0]) ? towns[0] : null;
            towns = code is null ? towns : towns[1..];
            var city = towns.Length > 1 && PlaceReader.IsCountry(towns[^1]) ? towns[^2] : towns[^1];
            var isTown =
                towns.Length <= 3
                && Array.TrueForAll(towns, static t =>
                    t.Length > 1
                    && char.IsUpper(t[0])
                    && !IsUnit(t)
                    && Whitespace.CountWords(t) <= 4
                    && NameLexicon.RoleScore(t) <= 0
                    && IsNameOfStreet(t)
                );
            return isTown
                ? new Place(text, span)
                {
                    Address = text[..comma],
                    PostalCode = code,
                    City = city,
                }
                : null;
        }

        return null;
    }

    /// <summary>Figures, perhaps with capitals, as post codes are: “H91 V5XT”, “5003”.</summary>
    private static bool IsCode(string text) =>
        text.Length is >= 4 and <= 9
        && text.Any(char.IsAsciiDigit)
        && text.All(static c => char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c) || c is ' ' or '-');

    /// <summary>Reads a street with post code or town; null if the text is not such an address.</summary>
    /// <param name="text">One line, or several joined by commas.</param>
    /// <param name="span">Where it stands.</param>
    public static Place? TryRead(string text, SourceSpan span)
    {
        if (text.Length is < 8 or > MostLetters || text.AsSpan().ContainsAny(NeverInAddress))
            return null;
        // From the end, so that “Apt 12” of “4410 Magnolia Court, Apt 12, Silver Spring, MD 20906” stays with its
        // street.
        for (var comma = text.LastIndexOf(','); comma > 0; comma = text.LastIndexOf(',', comma - 1))
        {
            var street = text[..comma].Trim();
            if (
                PostTown.TryRead(text[(comma + 1)..].Trim()) is { } town
                && (IsStreet(street) || (town.IsCodeFirst && IsNameWithNumber(street)))
            )
                return new Place(text, span)
                {
                    Address = street,
                    PostalCode = town.Code,
                    City = town.City,
                    Region = town.Region,
                };
        }

        return null;
    }

    /// <summary>“Lindenhof 3”, which is a street only if a post code comes after it.</summary>
    public static bool IsNameWithNumber(ReadOnlySpan<char> text) =>
        text.Length > 0
        && char.IsUpper(text[0])
        && !text.Contains(',')
        && Whitespace.CountWords(text) is 2 or 3 or 4
        && IsNumber(LastWord(text))
        && IsNameOfStreet(text);

    /// <summary>“12”, “12a”, “5/22”, “14-16”, “3º”: what a house or a flat is counted by.</summary>
    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        word = word.Trim(".,#");
        if (word.IsEmpty || word.Length > 8 || !char.IsAsciiDigit(word[0]))
            return false;
        var (digits, letters) = (0, 0);
        foreach (var c in word)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('/' or '-' or '–' or '.' or 'º' or 'ª' or '°'))
                return false;
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            letters += char.IsLetter(c) && c is not ('º' or 'ª') ? 1 : 0;
        }

        return digits <= 6 && letters <= 3;
    }

    private static bool HasStreetWord(ReadOnlySpan<char> part, bool isNumbered)
    {
        if (!isNumbered)
            return false;
        foreach (var range in part.Split(' '))
        {
            var word = part[range];
            if (StreetWords.Contains(word.TrimEnd("/.")) || word.StartsWith("C/") || HasEnding(word))
                return true;
        }

        return false;
    }

    private static bool HasEnding(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Names begin with capitals; a sentence with a number in it does not look like this.</summary>
    private static bool IsNameOfStreet(ReadOnlySpan<char> part)
    {
        foreach (var range in part.Split(' '))
        {
            var word = part[range];
            var isName =
                word.IsEmpty
                || char.IsUpper(word[0])
                || !char.IsLetter(word[0])
                || Particles.Contains(word)
                || StreetWords.Contains(word)
                || Units.Contains(word.Trim('.'))
                || word.StartsWith("d'")
                || word.StartsWith("l'")
                || word.StartsWith("d’")
                || word.StartsWith("l’");
            if (!isName)
                return false;
        }

        return true;
    }

    /// <summary>“Apt 12”, “3º B”, “Flat 3”, “Room 4.12”.</summary>
    private static bool IsUnit(ReadOnlySpan<char> part) =>
        part.Length > 0
        && Whitespace.CountWords(part) <= 4
        && (Units.Contains(FirstWord(part).Trim(".")) || part[0] == '#');

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text) =>
        text.IndexOf(' ') is > 0 and var space ? text[..space] : text;

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text) => text[(text.LastIndexOf(' ') + 1)..];
}
