using ResumeRender.Model;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Headings;

/// <summary>Distinguishes memberships and licences from schooling where both are called qualifications.</summary>
/// <remarks>
/// “Qualifications” by itself is how many name their schools. Beside a section of education it is what was earned
/// elsewhere, unless a school is named in it; “Professional qualifications” never need the other section, only the lack
/// of a school.
/// </remarks>
internal static class OtherQualifications
{
    /// <summary>Makes them certificates; the list is changed.</summary>
    public static void Mark(List<Line> lines, List<Heading> headings)
    {
        for (var i = 0; i < headings.Count; i++)
        {
            if (
                headings[i] is not { Kind: SectionKind.Education, ContentStart: 0 } heading
                || !IsOfQualifications(lines[heading.LineIndex].Text)
            )
                continue;
            var isProfessional = lines[heading.LineIndex]
                .Text.Contains("professional", StringComparison.OrdinalIgnoreCase);
            var end = i + 1 < headings.Count ? headings[i + 1].LineIndex : lines.Count;
            var isBesideEducation = headings.Exists(h =>
                h.Kind == SectionKind.Education && h != heading && !IsOfQualifications(lines[h.LineIndex].Text)
            );
            if ((isBesideEducation || isProfessional) && !NamesSchool(lines, heading.LineIndex + 1, end))
                headings[i] = heading with { Kind = SectionKind.Certificates };
        }
    }

    private static bool IsOfQualifications(string title) =>
        title.Contains("qualification", StringComparison.OrdinalIgnoreCase)
        && !title.Contains("education", StringComparison.OrdinalIgnoreCase)
        && !title.Contains("academic", StringComparison.OrdinalIgnoreCase);

    private static bool NamesSchool(List<Line> lines, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!lines[i].IsBlank && NameLexicon.SchoolScore(lines[i].Text) > 0)
                return true;
        }

        return false;
    }
}
