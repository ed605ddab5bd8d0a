using ResumeRender.Layout;
using ResumeRender.Layouts.Shared;
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
        var styles = new Styles(context);
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

    private static IEnumerable<Block> Head(EntryHead head, Styles styles, DateFormat dates)
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

    private sealed class Styles
    {
        internal Styles(LayoutContext context)
        {
            var accent = context.Accent ?? Rgb.FromHex(0x111827);
            var text = new TextStyle(context.Font ?? FontFamilies.Technical.Name, Length.Pt(9))
            {
                Color = Rgb.FromHex(0x111827),
            };
            Quiet = text with { Color = Rgb.FromHex(0x6B7280) };
            Link = text with { Color = accent };
            Detail = text;
            Date = text with { TabularFigures = true };
            var paragraph = new BlockStyle("Body Text", text) { Leading = 1.18, SpaceBefore = Length.Pt(1.5) };
            var headingText = text with { Size = Length.Pt(9.5), Bold = true, Color = accent, Tracking = 40 };
            Heading = new BlockStyle("Heading 1", headingText)
            {
                Leading = 1.2,
                SpaceBefore = Length.Pt(6),
                SpaceAfter = Length.Pt(2),
                KeepWithNext = true,
                RuleBelow = new RuleStyle(Length.Pt(0.5), accent, Length.Pt(0.5)),
            };
            var entry = paragraph with
            {
                Name = "Heading 2",
                Text = text with { Bold = true },
                SpaceBefore = Length.Pt(5.5),
                KeepWithNext = true,
            };
            var line = paragraph with { Name = "Entry Line", SpaceBefore = Length.Pt(1) };
            var role = paragraph with
            {
                Name = "Role",
                Text = text with { Bold = true, Italic = true },
                SpaceBefore = Length.Pt(2.5),
                KeepWithNext = true,
            };
            var bullet = paragraph with
            {
                Name = "List Bullet",
                Indent = Length.Pt(10),
                Hang = Length.Pt(8),
                SpaceBefore = Length.Pt(0.75),
            };
            Entries = new EntryStyles(entry, role, line);
            Header = new HeaderComposer(
                new HeaderStyles(
                    new BlockStyle("Title", text with { Size = Length.Pt(20), Bold = true, Color = accent })
                    {
                        Leading = 1.05,
                        Alignment = Alignment.Center,
                        KeepWithNext = true,
                    },
                    paragraph with
                    {
                        Name = "Headline",
                        Alignment = Alignment.Center,
                        SpaceBefore = Length.Zero,
                    },
                    paragraph with
                    {
                        Name = "Contact",
                        Alignment = Alignment.Center,
                        SpaceBefore = Length.Pt(1),
                        SpaceAfter = Length.Pt(2),
                    }
                )
                {
                    Separator = "  |  ",
                    SeparatorText = Quiet,
                }
            );
            Body = new BodyComposer(
                new BodyStyles(
                    paragraph,
                    paragraph with { Name = "Labelled Line", SpaceBefore = Length.Pt(1) },
                    bullet,
                    bullet with
                    {
                        Name = "List Bullet 2",
                        Indent = Length.Pt(20),
                    }
                )
            );
        }

        internal HeaderComposer Header { get; }

        internal BodyComposer Body { get; }

        internal BlockStyle Heading { get; }

        internal EntryStyles Entries { get; }

        internal TextStyle Detail { get; }

        internal TextStyle Date { get; }

        internal TextStyle Quiet { get; }

        internal TextStyle Link { get; }
    }
}
