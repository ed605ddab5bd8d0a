using static ResumeRender.Tests.Parsing.Docx.WordFile;

namespace ResumeRender.Tests.Parsing.Docx;

/// <summary>What is left out of a paragraph does not part it, and does not glue its words.</summary>
public sealed class DocxLeftOutTests
{
    private const string Struck = "<w:strike/>";
    private const string StruckTwice = "<w:dstrike/>";
    private const string Hidden = "<w:vanish/>";

    private static readonly string Headings = Style("H1", "heading 1") + Style("H2", "heading 2");

    [Theory]
    [InlineData("Raised ", "old", " revenue by five percent", Struck)]
    [InlineData("Raised ", "old", " revenue by five percent", StruckTwice)]
    [InlineData("Raised ", "old", " revenue by five percent", Hidden)]
    [InlineData("Raised ", "old ", "revenue by five percent", Hidden)]
    [InlineData("Raised", " old ", "revenue by five percent", Struck)]
    [InlineData("Raised", " old ", "revenue by five percent", Hidden)]
    [InlineData("Raised", " old", " revenue by five percent", Struck)]
    [InlineData("", "Old ", " Raised revenue by five percent", Struck)]
    public void The_words_on_both_sides_are_parted_by_one_space(string before, string left, string after, string look)
    {
        var text = Of(P("Summary", "H1"), $"<w:p>{R(before)}{R(left, look)}{R(after)}</w:p>", P("Next words here"))
            .Styles(Headings)
            .Read();

        Assert.Contains("text: Raised revenue by five percent\n", text, StringComparison.Ordinal);
        Assert.Contains(left.Trim(), text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Raised revenue", " greatly ", ".", "Raised revenue.")]
    [InlineData("Re", "x", "opened", "Reopened")]
    public void No_space_is_put_where_none_belongs(string before, string left, string after, string expected) =>
        Assert.Contains(
            $"text: {expected}\n",
            Of(P("Summary", "H1"), $"<w:p>{R(before)}{R(left, Struck)}{R(after)}</w:p>").Styles(Headings).Read(),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_tracked_deletion_leaves_one_space() =>
        Assert.Contains(
            "text: Raised revenue by five percent\n",
            Of(
                    P("Summary", "H1"),
                    $"<w:p>{R("Raised ")}<w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
                        + $"{R(" revenue by five percent")}</w:p>"
                )
                .Styles(Headings)
                .Read(),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("<w:t>2019</w:t><w:softHyphen/><w:t>2021</w:t>", "dates: 2019 / 2021")]
    [InlineData(
        "<w:t xml:space='preserve'>Sep. 2019 </w:t><w:softHyphen/><w:t xml:space='preserve'> Mar. 2021</w:t>",
        "dates: 2019-09 / 2021-03"
    )]
    [InlineData("<w:t>Sep. 2019</w:t><w:softHyphen/><w:t>Mar. 2021</w:t>", "dates: 2019-09 / 2021-03")]
    public void A_soft_hyphen_of_Word_between_figures_is_a_dash(string dates, string expected)
    {
        var text = Of(
                P("Experience", "H1"),
                "<w:p><w:pPr><w:pStyle w:val='H2'/></w:pPr><w:r><w:t xml:space='preserve'>Painter, Acme, </w:t>"
                    + $"{dates}</w:r></w:p>",
                "<w:p><w:r><w:t>Painted 10</w:t><w:softHyphen/><w:t>20 walls</w:t></w:r></w:p>"
            )
            .Styles(Headings)
            .Read();

        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.Contains("Painted 10-20 walls", text, StringComparison.Ordinal);
    }
}
