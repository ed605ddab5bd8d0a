using ResumeRender.Layout;
using ResumeRender.Layouts.Shared;
using ResumeRender.Model;

namespace ResumeRender.Layouts;

/// <summary>One sans-serif family in two weights, no rules, no colour, white space instead.</summary>
/// <remarks>
/// Everything that orders the page is type: the name is large and light, titles are small, in wide capitals and grey,
/// heads are bold. The space above a title is twice that above an entry, and that is twice the space above a bullet, so
/// the eye needs no line to tell where something ends.
/// </remarks>
public sealed class MinimalLayout : ILayout
{
    /// <inheritdoc/>
    public string Id => "minimal";

    /// <inheritdoc/>
    public string Summary => "one sans-serif family, no rules and no colour, white space instead";

    /// <inheritdoc/>
    public Composition Compose(Resume resume, LayoutContext context)
    {
        var styles = new Styles(context);
        var sections = new SectionComposer(styles.Heading, styles.Body, head => Head(head, styles, context.Dates))
        {
            Capitals = true,
        };
        var blocks = styles.Header.Compose(resume.Person, context).Concat(sections.Compose(resume, context));
        return Composition.Of(resume, context, Margins.Symmetric(Length.Mm(16), Length.Mm(22)), blocks) with
        {
            Fit = new FitLimits
            {
                MostSize = Length.Pt(10.5),
                MostLeading = 1.42,
                MostGap = 2,
                MostMargin = Length.Mm(28),
            },
        };
    }

    private static IEnumerable<Block> Head(EntryHead head, Styles styles, DateFormat dates)
    {
        var entry = head.Entry;
        var style = styles.Entries.Of(head);
        var (first, detail) = TwoLineHead.Of(head, style.Text, styles.Detail.Text, styles.Quiet, styles.Link);
        yield return new EntryHeadBlock(style, head.IsHeading)
        {
            Line = new(first.Build()) { Trail = new InlineBuilder().AddDates(entry.Dates, dates, styles.Date).Build() },
        };

        if (!detail.IsEmpty)
            yield return new EntryHeadBlock(styles.Detail, IsHeading: false) { Line = new(detail.Build()) };
    }

    private sealed class Styles
    {
        internal Styles(LayoutContext context)
        {
            var ink = Rgb.FromHex(0x1C1C1C);
            var accent = context.Accent ?? ink;
            var text = new TextStyle(context.Font ?? FontFamilies.Neutral.Name, Length.Pt(9.5)) { Color = ink };
            Quiet = text with { Color = Rgb.FromHex(0x646464) };
            Link = Quiet with { Color = context.Accent ?? Quiet.Color };
            Date = Quiet with { TabularFigures = true };
            var paragraph = new BlockStyle("Body Text", text) { Leading = 1.25, SpaceBefore = Length.Pt(2.5) };
            var headingColor = context.Accent ?? Quiet.Color;
            var headingText = text with { Size = Length.Pt(8.5), Bold = true, Color = headingColor, Tracking = 90 };
            Heading = new BlockStyle("Heading 1", headingText)
            {
                Leading = 1.3,
                SpaceBefore = Length.Pt(14),
                SpaceAfter = Length.Pt(4),
                KeepWithNext = true,
            };
            var entry = paragraph with
            {
                Name = "Heading 2",
                Text = text with { Bold = true },
                SpaceBefore = Length.Pt(6.5),
                KeepWithNext = true,
            };
            Detail = paragraph with { Name = "Entry Detail", SpaceBefore = Length.Zero, KeepWithNext = true };
            var line = paragraph with { Name = "Entry Line" };
            var role = Detail with { Name = "Role", Text = text with { Bold = true }, SpaceBefore = Length.Pt(4) };
            var bullet = paragraph with
            {
                Name = "List Bullet",
                Indent = Length.Pt(11),
                Hang = Length.Pt(11),
                SpaceBefore = Length.Pt(1.5),
            };
            Entries = new EntryStyles(entry, role, line);
            Header = new HeaderComposer(
                new HeaderStyles(
                    new BlockStyle("Title", text with { Size = Length.Pt(26), Color = accent })
                    {
                        Leading = 1.1,
                        KeepWithNext = true,
                    },
                    paragraph with { Name = "Headline", Text = text with { Size = Length.Pt(11) } },
                    paragraph with
                    {
                        Name = "Contact",
                        Text = Quiet with { Size = Length.Pt(9) },
                        SpaceAfter = Length.Pt(2),
                    }
                )
                {
                    Separator = "  |  ",
                    Photo = new PhotoStyle(Length.Mm(24), PictureShape.Square),
                }
            );
            Body = new BodyComposer(Bodies.Of(paragraph, bullet, Length.Pt(22)));
        }

        internal HeaderComposer Header { get; }

        internal BodyComposer Body { get; }

        internal BlockStyle Heading { get; }

        internal BlockStyle Detail { get; }

        internal EntryStyles Entries { get; }

        internal TextStyle Date { get; }

        internal TextStyle Quiet { get; }

        internal TextStyle Link { get; }
    }
}
