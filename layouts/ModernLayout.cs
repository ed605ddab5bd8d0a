using ResumeRender.Layout;
using ResumeRender.Layouts.Shared;
using ResumeRender.Model;

namespace ResumeRender.Layouts;

/// <summary>Sans-serif type, all text on one left axis, dates and labels in a margin column, an accent
/// colour.</summary>
/// <remarks>
/// A narrow column at the left holds what one scans for: dates, and the labels of skills. Everything else starts on a
/// second axis, so the eye runs straight down. Section titles stand on lines of their own, where parsers look for them.
/// </remarks>
public sealed class ModernLayout : ILayout
{
    /// <inheritdoc/>
    public string Id => "modern";

    /// <inheritdoc/>
    public string Summary => "sans-serif, dates and labels in a margin column, accent colour";

    /// <inheritdoc/>
    public Composition Compose(Resume resume, LayoutContext context)
    {
        var styles = new Styles(context);
        var sections = new SectionComposer(styles.Heading, styles.Body, head => Head(head, styles, context.Dates))
        {
            EntryBody = styles.EntryBody,
        };
        return Composition.Of(
            resume,
            context,
            Margins.Symmetric(Length.Mm(12), Length.Mm(17)),
            styles.Header.Compose(resume.Person, context).Concat(sections.Compose(resume, context))
        );
    }

    private static IEnumerable<Block> Head(EntryHead head, Styles styles, DateFormat dates)
    {
        var style = styles.Entries.Of(head);
        var (first, detail) = TwoLineHead.Of(head, style.Text, styles.EntryDetail.Text, styles.Quiet, styles.Link);
        yield return new EntryHeadBlock(style, head.IsHeading)
        {
            Line = new(first.Build())
            {
                Lead = new InlineBuilder().AddDates(head.Entry.Dates, dates, styles.Date).Build(),
            },
        };

        if (!detail.IsEmpty)
            yield return new EntryHeadBlock(styles.EntryDetail, IsHeading: false) { Line = new(detail.Build()) };
    }

    private sealed class Styles
    {
        internal Styles(LayoutContext context)
        {
            var accent = context.Accent ?? Rgb.FromHex(0x0F5C7A);
            var ink = Rgb.FromHex(0x1A1D21);
            var text = new TextStyle(context.Font ?? FontFamilies.Sans.Name, Length.Pt(9.5)) { Color = ink };
            var axis = Length.Mm(33);
            Quiet = text with { Color = Rgb.FromHex(0x565D66) };
            Link = text with { Color = accent };
            Date = Quiet with { Size = Length.Pt(9), TabularFigures = true };
            var paragraph = new BlockStyle("Body Text", text)
            {
                Leading = 1.22,
                SpaceBefore = Length.Pt(2),
                Indent = axis,
                Hang = axis,
            };
            var title = new BlockStyle("Title", text with { Size = Length.Pt(26), Bold = true })
            {
                Leading = 1.1,
                KeepWithNext = true,
            };
            var headline = new BlockStyle("Headline", text with { Size = Length.Pt(12), Color = accent })
            {
                Leading = 1.3,
            };
            var contact = new BlockStyle("Contact", Quiet with { Size = Length.Pt(9) })
            {
                Leading = 1.3,
                SpaceBefore = Length.Pt(2),
                SpaceAfter = Length.Pt(4),
            };
            var headingText = text with { Size = Length.Pt(11), Bold = true, Color = accent };
            Heading = new BlockStyle("Heading 1", headingText)
            {
                Leading = 1.2,
                SpaceBefore = Length.Pt(8),
                SpaceAfter = Length.Pt(3),
                KeepWithNext = true,
                RuleAbove = new RuleStyle(Length.Pt(0.75), accent, Length.Pt(2.5)),
            };
            var entry = paragraph with
            {
                Name = "Heading 2",
                Text = text with { Bold = true },
                SpaceBefore = Length.Pt(6),
                KeepWithNext = true,
            };
            EntryDetail = paragraph with { Name = "Entry Detail", SpaceBefore = Length.Zero, KeepWithNext = true };
            var line = paragraph with { Name = "Entry Line" };
            var role = EntryDetail with
            {
                Name = "Role",
                Text = text with { Bold = true, Color = Quiet.Color },
                SpaceBefore = Length.Pt(3.5),
            };
            var bullet = paragraph with
            {
                Name = "List Bullet",
                Indent = axis + Length.Pt(10),
                Hang = Length.Pt(10),
                SpaceBefore = Length.Pt(1.5),
            };
            Entries = new EntryStyles(entry, role, line);
            Header = new HeaderComposer(
                new HeaderStyles(title, headline, contact)
                {
                    Separator = "  |  ",
                    SeparatorText = Link with { Size = Length.Pt(9) },
                    Photo = new PhotoStyle(Length.Mm(26), PictureShape.Round),
                }
            );
            var bodies = Bodies.Of(paragraph, bullet, axis + Length.Pt(20));
            Body = new BodyComposer(bodies with { HangLabels = true, Label = text with { Bold = true } });
            EntryBody = new BodyComposer(bodies);
        }

        internal HeaderComposer Header { get; }

        internal BlockStyle Heading { get; }

        internal BlockStyle EntryDetail { get; }

        internal EntryStyles Entries { get; }

        internal TextStyle Quiet { get; }

        internal TextStyle Link { get; }

        internal TextStyle Date { get; }

        internal BodyComposer Body { get; }

        internal BodyComposer EntryBody { get; }
    }
}
