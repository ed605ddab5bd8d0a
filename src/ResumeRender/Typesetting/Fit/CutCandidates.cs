using ResumeRender.Model;

namespace ResumeRender.Typesetting.Fit;

/// <summary>Says what of a résumé may be left out, and what each part is worth.</summary>
/// <remarks>
/// Worth follows from what a reader of résumés looks for (work before hobbies), from age (authors put the newest first)
/// and from place (they put the best first). A section is a candidate with its entries in it, an entry with its
/// highlights. The author's priority goes before all worth: see <see cref="CutStages"/>.
/// </remarks>
internal static class CutCandidates
{
    internal static List<Cut> Of(Resume resume) =>
        [.. resume.Sections.Where(static s => !s.IsEmpty).Select(static s => Of(s, s.Priority ?? Priority.Normal))];

    /// <summary>Whether there is more than one thing to tell, so that one of them can go.</summary>
    internal static bool HasSeveral(Resume resume) =>
        resume.Sections.Sum(static s => s.Body.Length + s.Entries.Sum(static e => 1 + e.Body.Length)) > 1;

    private static Cut Of(Section section, Priority priority)
    {
        var worth = Worth(section.Kind);
        List<Cut> inner =
        [
            .. section.Body.Select((item, i) => Of(item, worth * Later(i, 0.1), priority)),
            .. section.Entries.Select((entry, i) => Of(entry, section.Kind, worth * Later(i, 0.35), priority)),
        ];
        return Whole(
            new Cut(
                section,
                "section",
                section.Title.PlainText,
                section.Title.IsEmpty ? section.Span : section.Title.Span,
                worth
            ),
            priority,
            inner
        );
    }

    private static Cut Of(Entry entry, SectionKind kind, double worth, Priority outer)
    {
        var priority = entry.Priority ?? outer;
        List<Cut> inner =
        [
            .. entry.Body.Select((item, i) => Of(item, worth * Later(i, 0.25), priority)),
            .. entry.Roles.Select((role, i) => Of(role, kind, worth * Later(i, 0.35), priority)),
        ];
        var head = entry.HeadLines.FirstOrDefault() ?? RichText.Empty;
        return Whole(
            new Cut(entry, "entry", head.PlainText, head.IsEmpty ? entry.Span : head.Span, worth * HeadWorth(kind)),
            priority,
            inner
        );
    }

    private static Cut Of(BodyItem item, double worth, Priority outer)
    {
        var (kind, text, weight) = item switch
        {
            BulletItem bullet => ("highlight", bullet.Text, 1),
            LabelledItem line => ("line", line.Label, 1.5),
            ParagraphItem paragraph => ("paragraph", paragraph.Text, 1.5),
            _ => throw new ArgumentOutOfRangeException(nameof(item), item, "a kind of body item that has no worth yet"),
        };
        var priority = item.Priority ?? outer;
        // Bullets below a bullet go with it, unless their author told them apart.
        List<Cut> inner =
        [
            .. ((item as BulletItem)?.Children ?? [])
                .Where(static c => IsMarked(c))
                .Select(child => Of(child, worth * 0.5, priority)),
        ];
        return Whole(
            new Cut(item, kind, text.PlainText, text.Span.Source is null ? item.Span : text.Span, worth * weight),
            priority,
            inner
        );
    }

    private static bool IsMarked(BulletItem bullet) => bullet.Priority is not null || bullet.Children.Any(IsMarked);

    /// <summary>A part cannot go while something in it should stay.</summary>
    private static Cut Whole(Cut cut, Priority priority, List<Cut> inner) =>
        cut with
        {
            Inner = inner,
            Own = priority,
            Priority = inner.Select(static c => c.Priority).Append(priority).Max(),
        };

    private static double Later(int index, double decay) => 1 / (1 + (decay * index));

    /// <summary>What the head of an entry is worth in highlights: that somebody has a degree matters more than what
    /// they did for it.</summary>
    private static double HeadWorth(SectionKind kind) => kind switch
    {
        SectionKind.Education => 5,
        SectionKind.Work => 4,
        _ => 2,
    };

    private static double Worth(SectionKind kind) => kind switch
    {
        SectionKind.Work => 10,
        SectionKind.Education or SectionKind.Skills => 9,
        SectionKind.Projects or SectionKind.Research => 8,
        SectionKind.Summary => 7,
        SectionKind.Certificates or SectionKind.Publications or SectionKind.Languages => 6,
        SectionKind.Awards or SectionKind.Custom => 5,
        SectionKind.Activities => 4,
        SectionKind.Interests => 1,
        _ => 1,
    };
}
