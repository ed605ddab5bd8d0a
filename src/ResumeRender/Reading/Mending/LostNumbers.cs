using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Mending;

/// <summary>Reports the numbers of list items that became something else: jobs in a numbered list are entries, which
/// have none.</summary>
internal static class LostNumbers
{
    /// <summary>Compares the lines with what was read of them.</summary>
    public static void Tell(List<Line> lines, Resume resume, DiagnosticBag diagnostics)
    {
        var numbered = lines.FindAll(static l => l.Glyph == '1' && !l.IsBlank);
        if (numbered.Count == 0)
            return;
        var kept = new HashSet<int>();
        foreach (var section in resume.Sections)
        {
            Add(section.Body);
            foreach (var entry in section.Entries)
                AddEntry(entry);
        }

        var lost = numbered.FindAll(l => !kept.Contains(l.Span.Start));
        if (lost.Count > 0)
            diagnostics.Add(ReadingDiagnostics.NumbersLeftOut(lost[0].Span, lost.Count));

        void AddEntry(Entry entry)
        {
            Add(entry.Body);
            foreach (var role in entry.Roles)
                AddEntry(role);
        }

        void Add(IEnumerable<BodyItem> body)
        {
            foreach (var item in body.OfType<BulletItem>())
            {
                if (item.Number is not null)
                    kept.Add(item.Span.Start);
                Add(item.Children);
            }
        }
    }
}
