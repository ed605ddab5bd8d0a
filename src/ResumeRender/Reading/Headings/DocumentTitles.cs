using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Headings;

/// <summary>Leaves out the words that say which document this is: “Lebenslauf” between the contact data and the first
/// section.</summary>
internal static class DocumentTitles
{
    /// <summary>Leaves them out, but “Résumé”, which may be the title of a summary; both lists are changed.</summary>
    public static void LeaveOut(List<Line> lines, List<Heading> headings, DiagnosticBag diagnostics)
    {
        foreach (
            var heading in headings.FindAll(h =>
                h.Kind == SectionKind.Custom
                && HeadingLexicon.IsDocumentTitle(lines[h.LineIndex].Text)
                && !HeadingLexicon.TryRead(lines[h.LineIndex].Text, out _)
            )
        )
        {
            var line = lines[heading.LineIndex];
            diagnostics.Add(ReadingDiagnostics.DocumentTitleLeftOut(line.Span, line.Text));
            lines[heading.LineIndex] = line.Blanked();
            headings.Remove(heading);
        }
    }
}
