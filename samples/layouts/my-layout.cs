#:project ../../src/ResumeRender.Cli/ResumeRender.Cli.csproj

// A look of your own in one file, with all of the command's options around it. It runs as it stands:
//
//     dotnet run my-layout.cs -- pdf me.txt --layout my-layout
//
// The first line brings the library: `#:package ResumeRender.Cli@VERSION` from a package, or `#:project PATH` from a
// clone. Keep the path right when you move the file, and keep the file out of folders that hold a project.
// docs/writing-a-layout.md goes on from here.

using ResumeRender.Cli;
using ResumeRender.Layout;
using ResumeRender.Layouts;
using ResumeRender.Model;

return ResumeCli.Run(args, BuiltInLayouts.Catalog.With(new MyLayout()));

/// <summary>Sans-serif throughout, a bar above each section, dates at the right.</summary>
/// <remarks>A layout says what goes where and in which style; it never measures. The order of the blocks is the reading
/// order.</remarks>
internal sealed class MyLayout : ILayout
{
    public string Id => "my-layout";

    public string Summary => "sans-serif, a bar above each section, dates at the right";

    public Composition Compose(Resume resume, LayoutContext context)
    {
        // 1. Letters. What the user chose comes from the context; the look fills in the rest.
        var accent = context.Accent ?? Rgb.FromHex(0x0F5C4D);
        var text = new TextStyle(context.Font ?? FontFamilies.Sans.Name, Length.Pt(9.5))
        {
            Color = Rgb.FromHex(0x1F2326),
        };
        var bold = text with { Bold = true };
        var muted = text with { Color = Rgb.FromHex(0x555B61), TabularFigures = true };

        // 2. Blocks. Few styles, each for one role and with a name that Word shows; sizes and spaces are fitted to the
        // page later.
        var body = new BlockStyle("Body Text", text) { Leading = 1.22, SpaceBefore = Length.Pt(2) };
        var title = new BlockStyle("Title", bold with { Size = Length.Pt(27), Color = accent })
        {
            Leading = 1.1,
            KeepWithNext = true,
        };
        var headline = new BlockStyle("Headline", text with { Size = Length.Pt(12) }) { Leading = 1.3 };
        var contact = new BlockStyle("Contact", muted with { Size = Length.Pt(9) })
        {
            Leading = 1.3,
            SpaceBefore = Length.Pt(2),
            SpaceAfter = Length.Pt(4),
        };
        var heading = new BlockStyle("Heading 1", bold with { Size = Length.Pt(11), Color = accent })
        {
            Leading = 1.2,
            SpaceBefore = Length.Pt(8),
            SpaceAfter = Length.Pt(2),
            KeepWithNext = true,
            RuleAbove = new RuleStyle(Length.Pt(1.5), accent, Length.Pt(2)),
        };
        var entry = body with { Name = "Heading 2", Text = bold, SpaceBefore = Length.Pt(5.5), KeepWithNext = true };
        var entryLine = body with { Name = "Entry Line" };
        var role = entry with { Name = "Role", Text = bold with { Italic = true }, SpaceBefore = Length.Pt(3.5) };
        var detail = body with { Name = "Entry Detail", SpaceBefore = Length.Zero, KeepWithNext = true };
        var bullet = body with
        {
            Name = "List Bullet",
            Indent = Length.Pt(11),
            Hang = Length.Pt(9),
            SpaceBefore = Length.Pt(1.5),
        };

        // 3. Composers. They put every word of the résumé into blocks; the heads of entries are where looks differ
        // most.
        var header = new HeaderComposer(new HeaderStyles(title, headline, contact));
        var bodies = new BodyComposer(
            new BodyStyles(
                body,
                body with
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
        var sections = new SectionComposer(heading, bodies, Head);

        // 4. The page.
        return Composition.Of(
            resume,
            context,
            Margins.Symmetric(Length.Mm(14), Length.Mm(18)),
            [.. header.Compose(resume.Person), .. sections.Compose(resume, context)]
        );

        IEnumerable<Block> Head(EntryHead head)
        {
            var style = head.IsRole ? role : head.IsHeading ? entry : entryLine;
            var first = new InlineBuilder().Add(head.First, style.Text);
            if (head.Entry.Location is { } place)
                first.Separate(" | ", muted).AddPlace(place, muted);
            if (head.Entry.Link is { } page)
                first.Separate(" | ", muted).AddLink(page, muted);
            var dates = new InlineBuilder().AddDates(head.Entry.Dates, context.Dates, muted);
            yield return new EntryHeadBlock(style, head.IsHeading)
            {
                Line = new(first.Build()) { Trail = dates.Build() },
            };
            foreach (var line in head.Others)
                yield return new EntryHeadBlock(detail, IsHeading: false)
                {
                    Line = new(new InlineBuilder().Add(line, text).Build()),
                };
        }
    }
}
