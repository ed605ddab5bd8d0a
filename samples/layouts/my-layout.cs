#:project ../../src/ResumeRender.Cli/ResumeRender.Cli.csproj

// Copy me: a look of your own in one file, with all of the command's options around it.
//
//     dotnet run my-layout.cs -- pdf me.txt --layout my-layout
//
// Keep the path in the first line right when you move the copy, and keep it out of folders that hold a project. To put the
// look into the program instead, move the class to the folder layouts/ and add a line to BuiltInLayouts.cs.

using ResumeRender.Cli;
using ResumeRender.Layout;
using ResumeRender.Layouts;
using ResumeRender.Model;

return ResumeCli.Run(args, BuiltInLayouts.Catalog.With(new MyLayout()));

/// <summary>Sans-serif throughout, a bar above each section, dates in italics behind a dash.</summary>
/// <remarks>A layout says what goes where and in which style; it never measures. The order of the blocks is the reading order.</remarks>
internal sealed class MyLayout : ILayout
{
    public string Id => "my-layout";

    public string Summary => "sans-serif, a bar above each section, dates behind the title";

    public Composition Compose(Resume resume, LayoutContext context)
    {
        // 1. Styles. Few, each with a name that Word shows; what the user chose comes from the context.
        var accent = context.Accent ?? Rgb.FromHex(0x0F5C4D);
        var text = new TextStyle(context.Font ?? FontFamilies.Sans.Name, Length.Pt(9.25));
        var bold = text with { Bold = true };
        var italic = text with { Italic = true };
        var muted = text with { Color = Rgb.FromHex(0x555555) };

        var body = new BlockStyle("Body Text", text) { Leading = 1.22, SpaceBefore = Length.Pt(1.5) };
        var title = body with { Name = "Title", Text = bold with { Size = Length.Pt(26), Color = accent }, Leading = 1.1, KeepWithNext = true };
        var contact = body with { Name = "Contact", Text = muted };
        var heading = body with
        {
            Name = "Heading 1",
            Text = bold with { Size = Length.Pt(11.5), Color = accent },
            SpaceBefore = Length.Pt(9),
            SpaceAfter = Length.Pt(2),
            KeepWithNext = true,
            RuleAbove = new RuleStyle(Length.Pt(2), accent, Length.Pt(3)),
        };
        var entryHead = body with { Name = "Heading 2", Text = bold, SpaceBefore = Length.Pt(5.5), KeepWithNext = true };
        var entryDetail = body with { Name = "Entry Detail", SpaceBefore = Length.Zero, KeepWithNext = true };
        var bullet = body with { Name = "List Bullet", Indent = Length.Pt(12), Hang = Length.Pt(9) };
        var bodies = new BodyComposer(new BodyStyles(
            body,
            body with { Name = "Labelled Line" },
            bullet,
            bullet with { Name = "List Bullet 2", Indent = Length.Pt(24) }));

        // 2. Blocks, from the top of the page. Their kinds become tags in the PDF and styles in Word.
        var header = new HeaderComposer(new HeaderStyles(title, body with { Name = "Headline", Text = italic }, contact));
        var blocks = header.Compose(resume.Person).ToList();
        foreach (var section in resume.Sections.Where(s => !s.IsEmpty))
        {
            if (!section.Title.IsEmpty)
                blocks.Add(new HeadingBlock(heading) { Line = new(new InlineBuilder().Add(section.Title, heading.Text).Build()) });
            blocks.AddRange(bodies.Compose(section.Body));
            foreach (var entry in section.Entries)
                AddEntry(entry);
        }

        return Composition.Of(resume, context, Margins.Symmetric(Length.Mm(14), Length.Mm(18)), blocks);

        void AddEntry(Entry entry)
        {
            var lines = entry.HeadLines.ToList();
            var hasMore = lines.Count > 1 || !entry.Body.IsEmpty || !entry.Roles.IsEmpty;
            var first = new InlineBuilder().Add(lines.FirstOrDefault(), hasMore ? bold : text);
            if (entry.Location is { } place)
                first.Separate(", ", text).Add(RichText.Plain(place.Text, place.Span), text);
            if (entry.Dates is { } dates)
                first.Separate(" – ", muted).Add(RichText.Plain(context.Dates.Format(dates), dates.Span), italic);
            if (entry.Link is { } link)
                first.Separate(" | ", muted).AddLink(link, muted);
            blocks.Add(new EntryHeadBlock(hasMore ? entryHead : body, IsHeading: hasMore) { Line = new(first.Build()) });
            foreach (var line in lines.Skip(1))
                blocks.Add(new EntryHeadBlock(entryDetail, IsHeading: false) { Line = new(new InlineBuilder().Add(line, text).Build()) });
            blocks.AddRange(bodies.Compose(entry.Body));
            foreach (var role in entry.Roles)
                AddEntry(role);
        }
    }
}
