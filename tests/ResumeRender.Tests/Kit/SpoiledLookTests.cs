using ResumeRender.Layout;
using ResumeRender.Layouts;
using ResumeRender.Model;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Kit;

/// <summary>The kit finds what a look does wrong: each of these is the look `classic` with one thing spoiled.</summary>
public sealed class SpoiledLookTests
{
    [Fact]
    public void A_look_that_comes_with_the_program_breaks_no_rule() =>
        Assert.Empty(Check(static composition => composition));

    [Fact]
    public void Lost_words_are_named() =>
        AssertBroken("no word is lost: `bread` is not on the page", static composition =>
            composition with
            {
                Blocks = [.. composition.Blocks.Where(static b => b is not ListBlock)],
            }
        );

    [Fact]
    public void Lost_links_are_named() =>
        AssertBroken("no link is lost: nothing leads to https://bread.example", static composition =>
            composition with
            {
                Blocks = [.. composition.Blocks.Where(static b => b is not ListBlock)],
            }
        );

    [Fact]
    public void A_change_of_the_order_is_found() =>
        AssertBroken(
            "every section keeps its order: `Baked bread` does not come after what comes before it in the résumé",
            static composition =>
                composition with
                {
                    Blocks = [.. composition.Blocks.OrderBy(static b => b is not ListBlock)],
                }
        );

    [Fact]
    public void Two_titles_are_one_too_many() => AssertBroken(
        "the name is the one title: there should be 1 of the kind title and there are 2",
        static composition => composition with { Blocks = [composition.Blocks[0], .. composition.Blocks] });

    [Fact]
    public void A_paragraph_is_no_heading() =>
        AssertBroken(
            "every section has its heading: there should be 1 of the kind heading and there are 0",
            static composition =>
                composition with
                {
                    Blocks =
                    [
                        .. composition.Blocks.Select(static b =>
                            b is HeadingBlock ? new ParagraphBlock(b.Style) { Line = b.Line } : b
                        ),
                    ],
                }
        );

    [Fact]
    public void Pale_letters_are_found() => AssertBroken(
        "text has enough contrast: #CCCCCC on white has 1.6 and wants 4.5",
        static composition => composition with { Blocks = [.. composition.Blocks.Select(Pale)] });

    [Fact]
    public void A_page_that_cannot_hold_the_text_is_found() =>
        AssertBroken(
            "it fits on one page, unless it takes several: RR3002: the résumé does not fit on one page",
            static composition =>
                composition with
                {
                    Margins = Margins.Symmetric(Length.Mm(146), Length.Mm(18)),
                    Fit = new FitLimits { LeastMargin = Length.Mm(140), MostMargin = Length.Mm(146) },
                }
        );

    [Fact]
    public void An_id_that_nobody_can_type_and_a_summary_that_is_none_are_found()
    {
        var broken = LayoutContract.Check(new Spoiled(static c => c) { Id = "My Look", Summary = "" }, Baker, Paper.A4);
        Assert.Equal(
            ["the id is in kebab-case: `My Look` is not", "the summary is a line of at most 68 characters: `` is not"],
            broken
        );
    }

    [Fact]
    public void A_look_that_remembers_is_found()
    {
        var composed = 0;
        var broken = Check(composition => composed++ == 0 ? composition : composition with { Title = "another" });
        Assert.Contains(broken, static b => b.StartsWith("a look holds no state", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sample_stands_for_each_kind_of_input_and_each_part_of_the_model()
    {
        Assert.Contains("engineer.txt", SampleResumes.Names);
        Assert.Contains("librarian.json", SampleResumes.Names);
        Assert.Contains("hand-made", SampleResumes.Names);
        Assert.All(SampleResumes.Names, static name => Assert.NotEmpty(SampleResumes.Read(name).Sections));
        Assert.Throws<ArgumentException>(static () => SampleResumes.Read("nobody.txt"));
    }

    private static Resume Baker { get; } =
        new()
        {
            Person = new Person { Name = "Ann Lee" },
            Sections =
            [
                new Section
                {
                    Title = "Work",
                    Kind = SectionKind.Work,
                    Entries =
                    [
                        new Entry
                        {
                            Title = "Baker",
                            Organization = "Acme",
                            Body =
                            [
                                new BulletItem(
                                    new RichText([
                                        new TextRun("Baked "),
                                        new TextRun("bread", Link: "https://bread.example"),
                                    ])
                                ),
                            ],
                        },
                    ],
                },
            ],
        };

    private static void AssertBroken(string expected, Func<Composition, Composition> spoil) =>
        Assert.Contains(Check(spoil), broken => broken.StartsWith(expected, StringComparison.Ordinal));

    private static IReadOnlyList<string> Check(Func<Composition, Composition> spoil) =>
        LayoutContract.Check(new Spoiled(spoil), Baker, Paper.A4);

    private static Block Pale(Block block) =>
        block is not TitleBlock
            ? block
            : block with
            {
                Line = new([
                    .. block
                        .Line.Content.Cast<TextInline>()
                        .Select(static t => t with { Style = t.Style with { Color = Rgb.FromHex(0xCCCCCC) } }),
                ]),
            };

    private sealed class Spoiled(Func<Composition, Composition> spoil) : ILayout
    {
        public string Id { get; init; } = "spoiled";

        public string Summary { get; init; } = "classic, spoiled";

        public Composition Compose(Resume resume, LayoutContext context) =>
            spoil(new ClassicLayout().Compose(resume, context));
    }
}
