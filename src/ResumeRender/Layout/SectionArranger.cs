using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;

namespace ResumeRender.Layout;

/// <summary>Hides, orders and renames the sections of a résumé as the user wants it.</summary>
/// <remarks>
/// A section is named by its title, or by its kind (<c>work</c>) if no title is so; several of one kind are all meant. The
/// name may be a part of the title if it is one of a single section.
/// </remarks>
internal static class SectionArranger
{
    internal static Resume Arrange(Resume resume, PageDesign design, DiagnosticBag diagnostics)
    {
        if (design.Hidden.IsEmpty && design.SectionOrder.IsEmpty && design.Renamed.IsEmpty)
            return resume;
        var sections = resume.Sections;
        var hidden = design.Hidden.SelectMany(name => Find(resume, name, diagnostics)).ToHashSet(ReferenceEqualityComparer.Instance);
        var first = design.SectionOrder.SelectMany(name => Find(resume, name, diagnostics)).Distinct<Section>(ReferenceEqualityComparer.Instance).ToList();
        var titles = new Dictionary<Section, string>(ReferenceEqualityComparer.Instance);
        foreach (var (name, title) in design.Renamed)
        {
            foreach (var section in Find(resume, name, diagnostics))
                titles[section] = title;
        }

        foreach (var section in sections.Where(hidden.Contains))
            diagnostics.Add(LayoutDiagnostics.Hidden(section));
        return resume with
        {
            Sections =
            [
                .. first.Concat(sections.Where(s => !first.Contains(s, ReferenceEqualityComparer.Instance)))
                    .Where(s => !hidden.Contains(s))
                    .Select(s => titles.TryGetValue(s, out var title) ? s with { Title = RichText.Plain(title, s.Title.Span) } : s),
            ],
        };
    }

    private static ImmutableArray<Section> Find(Resume resume, string name, DiagnosticBag diagnostics)
    {
        ImmutableArray<Section> found = [.. resume.Sections.Where(s => s.Title.PlainText.Equals(name, StringComparison.OrdinalIgnoreCase))];
        if (found.IsEmpty)
            found = [.. resume.Sections.Where(s => s.Kind.ToString().Equals(name, StringComparison.OrdinalIgnoreCase) && s.Kind != SectionKind.Custom)];
        if (found.IsEmpty)
            found = [.. resume.Sections.Where(s => s.Title.PlainText.Contains(name, StringComparison.OrdinalIgnoreCase))];
        if (found.Length > 1 && found.All(s => !s.Kind.ToString().Equals(name, StringComparison.OrdinalIgnoreCase) && !s.Title.PlainText.Equals(name, StringComparison.OrdinalIgnoreCase)))
            found = [];
        if (found.IsEmpty)
            diagnostics.Add(LayoutDiagnostics.NoSuchSection(name, resume));
        return found;
    }
}
