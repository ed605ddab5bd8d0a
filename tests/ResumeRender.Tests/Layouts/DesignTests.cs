using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Layout.Content;
using ResumeRender.Layout.Design;
using ResumeRender.Layouts;
using ResumeRender.Model;
using ResumeRender.Reading.Headings;
using ResumeRender.Testing;
using ResumeRender.Typesetting.Fit;

namespace ResumeRender.Tests.Layouts;

/// <summary>What the user wants to be different from the look holds in every look.</summary>
public sealed class DesignTests
{
    private static readonly Resume Seed = Samples.Read(
        Samples.Documents.First(static d => d.StartsWith("seeds", StringComparison.Ordinal))
    );

    public static TheoryData<string> Looks => [.. BuiltInLayouts.Catalog.Layouts.Select(static l => l.Id)];

    [Theory]
    [MemberData(nameof(Looks))]
    public void The_size_is_exact(string look)
    {
        var result = Render(look, new PageDesign { Size = Length.Pt(9) });
        Assert.Equal(9, result.Fit!.Size.Points);
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public void Margins_are_exact(string look)
    {
        var margins = new Margins(Length.Mm(10), Length.Mm(11), Length.Mm(12), Length.Mm(13));
        Assert.Equal(margins, Render(look, new PageDesign { Margins = margins }).Fit!.Margins);
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public void Titles_take_the_family_for_headings(string look)
    {
        var blocks = Compose(look, new PageDesign { HeadingFont = FontFamilies.Monospace.Name }).Blocks;
        Assert.All(Flat(blocks).Where(static b => b is TitleBlock or HeadingBlock), static b =>
            Assert.Equal(FontFamilies.Monospace.Name, b.Style.Text.Family)
        );
        Assert.Contains(Flat(blocks), static b =>
            b is ParagraphBlock or EntryHeadBlock && b.Style.Text.Family != FontFamilies.Monospace.Name
        );
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public void A_dense_page_is_lower_than_an_airy_one(string look) =>
        Assert.True(
            Height(look, Density.Compact) < Height(look, Density.Normal)
                && Height(look, Density.Normal) < Height(look, Density.Airy)
        );

    [Fact]
    public void Sections_are_ordered_hidden_and_renamed_by_title_or_kind()
    {
        var diagnostics = new DiagnosticBag();
        var design = new PageDesign
        {
            SectionOrder = ["awards", "Skills Summary"],
            Hidden = ["open source"],
            Renamed = [new("work", "Kitchens")],
        };

        var arranged = new SectionArranger(SectionName.KindOf).Arrange(Seed, design, diagnostics);

        Assert.Equal(
            ["Awards", "Skills Summary", "Education", "Kitchens", "Co-Curricular Activities", "Research Experience"],
            arranged.Sections.Select(static s => s.Title.PlainText));
        Assert.Equal(["RR2002"], diagnostics.ToImmutable().Select(static d => d.Code));
    }

    [Fact]
    public void A_name_that_two_titles_share_is_no_name()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Same(
            Seed.Sections[0],
            new SectionArranger(SectionName.KindOf)
                .Arrange(Seed, new PageDesign { Hidden = ["Experience"] }, diagnostics)
                .Sections[0]
        );
        Assert.Equal(["RR2001"], diagnostics.ToImmutable().Select(static d => d.Code));
    }

    [Theory]
    [InlineData("MMM yyyy", "Mar 2021 – Present")]
    [InlineData("MMMM yyyy", "March 2021 – Present")]
    [InlineData("MM/yyyy", "03/2021 – Present")]
    [InlineData("yyyy-MM", "2021-03 – Present")]
    [InlineData("yyyy", "2021 – Present")]
    public void Dates_are_written_as_asked(string pattern, string expected) =>
        Assert.Equal(
            expected,
            DateFormat.Find(pattern)!.Format(new DateRange { Start = new PartialDate(2021, 3), IsOpen = true })
        );

    [Theory]
    [InlineData("de", "5. März 2021 – heute")]
    [InlineData("fr-CA", "5 mars 2021 – aujourd’hui")]
    [InlineData("hu", "2021. márc. 5. – jelenleg")]
    [InlineData("ja", "2021年3月5日 – 現在")]
    [InlineData("no", "5. mars 2021 – i dag")]
    [InlineData("xx", "5 Mar 2021 – Present")]
    public void Dates_are_written_in_the_language_of_the_resume(string language, string expected) =>
        Assert.Equal(
            expected,
            DateFormat.Default.In(language).Format(new DateRange { Start = new PartialDate(2021, 3, 5), IsOpen = true })
        );

    [Theory]
    [InlineData("15mm", 15, 15, 15, 15)]
    [InlineData("1.5cm, 20", 15, 20, 15, 20)]
    [InlineData("10 11 12 13", 10, 11, 12, 13)]
    [InlineData("1in", 25.4, 25.4, 25.4, 25.4)]
    public void Margins_are_read(string text, double top, double right, double bottom, double left)
    {
        var margins = Margins.TryParse(text)!;
        Assert.Equal(
            [top, right, bottom, left],
            new[] { margins.Top, margins.Right, margins.Bottom, margins.Left }.Select(static l =>
                Math.Round(l.Millimetres, 4)
            )
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("wide")]
    [InlineData("1,2,3")]
    [InlineData("-5mm")]
    [InlineData("5m")]
    public void What_is_no_length_makes_no_margins(string text) => Assert.Null(Margins.TryParse(text));

    private static RenderResult Render(string look, PageDesign design) =>
        Renderer.Render(
            Seed,
            new RenderRequest("pdf", BuiltInLayouts.Catalog.Find(look)!) { Design = design, Pages = null },
            new RenderContext()
        );

    private static Composition Compose(string look, PageDesign design) =>
        new DesignedLayout(BuiltInLayouts.Catalog.Find(look)!, design).Compose(Seed, new LayoutContext());

    private static double Height(string look, Density density) =>
        ResumeRender
            .Typesetting.Typesetter.Typeset(Compose(look, new PageDesign { Density = density }), new DiagnosticBag())
            .ContentHeight;

    private static IEnumerable<Block> Flat(IEnumerable<Block> blocks) =>
        blocks.SelectMany(static b =>
            b is ColumnsBlock columns ? columns.Columns.SelectMany(static c => Flat(c.Blocks)) : [b]
        );
}
