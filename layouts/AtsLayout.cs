using ResumeRender.Layout;
using ResumeRender.Layouts.Shared;
using ResumeRender.Model;

namespace ResumeRender.Layouts;

/// <summary>One black sans-serif family, bold capitals with the usual wording for titles, every fact on a line of its
/// own: nothing a parser trips over.</summary>
/// <remarks>
/// What open parsers were seen to lose decides everything here: no second column, nothing at the right edge but dates,
/// role and organisation on lines of their own, <c>|</c> as the only separator, wide gaps between entries. A title that
/// parsers would not know stands after the usual one for its section: <c>WORK EXPERIENCE: WHERE I HAVE BEEN</c>; in a
/// résumé in English, that is.
/// </remarks>
public sealed class AtsLayout : ILayout
{
    /// <inheritdoc/>
    public string Id => "ats";

    /// <inheritdoc/>
    public string Summary => "the safest for parsers: plain, black, usual titles in bold capitals";

    /// <inheritdoc/>
    public Composition Compose(Resume resume, LayoutContext context)
    {
        var styles = new Styles(context);
        var sections = new SectionComposer(styles.Heading, styles.Body, head => Head(head, styles, context.Dates))
        {
            Capitals = true,
        };
        // English words above a German page would be nobody's; programs that read German know its titles.
        var isEnglish = resume.Language.StartsWith("en", StringComparison.OrdinalIgnoreCase);
        var known = isEnglish
            ? resume with
            {
                Sections = [.. resume.Sections.Select(static s => s with { Title = AtsTitles.Before(s) })],
            }
            : resume;
        var blocks = styles.Header.Compose(resume.Person).Concat(sections.Compose(known, context));
        return Composition.Of(resume, context, Margins.Symmetric(Length.Mm(14), Length.Mm(19)), blocks);
    }

    private static IEnumerable<Block> Head(EntryHead head, Styles styles, DateFormat dates)
    {
        var entry = head.Entry;
        var style = styles.Entries.Of(head);
        var first = new InlineBuilder().Add(head.First, style.Text);
        if (head.Lines.Length < 2 && entry.Location is not null)
            first.Separate(" | ", styles.Text).AddPlace(entry.Location, styles.Text);
        if (entry.Link is { } page)
            first.Separate(" | ", styles.Text).AddLink(page, styles.Text);
        yield return new EntryHeadBlock(style, head.IsHeading)
        {
            Line = new(first.Build()) { Trail = new InlineBuilder().AddDates(entry.Dates, dates, styles.Text).Build() },
        };

        foreach (var line in head.Others)
            yield return new EntryHeadBlock(styles.Detail, IsHeading: false)
            {
                Line = new(new InlineBuilder().Add(line, styles.Text).Build()),
            };
        if (head.Lines.Length > 1 && entry.Location is not null)
            yield return new EntryHeadBlock(styles.Detail, IsHeading: false)
            {
                Line = new(new InlineBuilder().AddPlace(entry.Location, styles.Text).Build()),
            };
    }

    private sealed class Styles
    {
        internal Styles(LayoutContext context)
        {
            var accent = context.Accent ?? Rgb.Black;
            Text = new TextStyle(context.Font ?? FontFamilies.Sans.Name, Length.Pt(10));
            var paragraph = new BlockStyle("Body Text", Text) { Leading = 1.2, SpaceBefore = Length.Pt(2) };
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
                SpaceBefore = Length.Pt(6),
                KeepWithNext = true,
            };
            Detail = paragraph with { Name = "Entry Detail", SpaceBefore = Length.Zero, KeepWithNext = true };
            var role = entry with { Name = "Role", SpaceBefore = Length.Pt(4) };
            var line = paragraph with { Name = "Entry Line" };
            var bullet = paragraph with
            {
                Name = "List Bullet",
                Indent = Length.Pt(12),
                Hang = Length.Pt(9),
                SpaceBefore = Length.Pt(1),
            };
            Entries = new EntryStyles(entry, role, line);
            Header = new HeaderComposer(
                new HeaderStyles(
                    new BlockStyle("Title", Text with { Size = Length.Pt(20), Bold = true, Color = accent })
                    {
                        Leading = 1.15,
                        KeepWithNext = true,
                    },
                    paragraph with { Name = "Headline" },
                    paragraph with { Name = "Contact" }
                )
            );
            Body = new BodyComposer(Bodies.Of(paragraph, bullet, Length.Pt(24)));
        }

        internal HeaderComposer Header { get; }

        internal BodyComposer Body { get; }

        internal BlockStyle Heading { get; }

        internal BlockStyle Detail { get; }

        internal EntryStyles Entries { get; }

        internal TextStyle Text { get; }
    }
}
