using System.Buffers;
using ResumeRender.Gazetteer;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Places;

/// <summary>The last part of a postal address: a town with its post code, its region or both.</summary>
/// <param name="City">The town.</param>
/// <param name="Code">The post code.</param>
/// <param name="Region">The state.</param>
internal sealed record PostTown(string? City, string? Code, string? Region)
{
    private const int MostWordsOfTown = 5;

    private static readonly SearchValues<char> NeverInTown = SearchValues.Create("@:;|!?");

    /// <summary>Reads “10623 Berlin”, “Norwich NR2 4PX”, “Silver Spring, MD 20906”, “Rotterdam”, each perhaps with a
    /// country; null for anything else.</summary>
    public static PostTown? TryRead(string text)
    {
        // A country alone is not a town, and would make one of the real town before it.
        if (PlaceReader.IsCountry(text))
            return null;
        var comma = text.LastIndexOf(',');
        if (comma > 0 && PlaceReader.IsCountry(text.AsSpan(comma + 1).Trim()))
            return TryRead(text[..comma].TrimEnd());
        // “San Diego, CA 92136 US”
        var space = text.LastIndexOf(' ');
        if (
            space > 1
            && char.IsAsciiDigit(text[space - 1])
            && (text[(space + 1)..] is "US" or "USA" or "UK" || PlaceReader.IsCountry(text.AsSpan(space + 1)))
        )
            return TryRead(text[..space]);
        // “Erode - 638052, Tamil Nadu”
        if (
            comma > 0
            && char.IsAsciiDigit(text[comma - 1])
            && PlaceNames.IsTown(text.AsSpan(comma + 1).Trim())
            && CodeLast(text[..comma]) is { } town
        )
            return town with { Region = text[(comma + 1)..].Trim() };
        return CodeFirst(text) ?? CodeLast(text) ?? (PlaceReader.Score(text, false) >= 0.8 ? Known(text) : null);
    }

    /// <summary>The code stands before the town, as in most of Europe; nothing else looks like this.</summary>
    public bool IsCodeFirst { get; private init; }

    /// <summary>True for a post code by itself that has letters: “NR2 4PX”, “M5V 2T6”.</summary>
    public static bool IsBareCode(string text) => BritishCode("- " + text) == 2 || CanadianCode("- " + text) == 2;

    /// <summary>True for a line that is a post code with its town, which no other line of contact data looks
    /// like.</summary>
    public static bool HasCode(string text) => TryRead(text) is { Code: not null, City: not null };

    private static PostTown Known(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        return comma < 0 ? new(text, null, null) : new(text[..comma].Trim(), null, text[(comma + 1)..].Trim());
    }

    /// <summary>The order of most of Europe: “10623 Berlin”, “D-10623 Berlin”, “1016 EH Amsterdam”, “110 00 Praha 1”,
    /// “00-950 Warszawa”.</summary>
    private static PostTown? CodeFirst(string text)
    {
        var at = 0;
        while (at < 3 && at < text.Length && char.IsAsciiLetterUpper(text[at]))
            at++;
        at = at > 0 && at < text.Length && text[at] == '-' ? at + 1 : 0;
        var (digits, end) = (0, at);
        while (
            end < text.Length
            && (
                char.IsAsciiDigit(text[end])
                || (digits > 0 && text[end] is ' ' or '-' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
            )
        )
            digits += char.IsAsciiDigit(text[end++]) ? 1 : 0;
        if (digits is < 4 or > 6 || end >= text.Length || text[end] != ' ')
            return null;
        // “1016 EH Amsterdam”
        if (
            digits == 4
            && end + 4 < text.Length
            && char.IsAsciiLetterUpper(text[end + 1])
            && char.IsAsciiLetterUpper(text[end + 2])
            && text[end + 3] == ' '
        )
            end += 3;
        var town = text[(end + 1)..].Trim();
        return IsTown(town) ? new(town, text[..end], null) { IsCodeFirst = true } : null;
    }

    /// <summary>The order of English-speaking countries: “Norwich NR2 4PX”, “Fitzroy VIC 3065”, “Silver Spring, MD
    /// 20906”, “Pune - 411001”.</summary>
    private static PostTown? CodeLast(string text)
    {
        var start = BritishCode(text);
        if (start < 0)
            start = CanadianCode(text);
        if (start < 0)
            start = BritishDistrict(text);
        if (start < 0)
        {
            start = text.LastIndexOf(' ') + 1;
            var length = text.Length - start;
            var isCode = length is >= 4 and <= 6 && text.AsSpan(start).IndexOfAnyExceptInRange('0', '9') < 0;
            // ZIP+4
            isCode |=
                length == 10 && text[start + 5] == '-' && text.AsSpan(start, 5).IndexOfAnyExceptInRange('0', '9') < 0;
            if (!isCode)
                return null;
        }

        if (start == 0)
            return null;
        var code = text[start..];
        var town = text[..start].TrimEnd(' ', ',', '-', '–');
        var split = town.LastIndexOf(',');
        // “Buffalo, New York 98052”
        if (split <= 0 || !PlaceReader.IsRegion(town[(split + 1)..].Trim()))
            split = town.LastIndexOfAny([',', ' ']);
        var region = split > 0 ? town[(split + 1)..].Trim() : "";
        if (PlaceReader.IsRegion(region))
            return IsTown(town[..split].TrimEnd(' ', ',')) ? new(town[..split].TrimEnd(' ', ','), code, region) : null;
        // A year has four figures too, so after a town alone a code needs more, or letters.
        return IsTown(town) && (code.Length > 4 || PlaceReader.Score(town, false) >= 0.8)
            ? new(town, code, null)
            : null;
    }

    /// <summary>Where a British post code at the end begins: a group that ends in a figure or letter, then a figure and
    /// two letters; −1 for none.</summary>
    private static int BritishCode(string text)
    {
        var space = text.LastIndexOf(' ');
        if (space <= 0 || text.Length - space != 4)
            return -1;
        var start = text.LastIndexOf(' ', space - 1) + 1;
        var outer = text.AsSpan(start, space - start);
        var isCode =
            char.IsAsciiDigit(text[space + 1])
            && char.IsAsciiLetterUpper(text[space + 2])
            && char.IsAsciiLetterUpper(text[space + 3])
            && outer.Length is >= 2 and <= 4
            && char.IsAsciiLetterUpper(outer[0])
            && outer.IndexOfAnyInRange('0', '9') > 0;
        return isCode ? start : -1;
    }

    /// <summary>The first half of a British post code, which is all that many tell of where they live: “Cardiff, CF14”;
    /// −1 for none.</summary>
    private static int BritishDistrict(string text)
    {
        var start = text.LastIndexOf(' ') + 1;
        var half = text.AsSpan(start);
        var letters = half.IndexOfAnyExceptInRange('A', 'Z');
        if (start == 0 || half.Length > 4 || letters is not (1 or 2))
            return -1;
        var figures = half[letters..];
        // “EC1A”
        figures = figures.Length > 1 && char.IsAsciiLetterUpper(figures[^1]) ? figures[..^1] : figures;
        return figures.Length is 1 or 2 && figures.IndexOfAnyExceptInRange('0', '9') < 0 ? start : -1;
    }

    /// <summary>“K1A 0B1” at the end; −1 for none.</summary>
    private static int CanadianCode(string text)
    {
        var start = text.Length - 7;
        var isCode =
            start > 0
            && text[start + 3] == ' '
            && text[start - 1] == ' '
            && IsTriple(text.AsSpan(start, 3), char.IsAsciiLetterUpper, char.IsAsciiDigit)
            && IsTriple(text.AsSpan(start + 4, 3), char.IsAsciiDigit, char.IsAsciiLetterUpper);
        return isCode ? start : -1;
    }

    private static bool IsTriple(ReadOnlySpan<char> text, Func<char, bool> outer, Func<char, bool> inner) =>
        outer(text[0]) && inner(text[1]) && outer(text[2]);

    private static bool IsTown(ReadOnlySpan<char> town)
    {
        var isName =
            town.Length > 1
            && char.IsUpper(town[0])
            && !town.ContainsAny(NeverInTown)
            && Whitespace.CountWords(town) <= MostWordsOfTown;
        return isName && NameLexicon.RoleScore(town) <= 0 && town.Count(',') <= 1;
    }
}
