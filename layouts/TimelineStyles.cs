using ResumeRender.Layout;
using ResumeRender.Layouts.Shared;

namespace ResumeRender.Layouts;

/// <summary>The styles on and off the line of <see cref="TimelineLayout"/>.</summary>
internal sealed class TimelineStyles
{
    internal TimelineStyles(LayoutContext context)
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
        var headingText = text with { Size = Length.Pt(11.5), Bold = true, Color = accent };
        Heading = new BlockStyle("Heading 1", headingText)
        {
            Leading = 1.25,
            SpaceBefore = Length.Pt(9),
            SpaceAfter = Length.Pt(2),
            KeepWithNext = true,
            Indent = axis,
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
        var role = paragraph with
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
        Entries = new EntryStyles(entry, role, line);
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

    internal BlockStyle Detail { get; }

    internal EntryStyles Entries { get; }

    internal TextStyle Date { get; }

    internal TextStyle Quiet { get; }

    internal TextStyle Link { get; }
}
