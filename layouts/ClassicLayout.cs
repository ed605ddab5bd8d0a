using ResumeRender.Layout;
using ResumeRender.Layouts.Shared;
using ResumeRender.Model;

namespace ResumeRender.Layouts;

/// <summary>Serif type, a centred name, ruled section titles in capitals, dates at the right.</summary>
/// <remarks>
/// The look of a well-set letter. Place and date share one run at the right, because parsers read a place that stands
/// there alone into the employer's name. Section titles are typed in capitals: readers of files know titles by them.
/// </remarks>
public sealed class ClassicLayout : ILayout
{
    /// <inheritdoc/>
    public string Id => "classic";

    /// <inheritdoc/>
    public string Summary => "serif, centred name, ruled section titles, dates at the right";

    /// <inheritdoc/>
    public Composition Compose(Resume resume, LayoutContext context)
    {
        var styles = new Styles(context);
        var sections = new SectionComposer(styles.Heading, styles.Body, head => Head(head, styles, context.Dates))
        {
            Capitals = true,
        };
        return Composition.Of(
            resume,
            context,
            Margins.Symmetric(Length.Mm(12), Length.Mm(18)),
            styles.Header.Compose(resume.Person, context).Concat(sections.Compose(resume, context))
        );
    }

    private static IEnumerable<Block> Head(EntryHead head, Styles styles, DateFormat dates)
    {
        var (entry, style) = (head.Entry, styles.Entries.Of(head));
        var trail = new InlineBuilder().AddPlace(entry.Location, styles.Trail);
        if (entry.Dates is not null)
            trail.Separate(" | ", styles.Quiet).AddDates(entry.Dates, dates, styles.Trail);

        var link = entry.Link is { } page ? new InlineBuilder().AddLink(page, styles.Link).Build() : [];
        var first = new InlineBuilder().Add(head.First, style.Text);
        if (head.Lines.Length < 2 && !link.IsEmpty)
            first.Separate(" | ", styles.Quiet).Add(link);
        yield return new EntryHeadBlock(style, head.IsHeading) { Line = new(first.Build()) { Trail = trail.Build() } };

        foreach (var line in head.Others)
        {
            yield return new EntryHeadBlock(styles.EntryDetail, IsHeading: false)
            {
                Line = new(new InlineBuilder().Add(line, styles.EntryDetail.Text).Build()) { Trail = link },
            };
            link = [];
        }
    }

    private sealed class Styles
    {
        internal Styles(LayoutContext context)
        {
            var accent = context.Accent ?? Rgb.FromHex(0x1F2A44);
            var text = new TextStyle(context.Font ?? FontFamilies.Serif.Name, Length.Pt(9.5));
            var paragraph = new BlockStyle("Body Text", text) { Leading = 1.23, SpaceBefore = Length.Pt(2) };
            var title = new BlockStyle("Title", text with { Size = Length.Pt(24), Bold = true, Color = accent })
            {
                Leading = 1.1,
                Alignment = Alignment.Center,
                KeepWithNext = true,
            };
            var headline = paragraph with
            {
                Name = "Headline",
                Text = text with { Size = Length.Pt(11), Italic = true },
                Alignment = Alignment.Center,
            };
            var contact = paragraph with
            {
                Name = "Contact",
                Text = text with { Size = Length.Pt(9) },
                Alignment = Alignment.Center,
                SpaceAfter = Length.Pt(4),
            };
            var headingText = text with { Size = Length.Pt(10), Bold = true, Color = accent, Tracking = 60 };
            Heading = new BlockStyle("Heading 1", headingText)
            {
                Leading = 1.25,
                SpaceBefore = Length.Pt(7.5),
                SpaceAfter = Length.Pt(3),
                KeepWithNext = true,
                RuleBelow = new RuleStyle(Length.Pt(0.6), accent, Length.Pt(1)),
            };
            var entry = new BlockStyle("Heading 2", text with { Bold = true })
            {
                Leading = 1.23,
                SpaceBefore = Length.Pt(6),
                KeepWithNext = true,
            };
            EntryDetail = new BlockStyle("Entry Detail", text with { Italic = true })
            {
                Leading = 1.23,
                KeepWithNext = true,
            };
            var line = new BlockStyle("Entry Line", text) { Leading = 1.23, SpaceBefore = Length.Pt(2) };
            var bullet = paragraph with
            {
                Name = "List Bullet",
                Indent = Length.Pt(12),
                Hang = Length.Pt(9),
                SpaceBefore = Length.Pt(1.5),
            };
            var role = EntryDetail with
            {
                Name = "Role",
                Text = text with { Bold = true, Italic = true },
                SpaceBefore = Length.Pt(3.5),
            };
            Trail = text with { TabularFigures = true };
            Quiet = text with { Color = Rgb.FromHex(0x6B7280) };
            Link = text with { Color = accent };
            Entries = new EntryStyles(entry, role, line);
            Header = new HeaderComposer(new HeaderStyles(title, headline, contact)
            {
                Separator = "  |  ",
                SeparatorText = Quiet with { Size = Length.Pt(9) },
                Photo = new PhotoStyle(Length.Mm(25), PictureShape.Square),
            });
            Body = new BodyComposer(Bodies.Of(paragraph, bullet, Length.Pt(24)));
        }

        internal HeaderComposer Header { get; }

        internal BlockStyle Heading { get; }

        internal BlockStyle EntryDetail { get; }

        internal EntryStyles Entries { get; }

        internal TextStyle Trail { get; }

        internal TextStyle Quiet { get; }

        internal TextStyle Link { get; }

        internal BodyComposer Body { get; }
    }
}
