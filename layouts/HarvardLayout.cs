using ResumeRender.Layout;
using ResumeRender.Layouts.Shared;
using ResumeRender.Model;

namespace ResumeRender.Layouts;

/// <summary>Black old-style type, centred titles, employers in bold with their town, roles in italics: the convention
/// of business schools.</summary>
/// <remarks>
/// Career offices hand out this page and recruiters in finance and consulting expect it, so it takes no liberties: one
/// ink, one family, no colour unless asked for. The organisation leads whatever the author wrote first, because the
/// convention does. Its town stands after a comma and not at the right edge, where parsers take it for a part of the
/// name.
/// </remarks>
public sealed class HarvardLayout : ILayout
{
    /// <inheritdoc/>
    public string Id => "harvard";

    /// <inheritdoc/>
    public string Summary => "black serif, centred titles, employer first: the business-school way";

    /// <inheritdoc/>
    public Composition Compose(Resume resume, LayoutContext context)
    {
        var styles = new Styles(context);
        var sections = new SectionComposer(styles.Heading, styles.Body, head => Head(head, styles, context.Dates));
        var blocks = styles.Header.Compose(resume.Person).Concat(sections.Compose(resume, context));
        // Old-style letters are small for their size.
        return Composition.Of(resume, context, Margins.Symmetric(Length.Mm(14), Length.Mm(19)), blocks) with
        {
            Fit = new FitLimits { LeastSize = Length.Pt(9.5), MostSize = Length.Pt(12) },
        };
    }

    private static IEnumerable<Block> Head(EntryHead head, Styles styles, DateFormat dates)
    {
        var entry = head.Entry;
        var lines = head.IsRow || head.IsRole || entry.Organization is not { IsEmpty: false } organization
            ? head.Lines
            : [organization, .. head.Lines.Where(line => line != organization)];
        var style = styles.Entries.Of(head);
        var first = new InlineBuilder().Add(lines.FirstOrDefault(), style.Text);
        if (entry.Location is not null)
            first.Separate(", ", styles.Text).AddPlace(entry.Location, styles.Text);
        if (entry.Link is { } page)
            first.Separate(" | ", styles.Text).AddLink(page, styles.Link);
        yield return new EntryHeadBlock(style, head.IsHeading)
        {
            Line = new(first.Build()) { Trail = new InlineBuilder().AddDates(entry.Dates, dates, styles.Date).Build() },
        };

        foreach (var line in lines.Skip(1))
            yield return new EntryHeadBlock(styles.Detail, IsHeading: false)
            {
                Line = new(new InlineBuilder().Add(line, styles.Detail.Text).Build()),
            };
    }

    private sealed class Styles
    {
        internal Styles(LayoutContext context)
        {
            var accent = context.Accent ?? Rgb.Black;
            Text = new TextStyle(context.Font ?? FontFamilies.OldStyle.Name, Length.Pt(10.5));
            Link = Text with { Color = accent };
            Date = Text with { TabularFigures = true };
            var paragraph = new BlockStyle("Body Text", Text) { Leading = 1.2, SpaceBefore = Length.Pt(2) };
            var headingText = Text with { Size = Length.Pt(12), Bold = true, Color = accent };
            Heading = new BlockStyle("Heading 1", headingText)
            {
                Leading = 1.2,
                SpaceBefore = Length.Pt(8),
                SpaceAfter = Length.Pt(2),
                KeepWithNext = true,
                Alignment = Alignment.Center,
                RuleBelow = new RuleStyle(Length.Pt(0.5), accent, Length.Pt(1)),
            };
            var entry = paragraph with
            {
                Name = "Heading 2",
                Text = Text with { Bold = true },
                SpaceBefore = Length.Pt(6.5),
                KeepWithNext = true,
            };
            Detail = paragraph with
            {
                Name = "Entry Detail",
                Text = Text with { Italic = true },
                SpaceBefore = Length.Zero,
                KeepWithNext = true,
            };
            var line = paragraph with { Name = "Entry Line", SpaceBefore = Length.Pt(1.5) };
            var role = Detail with
            {
                Name = "Role",
                Text = Text with { Bold = true, Italic = true },
                SpaceBefore = Length.Pt(3),
            };
            var bullet = paragraph with
            {
                Name = "List Bullet",
                Indent = Length.Pt(14),
                Hang = Length.Pt(9),
                SpaceBefore = Length.Pt(1),
            };
            Entries = new EntryStyles(entry, role, line);
            Header = new HeaderComposer(
                new HeaderStyles(
                    new BlockStyle("Title", Text with { Size = Length.Pt(24), Bold = true, Color = accent })
                    {
                        Leading = 1.1,
                        Alignment = Alignment.Center,
                        KeepWithNext = true,
                    },
                    paragraph with { Name = "Headline", Alignment = Alignment.Center },
                    paragraph with
                    {
                        Name = "Contact",
                        Alignment = Alignment.Center,
                        SpaceAfter = Length.Pt(3),
                    }
                )
                {
                    Separator = "  •  ",
                }
            );
            Body = new BodyComposer(Bodies.Of(paragraph, bullet, Length.Pt(26)));
        }

        internal HeaderComposer Header { get; }

        internal BodyComposer Body { get; }

        internal BlockStyle Heading { get; }

        internal BlockStyle Detail { get; }

        internal EntryStyles Entries { get; }

        internal TextStyle Text { get; }

        internal TextStyle Date { get; }

        internal TextStyle Link { get; }
    }
}
