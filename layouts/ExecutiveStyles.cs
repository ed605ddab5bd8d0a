using ResumeRender.Layout;
using ResumeRender.Layouts.Shared;

namespace ResumeRender.Layouts;

/// <summary>The styles of <see cref="ExecutiveLayout"/>: serif text, sans-serif titles.</summary>
internal sealed class ExecutiveStyles
{
    internal ExecutiveStyles(LayoutContext context)
    {
        var accent = context.Accent ?? Rgb.FromHex(0x7A1F2B);
        var ink = Rgb.FromHex(0x22252A);
        var text = new TextStyle(context.Font ?? FontFamilies.Serif.Name, Length.Pt(10)) { Color = ink };
        var sans = text with { Family = FontFamilies.Sans.Name };
        Quiet = sans with { Size = Length.Pt(9), Color = Rgb.FromHex(0x5B6068) };
        Place = text with { Color = Quiet.Color };
        Date = Quiet with { TabularFigures = true };
        var paragraph = new BlockStyle("Body Text", text) { Leading = 1.25, SpaceBefore = Length.Pt(2.5) };
        var headingText = sans with { Size = Length.Pt(9.5), Bold = true, Color = accent, Tracking = 95 };
        Heading = new BlockStyle("Heading 1", headingText)
        {
            Leading = 1.3,
            SpaceBefore = Length.Pt(12),
            SpaceAfter = Length.Pt(2.5),
            KeepWithNext = true,
        };
        var entry = paragraph with
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
        var line = paragraph with { Name = "Entry Line" };
        var role = paragraph with
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
        Entries = new EntryStyles(entry, role, line);
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

    internal BlockStyle Detail { get; }

    internal EntryStyles Entries { get; }

    internal TextStyle Place { get; }

    internal TextStyle Date { get; }

    internal TextStyle Quiet { get; }
}
