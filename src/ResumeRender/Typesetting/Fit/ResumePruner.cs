using System.Collections.Immutable;
using ResumeRender.Model;

namespace ResumeRender.Typesetting.Fit;

/// <summary>Leaves parts out of a résumé.</summary>
internal static class ResumePruner
{
    /// <summary>The résumé without these sections, entries and items of bodies.</summary>
    /// <param name="resume">The whole.</param>
    /// <param name="parts">The very objects of the model: two equal highlights are two parts.</param>
    internal static Resume Without(Resume resume, IEnumerable<object> parts)
    {
        var left = new HashSet<object>(parts, ReferenceEqualityComparer.Instance);
        return resume with
        {
            Sections = [.. resume.Sections.Where(s => !left.Contains(s)).Select(s => Prune(s, left))],
        };
    }

    private static Section Prune(Section section, HashSet<object> left) => section with
    {
        Body = Prune(section.Body, left),
        Entries = Prune(section.Entries, left),
    };

    private static ImmutableArray<Entry> Prune(ImmutableArray<Entry> entries, HashSet<object> left) =>
        [
            .. entries
                .Where(e => !left.Contains(e))
                .Select(e => e with { Body = Prune(e.Body, left), Roles = Prune(e.Roles, left) }),
        ];

    private static ImmutableArray<T> Prune<T>(ImmutableArray<T> items, HashSet<object> left)
        where T : BodyItem =>
        [
            .. items
                .Where(i => !left.Contains(i))
                .Select(i =>
                    i is BulletItem { Children.IsEmpty: false } bullet
                        ? (T)(BodyItem)(bullet with { Children = Prune(bullet.Children, left) })
                        : i
                ),
        ];
}
