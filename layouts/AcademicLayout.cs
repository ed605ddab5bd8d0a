using ResumeRender.Layout;
using ResumeRender.Layouts.Shared;
using ResumeRender.Model;

namespace ResumeRender.Layouts;

/// <summary>Serif type, years in a narrow left column, citations on a hanging indent, as many pages as it
/// takes.</summary>
/// <remarks>
/// A scholar's career is a set of lists, each sorted by year: so the year stands where a list is scanned, at the left,
/// and what happened in it hangs beside. Citations run on in one paragraph with the author's own marks. No page limit
/// is assumed: pages are numbered, and heads stay with their text.
/// </remarks>
public sealed class AcademicLayout : ILayout
{
    /// <inheritdoc/>
    public string Id => "academic";

    /// <inheritdoc/>
    public string Summary => "serif, years at the left, citations hang; as many pages as needed";

    /// <inheritdoc/>
    public bool TakesSeveralPages => true;

    /// <inheritdoc/>
    public Composition Compose(Resume resume, LayoutContext context)
    {
        var styles = new Styles(context);
        var sections = new SectionComposer(styles.Heading, styles.Body, head => Head(head, styles, context.Dates))
        {
            EntryBody = styles.EntryBody,
        };
        var blocks = styles.Header.Compose(resume.Person).Concat(sections.Compose(resume, context));
        return Composition.Of(resume, context, Margins.Symmetric(Length.Mm(18), Length.Mm(22)), blocks);
    }

    private static IEnumerable<Block> Head(EntryHead head, Styles styles, DateFormat dates)
    {
        var entry = head.Entry;
        var style = styles.Entries.Of(head);
        var line = new InlineBuilder().Add(head.First, style.Text);
        foreach (var other in head.Others)
            line.Separate(" | ", styles.Quiet).Add(other, head.IsRow ? styles.Text : styles.Detail);
        if (entry.Location is not null)
            line.Separate(" | ", styles.Quiet).AddPlace(entry.Location, styles.Text);
        if (entry.Link is { } page)
            line.Separate(" | ", styles.Quiet).AddLink(page, styles.Link);
        yield return new EntryHeadBlock(style, head.IsHeading)
        {
            Line = new(line.Build()) { Lead = new InlineBuilder().AddDates(entry.Dates, dates, styles.Date).Build() },
        };
    }

    private sealed class Styles
    {
        internal Styles(LayoutContext context)
        {
            var accent = context.Accent ?? Rgb.FromHex(0x1F3B2D);
            Text = new TextStyle(context.Font ?? FontFamilies.Serif.Name, Length.Pt(10));
            var axis = Length.Mm(36);
            Quiet = Text with { Color = Rgb.FromHex(0x5F6368) };
            Link = Text with { Color = accent };
            Detail = Text with { Italic = true };
            Date = Text with { Size = Length.Pt(9.5), TabularFigures = true };
            var paragraph = new BlockStyle("Body Text", Text)
            {
                Leading = 1.24,
                SpaceBefore = Length.Pt(2.5),
                Indent = axis,
                Hang = axis,
            };
            var headingText = Text with { Size = Length.Pt(12), Bold = true, Color = accent };
            Heading = new BlockStyle("Heading 1", headingText)
            {
                Leading = 1.25,
                SpaceBefore = Length.Pt(11),
                SpaceAfter = Length.Pt(3),
                KeepWithNext = true,
            };
            var entry = paragraph with
            {
                Name = "Heading 2",
                Text = Text with { Bold = true },
                SpaceBefore = Length.Pt(6.5),
                KeepWithNext = true,
            };
            var line = paragraph with { Name = "Entry Line", SpaceBefore = Length.Pt(3) };
            var role = paragraph with
            {
                Name = "Role",
                Text = Text with { Bold = true },
                SpaceBefore = Length.Pt(3),
                KeepWithNext = true,
            };
            var bullet = paragraph with
            {
                Name = "List Bullet",
                Indent = axis + Length.Pt(11),
                Hang = Length.Pt(9),
                SpaceBefore = Length.Pt(1.5),
            };
            Entries = new EntryStyles(entry, role, line);
            Header = new HeaderComposer(
                new HeaderStyles(
                    new BlockStyle("Title", Text with { Size = Length.Pt(22), Color = accent })
                    {
                        Leading = 1.15,
                        KeepWithNext = true,
                    },
                    new BlockStyle("Headline", Text with { Size = Length.Pt(11), Italic = true }) { Leading = 1.3 },
                    new BlockStyle("Contact", Text with { Size = Length.Pt(9.5) })
                    {
                        Leading = 1.3,
                        SpaceBefore = Length.Pt(2),
                        SpaceAfter = Length.Pt(4),
                        RuleBelow = new RuleStyle(Length.Pt(0.5), accent, Length.Pt(4)),
                    }
                )
                {
                    Separator = "  |  ",
                    SeparatorText = Quiet with { Size = Length.Pt(9.5) },
                }
            );
            var bodies = Bodies.Of(paragraph, bullet, axis + Length.Pt(22));
            Body = new BodyComposer(bodies with { HangLabels = true });
            EntryBody = new BodyComposer(bodies);
        }

        internal HeaderComposer Header { get; }

        internal BodyComposer Body { get; }

        internal BodyComposer EntryBody { get; }

        internal BlockStyle Heading { get; }

        internal EntryStyles Entries { get; }

        internal TextStyle Text { get; }

        internal TextStyle Detail { get; }

        internal TextStyle Date { get; }

        internal TextStyle Quiet { get; }

        internal TextStyle Link { get; }
    }
}
