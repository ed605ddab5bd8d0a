using ResumeRender.Model;
using ResumeRender.Parsing.Text;

namespace ResumeRender.Parsing.Documents;

/// <summary>Tells an application form that was copied from a web page: labels, most with a star, and values below
/// them.</summary>
internal static class ApplicationForm
{
    private const int FewestLabels = 6;

    private const int FewestKnown = 4;

    /// <summary>The first label and how many there are; null for what is not a form, or one whose jobs were
    /// read.</summary>
    public static (PlainLine First, int Labels)? Find(List<PlainLine> lines, Resume resume)
    {
        var labels = lines.FindAll(static l => FormLabels.Find(l.Text) is not FormField.None);
        if (
            labels.Count < FewestLabels
            || labels.Count(static l => FormLabels.Find(l.Text) != FormField.Other) < FewestKnown
            || !labels.Exists(static l => l.Text[^1] == '*')
            || resume.Sections.Any(static s =>
                s.Entries.Any(static e => e.Dates is not null && (e.Title ?? e.Organization) is not null)
            )
        )
            return null;
        return (labels[0], labels.Count);
    }
}
