using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;

namespace ResumeRender.Parsing;

/// <summary>Makes one list of sections of two.</summary>
/// <remarks>
/// Sections are the same if kind and title are. Entries are the same if title, organisation and dates are: then the
/// later one's other fields win, and what stands below both is united.
/// </remarks>
internal sealed class SectionMerger(DiagnosticBag? diagnostics)
{
    public ImmutableArray<Section> Merge(ImmutableArray<Section> first, ImmutableArray<Section> second)
    {
        var sections = first.ToBuilder();
        foreach (var section in second)
        {
            var same = -1;
            for (var i = 0; i < first.Length && same < 0; i++)
                same = IsSame(first[i], section) ? i : -1;
            if (same < 0)
                sections.Add(section);
            else
                sections[same] = sections[same] with
                {
                    Body = Unite(sections[same].Body, section.Body),
                    Entries = Merge(sections[same].Entries, section.Entries),
                };
        }

        return sections.ToImmutable();
    }

    private static bool IsSame(Section first, Section second) =>
        first.Kind == second.Kind
        && first.IsHidden == second.IsHidden
        && string.Equals(first.Title.PlainText, second.Title.PlainText, StringComparison.OrdinalIgnoreCase);

    private ImmutableArray<Entry> Merge(ImmutableArray<Entry> first, ImmutableArray<Entry> second)
    {
        var entries = first.ToBuilder();
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < first.Length; i++)
            places.TryAdd(IdentityOf(first[i]), i);
        foreach (var entry in second)
        {
            var identity = IdentityOf(entry);
            if (identity.Length > 2 && places.TryGetValue(identity, out var place))
                entries[place] = Merge(entries[place], entry);
            else
                entries.Add(entry);
        }

        return entries.ToImmutable();
    }

    private Entry Merge(Entry first, Entry second) => first with
    {
        Subtitle = ResumeMerger.Later(first.Subtitle, second.Subtitle, "subtitle", second.Span, diagnostics),
        Location = ResumeMerger.Later(first.Location, second.Location, "location", second.Span, diagnostics),
        Link = ResumeMerger.Later(first.Link, second.Link, "link", second.Span, diagnostics),
        Roles = Merge(first.Roles, second.Roles),
        Body = Unite(first.Body, second.Body),
    };

    private static string IdentityOf(Entry entry) =>
        $"{(entry.IsHidden ? "hidden\n" : "")}{entry.Title?.PlainText}\n{entry.Organization?.PlainText}\n"
            + $"{entry.Dates?.Start?.ToIso() ?? entry.Dates?.Text}–{entry.Dates?.End?.ToIso()}".TrimEnd(
            '–'
        );

    private static ImmutableArray<BodyItem> Unite(ImmutableArray<BodyItem> first, ImmutableArray<BodyItem> second)
    {
        var seen = new HashSet<string>(first.Select(TextOf), StringComparer.Ordinal);
        return first.AddRange(second.Where(item => seen.Add(TextOf(item))));
    }

    private static string TextOf(BodyItem item) => item switch
    {
        ParagraphItem paragraph => paragraph.Text.PlainText,
        LabelledItem labelled => $"{labelled.Label.PlainText}:{labelled.Value.PlainText}:{labelled.Level?.PlainText}",
        BulletItem bullet => $"• {bullet.Text.PlainText}\n{string.Join('\n', bullet.Children.Select(TextOf))}",
        _ => throw new InvalidOperationException($"a body item of the kind {item.GetType().Name} cannot be merged"),
    };
}
