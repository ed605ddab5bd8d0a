using ResumeRender.Layout;
using ResumeRender.Model;

namespace ResumeRender.Layouts;

/// <summary>Small sans-serif type, each head in a single line, thin rules: the dense one-page résumé of
/// engineers.</summary>
/// <remarks>
/// For those who have much to say and one page to say it on. Role, employer and place share the first line with the
/// dates, which saves a line an entry; bullets stand close, on a shallow indent. The limits of the fit are tighter than
/// elsewhere: a short résumé is not blown up, because a dense page is what was asked for.
/// </remarks>
public sealed class CompactLayout : ILayout
{
    /// <inheritdoc/>
    public string Id => "compact";

    /// <inheritdoc/>
    public string Summary => "small sans-serif, a line for each head, thin rules: much on one page";

    /// <inheritdoc/>
    public Composition Compose(Resume resume, LayoutContext context)
    {
        var styles = new CompactStyles(context);
        var sections = new SectionComposer(styles.Heading, styles.Body, head => Head(head, styles, context.Dates))
        {
            Capitals = true,
        };
        var blocks = styles.Header.Compose(resume.Person).Concat(sections.Compose(resume, context));
        return Composition.Of(resume, context, Margins.Symmetric(Length.Mm(11), Length.Mm(14)), blocks) with
        {
            Fit = new FitLimits
            {
                MostSize = Length.Pt(10),
                MostLeading = 1.3,
                MostGap = 1.7,
                MostMargin = Length.Mm(18),
            },
        };
    }

    private static IEnumerable<Block> Head(EntryHead head, CompactStyles styles, DateFormat dates)
    {
        var style = styles.Entries.Of(head);
        var line = new InlineBuilder().Add(head.First, style.Text);
        foreach (var other in head.Others)
            line.Separate(" | ", styles.Quiet).Add(other, styles.Detail);
        if (head.Entry.Location is not null)
            line.Separate(" | ", styles.Quiet).AddPlace(head.Entry.Location, styles.Detail);
        if (head.Entry.Link is { } page)
            line.Separate(" | ", styles.Quiet).AddLink(page, styles.Link);
        yield return new EntryHeadBlock(style, head.IsHeading)
        {
            Line = new(line.Build())
            {
                Trail = new InlineBuilder().AddDates(head.Entry.Dates, dates, styles.Date).Build(),
            },
        };
    }
}
