using System.Xml.Linq;
using ResumeRender.Layout;
using ResumeRender.Layouts;
using ResumeRender.Testing;
using ResumeRender.Tests.Output.Docx;

namespace ResumeRender.Tests.Output.Html;

/// <summary>What screen readers, search engines and parsers find in a page.</summary>
public sealed class StructureTests
{
    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var layout in BuiltInLayouts.Catalog.Layouts)
            {
                foreach (var document in Samples.Documents)
                    pages.Add(layout.Id, document);
            }

            return pages;
        }
    }

    public static TheoryData<string> Names => [.. SampleCompositions.Names];

    [Theory]
    [InlineData("classic")]
    [InlineData("sidebar")]
    public void The_page_is_what_somebody_has_read_and_found_good(string look) =>
        Snapshot.Match(HtmlFiles.Write(HandMadeResume.Dana, look), $"{look}.html");

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_word_is_there_once_and_in_order(string layout, string document)
    {
        Assert.Equal(WordsOf(Compose(layout, document)), WordsOf(MainOf(layout, document)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_kind_of_block_keeps_its_words(string name)
    {
        var composition = SampleCompositions.Find(name);

        Assert.Equal(WordsOf(composition), WordsOf(HtmlFiles.MainOf(HtmlFiles.Write(composition))));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_name_is_the_only_first_heading_and_no_level_is_skipped(string layout, string document)
    {
        var levels = LevelsOf(MainOf(layout, document));

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void A_page_without_a_name_has_a_first_heading_that_is_not_seen()
    {
        var main = HtmlFiles.MainOf(HtmlFiles.Write(SampleCompositions.Page()));

        var heading = Assert.Single(main.Elements("h1"));
        Assert.Equal("unseen", (string?)heading.Attribute("class"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_section_is_named_by_its_title(string layout, string document)
    {
        var main = MainOf(layout, document);
        var anchors = main.Descendants().Attributes("id").Select(static a => a.Value).ToList();

        Assert.Equal(anchors.Distinct(), anchors);
        Assert.Equal(anchors, main.Descendants("section").Select(static s => (string?)s.Attribute("aria-labelledby")));
        Assert.All(main.Descendants("section"), static s => Assert.Equal("h2", s.Elements().First().Name.LocalName));
    }

    [Fact]
    public void A_page_in_a_right_to_left_language_says_so() =>
        Assert.Contains(
            "<html lang=\"he-IL\" dir=\"rtl\">",
            HtmlFiles.Write(SampleCompositions.RightToLeft),
            StringComparison.Ordinal
        );

    [Fact]
    public void Dates_can_be_read_by_programs()
    {
        var main = HtmlFiles.MainOf(HtmlFiles.Write(HandMadeResume.Dana));

        Assert.Equal(
            [
                "Mar 2021=2021-03", "Sep 2018=2018-09", "Feb 2021=2021-02", "Summer 2016=2016", "2018=2018",
                "7 May 2022=2022-05-07", "2017=2017",
            ],
            main.Descendants("time").Select(static t => $"{t.Value}={(string?)t.Attribute("datetime")}")
        );
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Same_page_same_bytes(string layout, string document) =>
        Assert.Equal(
            HtmlFiles.Write(Compose(layout, document), embedFonts: true),
            HtmlFiles.Write(Compose(layout, document), embedFonts: true)
        );

    [Fact]
    public void Nothing_is_fetched_and_nothing_runs()
    {
        var html = HtmlFiles.Write(
            Compose("classic", Samples.Documents.First()),
            Samples.Read(Samples.Documents.First()),
            embedFonts: true
        );

        Assert.DoesNotContain("<link", html, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("url(http", html, StringComparison.Ordinal);
        Assert.Equal(2, html.Split("<script").Length);
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
    }

    private static Composition Compose(string layout, string document) =>
        BuiltInLayouts.Catalog.Find(layout)!.Compose(Samples.Read(document), new LayoutContext());

    private static readonly Once<(string Layout, string Document), string> Written = new(static page =>
        HtmlFiles.Write(Compose(page.Layout, page.Document))
    );

    private static XElement MainOf(string layout, string document) => HtmlFiles.MainOf(Written.Of((layout, document)));

    private static List<int> LevelsOf(XElement main) =>
        [
            .. main.Descendants()
                .Select(static e => e.Name.LocalName)
                .Where(static n => n is ['h', >= '1' and <= '6'])
                .Select(static n => n[1] - '0'),
        ];

    private static IEnumerable<string> WordsOf(XElement main)
    {
        main.Elements("h1").Where(static h => (string?)h.Attribute("class") == "unseen").Remove();
        return main.Value.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(NoBullet);
    }

    private static IEnumerable<string> WordsOf(Composition composition) =>
        CompositionText.Words(composition).Where(NoBullet);

    /// <summary>A bullet is the style's, and not text.</summary>
    private static bool NoBullet(string word) => word is not ("•" or "–");
}
