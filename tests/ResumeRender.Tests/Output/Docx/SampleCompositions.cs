using System.Collections.Immutable;
using ResumeRender.Layout;
using ResumeRender.Layout.Design;
using ResumeRender.Layouts;
using ResumeRender.Testing;
using ResumeRender.Tests.Photos;

namespace ResumeRender.Tests.Output.Docx;

/// <summary>Compositions that between them hold every kind of block, part, mark and distance.</summary>
internal static class SampleCompositions
{
    internal static readonly TextStyle Text = new("Source Serif 4", Length.Pt(10));
    private static readonly TextStyle Mono = new("Source Code Pro", Length.Pt(9.2));
    private static readonly Rgb Blue = Rgb.FromHex(0x1F4E79);
    private static readonly RuleStyle Hairline = new(Length.Pt(0.5), Blue, Length.Pt(1.5));

    private static readonly BlockStyle Title = new("Title", Text with { Size = Length.Pt(22), Bold = true })
    {
        Alignment = Alignment.Center,
        Leading = 1.2,
    };
    private static readonly BlockStyle Contact = new("Contact", Text)
    {
        Alignment = Alignment.Center,
        SpaceBefore = Length.Pt(2),
    };
    private static readonly BlockStyle Heading = new(
        "Heading 1",
        Text with
        {
            Size = Length.Pt(12),
            Bold = true,
            Color = Blue,
            Tracking = 40,
        }
    )
    {
        SpaceBefore = Length.Pt(10),
        SpaceAfter = Length.Pt(4),
        KeepWithNext = true,
        RuleBelow = Hairline,
    };

    private static readonly BlockStyle Entry = new("Entry", Text)
    {
        SpaceBefore = Length.Pt(6),
        SpaceAfter = Length.Pt(1),
        KeepWithNext = true,
    };
    private static readonly BlockStyle Body = new("Body Text", Text)
    {
        SpaceBefore = Length.Pt(2),
        SpaceAfter = Length.Pt(2),
    };
    private static readonly BlockStyle Bullets = new("List Bullet", Text)
    {
        Indent = Length.Pt(14),
        Hang = Length.Pt(10),
        SpaceBefore = Length.Pt(1),
        SpaceAfter = Length.Pt(3),
    };
    private static readonly BlockStyle SubBullets = Bullets with
    {
        Name = "List Bullet 2",
        Indent = Length.Pt(26),
        Hang = Length.Pt(10),
        SpaceBefore = Length.Pt(0.5),
    };
    private static readonly BlockStyle Labelled = new("Skill", Text)
    {
        Indent = Length.Pt(90),
        Hang = Length.Pt(90),
        SpaceBefore = Length.Pt(1),
    };
    private static readonly BlockStyle Rule = new("Separator", Text)
    {
        SpaceBefore = Length.Pt(8),
        SpaceAfter = Length.Pt(8),
        RuleBelow = new RuleStyle(Length.Pt(1), Rgb.Black, Length.Zero),
    };
    private static readonly BlockStyle Indented = new("Note", Text)
    {
        Indent = Length.Pt(40),
        SpaceBefore = Length.Pt(6),
        RuleAbove = Hairline,
        RuleBelow = Hairline,
    };
    private static readonly BlockStyle Columns = new("Columns", Text)
    {
        SpaceBefore = Length.Pt(5),
        SpaceAfter = Length.Pt(5),
    };

    /// <summary>A page with everything on it.</summary>
    internal static Composition Everything { get; } =
        Page(
            new TitleBlock(Title) { Line = Plain("Alex Tan", Title.Text) },
            new ParagraphBlock(Contact)
            {
                Line = new Line([
                    Link("mailto:alex.tan@example.com", "alex.tan@example.com"),
                    Words("  |  "),
                    Link("https://example.com/a?b=1&c=2", "example.com/a"),
                    Words("  |  +65 5550 0100"),
                ]),
            },
            new HeadingBlock(Heading) { Line = Plain("Experience", Heading.Text) },
            new EntryHeadBlock(Entry, IsHeading: true)
            {
                Line = new Line([Words("Contoso Ltd", Text with { Bold = true })])
                {
                    Trail = [Words("Jan 2024 – May 2024", Text with { Italic = true })],
                },
            },
            new EntryHeadBlock(Entry with { SpaceBefore = Length.Zero, SpaceAfter = Length.Pt(2) }, IsHeading: false)
            {
                Line = new Line([Words("Software Engineering Intern")]) { Trail = [Words("Singapore")] },
            },
            new ListBlock(
                Bullets,
                [
                    Item(
                        "Wrote a scheduler in ",
                        "vllm serve",
                        " that halved the latency of long prompts and doubled the throughput of short ones on the "
                            + "same machines"
                    ),
                    Item("Led three people") with
                    {
                        Nested = new ListBlock(
                            SubBullets,
                            [Item("weekly reviews", bullet: "–"), Item("one talk", bullet: "–")]
                        ),
                    },
                    Item("Kept “quotes”, ampersands & <angle brackets> as they are"),
                ]
            ),
            new EntryHeadBlock(Entry, IsHeading: true)
            {
                Line = new Line([
                    Words(
                        "A Most Remarkable University of Applied Sciences and Humanities, Faculty of Engineering, "
                            + "Department of Computing",
                        Text with
                        {
                            Bold = true,
                        }
                    ),
                ])
                {
                    Trail = [Words("Aug 2019 – Dec 2023")],
                },
            },
            new ParagraphBlock(Body)
            {
                Line = new Line([
                    Words("Plain, "),
                    Words("strong", Text with { Bold = true }),
                    Words(", "),
                    Words("emphasised", Text with { Italic = true }),
                    Words(", "),
                    Words("both", Text with { Bold = true, Italic = true }),
                    Words(", "),
                    Words("coloured", Text with { Color = Blue }),
                    Words(" and "),
                    Words("français", Text) with
                    {
                        Language = "fr",
                    },
                    Words("."),
                ]),
            },
            new HeadingBlock(Heading)
            {
                Line = new Line([
                    Words("Skills ", Heading.Text),
                    Words("(regular)", Heading.Text with { Bold = false }),
                ]),
            },
            new LabelledLineBlock(Labelled)
            {
                Line = new Line([
                    Words(
                        "C#, F#, Go, and a good many more that make this line so long that it has to wrap at the end "
                            + "of the page"
                    ),
                ])
                {
                    Lead = [Words("Languages:", Text with { Bold = true })],
                },
            },
            new LabelledLineBlock(Labelled)
            {
                Line = new Line([Words("word processors")])
                {
                    Lead = [Words("A label far too long for its column:", Text with { Bold = true })],
                    Trail = [Words("2020")],
                },
            },
            new LabelledLineBlock(Labelled) { Line = Plain("no label here") },
            new RuleBlock(Rule),
            new ParagraphBlock(Indented) { Line = Plain("Indented text between rules that go over the whole width.") },
            new ColumnsBlock(
                Columns,
                [
                    new Column(
                        Length.Pt(150),
                        1,
                        [
                            new ParagraphBlock(Body) { Line = Plain("First column read.") },
                            new ParagraphBlock(Body) { Line = Plain("Second paragraph of it.") },
                        ]
                    ),
                    new Column(Length.Pt(300), 0, [new ParagraphBlock(Body) { Line = Plain("Second column read.") }]),
                ],
                Length.Pt(12)
            ),
            new ParagraphBlock(Body with { Alignment = Alignment.End }) { Line = Plain("At the right edge.") },
            new ParagraphBlock(Body) { Line = new Line([]) },
            new HeadingBlock(Heading) { Line = Plain("A section with nothing in it", Heading.Text) },
            new HeadingBlock(Heading) { Line = Plain("Another one", Heading.Text) }
        );

    /// <summary>A page in a right-to-left language with a word from left to right.</summary>
    internal static Composition RightToLeft { get; } =
        Page(
            new TitleBlock(Title) { Line = Plain("דנה כהן", Title.Text) },
            new EntryHeadBlock(Entry, IsHeading: true)
            {
                Line = new Line([Words("מהנדסת ב־Contoso")]) { Trail = [Words("2024")] },
            },
            new ListBlock(Bullets, [Item("ניהלה צוות של שלושה")]),
            new LabelledLineBlock(Labelled)
            {
                Line = new Line([Words("עברית, English")]) { Lead = [Words("שפות:", Text with { Bold = true })] },
            }
        ) with
        {
            Language = "he-IL",
            RightToLeft = true,
            Title = "דנה כהן",
            Author = null,
        };

    /// <summary>A page with a picture beside its head, which reaches below it, and one on a line of its own.</summary>
    internal static Composition Pictures { get; } =
        Page([
            .. new PictureBlock(
                Body with
                {
                    Name = "Photo",
                },
                TestPhotos.Square,
                Length.Mm(30),
                "Photo of “Alex” & <Tan>"
            )
            {
                Shape = PictureShape.Round,
            }.Beside([
                new TitleBlock(Title) { Line = Plain("Alex Tan", Title.Text) },
                new ParagraphBlock(Contact) { Line = Plain("alex.tan@example.com") },
            ]),
            new HeadingBlock(Heading) { Line = Plain("Profile", Heading.Text) },
            new PictureBlock(
                Body with
                {
                    Name = "Picture",
                    Alignment = Alignment.Center,
                },
                TestPhotos.Square,
                Length.Mm(20),
                "A square"
            ),
            new ParagraphBlock(Body) { Line = Plain("Below it.") },
        ]);

    /// <summary>Names of all the samples below and of every look with a whole résumé.</summary>
    internal static IEnumerable<string> Names =>
        [
            "everything",
            "right-to-left",
            "pictures",
            "empty",
            .. BuiltInLayouts.Catalog.Layouts.Select(static l => l.Id),
        ];

    internal static Composition Find(string name) => name switch
    {
        "everything" => Everything,
        "right-to-left" => RightToLeft,
        "pictures" => Pictures,
        "empty" => Page(),
        _ => OneColumn.Of(BuiltInLayouts.Catalog.Find(name)!.Compose(HandMadeResume.Dana, new LayoutContext())),
    };

    internal static Composition Page(params ImmutableArray<Block> blocks) => new()
    {
        Blocks = blocks,
        Paper = Paper.A4,
        Margins = Margins.Symmetric(Length.Mm(15), Length.Mm(18)),
        Title = "Alex Tan: Résumé",
        Author = "Alex Tan",
        Language = "en-GB",
    };

    internal static Line Plain(string text, TextStyle? style = null) => new([Words(text, style)]);

    internal static TextInline Words(string text, TextStyle? style = null) => new(text, style ?? Text);

    internal static LinkInline Link(string uri, string text) =>
        new(uri, [Words(text, Text with { Color = Blue })], $"Web page {uri}");

    private static ListItem Item(string before, string code = "", string after = "", string bullet = "•") =>
        new(
            new Line(code.Length == 0 ? [Words(before)] : [Words(before), Words(code, Mono), Words(after)])
            {
                Lead = [Words(bullet)],
            }
        );
}
