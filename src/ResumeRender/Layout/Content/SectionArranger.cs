using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;

namespace ResumeRender.Layout.Content;

/// <summary>Hides, orders and renames the sections of a résumé as the user wants it.</summary>
/// <remarks>
/// A section is named by its title, or by its kind (<c>work</c>) if no title is so; several of one kind are all meant.
/// The name may be a part of the title if it is one of a single section, or another title of the same kind
/// (<c>Experience</c> for “Employment history”).
/// </remarks>
/// <param name="kindOf">What a name says of the kind in any language; null for a name that is not a title.</param>
internal sealed class SectionArranger(Func<string, SectionKind?> kindOf)
{
    internal Resume Arrange(Resume resume, PageDesign design, DiagnosticBag diagnostics)
    {
        if (design.Hidden.IsEmpty && design.SectionOrder.IsEmpty && design.Renamed.IsEmpty)
            return resume;
        var sections = resume.Sections;
        var hidden = design
            .Hidden.SelectMany(name => Find(resume, name, diagnostics, tellAbsent: true))
            .ToHashSet(ReferenceEqualityComparer.Instance);
        // One order serves many résumés, and few have all of its sections.
        var first = design
            .SectionOrder.SelectMany(name => Find(resume, name, diagnostics, tellAbsent: false))
            .Distinct<Section>(ReferenceEqualityComparer.Instance)
            .ToList();
        var titles = new Dictionary<Section, string>(ReferenceEqualityComparer.Instance);
        foreach (var (name, title) in design.Renamed)
        {
            foreach (var section in Find(resume, name, diagnostics, tellAbsent: true))
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
                    .Select(s =>
                        titles.TryGetValue(s, out var title)
                            ? s with
                            {
                                Title = RichText.Plain(title, s.Title.Span),
                            }
                            : s
                    ),
            ],
        };
    }

    private ImmutableArray<Section> Find(Resume resume, string name, DiagnosticBag diagnostics, bool tellAbsent)
    {
        var found = FindNamed(resume, name);
        var areShared = found.Length > 1 && !found.Any(s => IsCalled(s, name));
        if (!found.IsEmpty && !areShared)
            return found;
        // What is hidden or renamed must be the one that was meant; what comes first may be a guess.
        if (kindOf(name) is not { } kind || (areShared && tellAbsent))
        {
            diagnostics.Add(LayoutDiagnostics.NoSuchSection(name, resume));
            return [];
        }

        found = [.. resume.Sections.Where(s => s.Kind == kind && kind != SectionKind.Custom)];
        if (found.IsEmpty && tellAbsent)
            diagnostics.Add(LayoutDiagnostics.SectionIsAbsent(name));
        return found;
    }

    private static ImmutableArray<Section> FindNamed(Resume resume, string name)
    {
        ImmutableArray<Section> found =
        [
            .. resume.Sections.Where(s => s.Title.PlainText.Equals(name, StringComparison.OrdinalIgnoreCase)),
        ];
        if (found.IsEmpty)
            found =
            [
                .. resume.Sections.Where(s =>
                    s.Kind.ToString().Equals(name, StringComparison.OrdinalIgnoreCase) && s.Kind != SectionKind.Custom
                ),
            ];
        if (found.IsEmpty)
            found =
            [
                .. resume.Sections.Where(s => s.Title.PlainText.Contains(name, StringComparison.OrdinalIgnoreCase)),
            ];
        return found;
    }

    private static bool IsCalled(Section section, string name) =>
        section.Kind.ToString().Equals(name, StringComparison.OrdinalIgnoreCase)
        || section.Title.PlainText.Equals(name, StringComparison.OrdinalIgnoreCase);
}
