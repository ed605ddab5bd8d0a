using System.Buffers;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Places;

namespace ResumeRender.Parsing.Text;

/// <summary>Tells places from other short texts.</summary>
internal static class PlaceReader
{
    private static readonly WordList StateCodes = new("""
        AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX
        UT VT VA WA WV WI WY DC ON QC BC AB MB SK NS NB NL NSW VIC QLD ACT TAS
        """);

    private static readonly SearchValues<char> NeverInPlace = SearchValues.Create(".:;!?@%&");

    private static readonly SearchValues<char> EndsManner = SearchValues.Create(" ,-–/(");

    /// <summary>What stands behind a company's name as often as a town does.</summary>
    private static readonly WordList Departments = new("""
        engineering marketing sales finance operations design research development product products security infrastructure platform payments
        data analytics legal compliance procurement purchasing production maintenance quality retail wholesale surgery cardiology oncology
        paediatrics pediatrics radiology emergency physics chemistry biology mathematics economics law medicine nursing humanities business
        accounting audit tax treasury risk advisory strategy growth support success communications policy education it hr
        """);

    private static readonly WordList Manners = new("remote hybrid on-site onsite worldwide hybride híbrido ibrido presencial présentiel remoto homeoffice");

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
        if (lastSpace > 0 && text.Length - lastSpace > 4 && text[(lastSpace + 1)..].IndexOfAnyExceptInRange('0', '9') < 0)
            text = text[..lastSpace];
        if (IsKnown(text) || IsManner(text))
            return 1;
        if (ScoreWithCode(text, hasPostCode: !wholeText.SequenceEqual(text)) is > 0 and var coded)
            return coded;
        var comma = text.LastIndexOf(',');
        var first = text.IndexOf(',');
        // “Acme Ltd, Leeds, UK” ends in a place but is none.
        if (comma > 0 && first < comma && !isRight && !IsKnown(text[..first].Trim()))
            return 0;
        // “Rapid City, SD”: the word for a town's office ends many a town's name.
        var isNamedCity = comma > 0 && text[..comma].EndsWith(" City") && Whitespace.CountWords(text[..comma]) <= 3;
        // “Calgary, AB, Canada”: AB is also how Swedish companies end.
        isNamedCity |= comma > first && text[(first + 1)..comma].Trim() is var code && IsUpper(code) && StateCodes.Contains(code);
        if (comma > 0 && !isNamedCity && NameLexicon.OrganizationScore(text[..comma]) > 0 && !IsKnown(text[..comma].Trim()))
            return 0;
        // “Riga, Latvia / remote”
        if (comma > 0 && text[comma..].IndexOf(" / ") is > 0 and var manner && IsManner(text[(comma + manner + 3)..]))
            text = text[..(comma + manner)];
        if (comma > 0)
            return ScoreWithComma(text[..comma].Trim(), text[(comma + 1)..].Trim(), isRight);
        var slash = text.IndexOfAny("/–-(");
        if (slash > 0 && IsKnown(text[..slash].Trim()) && (IsKnown(text[(slash + 1)..].Trim(" )")) || IsManner(text[(slash + 1)..].Trim(" )"))))
            return 1;
        // “Nantes (44)”, “Lecco (LC)”: the number of a department, the code of a province.
        if (slash > 0 && text[slash] == '(' && IsCodeOfRegion(text[(slash + 1)..].Trim(" )")) && IsTownLike(text[..slash].Trim()))
            return IsKnown(text[..slash].Trim()) || char.IsAsciiDigit(text[slash + 1]) ? 1 : 0.7;
        var isNameLike = char.IsUpper(text[0]) && text.IndexOfAnyInRange('0', '9') < 0 && !text.ContainsAny(NeverInPlace);
        return isRight && isNameLike && Whitespace.CountWords(text) <= 3 ? 0.4 : 0;
    }

    /// <summary>True for a text that only says where one works from: “Hybrid”, “Remote (EU)”.</summary>
    public static bool IsMannerOfWork(ReadOnlySpan<char> text) => IsManner(text.Trim());

    /// <summary>True for “Dijon, Bourgogne-Franche-Comté, France” on a line of its own: a town, a region and a country, whether lists know the first two or not.</summary>
    public static bool IsTownRegionCountry(ReadOnlySpan<char> text)
    {
        var last = text.LastIndexOf(',');
        var first = text.IndexOf(',');
        if (last <= first || text[(first + 1)..last].Contains(',') || text.IndexOfAnyInRange('0', '9') >= 0 || text.ContainsAny(NeverInPlace))
            return false;
        var town = text[..first].Trim();
        var region = text[(first + 1)..last].Trim();
        var country = text[(last + 1)..].Trim();
        return IsCountry(country) && IsCapitalised(town) && IsCapitalised(region) && Whitespace.CountWords(text) <= 8
            && NameLexicon.RoleScore(text) + NameLexicon.OrganizationScore(text) + NameLexicon.SchoolScore(text) <= 0;
    }

    /// <summary>True for “Quinta do Vale Verde, Sintra, Portugal”: what stands before a town that lists know, or has more words than a town's name, is no town.</summary>
    public static bool IsNameTownCountry(ReadOnlySpan<char> text)
    {
        var first = text.IndexOf(',');
        var last = text.LastIndexOf(',');
        if (last <= first)
            return false;
        var name = text[..first].Trim();
        var town = text[(first + 1)..last].Trim();
        return !IsKnown(name) && !IsRegion(town) && (PlaceNames.IsTown(town) || (Whitespace.CountWords(name) > 2 && !HasParticleInside(name)));
    }

    /// <summary>Finds the place at the end of “Acme Corp, Berlin, Germany”; gives the offset of its first character, or −1.</summary>
    public static int FindTrailing(ReadOnlySpan<char> text)
    {
        var last = text.LastIndexOf(',');
        if (last <= 0)
            return -1;
        var before = text[..last].LastIndexOf(',');
        if (before > 0 && Score(text[(before + 1)..], false) >= 0.8 && IsCapitalised(text[(before + 1)..last].Trim()))
            return before + 1;
        var tail = text[(last + 1)..].Trim();
        // “Lakeside Colleges, Sta. Cruz, Laguna”: between a school and a region stands its town.
        if (before > 0 && IsKnown(tail) && text[(before + 1)..last].Trim() is var middle && IsTownWithSaint(middle) && NameLexicon.SchoolScore(middle) <= 0
            && NameLexicon.RoleScore(text[..before]) <= 0 && NameLexicon.OrganizationScore(text[..before]) + NameLexicon.SchoolScore(text[..before]) > 0)
            return before + 1;
        if (text.IndexOf(',') == last && NamesCampus(text[..last]) && !IsCountry(tail))
            return -1;
        // “Restaurant L’Écume, Rennes (35)”
        var bracket = tail.IndexOf('(');
        var isWithRegion = bracket > 0 && tail[^1] == ')' && IsCodeOfRegion(tail[(bracket + 1)..^1]) && IsTownLike(tail[..bracket].Trim());
        return isWithRegion || IsKnown(tail) || IsManner(tail) ? last + 1 : -1;
    }

    /// <summary>True for “University of California”, which has a campus behind the comma: named after a state, where others are named after their town or what they teach.</summary>
    private static bool NamesCampus(ReadOnlySpan<char> name)
    {
        const string Of = "University of ";
        var at = name.IndexOf(Of, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return false;
        var land = name[(at + Of.Length)..].Trim();
        return PlaceNames.IsRegion(land) || IsCountry(land);
    }

    /// <summary>Finds a town that no list knows, right behind a company's last word: “Bellarine Electrical Pty Ltd, Geelong”; −1 for none.</summary>
    public static int FindBehindCompany(ReadOnlySpan<char> text)
    {
        var comma = text.LastIndexOf(',');
        if (comma <= 0)
            return -1;
        var name = text[..comma].TrimEnd();
        var town = text[(comma + 1)..].Trim();
        var lastWord = name[(name.LastIndexOf(' ') + 1)..];
        return IsTownLike(town) && NameLexicon.OrganizationScore(lastWord) + NameLexicon.SchoolScore(lastWord) > 0 ? comma + 1 : -1;
    }

    /// <summary>Finds the “in” before a town at the end of a company: “Nordfracht GmbH in Leipzig”; −1 for none.</summary>
    public static int FindBehindIn(ReadOnlySpan<char> text)
    {
        var space = text.LastIndexOf(' ');
        if (space <= 0 || !IsKnown(text[(space + 1)..].Trim(".")))
            return -1;
        var before = text[..space];
        var word = before.LastIndexOf(' ');
        var isIn = word > 0 && before[(word + 1)..] is "in" or "à" or "em" or "w";
        return isIn && NameLexicon.OrganizationScore(before[..word]) > 0 ? word : -1;
    }

    /// <summary>Finds a town that no list knows behind what is known to be an organisation: “Vävhuset, Göteborg”; −1 for none.</summary>
    public static int FindTownBehindName(ReadOnlySpan<char> text)
    {
        var comma = text.LastIndexOf(',');
        if (comma <= 1 || NamesCampus(text[..comma]))
            return -1;
        return IsTownLike(text[(comma + 1)..].Trim()) && NameLexicon.SchoolScore(text[comma..]) <= 0 ? comma : -1;
    }

    /// <summary>“Sta. Rosa City”, “St. Austell”: a saint's town has a stop in it.</summary>
    private static bool IsTownWithSaint(ReadOnlySpan<char> town)
    {
        var space = town.IndexOf(' ');
        return IsTownLike(town) || (space > 0 && town[..space] is "St." or "Sta." or "Sto." or "Ste." or "Mt." or "Ft." && (IsTownLike(town[(space + 1)..]) || town.EndsWith(" City")));
    }

    /// <summary>“Sever do Vouga”, “Costa del Sol”: two names and a small word between.</summary>
    private static bool HasParticleInside(ReadOnlySpan<char> town)
    {
        var first = town.IndexOf(' ');
        var last = town.LastIndexOf(' ');
        if (first > 0 && Whitespace.CountWords(town) == 4 && town[(first + 1)..last].Trim() is "de la" or "de los" or "de las" or "del la" or "van den" or "an der" or "in der" or "sur la")
            return char.IsUpper(town[last + 1]);
        return first > 0 && last > first && Whitespace.CountWords(town) == 3 && char.IsUpper(town[last + 1])
            && town[(first + 1)..last].Trim() is "do" or "da" or "de" or "del" or "di" or "du" or "des" or "of" or "upon" or "am" or "an" or "im" or "sur" or "en" or "la" or "dos" or "der";
    }

    /// <summary>One or two words with capitals, or a name such as “Sever do Vouga”, that are known as nothing else.</summary>
    public static bool IsTownLike(ReadOnlySpan<char> town) =>
        IsCapitalised(town) && !IsUpper(town) && (Whitespace.CountWords(town) <= 2 || HasParticleInside(town)) && town.IndexOfAnyInRange('0', '9') < 0 && !town.ContainsAny(NeverInPlace)
        && !Departments.Contains(town[(town.LastIndexOf(' ') + 1)..])
        && NameLexicon.RoleScore(town) + NameLexicon.OrganizationScore(town) + NameLexicon.DegreeScore(town) <= 0;

    /// <summary>Finds a place in brackets at the end of a text, such as “Acme (Berlin)”; gives the offset of the bracket, or −1.</summary>
    public static int FindBracketed(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || text[^1] != ')')
            return -1;
        var open = text.LastIndexOf('(');
        return open > 0 && Score(text[(open + 1)..^1], false) >= 0.8 ? open : -1;
    }

    /// <summary>Finds the hyphen of “Buckeye Cold Storage-Groveport, OH”, as job boards write it; 0 for none.</summary>
    public static int FindHyphenBeforeTown(ReadOnlySpan<char> text)
    {
        var comma = text.LastIndexOf(',');
        var hyphen = comma > 0 ? text[..comma].LastIndexOf('-') : -1;
        if (hyphen <= 0 || Whitespace.CountWords(text[..hyphen]) < 2 || !IsRegion(text[(comma + 1)..].Trim()))
            return 0;
        return PlaceNames.IsTown(text[(hyphen + 1)..comma].Trim()) || char.IsWhiteSpace(text[hyphen - 1]) || NameLexicon.OrganizationScore(text[..hyphen]) + NameLexicon.SchoolScore(text[..hyphen]) > 0 ? hyphen : 0;
    }

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

        return IsRegion(tail) ? place with { City = city, Region = tail } : IsCountry(tail) ? place with { City = city } : new Place(shown, span);
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
        // “Remote” may stand behind anything: “Various Clients, Remote”.
        if (IsManner(right))
            return isRight || IsKnown(left) ? 0.9 : 0.7;
        // Before a city may stand a quarter of it, but as well an employer: “Café Kolibri, Freiburg”.
        if (PlaceNames.IsTown(right))
            return isRight || IsKnown(left) ? 0.9 : 0.7;
        return isRight && IsCapitalised(right) && right.IndexOfAnyInRange('0', '9') < 0 && right.Length < 25 && left.Length < 30 ? 0.6 : 0;
    }

    /// <summary>True for a name that no list knows, with a town behind a comma: an employer's as likely as a quarter's.</summary>
    public static bool IsNameWithTown(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        if (comma <= 0 || comma != text.LastIndexOf(','))
            return false;
        var town = text[(comma + 1)..].Trim();
        return PlaceNames.IsTown(town) && !IsRegion(town) && !IsCountry(town) && !IsKnown(text[..comma].Trim()) && Whitespace.CountWords(text[..comma]) > 1;
    }

    /// <summary>True for the name of a town that the list knows.</summary>
    public static bool IsKnownTown(ReadOnlySpan<char> text) => PlaceNames.IsTown(text);

    private static bool IsKnown(ReadOnlySpan<char> text) => IsCountry(text) || PlaceNames.IsTown(text) || PlaceNames.IsRegion(text);

    /// <summary>True for the name of a country that begins with a capital.</summary>
    public static bool IsCountry(ReadOnlySpan<char> text) => PlaceNames.IsCountry(text) && char.IsUpper(text[0]);

    /// <summary>True for a state or province, by its name or its code in capitals.</summary>
    public static bool IsRegion(ReadOnlySpan<char> text) => (StateCodes.Contains(text) && IsUpper(text)) || PlaceNames.IsRegion(text) || IsCounty(text);

    /// <summary>True for “Co. Louth” and “County Durham”.</summary>
    private static bool IsCounty(ReadOnlySpan<char> text)
    {
        var space = text.IndexOf(' ');
        return space > 0 && text[..space] is "Co." or "Co" or "County" && Whitespace.CountWords(text) == 2 && char.IsUpper(text[space + 1]);
    }

    private static bool IsManner(ReadOnlySpan<char> text)
    {
        if (text.Equals("Vor Ort", StringComparison.OrdinalIgnoreCase) || text.Equals("Sur site", StringComparison.OrdinalIgnoreCase) || text.Equals("À distance", StringComparison.OrdinalIgnoreCase) || text.Equals("En remoto", StringComparison.OrdinalIgnoreCase) || text.Equals("In sede", StringComparison.OrdinalIgnoreCase) || text.Equals("Da remoto", StringComparison.OrdinalIgnoreCase))
            return true;
        var space = text.IndexOfAny(EndsManner);
        return Manners.Contains(text) || (space > 0 && Manners.Contains(text[..space]) && text.Length < 24);
    }

    /// <summary>Two capitals, or the two or three figures of a French department: <c>2A</c>, <c>971</c>.</summary>
    private static bool IsCodeOfRegion(ReadOnlySpan<char> code) =>
        code.Length == 2 ? IsUpper(code) || (char.IsAsciiDigit(code[0]) && (char.IsAsciiDigit(code[1]) || code[1] is 'A' or 'B')) : code.Length == 3 && code.StartsWith("97") && char.IsAsciiDigit(code[2]);

    private static bool IsUpper(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterUpper(c))
                return false;
        }

        return text.Length > 0;
    }

    private static bool IsCapitalised(ReadOnlySpan<char> text) => text.Length > 0 && char.IsUpper(text[0]);
}
