using ResumeRender.Gazetteer;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Places;

/// <summary>Finds the place that ends a name: “Acme Corp, Berlin, Germany”, “Nordfracht GmbH in Leipzig”, “Acme
/// (Berlin)”.</summary>
internal static class TrailingPlace
{
    /// <summary>Finds the place at the end of “Acme Corp, Berlin, Germany”; gives the offset of its first character, or
    /// −1.</summary>
    public static int FindTrailing(ReadOnlySpan<char> text)
    {
        var last = text.LastIndexOf(',');
        if (last <= 0)
            return -1;
        var before = text[..last].LastIndexOf(',');
        if (
            before > 0
            && PlaceReader.Score(text[(before + 1)..], false) >= 0.8
            && PlaceReader.IsCapitalised(text[(before + 1)..last].Trim())
        )
            return before + 1;
        var tail = text[(last + 1)..].Trim();
        // “Lakeside Colleges, Sta. Cruz, Laguna”: between a school and a region stands its town.
        if (
            before > 0
            && PlaceReader.IsKnown(tail)
            && text[(before + 1)..last].Trim() is var middle
            && IsTownWithSaint(middle)
            && NameLexicon.SchoolScore(middle) <= 0
            && NameLexicon.RoleScore(text[..before]) <= 0
            && NameLexicon.OrganizationScore(text[..before]) + NameLexicon.SchoolScore(text[..before]) > 0
        )
            return before + 1;
        if (text.IndexOf(',') == last && NamesCampus(text[..last]) && !PlaceReader.IsCountry(tail))
            return -1;
        // “Restaurant L’Écume, Rennes (35)”
        var bracket = tail.IndexOf('(');
        var isWithRegion =
            bracket > 0
            && tail[^1] == ')'
            && PlaceReader.IsCodeOfRegion(tail[(bracket + 1)..^1])
            && PlaceReader.IsTownLike(tail[..bracket].Trim());
        return isWithRegion || PlaceReader.IsKnown(tail) || PlaceReader.IsMannerOfWork(tail) ? last + 1 : -1;
    }

    /// <summary>True for “University of California”, which has a campus after the comma: named after a state, where
    /// others are named after their town or what they teach.</summary>
    private static bool NamesCampus(ReadOnlySpan<char> name)
    {
        const string Of = "University of ";
        var at = name.IndexOf(Of, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return false;
        var land = name[(at + Of.Length)..].Trim();
        return PlaceNames.IsRegion(land) || PlaceReader.IsCountry(land);
    }

    /// <summary>Finds a town that no list knows, right after a company's last word: “Bellarine Electrical Pty Ltd,
    /// Geelong”; −1 for none.</summary>
    public static int FindAfterCompany(ReadOnlySpan<char> text)
    {
        var comma = text.LastIndexOf(',');
        if (comma <= 0)
            return -1;
        var name = text[..comma].TrimEnd();
        var town = text[(comma + 1)..].Trim();
        var lastWord = name[(name.LastIndexOf(' ') + 1)..];
        return
            PlaceReader.IsTownLike(town)
            && NameLexicon.OrganizationScore(lastWord) + NameLexicon.SchoolScore(lastWord) > 0
            ? comma + 1
            : -1;
    }

    /// <summary>Finds the “in” before a town at the end of a company: “Nordfracht GmbH in Leipzig”; −1 for
    /// none.</summary>
    public static int FindAfterIn(ReadOnlySpan<char> text)
    {
        var space = text.LastIndexOf(' ');
        if (space <= 0 || !PlaceReader.IsKnown(text[(space + 1)..].Trim(".")))
            return -1;
        var before = text[..space];
        var word = before.LastIndexOf(' ');
        var isIn = word > 0 && before[(word + 1)..] is "in" or "à" or "em" or "w";
        return isIn && NameLexicon.OrganizationScore(before[..word]) > 0 ? word : -1;
    }

    /// <summary>Finds a town that no list knows after what is known to be an organisation: “Vävhuset, Göteborg”; −1
    /// for none.</summary>
    public static int FindTownAfterName(ReadOnlySpan<char> text)
    {
        var comma = text.LastIndexOf(',');
        if (comma <= 1 || NamesCampus(text[..comma]))
            return -1;
        return PlaceReader.IsTownLike(text[(comma + 1)..].Trim()) && NameLexicon.SchoolScore(text[comma..]) <= 0
            ? comma
            : -1;
    }

    /// <summary>Finds a place in brackets at the end of a text, such as “Acme (Berlin)”; gives the offset of the
    /// bracket, or −1.</summary>
    public static int FindBracketed(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || text[^1] != ')')
            return -1;
        var open = text.LastIndexOf('(');
        return open > 0 && PlaceReader.Score(text[(open + 1)..^1], false) >= 0.8 ? open : -1;
    }

    /// <summary>Finds the hyphen of “Buckeye Cold Storage-Groveport, OH”, as job boards write it; 0 for none.</summary>
    public static int FindHyphenBeforeTown(ReadOnlySpan<char> text)
    {
        var comma = text.LastIndexOf(',');
        var hyphen = comma > 0 ? text[..comma].LastIndexOf('-') : -1;
        if (
            hyphen <= 0
            || Whitespace.CountWords(text[..hyphen]) < 2
            || !PlaceReader.IsRegion(text[(comma + 1)..].Trim())
        )
            return 0;
        return
            PlaceNames.IsTown(text[(hyphen + 1)..comma].Trim())
            || char.IsWhiteSpace(text[hyphen - 1])
            || NameLexicon.OrganizationScore(text[..hyphen]) + NameLexicon.SchoolScore(text[..hyphen]) > 0
            ? hyphen
            : 0;
    }

    /// <summary>“Sta. Rosa City”, “St. Austell”: a saint's town has a stop in it.</summary>
    private static bool IsTownWithSaint(ReadOnlySpan<char> town)
    {
        var space = town.IndexOf(' ');
        return PlaceReader.IsTownLike(town)
            || (
                space > 0
                && town[..space] is "St." or "Sta." or "Sto." or "Ste." or "Mt." or "Ft."
                && (PlaceReader.IsTownLike(town[(space + 1)..]) || town.EndsWith(" City"))
            );
    }
}
