using ResumeRender.Gazetteer;
using ResumeRender.Words;

namespace ResumeRender.Reading.Evidence;

/// <summary>Words by which a job's title, an organisation, a degree and a school are known.</summary>
internal static class NameLexicon
{
    private static readonly WordList RoleWords = WordList.Of("names.roles");

    private static readonly WordList OrganizationWords = WordList.Of("names.employers");

    private static readonly WordList DegreeWords = WordList.Of("names.degrees");

    private static readonly WordList SchoolWords = WordList.Of("names.schools");

    /// <summary>What German names of employers end with, in one word with what they do: “Stadtsparkasse”,
    /// “Möbeltischlerei”.</summary>
    private static readonly WordList OrganizationEndings = WordList.Of("names.employer-endings");

    private static readonly WordList GuideWords = WordList.Of("names.guides");

    /// <summary>What German titles of jobs end with, in one word with what they are about:
    /// “Holzmechanikerin”.</summary>
    private static readonly WordList RoleEndings = WordList.Of("names.role-endings");

    /// <summary>How much a text looks like a job's title; below 0 if its form speaks against it.</summary>
    public static double RoleScore(ReadOnlySpan<char> text) =>
        Math.Min(2, RoleWords.CountIn(text) + RoleEndings.CountAsEndings(text)) + (IsFrequentRoleForm(text) ? 0.5 : 0);

    /// <summary>How much a text looks like the name of an organisation.</summary>
    public static double OrganizationScore(ReadOnlySpan<char> text) =>
        Math.Min(2, OrganizationWords.CountIn(text) + OrganizationEndings.CountAsEndings(text));

    public static double DegreeScore(ReadOnlySpan<char> text) => Math.Min(2, DegreeWords.CountIn(text) * 1.0);

    public static double SchoolScore(ReadOnlySpan<char> text) =>
        Math.Min(2, SchoolWords.CountIn(text) + (IsAcronymOfTown(text) ? 1.0 : 0));

    /// <summary>“TU Dresden”, “HTWK Leipzig”, “KU Leuven”: schools are called by a few capitals and their
    /// town.</summary>
    private static bool IsAcronymOfTown(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var comma = text.IndexOf(',');
        text = comma > 0 ? text[..comma].TrimEnd() : text;
        var space = text.IndexOf(' ');
        return space is >= 2 and <= 5
            && text[..space].IndexOfAnyExceptInRange('A', 'Z') < 0
            && PlaceNames.IsTown(text[(space + 1)..].Trim());
    }

    /// <summary>True for a line such as “Supervised by Prof. Lee”.</summary>
    public static bool IsGuidance(ReadOnlySpan<char> text)
    {
        var space = text.IndexOfAny(" :");
        return space > 0 && GuideWords.Contains(text[..space]);
    }

    // “Visiting Student” is a role, “Student Union” is not.
    private static bool EndsAsStudent(ReadOnlySpan<char> text) =>
        text.TrimEnd().EndsWith(" student", StringComparison.OrdinalIgnoreCase);

    // “X of Y”, “X / Y” and “X (Y)” with a role word say more than a role word inside a name.
    private static bool IsFrequentRoleForm(ReadOnlySpan<char> text)
    {
        var lastSpace = text.TrimEnd().LastIndexOf(' ');
        var last = text[(lastSpace + 1)..].Trim("()");
        return RoleWords.Contains(last) || RoleEndings.CountAsEndings(last) > 0 || EndsAsStudent(text);
    }
}
