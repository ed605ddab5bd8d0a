using ResumeRender.Layout;
using ResumeRender.Layouts.Shared;

namespace ResumeRender.Layouts;

/// <summary>The styles of both columns of <see cref="SidebarLayout"/>.</summary>
internal sealed class SidebarStyles
{
    internal SidebarStyles(LayoutContext context)
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
        var headingText = text with { Size = Length.Pt(11.5), Bold = true, Color = accent };
        Heading = new BlockStyle("Heading 1", headingText)
        {
            Leading = 1.25,
            SpaceBefore = Length.Pt(11),
            SpaceAfter = Length.Pt(2),
            KeepWithNext = true,
        };
        var entry = paragraph with
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
        var line = paragraph with { Name = "Entry Line" };
        var role = paragraph with
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
        Entries = new EntryStyles(entry, role, line);
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
        Body = new BodyComposer(Bodies.Of(paragraph, bullet, Length.Pt(22)));
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

    internal BlockStyle EntryDetail { get; }

    internal EntryStyles Entries { get; }

    internal BlockStyle SideEntry { get; }

    internal BlockStyle SideDetail { get; }

    internal TextStyle Date { get; }

    internal RuleStyle Divider { get; }
}
