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
        var styles = new Styles(context);
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

    private static IEnumerable<Block> Head(EntryHead head, Styles styles, DateFormat dates)
    {
        var entry = head.Entry;
        var style = head.IsRole ? styles.Role : head.IsHeading ? styles.Entry : styles.EntryLine;
        var (first, detail) = TwoLineHead.Of(head, style.Text, styles.Detail.Text, styles.Place, styles.Place);
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
            var accent = context.Accent ?? Rgb.FromHex(0x7A1F2B);
            var ink = Rgb.FromHex(0x22252A);
            var text = new TextStyle(context.Font ?? FontFamilies.Serif.Name, Length.Pt(10)) { Color = ink };
            var sans = text with { Family = FontFamilies.Sans.Name };
            Quiet = sans with { Size = Length.Pt(9), Color = Rgb.FromHex(0x5B6068) };
            Place = text with { Color = Quiet.Color };
            Date = Quiet with { TabularFigures = true };
            var paragraph = new BlockStyle("Body Text", text) { Leading = 1.25, SpaceBefore = Length.Pt(2.5) };
            Heading = new BlockStyle(
                "Heading 1",
                sans with
                {
                    Size = Length.Pt(9.5),
                    Bold = true,
                    Color = accent,
                    Tracking = 95,
                }
            )
            {
                Leading = 1.3,
                SpaceBefore = Length.Pt(12),
                SpaceAfter = Length.Pt(2.5),
                KeepWithNext = true,
            };
            Entry = paragraph with
            {
                Name = "Heading 2",
                Text = text with { Bold = true, Size = Length.Pt(10.5) },
                SpaceBefore = Length.Pt(7),
                KeepWithNext = true,
            };
            Detail = paragraph with
            {
                Name = "Entry Detail",
                Text = text with { Italic = true, Color = accent },
                SpaceBefore = Length.Zero,
                KeepWithNext = true,
            };
            EntryLine = paragraph with { Name = "Entry Line" };
            Role = paragraph with
            {
                Name = "Role",
                Text = text with { Bold = true },
                SpaceBefore = Length.Pt(4),
                KeepWithNext = true,
            };
            var bullet = paragraph with
            {
                Name = "List Bullet",
                Indent = Length.Pt(13),
                Hang = Length.Pt(10),
                SpaceBefore = Length.Pt(2),
            };
            var labelled = paragraph with { Name = "Labelled Line" };
            var nested = bullet with { Name = "List Bullet 2", Indent = Length.Pt(26) };
            Header = new HeaderComposer(
                new HeaderStyles(
                    new BlockStyle("Title", text with { Size = Length.Pt(32) }) { Leading = 1.1, KeepWithNext = true },
                    new BlockStyle("Headline", sans with { Size = Length.Pt(12), Color = accent })
                    {
                        Leading = 1.3,
                        SpaceBefore = Length.Pt(2),
                    },
                    new BlockStyle("Contact", Quiet)
                    {
                        Leading = 1.35,
                        SpaceBefore = Length.Pt(3),
                        SpaceAfter = Length.Pt(6),
                        RuleBelow = new RuleStyle(Length.Pt(1), accent, Length.Pt(6)),
                    }
                )
                {
                    Separator = "  |  ",
                    Photo = new PhotoStyle(Length.Mm(28), PictureShape.Square),
                }
            );
            Body = new BodyComposer(new BodyStyles(paragraph, labelled, bullet, nested));
            Lead = new BodyComposer(
                new BodyStyles(
                    paragraph with
                    {
                        Name = "Lead",
                        Text = text with { Size = Length.Pt(11.5) },
                        Leading = 1.3,
                    },
                    labelled,
                    bullet,
                    nested
                )
            );
        }

        internal HeaderComposer Header { get; }

        internal BodyComposer Body { get; }

        internal BodyComposer Lead { get; }

        internal BlockStyle Heading { get; }

        internal BlockStyle Entry { get; }

        internal BlockStyle Detail { get; }

        internal BlockStyle EntryLine { get; }

        internal BlockStyle Role { get; }

        internal TextStyle Place { get; }

        internal TextStyle Date { get; }

        internal TextStyle Quiet { get; }
    }
}
