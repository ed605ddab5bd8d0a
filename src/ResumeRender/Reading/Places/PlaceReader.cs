using System.Buffers;
using ResumeRender.Diagnostics;
using ResumeRender.Gazetteer;
using ResumeRender.Model;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Lines;
using ResumeRender.Words;

namespace ResumeRender.Reading.Places;

/// <summary>Distinguishes places from other short texts.</summary>
internal static class PlaceReader
{
    private static readonly WordList StateCodes = new("""
        AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX
        UT VT VA WA WV WI WY DC ON QC BC AB MB SK NS NB NL NSW VIC QLD ACT TAS
        """);

    private static readonly SearchValues<char> NeverInPlace = SearchValues.Create(".:;!?@%&");

    private static readonly SearchValues<char> EndsManner = SearchValues.Create(" ,-–/(");

    /// <summary>Words that follow a company's name as often as a town does.</summary>
    private static readonly WordList Departments = WordList.Of("terms.departments");

    private static readonly WordList Manners = WordList.Of("terms.manners");

    /// <summary>How sure it is that a text is a place: 0 not at all, 1 certain.</summary>
    /// <param name="text">The text, trimmed.</param>
    /// <param name="isRight">True if it stands alone in the right-hand column, where places stand.</param>
    public static double Score(ReadOnlySpan<char> text, bool isRight)
    {
        text = text.Trim().Trim("()[]");
        if (text.Length is < 2 or > 60 || Whitespace.CountWords(text) > 7)
            return 0;
        var wholeText = text;
        // “Singapore 520123”
        var lastSpace = text.LastIndexOf(' ');
        if (
            lastSpace > 0
            && text.Length - lastSpace > 4
            && text[(lastSpace + 1)..].IndexOfAnyExceptInRange('0', '9') < 0
        )
            text = text[..lastSpace];
        if (IsKnown(text) || IsManner(text))
            return 1;
        if (ScoreWithCode(text, hasPostCode: !wholeText.SequenceEqual(text)) is > 0 and var coded)
            return coded;
        var comma = text.LastIndexOf(',');
        var first = text.IndexOf(',');
        // “Acme Ltd, Leeds, UK” ends in a place but is not a place.
        if (comma > 0 && first < comma && !isRight && !IsKnown(text[..first].Trim()))
            return 0;
        // “Rapid City, SD”: the word for a town's office ends many a town's name.
        var isNamedCity = comma > 0 && text[..comma].EndsWith(" City") && Whitespace.CountWords(text[..comma]) <= 3;
        // “Calgary, AB, Canada”: AB is also how Swedish companies end.
        isNamedCity |=
            comma > first && text[(first + 1)..comma].Trim() is var code && IsUpper(code) && StateCodes.Contains(code);
        if (
            comma > 0
            && !isNamedCity
            && NameLexicon.OrganizationScore(text[..comma]) > 0
            && !IsKnown(text[..comma].Trim())
        )
            return 0;
        // “Riga, Latvia / remote”
        if (comma > 0 && text[comma..].IndexOf(" / ") is > 0 and var manner && IsManner(text[(comma + manner + 3)..]))
            text = text[..(comma + manner)];
        if (comma > 0)
            return ScoreWithComma(text[..comma].Trim(), text[(comma + 1)..].Trim(), isRight);
        var slash = text.IndexOfAny("/–-(");
        if (
            slash > 0
            && IsKnown(text[..slash].Trim())
            && (IsKnown(text[(slash + 1)..].Trim(" )")) || IsManner(text[(slash + 1)..].Trim(" )")))
        )
            return 1;
        // “Nantes (44)”, “Lecco (LC)”: the number of a department, the code of a province.
        if (
            slash > 0
            && text[slash] == '('
            && IsCodeOfRegion(text[(slash + 1)..].Trim(" )"))
            && IsTownLike(text[..slash].Trim())
        )
            return IsKnown(text[..slash].Trim()) || char.IsAsciiDigit(text[slash + 1]) ? 1 : 0.7;
        var isNameLike =
            char.IsUpper(text[0]) && text.IndexOfAnyInRange('0', '9') < 0 && !text.ContainsAny(NeverInPlace);
        return isRight && isNameLike && Whitespace.CountWords(text) <= 3 ? 0.4 : 0;
    }

    /// <summary>True for a text that only says where one works from: “Hybrid”, “Remote (EU)”.</summary>
    public static bool IsMannerOfWork(ReadOnlySpan<char> text) => IsManner(text.Trim());

    /// <summary>True for “Dijon, Bourgogne-Franche-Comté, France” on a line of its own: a town, a region and a country,
    /// whether lists know the first two or not.</summary>
    public static bool IsTownRegionCountry(ReadOnlySpan<char> text)
    {
        var last = text.LastIndexOf(',');
        var first = text.IndexOf(',');
        if (
            last <= first
            || text[(first + 1)..last].Contains(',')
            || text.IndexOfAnyInRange('0', '9') >= 0
            || text.ContainsAny(NeverInPlace)
        )
            return false;
        var town = text[..first].Trim();
        var region = text[(first + 1)..last].Trim();
        var country = text[(last + 1)..].Trim();
        return IsCountry(country) && IsCapitalised(town) && IsCapitalised(region) && Whitespace.CountWords(text) <= 8
            && NameLexicon.RoleScore(text) + NameLexicon.OrganizationScore(text) + NameLexicon.SchoolScore(text) <= 0;
    }

    /// <summary>True for “Quinta do Vale Verde, Sintra, Portugal”: what stands before a town that lists know, or has
    /// more words than a town's name, is not a town.</summary>
    public static bool IsNameTownCountry(ReadOnlySpan<char> text)
    {
        var first = text.IndexOf(',');
        var last = text.LastIndexOf(',');
        if (last <= first)
            return false;
        var name = text[..first].Trim();
        var town = text[(first + 1)..last].Trim();
        return !IsKnown(name)
            && !IsRegion(town)
            && (PlaceNames.IsTown(town) || (Whitespace.CountWords(name) > 2 && !HasParticleInside(name)));
    }

    /// <summary>“Sever do Vouga”, “Costa del Sol”: two names and a small word between.</summary>
    private static bool HasParticleInside(ReadOnlySpan<char> town)
    {
        town = town.Trim();
        var first = town.IndexOf(' ');
        var last = town.LastIndexOf(' ');
        if (
            first > 0
            && first < last
            && Whitespace.CountWords(town) == 4
            && town[(first + 1)..last].Trim()
                is "de la"
                    or "de los"
                    or "de las"
                    or "del la"
                    or "van den"
                    or "an der"
                    or "in der"
                    or "sur la"
        )
            return char.IsUpper(town[last + 1]);
        return first > 0
            && last > first
            && Whitespace.CountWords(town) == 3
            && char.IsUpper(town[last + 1])
            && town[(first + 1)..last].Trim()
                is "do"
                    or "da"
                    or "de"
                    or "del"
                    or "di"
                    or "du"
                    or "des"
                    or "of"
                    or "upon"
                    or "am"
                    or "an"
                    or "im"
                    or "sur"
                    or "en"
                    or "la"
                    or "dos"
                    or "der";
    }

    /// <summary>One or two words with capitals, or a name such as “Sever do Vouga”, that are known as nothing
    /// else.</summary>
    public static bool IsTownLike(ReadOnlySpan<char> town) =>
        IsCapitalised(town)
        && !IsUpper(town)
        && (Whitespace.CountWords(town) <= 2 || HasParticleInside(town))
        && town.IndexOfAnyInRange('0', '9') < 0
        && !town.ContainsAny(NeverInPlace)
        && !Departments.Contains(town[(town.LastIndexOf(' ') + 1)..])
        && NameLexicon.RoleScore(town) + NameLexicon.OrganizationScore(town) + NameLexicon.DegreeScore(town) <= 0;

    /// <summary>Makes the model's place; city, region and country are set where the form leaves no doubt.</summary>
    public static Place ToPlace(string text, SourceSpan span)
    {
        var shown = text.Trim();
        if (shown is ['(', .., ')'] && shown.LastIndexOf('(') == 0)
            shown = shown[1..^1];
        var place = new Place(shown, span);
        var comma = shown.LastIndexOf(',');
        if (comma <= 0 || shown.IndexOf(',', StringComparison.Ordinal) != comma)
            return place;
        var (city, tail) = (shown[..comma].Trim(), shown[(comma + 1)..].Trim());
        // “Austin, TX 78701”
        var space = tail.LastIndexOf(' ');
        if (space > 0 && tail.Length - space > 4 && tail.AsSpan(space + 1).IndexOfAnyExceptInRange('0', '9') < 0)
        {
            place = place with { PostalCode = tail[(space + 1)..] };
            tail = tail[..space].TrimEnd();
        }

        return IsRegion(tail) ? place with { City = city, Region = tail }
            : IsCountry(tail) ? place with { City = city }
            : new Place(shown, span);
    }

    /// <summary>“Charlotte NC”, “Geelong VIC 3220”: a town and the code of its state, without a comma.</summary>
    private static double ScoreWithCode(ReadOnlySpan<char> text, bool hasPostCode)
    {
        var space = text.LastIndexOf(' ');
        if (space <= 0 || text.Contains(',') || Whitespace.CountWords(text) > 4)
            return 0;
        var town = text[..space];
        var code = text[(space + 1)..];
        var isCode = IsUpper(code) && (StateCodes.Contains(code) || (hasPostCode && code is "SA" or "NT"));
        if (!isCode || !IsCapitalised(town) || IsUpper(town.Trim(" ")) || town.IndexOfAnyInRange('0', '9') >= 0)
            return 0;
        if (NameLexicon.RoleScore(town) + NameLexicon.OrganizationScore(town) > 0)
            return 0;
        return hasPostCode || PlaceNames.IsTown(town) ? 0.95 : 0.7;
    }

    private static double ScoreWithComma(ReadOnlySpan<char> left, ReadOnlySpan<char> right, bool isRight)
    {
        if (!IsCapitalised(left) || right.IsEmpty)
            return 0;
        // “Springfield, IL 62704”
        var code = right;
        var space = right.IndexOf(' ');
        if (space > 0 && right[(space + 1)..].IndexOfAnyExceptInRange('0', '9') < 0)
            code = right[..space];
        // “El Paso, TX United States”
        if (space == 2 && IsCountry(right[(space + 1)..].Trim()))
            code = right[..space];
        if (IsUpper(code) && StateCodes.Contains(code))
            return 0.95;
        if (IsCountry(right) || PlaceNames.IsRegion(right) || IsCounty(right))
            return 0.9;
        // “Remote” may stand after anything: “Various Clients, Remote”.
        if (IsManner(right))
            return isRight || IsKnown(left) ? 0.9 : 0.7;
        // Before a city may stand a quarter of it, but as well an employer: “Café Kolibri, Freiburg”.
        if (PlaceNames.IsTown(right))
            return isRight || IsKnown(left) ? 0.9 : 0.7;
        return
            isRight
            && IsCapitalised(right)
            && right.IndexOfAnyInRange('0', '9') < 0
            && right.Length < 25
            && left.Length < 30
            ? 0.6
            : 0;
    }

    /// <summary>True for a name that no list knows, with a town after a comma: an employer's as likely as a
    /// quarter's.</summary>
    public static bool IsNameWithTown(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        if (comma <= 0 || comma != text.LastIndexOf(','))
            return false;
        var town = text[(comma + 1)..].Trim();
        return PlaceNames.IsTown(town)
            && !IsRegion(town)
            && !IsCountry(town)
            && !IsKnown(text[..comma].Trim())
            && Whitespace.CountWords(text[..comma]) > 1;
    }

    public static bool IsKnown(ReadOnlySpan<char> text) =>
        IsCountry(text) || PlaceNames.IsTown(text) || PlaceNames.IsRegion(text);

    /// <summary>True for the name of a country that begins with a capital.</summary>
    public static bool IsCountry(ReadOnlySpan<char> text) => PlaceNames.IsCountry(text) && char.IsUpper(text[0]);

    /// <summary>True for a state or province, by its name or its code in capitals.</summary>
    public static bool IsRegion(ReadOnlySpan<char> text) =>
        (StateCodes.Contains(text) && IsUpper(text)) || PlaceNames.IsRegion(text) || IsCounty(text);

    /// <summary>True for “Co. Louth” and “County Durham”.</summary>
    private static bool IsCounty(ReadOnlySpan<char> text)
    {
        var space = text.IndexOf(' ');
        return space > 0
            && text[..space] is "Co." or "Co" or "County"
            && Whitespace.CountWords(text) == 2
            && char.IsUpper(text[space + 1]);
    }

    private static bool IsManner(ReadOnlySpan<char> text)
    {
        if (
            text.Equals("Vor Ort", StringComparison.OrdinalIgnoreCase)
            || text.Equals("Sur site", StringComparison.OrdinalIgnoreCase)
            || text.Equals("À distance", StringComparison.OrdinalIgnoreCase)
            || text.Equals("En remoto", StringComparison.OrdinalIgnoreCase)
            || text.Equals("In sede", StringComparison.OrdinalIgnoreCase)
            || text.Equals("Da remoto", StringComparison.OrdinalIgnoreCase)
        )
            return true;
        var space = text.IndexOfAny(EndsManner);
        return Manners.Contains(text) || (space > 0 && Manners.Contains(text[..space]) && text.Length < 24);
    }

    /// <summary>Two capitals, or the two or three figures of a French department: <c>2A</c>, <c>971</c>.</summary>
    public static bool IsCodeOfRegion(ReadOnlySpan<char> code) =>
        code.Length == 2
            ? IsUpper(code) || (char.IsAsciiDigit(code[0]) && (char.IsAsciiDigit(code[1]) || code[1] is 'A' or 'B'))
            : code.Length == 3 && code.StartsWith("97") && char.IsAsciiDigit(code[2]);

    private static bool IsUpper(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterUpper(c))
                return false;
        }

        return text.Length > 0;
    }

    public static bool IsCapitalised(ReadOnlySpan<char> text) => text.Length > 0 && char.IsUpper(text[0]);
}
