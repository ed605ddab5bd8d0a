using ResumeRender.Model;

namespace ResumeRender.Parsing.Text;

/// <summary>Cuts a head's one text into title and organisation where the evidence is good: “Nurse, St. Mary's Hospital”.</summary>
internal static class NameSplitter
{
    /// <summary>Cuts the first text that can be cut; at most one, and only if the head has no second name already.</summary>
    public static void Split(List<HeadPart> texts, SectionKind kind)
    {
        if (texts.Count == 0 || texts.Count > 2)
            return;
        for (var i = 0; i < texts.Count; i++)
        {
            var (at, width) = FindBest(texts[i].Chars, kind, hasOtherName: texts.Count > 1);
            if (at < 0)
                continue;
            var part = texts[i];
            texts[i] = part with { Slice = part.Slice[..at].Trim(",") };
            texts.Insert(i + 1, part with { Slice = part.Slice[(at + width)..].Trim(","), IsFirst = false });
            return;
        }
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
            var reversed = kind == SectionKind.Certificates ? double.NegativeInfinity : Fit(right, left, kind);
            var score = Math.Max(Fit(left, right, kind), reversed) + strength - (hasOtherName ? 1.5 : 0);
            // “BSc Law, 2:1, University of Leeds”: the school is behind the last comma that still leaves it whole.
            if (score > bestScore || (kind == SectionKind.Education && score > 0 && score >= bestScore))
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
            return school - NameLexicon.SchoolScore(title) + (degree * 0.5) - NameLexicon.DegreeScore(organization);
        }

        var titleness = NameLexicon.RoleScore(title) - NameLexicon.RoleScore(organization);
        // “Software Engineer” is a role although “software” is in many company names.
        var asOrganization = titleness > 0 ? 0 : NameLexicon.OrganizationScore(title);
        var orgness = NameLexicon.OrganizationScore(organization) - asOrganization;
        // Only at work does a role alone prove that the other half is an employer.
        if (kind is not (SectionKind.Work or SectionKind.Activities) && orgness <= 0)
            return double.NegativeInfinity;
        return (Math.Min(titleness, 1.5) * 0.7) + (Math.Min(orgness, 1.5) * 0.7);
    }

    /// <summary>A separator and how much its own form says that two names meet here.</summary>
    private static (int Width, double Strength) SeparatorAt(ReadOnlySpan<char> text, int i, SectionKind kind)
    {
        var rest = text[i..];
        if (rest.StartsWith(" @ "))
            return (3, 2);
        if (rest.StartsWith(" at ") && rest.Length > 4 && char.IsUpper(rest[4]) && kind != SectionKind.Education && NameLexicon.RoleScore(text[..i]) > 0)
            return (4, 1);
        if (rest.Length > 2 && rest[0] == ' ' && rest[1] is '—' or '–' or '-' or '/' && rest[2] == ' ')
            return (3, rest[1] == '/' ? -1.5 : 0.3);
        if (rest[0] == '—')
            return (1, 0.3);
        return rest[0] == ',' && rest.Length > 1 && rest[1] == ' ' ? (2, -0.6) : (0, 0);
    }
}
