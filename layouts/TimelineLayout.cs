using ResumeRender.Layout;
using ResumeRender.Layouts.Shared;
using ResumeRender.Model;

namespace ResumeRender.Layouts;

/// <summary>Dates in a left rail, a fine line beside them with a mark at each station, sans-serif type.</summary>
/// <remarks>
/// The line ties together what follows in time, so only sections with dated entries have it; skills and languages stand
/// on the same axis without. Line and marks are ornaments: they are not read out, and Word, which has no such line,
/// shows the same page without.
/// </remarks>
public sealed class TimelineLayout : ILayout
{
    /// <inheritdoc/>
    public string Id => "timeline";

    /// <inheritdoc/>
    public string Summary => "dates in a left rail with a fine line and a mark at each station";

    /// <inheritdoc/>
    public Composition Compose(Resume resume, LayoutContext context)
    {
        var styles = new TimelineStyles(context);
        var onRail = new SectionComposer(styles.Heading, styles.RailBody, head =>
            Head(head, styles, context.Dates, styles.Rail)
        );
        var plain = new SectionComposer(styles.Heading, styles.Body, head =>
            Head(head, styles, context.Dates, rail: null)
        );
        var blocks = styles
            .Header.Compose(resume.Person, context)
            .Concat(
                resume
                    .Sections.Where(static s => !s.IsEmpty)
                    .SelectMany(s =>
                        (s.Entries.Any(static e => e.Dates is not null || !e.Roles.IsEmpty) ? onRail : plain).Compose(
                            s,
                            context
                        )
                    )
            );
        return Composition.Of(resume, context, Margins.Symmetric(Length.Mm(13), Length.Mm(17)), blocks);
    }

    private static IEnumerable<Block> Head(EntryHead head, TimelineStyles styles, DateFormat dates, RailStyle? rail)
    {
        var entry = head.Entry;
        var style = styles.Entries.Of(head);
        var (first, detail) = TwoLineHead.Of(head, style.Text, styles.Detail.Text, styles.Quiet, styles.Link);
        yield return new EntryHeadBlock(style with { Rail = rail }, head.IsHeading)
        {
            Line = new(first.Build()) { Lead = new InlineBuilder().AddDates(entry.Dates, dates, styles.Date).Build() },
        };

        if (!detail.IsEmpty)
            yield return new EntryHeadBlock(
                styles.Detail with
                {
                    Rail = rail is null ? null : rail with { Mark = Length.Zero },
                },
                IsHeading: false
            )
            {
                Line = new(detail.Build()),
            };
    }
}
