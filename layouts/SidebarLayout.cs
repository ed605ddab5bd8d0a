using ResumeRender.Layout;
using ResumeRender.Layouts.Shared;
using ResumeRender.Model;

namespace ResumeRender.Layouts;

/// <summary>Two columns: the career at the right, and beside it, narrow, how to reach the person, skills, languages and
/// interests.</summary>
/// <remarks>
/// Read aloud or by a parser it is one column: the contact data, the career whole, then the lists at the side. What
/// goes to the side is short by nature; a section of another kind never does. In Word, whose columns parsers lose, the
/// side stands below the career.
/// </remarks>
public sealed class SidebarLayout : ILayout
{
    private static readonly SectionKind[] SideKinds =
    [
        SectionKind.Skills,
        SectionKind.Languages,
        SectionKind.Interests,
    ];

    /// <summary>Characters that surely find room at the side; a longer address would be cut, and lost to
    /// parsers.</summary>
    private const int LongestContact = 32;

    private static readonly PhotoStyle Portrait = new(Length.Mm(36), PictureShape.Round);

    /// <inheritdoc/>
    public string Id => "sidebar";

    /// <inheritdoc/>
    public string Summary => "two columns: the career, with contact, skills, languages at its side";

    /// <inheritdoc/>
    public Composition Compose(Resume resume, LayoutContext context)
    {
        var styles = new Styles(context);
        var main = new SectionComposer(styles.Heading, styles.Body, head => Head(head, styles, context.Dates));
        var side = new SectionComposer(styles.SideHeading, styles.SideBody, head =>
            SideHead(head, styles, context.Dates)
        );
        var sections = resume.Sections.Where(static s => !s.IsEmpty).ToLookup(static s => SideKinds.Contains(s.Kind));
        var person = resume.Person;
        var fits = person.Emails.Concat(person.Phones).All(static value => value.Value.Length <= LongestContact);
        var header = styles.Header.Compose(
            fits ? person with { Emails = [], Phones = [], Location = null, Links = [] } : person
        );
        var contact = fits
            ? ContactComposer
                .Pieces(person, styles.Contact.Text)
                .Select(piece => new ParagraphBlock(styles.Contact) { Line = new(piece) })
            : [];
        Block[] photo = Portrait.Block(context, styles.Photo) is { } portrait ? [portrait] : [];
        var columns = new ColumnsBlock(
            styles.Columns,
            [
                new Column(Length.Mm(51), 0, [.. photo, .. contact]),
                new Column(Length.Mm(121), 1, [.. sections[false].SelectMany(s => main.Compose(s, context))]),
                new Column(Length.Mm(51), 0, [.. sections[true].SelectMany(s => side.Compose(s, context))]),
            ],
            Length.Mm(9)
        )
        {
            Rule = styles.Divider,
        };
        return Composition.Of(
            resume,
            context,
            Margins.Symmetric(Length.Mm(14), Length.Mm(15)),
            [.. header, columns]
        ) with
        {
            Fit = new FitLimits { MostSize = Length.Pt(10), MostMargin = Length.Mm(18) },
        };
    }

    private static IEnumerable<Block> Head(EntryHead head, Styles styles, DateFormat dates)
    {
        var style = head.IsRole ? styles.Role : head.IsHeading ? styles.Entry : styles.EntryLine;
        var (first, detail) = TwoLineHead.Of(head, style.Text, styles.EntryDetail.Text, styles.Date, styles.Date);
        yield return new EntryHeadBlock(style, head.IsHeading)
        {
            Line = new(first.Build())
            {
                Trail = new InlineBuilder().AddDates(head.Entry.Dates, dates, styles.Date).Build(),
            },
        };

        if (!detail.IsEmpty)
            yield return new EntryHeadBlock(styles.EntryDetail, IsHeading: false) { Line = new(detail.Build()) };
    }

    private static IEnumerable<Block> SideHead(EntryHead head, Styles styles, DateFormat dates)
    {
        var (first, detail) = TwoLineHead.Of(
            head,
            styles.SideEntry.Text,
            styles.EntryDetail.Text,
            styles.Date,
            styles.Date
        );
        yield return new EntryHeadBlock(styles.SideEntry, head.IsHeading) { Line = new(first.Build()) };
        detail.Separate(" | ", styles.Date).AddDates(head.Entry.Dates, dates, styles.Date);
        if (!detail.IsEmpty)
            yield return new EntryHeadBlock(styles.SideDetail, IsHeading: false) { Line = new(detail.Build()) };
    }

    private sealed class Styles
    {
        internal Styles(LayoutContext context)
        {
            var accent = context.Accent ?? Rgb.FromHex(0x2B3A67);
            var text = new TextStyle(context.Font ?? FontFamilies.Humanist.Name, Length.Pt(9.5))
            {
                Color = Rgb.FromHex(0x1D2027),
            };
            var small = text with { Size = Length.Pt(9) };
            Date = small with { Color = Rgb.FromHex(0x585E69), TabularFigures = true };
            Divider = new RuleStyle(Length.Pt(0.5), Rgb.FromHex(0xC3C8D4), Length.Zero);
            var paragraph = new BlockStyle("Body Text", text) { Leading = 1.23, SpaceBefore = Length.Pt(2) };
            Columns = paragraph with { Name = "Columns", SpaceBefore = Length.Pt(8) };
            Heading = new BlockStyle("Heading 1", text with { Size = Length.Pt(11.5), Bold = true, Color = accent })
            {
                Leading = 1.25,
                SpaceBefore = Length.Pt(11),
                SpaceAfter = Length.Pt(2),
                KeepWithNext = true,
            };
            Entry = paragraph with
            {
                Name = "Heading 2",
                Text = text with { Bold = true },
                SpaceBefore = Length.Pt(6),
                KeepWithNext = true,
            };
            EntryDetail = paragraph with
            {
                Name = "Entry Detail",
                Text = text with { Color = accent },
                SpaceBefore = Length.Zero,
                KeepWithNext = true,
            };
            EntryLine = paragraph with { Name = "Entry Line" };
            Role = paragraph with
            {
                Name = "Role",
                Text = text with { Bold = true, Italic = true },
                SpaceBefore = Length.Pt(3.5),
                KeepWithNext = true,
            };
            var bullet = paragraph with
            {
                Name = "List Bullet",
                Indent = Length.Pt(11),
                Hang = Length.Pt(9),
                SpaceBefore = Length.Pt(1.5),
            };
            var side = paragraph with { Name = "Side", Text = small, Leading = 1.25 };
            Contact = side with
            {
                Name = "Contact",
                Text = small with { Size = Length.Pt(8.5) },
                SpaceBefore = Length.Pt(1.5),
            };
            Photo = side with { Name = "Photo", SpaceAfter = Length.Pt(7) };
            SideHeading = Heading with { Name = "Side Heading", Text = Heading.Text with { Size = Length.Pt(10.5) } };
            SideEntry = side with
            {
                Name = "Side Entry",
                Text = small with { Bold = true },
                SpaceBefore = Length.Pt(4),
            };
            SideDetail = side with { Name = "Side Detail", SpaceBefore = Length.Zero };
            var sideBullet = bullet with
            {
                Name = "Side Bullet",
                Text = small,
                Indent = Length.Pt(9),
                Hang = Length.Pt(8),
            };
            Header = new HeaderComposer(
                new HeaderStyles(
                    new BlockStyle("Title", text with { Size = Length.Pt(28), Bold = true, Color = accent })
                    {
                        Leading = 1.1,
                        KeepWithNext = true,
                    },
                    new BlockStyle("Headline", text with { Size = Length.Pt(12.5) }) { Leading = 1.3 },
                    Contact
                )
            );
            Body = new BodyComposer(
                new BodyStyles(
                    paragraph,
                    paragraph with
                    {
                        Name = "Labelled Line",
                    },
                    bullet,
                    bullet with
                    {
                        Name = "List Bullet 2",
                        Indent = Length.Pt(22),
                    }
                )
            );
            SideBody = new BodyComposer(
                new BodyStyles(
                    side,
                    side with
                    {
                        Name = "Side Label",
                        SpaceBefore = Length.Pt(3),
                    },
                    sideBullet,
                    sideBullet with
                    {
                        Name = "Side Bullet 2",
                        Indent = Length.Pt(17),
                    }
                )
            );
        }

        internal HeaderComposer Header { get; }

        internal BodyComposer Body { get; }

        internal BodyComposer SideBody { get; }

        internal BlockStyle Columns { get; }

        internal BlockStyle Photo { get; }

        internal BlockStyle Heading { get; }

        internal BlockStyle SideHeading { get; }

        internal BlockStyle Contact { get; }

        internal BlockStyle Entry { get; }

        internal BlockStyle EntryDetail { get; }

        internal BlockStyle EntryLine { get; }

        internal BlockStyle Role { get; }

        internal BlockStyle SideEntry { get; }

        internal BlockStyle SideDetail { get; }

        internal TextStyle Date { get; }

        internal RuleStyle Divider { get; }
    }
}
