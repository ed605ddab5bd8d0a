using ResumeRender.Layout;
using ResumeRender.Layouts.Shared;
using ResumeRender.Model;

namespace ResumeRender.Layouts;

/// <summary>A large serif name, the summary first and larger than the rest, generous space, titles in wide accent
/// capitals.</summary>
/// <remarks>
/// Whoever leads is read by people with little time: the summary comes first whatever the order of the file, and is set
/// as a lead paragraph. Two families do the work, serif to be read and sans-serif to be found. A single rule parts the
/// person from the career; all else is held apart by space.
/// </remarks>
public sealed class ExecutiveLayout : ILayout
{
    /// <inheritdoc/>
    public string Id => "executive";

    /// <inheritdoc/>
    public string Summary => "large serif name, summary first, generous space, sans-serif titles";

    /// <inheritdoc/>
    public Composition Compose(Resume resume, LayoutContext context)
    {
        var styles = new ExecutiveStyles(context);
        var rest = new SectionComposer(styles.Heading, styles.Body, head => Head(head, styles, context.Dates))
        {
            Capitals = true,
        };
        var lead = new SectionComposer(styles.Heading, styles.Lead, head => Head(head, styles, context.Dates))
        {
            Capitals = true,
        };
        var sections = resume
            .Sections.Where(static s => !s.IsEmpty)
            .OrderBy(static s => s.Kind == SectionKind.Summary ? 0 : 1);
        var blocks = styles
            .Header.Compose(resume.Person, context)
            .Concat(
                sections.SelectMany(section =>
                    (section.Kind == SectionKind.Summary ? lead : rest).Compose(section, context)
                )
            );
        return Composition.Of(resume, context, Margins.Symmetric(Length.Mm(16), Length.Mm(22)), blocks) with
        {
            Fit = new FitLimits { MostLeading = 1.42, MostGap = 2, MostMargin = Length.Mm(26) },
        };
    }

    private static IEnumerable<Block> Head(EntryHead head, ExecutiveStyles styles, DateFormat dates)
    {
        var entry = head.Entry;
        var style = styles.Entries.Of(head);
        var (first, detail) = TwoLineHead.Of(head, style.Text, styles.Detail.Text, styles.Place, styles.Place);
        yield return new EntryHeadBlock(style, head.IsHeading)
        {
            Line = new(first.Build()) { Trail = new InlineBuilder().AddDates(entry.Dates, dates, styles.Date).Build() },
        };

        if (!detail.IsEmpty)
            yield return new EntryHeadBlock(styles.Detail, IsHeading: false) { Line = new(detail.Build()) };
    }
}
