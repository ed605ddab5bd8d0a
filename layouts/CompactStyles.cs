using ResumeRender.Layout;
using ResumeRender.Layouts.Shared;

namespace ResumeRender.Layouts;

/// <summary>The styles of <see cref="CompactLayout"/>: small type on close lines.</summary>
internal sealed class CompactStyles
{
    internal CompactStyles(LayoutContext context)
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
