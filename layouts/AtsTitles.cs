using ResumeRender.Model;

namespace ResumeRender.Layouts;

/// <summary>The English titles of sections that every parser knows.</summary>
internal static class AtsTitles
{
    /// <summary>The title with the usual one before it, unless it says that itself.</summary>
    internal static RichText Before(Section section)
    {
        var (usual, words) = section.Kind switch
        {
            SectionKind.Summary => ("Summary", "summary profile objective about"),
            SectionKind.Work => ("Work Experience", "experience employment work career"),
            SectionKind.Education => ("Education", "education academic qualifications"),
            SectionKind.Projects => ("Projects", "project"),
            SectionKind.Skills => ("Skills", "skill technolog competenc expertise"),
            SectionKind.Awards => ("Awards", "award honor honour prize"),
            SectionKind.Certificates => ("Certifications", "certif licen"),
            SectionKind.Publications => ("Publications", "publication paper"),
            SectionKind.Languages => ("Languages", "language"),
            SectionKind.References => ("References", "reference referee"),
            _ => ("", ""),
        };
        var title = section.Title.PlainText;
        var isKnown = usual.Length == 0 || title.Length == 0 || !title.All(static c => c < 0x250)
            || words.Split(' ').Any(word => title.Contains(word, StringComparison.OrdinalIgnoreCase));
        return isKnown ? section.Title : RichText.Plain(usual + ": ").Append(section.Title);
    }
}
