using ResumeRender.Layout;
using ResumeRender.Layouts.Shared;
using ResumeRender.Model;

namespace ResumeRender.Layouts;

/// <summary>Dates in a left rail, a fine line beside them with a mark at each station, sans-serif type.</summary>
/// <remarks>
/// The line ties together what follows in time, so only sections with dated entries have it; skills and languages stand
/// on the same axis without. Line and marks are ornaments: they are not read out, and Word, which has no such line,
/// shows the same page without.
/// </remarks>
public sealed class TimelineLayout : ILayout
{
    /// <inheritdoc/>
    public string Id => "timeline";

    /// <inheritdoc/>
    public string Summary => "dates in a left rail with a fine line and a mark at each station";

    /// <inheritdoc/>
    public Composition Compose(Resume resume, LayoutContext context)
    {
        var styles = new Styles(context);
        var onRail = new SectionComposer(styles.Heading, styles.RailBody, head =>
            Head(head, styles, context.Dates, styles.Rail)
        );
        var plain = new SectionComposer(styles.Heading, styles.Body, head =>
            Head(head, styles, context.Dates, rail: null)
        );
        var blocks = styles
            .Header.Compose(resume.Person, context)
            .Concat(
                resume
                    .Sections.Where(static s => !s.IsEmpty)
                    .SelectMany(s =>
                        (s.Entries.Any(static e => e.Dates is not null || !e.Roles.IsEmpty) ? onRail : plain).Compose(
                            s,
                            context
                        )
                    )
            );
        return Composition.Of(resume, context, Margins.Symmetric(Length.Mm(13), Length.Mm(17)), blocks);
    }

    private static IEnumerable<Block> Head(EntryHead head, Styles styles, DateFormat dates, RailStyle? rail)
    {
        var entry = head.Entry;
        var style = head.IsRole ? styles.Role : head.IsHeading ? styles.Entry : styles.EntryLine;
        var (first, detail) = TwoLineHead.Of(head, style.Text, styles.Detail.Text, styles.Quiet, styles.Link);
        yield return new EntryHeadBlock(style with { Rail = rail }, head.IsHeading)
        {
            Line = new(first.Build()) { Lead = new InlineBuilder().AddDates(entry.Dates, dates, styles.Date).Build() },
        };

        if (!detail.IsEmpty)
            yield return new EntryHeadBlock(
                styles.Detail with
                {
                    Rail = rail is null ? null : rail with { Mark = Length.Zero },
                },
                IsHeading: false
            )
            {
                Line = new(detail.Build()),
            };
    }

    private sealed class Styles
    {
        internal Styles(LayoutContext context)
        {
            var accent = context.Accent ?? Rgb.FromHex(0x1D6F5C);
            var text = new TextStyle(context.Font ?? FontFamilies.Sans.Name, Length.Pt(9.5))
            {
                Color = Rgb.FromHex(0x1B1E23),
            };
            var axis = Length.Mm(38);
            Quiet = text with { Color = Rgb.FromHex(0x5A6068) };
            Link = text with { Color = accent };
            Date = Quiet with { Size = Length.Pt(9), TabularFigures = true };
            Rail = new RailStyle(Length.Pt(0.75), Rgb.FromHex(0xB9C4C0), axis - Length.Mm(4))
            {
                Mark = Length.Pt(4.5),
                MarkColor = accent,
            };
            var between = Rail with { Mark = Length.Zero };
            var paragraph = new BlockStyle("Body Text", text)
            {
                Leading = 1.22,
                SpaceBefore = Length.Pt(2),
                Indent = axis,
                Hang = axis,
                LeadGap = Length.Mm(6.5),
            };
            Heading = new BlockStyle("Heading 1", text with { Size = Length.Pt(11.5), Bold = true, Color = accent })
            {
                Leading = 1.25,
                SpaceBefore = Length.Pt(9),
                SpaceAfter = Length.Pt(2),
                KeepWithNext = true,
                Indent = axis,
            };
            Entry = paragraph with
            {
                Name = "Heading 2",
                Text = text with { Bold = true },
                SpaceBefore = Length.Pt(6.5),
                KeepWithNext = true,
            };
            Detail = paragraph with { Name = "Entry Detail", SpaceBefore = Length.Zero, KeepWithNext = true };
            EntryLine = paragraph with { Name = "Entry Line" };
            Role = paragraph with
            {
                Name = "Role",
                Text = text with { Bold = true, Color = Quiet.Color },
                SpaceBefore = Length.Pt(3.5),
                KeepWithNext = true,
            };
            var bullet = paragraph with
            {
                Name = "List Bullet",
                Indent = axis + Length.Pt(10),
                Hang = Length.Pt(10),
                LeadGap = null,
                SpaceBefore = Length.Pt(1.5),
            };
            Header = new HeaderComposer(
                new HeaderStyles(
                    new BlockStyle("Title", text with { Size = Length.Pt(27), Bold = true, Color = accent })
                    {
                        Leading = 1.1,
                        KeepWithNext = true,
                        Indent = axis,
                    },
                    new BlockStyle("Headline", text with { Size = Length.Pt(12) }) { Leading = 1.3, Indent = axis },
                    new BlockStyle("Contact", Quiet with { Size = Length.Pt(9) })
                    {
                        Leading = 1.3,
                        SpaceBefore = Length.Pt(2),
                        SpaceAfter = Length.Pt(3),
                        Indent = axis,
                    }
                )
                {
                    Photo = new PhotoStyle(Length.Mm(26), PictureShape.Round),
                    Separator = "  |  ",
                }
            );
            Body = BodyOn(rail: null);
            RailBody = BodyOn(between);

            BodyComposer BodyOn(RailStyle? rail) => new(new BodyStyles(
                paragraph with { Rail = rail },
                paragraph with { Name = "Labelled Line", Rail = rail },
                bullet with { Rail = rail },
                bullet with { Name = "List Bullet 2", Indent = axis + Length.Pt(20), Rail = rail })
            {
                HangLabels = rail is null,
            });
        }

        internal HeaderComposer Header { get; }

        internal BodyComposer Body { get; }

        internal BodyComposer RailBody { get; }

        internal RailStyle Rail { get; }

        internal BlockStyle Heading { get; }

        internal BlockStyle Entry { get; }

        internal BlockStyle Detail { get; }

        internal BlockStyle EntryLine { get; }

        internal BlockStyle Role { get; }

        internal TextStyle Date { get; }

        internal TextStyle Quiet { get; }

        internal TextStyle Link { get; }
    }
}
