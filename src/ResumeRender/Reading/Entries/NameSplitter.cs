using ResumeRender.Model;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Lines;
using ResumeRender.Words;

namespace ResumeRender.Reading.Entries;

/// <summary>Cuts a head's one text into title and organisation where the evidence is good: “Nurse, St. Mary's
/// Hospital”.</summary>
internal static class NameSplitter
{
    // A role's last word is often one of a role; with a field after it (“Captain, A320”) it is not.
    private const double LossOfLongerRole = 0.4;

    private static readonly WordList Trainings = new(
        "ausbildung berufsausbildung weiterbildung fortbildung umschulung lehre studium"
    );

    private static readonly WordList Particles = new(
        "of de del di da do das dos du des la le les of the van von der y e i na w an am"
    );

    private static readonly string[] AtWords =
    [
        " at ", " bei der ", " bei ", " beim ", " chez ", " presso ", " bij ", " hos ",
    ];

    /// <summary>Cuts the first text that can be cut; at most one, and only if the head has no second name
    /// already.</summary>
    public static void Split(List<HeadPart> texts, SectionKind kind)
    {
        if (texts.Count == 0 || texts.Count > 2)
            return;
        for (var i = 0; i < texts.Count; i++)
        {
            var part = texts[i];
            if (
                texts.Count == 1
                && kind is SectionKind.Work or SectionKind.Activities
                && FindBracketedName(part.Chars) is var open and > 0
            )
            {
                texts[i] = part with { Slice = part.Slice[..open].Trim() };
                texts.Add(part with { Slice = part.Slice[(open + 1)..^1].Trim(), IsFirst = false });
                return;
            }

            var (at, width) = FindFreelance(part.Chars, kind);
            if (at < 0 && texts.Count == 1)
                (at, width) = FindEndOfCapitals(part.Chars);
            if (at < 0)
                (at, width) = FindTrainingPlace(part.Chars, kind);
            if (at < 0)
                (at, width) = FindBest(part.Chars, kind, hasOtherName: texts.Count > 1);
            if (at < 0 && texts.Count == 1 && kind == SectionKind.Education)
                (at, width) = FindUnknownSchool(part.Chars);
            if (at < 0)
                continue;
            texts[i] = part with { Slice = part.Slice[..at].Trim(",") };
            texts.Insert(i + 1, part with { Slice = part.Slice[(at + width)..].Trim(","), IsFirst = false });
            return;
        }
    }

    /// <summary>Cuts what has a number and no name off an organisation: “Hochschule Karlsruhe, grade 1.7”, “Board of
    /// Nursing, License #12”.</summary>
    public static void CutNumberedTail(List<HeadPart> texts, SectionKind kind)
    {
        if (texts.Count != 2 || kind is not (SectionKind.Education or SectionKind.Certificates))
            return;
        var part = texts[1];
        // Not the sign of “1,9”.
        var comma = part.Chars.LastIndexOf(", ");
        if (comma <= 0)
            return;
        if (NameLexicon.SchoolScore(part.Chars[..comma]) + NameLexicon.OrganizationScore(part.Chars[..comma]) <= 0)
            return;
        var tail = part.Chars[comma..];
        if (
            tail.IndexOfAnyInRange('0', '9') < 0
            || NameLexicon.SchoolScore(tail) + NameLexicon.OrganizationScore(tail) > 0
        )
            return;
        texts[1] = part with { Slice = part.Slice[..comma].Trim() };
        texts.Add(part with { Slice = part.Slice[(comma + 1)..].Trim(), IsFirst = false });
    }

    /// <summary>The bracket of “Front-end Developer (Agência Norte)”: a role, then a name that is not a role; −1 for
    /// none.</summary>
    private static int FindBracketedName(ReadOnlySpan<char> text)
    {
        var open = text.LastIndexOf('(');
        if (open <= 0 || text[^1] != ')' || text.IndexOfAny(",–—|@") is >= 0 and var at && at < open)
            return -1;
        var name = text[(open + 1)..^1];
        var isName =
            name.Length > 3
            && char.IsUpper(name[0])
            && name.IndexOfAnyInRange('0', '9') < 0
            && Whitespace.CountWords(name) > 1
            && NameLexicon.RoleScore(name) <= 0
            && !HeadTerms.IsEmployment(name);
        return isName && NameLexicon.RoleScore(text[..open]) > 0 && NameLexicon.OrganizationScore(text[..open]) <= 0
            ? open
            : -1;
    }

    /// <summary>“PHP Developer, freelance”: who works for himself names himself where others name an
    /// employer.</summary>
    private static (int At, int Width) FindFreelance(ReadOnlySpan<char> text, SectionKind kind)
    {
        var comma = text.LastIndexOf(',');
        var isFreelance =
            kind == SectionKind.Work
            && comma > 0
            && text[(comma + 1)..].Trim() is var tail
            && (
                tail.Equals("freelance", StringComparison.OrdinalIgnoreCase)
                || tail.Equals("self-employed", StringComparison.OrdinalIgnoreCase)
            );
        return isFreelance ? (comma, 1) : (-1, 0);
    }

    private static bool HasSmallLetter(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
                return true;
        }

        return false;
    }

    /// <summary>“MSC IN MARINE BIOLOGY University of Bergen”: copied from a page that set the title in capitals and the
    /// name after it not.</summary>
    private static (int At, int Width) FindEndOfCapitals(ReadOnlySpan<char> text)
    {
        var (at, words) = (0, 0);
        while (at < text.Length)
        {
            var space = text[at..].IndexOf(' ');
            var word = space < 0 ? text[at..] : text.Slice(at, space);
            if (HasSmallLetter(word) || space < 0)
                break;
            words++;
            at += space + 1;
        }

        if (
            words < 2
            || at + 1 >= text.Length
            || !char.IsUpper(text[at])
            || !char.IsLower(text[at + 1])
            || !char.IsLetter(text[at - 2])
        )
            return (-1, 0);
        var title = text[..(at - 1)];
        var name = text[at..];
        var isTitle =
            NameLexicon.RoleScore(title) + NameLexicon.DegreeScore(title) > 0
            && NameLexicon.RoleScore(name) + NameLexicon.DegreeScore(name) <= 0;
        return isTitle ? (at - 1, 1) : (-1, 0);
    }

    /// <summary>“Ausbildung zur Köchin, Gasthof Linde, Ulm”: who trains for a trade does so at an employer, which no
    /// list knows as a school.</summary>
    private static (int At, int Width) FindTrainingPlace(ReadOnlySpan<char> text, SectionKind kind)
    {
        var comma = text.IndexOf(',');
        var space = text.IndexOf(' ');
        if (
            kind != SectionKind.Education
            || space <= 0
            || comma <= space
            || !Trainings.Contains(text[..space])
            || comma + 2 >= text.Length
        )
            return (-1, 0);
        var word = text[(space + 1)..];
        var isForTrade = word.StartsWith("zur ") || word.StartsWith("zum ") || word.StartsWith("als ");
        return isForTrade && char.IsUpper(text[comma + 2]) ? (comma, 1) : (-1, 0);
    }

    /// <summary>“NVQ Level 3 Bench Joinery, Coleg y Dyffryn”: a degree with its field, then a name of several words in
    /// capitals that is neither field nor grade.</summary>
    private static (int At, int Width) FindUnknownSchool(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(", ");
        if (comma <= 0 || comma != text.LastIndexOf(','))
            comma = text.IndexOf(" - ") is > 0 and var dash && !text.Contains(',') ? dash : comma;
        if (comma <= 0 || text[(comma + 2)..].Contains(','))
            return (-1, 0);
        var width = text[comma] == ',' ? 1 : 3;
        var degree = text[..comma];
        var school = text[(comma + width)..].Trim();
        var isDegree = NameLexicon.DegreeScore(degree) > 0 && Whitespace.CountWords(degree) >= 2;
        var isName =
            !HeadTerms.IsGrade(school)
            && NameLexicon.DegreeScore(school) <= 0
            && school.IndexOfAnyInRange('0', '9') < 0
            && school.IndexOfAny("&():") < 0
            && IsProperName(school);
        return isDegree && isName ? (comma, width) : (-1, 0);
    }

    /// <summary>Two words or more with capitals, and none in small letters but particles.</summary>
    private static bool IsProperName(ReadOnlySpan<char> text)
    {
        var capitals = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (word.IsEmpty)
                continue;
            if (!char.IsUpper(word[0]) && !Particles.Contains(word))
                return false;
            capitals += char.IsUpper(word[0]) ? 1 : 0;
        }

        return capitals >= 2;
    }

    private static (int At, int Width) FindBest(ReadOnlySpan<char> text, SectionKind kind, bool hasOtherName)
    {
        var best = (At: -1, Width: 0);
        var bestScore = 0.0;
        for (var i = 1; i + 1 < text.Length; i++)
        {
            var (width, strength) = SeparatorAt(text, i, kind);
            if (width == 0)
                continue;
            var left = text[..i].Trim(" ,");
            var right = text[(i + width)..].Trim(" ,");
            if (left.IsEmpty || right.IsEmpty || left.Count('(') != left.Count(')'))
                continue;
            // Both orders; the stronger says how well the two halves are told apart.
            var reversed = kind is SectionKind.Certificates or SectionKind.Awards
                ? double.NegativeInfinity
                : Fit(right, left, kind);
            var score = Math.Max(Fit(left, right, kind), reversed) + strength - (hasOtherName ? 1.5 : 0);
            // “BSc Law, 2:1, University of Leeds”: the school is after the last comma that still leaves it whole.
            // “Captain, A320, Southern Cross Airways”: what still looks like the employer by itself is all of its name.
            var isWholeName = NameLexicon.OrganizationScore(right) > 0 && NameLexicon.OrganizationScore(left) <= 0;
            var isAsGood =
                best.At > 0
                && score > 0
                && (
                    kind == SectionKind.Education
                        ? score >= bestScore
                        : isWholeName && score >= bestScore - LossOfLongerRole
                );
            if (score > bestScore || isAsGood)
                (best, bestScore) = ((i, width), score);
            i += width - 1;
        }

        return best;
    }

    /// <summary>How well one text is a title and the other an organisation, each without being the other too.</summary>
    private static double Fit(ReadOnlySpan<char> title, ReadOnlySpan<char> organization, SectionKind kind)
    {
        if (kind == SectionKind.Education)
        {
            var (degree, school) = (NameLexicon.DegreeScore(title), NameLexicon.SchoolScore(organization));
            // “High School Diploma” is a degree although “school” is in it.
            var lastWord = title[(title.LastIndexOf(' ') + 1)..];
            var asSchool = NameLexicon.DegreeScore(lastWord) > 0 ? 0 : NameLexicon.SchoolScore(title);
            // “Louth Training Centre” teaches, too.
            school += school <= 0 && degree > 0 ? 0.6 * Math.Min(1, NameLexicon.OrganizationScore(organization)) : 0;
            return school - asSchool + (degree * 0.5) - NameLexicon.DegreeScore(organization);
        }

        var titleness = NameLexicon.RoleScore(title) - NameLexicon.RoleScore(organization);
        // “Software Engineer” is a role although “software” is in many company names.
        var asOrganization = titleness > 0 ? 0 : NameLexicon.OrganizationScore(title);
        var orgness = NameLexicon.OrganizationScore(organization) - asOrganization;
        if (kind == SectionKind.Certificates && orgness == 0 && IsAcronym(organization))
            orgness = 1;
        // Only at work does a role alone prove that the other half is an employer.
        if (kind is not (SectionKind.Work or SectionKind.Activities) && orgness <= 0)
            return double.NegativeInfinity;
        return (Math.Min(titleness, 1.5) * 0.7) + (Math.Min(orgness, 1.5) * 0.7);
    }

    /// <summary>“at” is in names too (“University of Texas at Austin”); it parts two names only after a role, or at
    /// work after a few words.</summary>
    private static bool IsRoleBeforeAt(ReadOnlySpan<char> text, SectionKind kind)
    {
        if (
            kind == SectionKind.Education
            || NameLexicon.OrganizationScore(text) + NameLexicon.SchoolScore(text) > NameLexicon.RoleScore(text)
        )
            return false;
        return NameLexicon.RoleScore(text) > 0
            || (kind == SectionKind.Work && Whitespace.CountWords(text) <= 4 && !text.ContainsAny(",–—|"));
    }

    /// <summary>“at” in the languages that put it before an employer: “bei der”, “chez”, “presso”.</summary>
    private static int WidthOfAt(ReadOnlySpan<char> rest)
    {
        foreach (var word in AtWords)
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return word.Length;
        }

        return 0;
    }

    // “ASCM”, “SKwP”
    private static bool IsAcronym(ReadOnlySpan<char> text)
    {
        var capitals = 0;
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
                return false;
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return text.Length is >= 3 and <= 6 && capitals >= text.Length - 1;
    }

    /// <summary>“Driver / Warehouse Associate” are two roles; in “Riverbend Therapy / Speech Pathologist” one side is
    /// none.</summary>
    private static double StrengthOfStroke(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var areAlike =
            (NameLexicon.RoleScore(left) > 0) == (NameLexicon.RoleScore(right) > 0)
            && (NameLexicon.SchoolScore(left) > 0) == (NameLexicon.SchoolScore(right) > 0);
        return areAlike ? -1.5 : -0.3;
    }

    /// <summary>A separator and how much its own form says that two names meet here.</summary>
    private static (int Width, double Strength) SeparatorAt(ReadOnlySpan<char> text, int i, SectionKind kind)
    {
        var rest = text[i..];
        if (rest.StartsWith(" @ "))
            return (3, 2);
        if (
            WidthOfAt(rest) is > 0 and var at
            && at < rest.Length
            && char.IsUpper(rest[at])
            && IsRoleBeforeAt(text[..i], kind)
        )
            return (at, 1);
        if (rest.Length > 2 && rest[0] == ' ' && rest[1] is '—' or '–' or '-' or '/' && rest[2] == ' ')
            return (3, rest[1] == '/' ? StrengthOfStroke(text[..i], rest[3..]) : 0.3);
        if (rest[0] == '—')
            return (1, 0.3);
        // “Graduação em Administração. Faculdade Anhumas”
        if (
            kind == SectionKind.Education
            && rest.Length > 3
            && rest[0] == '.'
            && rest[1] == ' '
            && char.IsUpper(rest[2])
            && NameLexicon.SchoolScore(rest) > 0
            && NameLexicon.SchoolScore(text[..i]) <= 0
            && NameLexicon.DegreeScore(text[..i]) > 0
            && text[(text[..i].LastIndexOf(' ') + 1)..i].Length > 3
        )
            return (2, 0);
        return rest[0] == ',' && rest.Length > 1 && rest[1] == ' ' ? (2, -0.6) : (0, 0);
    }
}
