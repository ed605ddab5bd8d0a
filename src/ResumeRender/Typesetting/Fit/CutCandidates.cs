using ResumeRender.Model;

namespace ResumeRender.Typesetting.Fit;

/// <summary>Says what of a résumé may be left out, and what each part is worth.</summary>
/// <remarks>
/// Worth follows from what a reader of résumés looks for (work before hobbies), from age (authors put the newest first) and from
/// place (they put the best first). A section is a candidate with its entries in it, an entry with its highlights.
/// </remarks>
internal static class CutCandidates
{
    /// <summary>Each is measured by typesetting the résumé without it, so their number is bounded.</summary>
    private const int Most = 300;

    internal static List<Cut> Of(Resume resume)
    {
        var sections = resume.Sections.Where(static s => !s.IsEmpty).ToList();
        var entries = sections.Sum(static s => s.Entries.Length);
        var items = sections.Sum(static s => s.Body.Length + s.Entries.Sum(static e => e.Body.Length + e.Roles.Sum(static r => r.Body.Length)));
        var depth = sections.Count + entries + items <= Most ? 2 : sections.Count + entries <= Most ? 1 : 0;
        return [.. sections.Take(Most).Select(s => Of(s, depth))];
    }

    private static Cut Of(Section section, int depth)
    {
        var worth = Worth(section.Kind);
        List<Cut> inner = [];
        if (depth > 1)
            inner.AddRange(section.Body.Select((item, i) => Of(item, worth * Later(i, 0.1))));
        if (depth > 0)
            inner.AddRange(section.Entries.Select((entry, i) => Of(entry, section.Kind, worth * Later(i, 0.35), depth)));
        var kept = depth > 1 ? 0 : worth * section.Body.Length;
        var entries = depth > 0 ? 0 : section.Entries.Select((_, i) => 3 * worth * Later(i, 0.35)).Sum();
        return new Cut(section, "section", section.Title.PlainText, section.Title.IsEmpty ? section.Span : section.Title.Span, worth + kept + entries) { Inner = inner };
    }

    private static Cut Of(Entry entry, SectionKind kind, double worth, int depth)
    {
        List<Cut> inner = [];
        if (depth > 1)
        {
            inner.AddRange(entry.Body.Select((item, i) => Of(item, worth * Later(i, 0.25))));
            inner.AddRange(entry.Roles.Select((role, i) => Of(role, kind, worth * Later(i, 0.35), depth)));
        }

        var head = entry.HeadLines.FirstOrDefault() ?? RichText.Empty;
        return new Cut(entry, "entry", head.PlainText, head.IsEmpty ? entry.Span : head.Span, worth * (HeadWorth(kind) + (depth > 1 ? 0 : entry.Body.Length))) { Inner = inner };
    }

    private static Cut Of(BodyItem item, double worth) => item switch
    {
        BulletItem bullet => new Cut(item, "highlight", bullet.Text.PlainText, SpanOf(item, bullet.Text), worth),
        LabelledItem line => new Cut(item, "line", line.Label.PlainText, SpanOf(item, line.Label), worth * 1.5),
        ParagraphItem paragraph => new Cut(item, "paragraph", paragraph.Text.PlainText, SpanOf(item, paragraph.Text), worth * 1.5),
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, "a kind of body item that has no worth yet"),
    };

    private static Diagnostics.SourceSpan SpanOf(BodyItem item, RichText text) => text.Span.Source is null ? item.Span : text.Span;

    private static double Later(int index, double decay) => 1 / (1 + (decay * index));

    /// <summary>What the head of an entry is worth in highlights: that somebody has a degree matters more than what they did for it.</summary>
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
