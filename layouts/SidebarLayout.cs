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
        var styles = new SidebarStyles(context);
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

    private static IEnumerable<Block> Head(EntryHead head, SidebarStyles styles, DateFormat dates)
    {
        var style = styles.Entries.Of(head);
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

    private static IEnumerable<Block> SideHead(EntryHead head, SidebarStyles styles, DateFormat dates)
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
}
