using ResumeRender.Model;

namespace ResumeRender.Tests.Parsing;

/// <summary>The proof that no word goes elsewhere notices one that does.</summary>
public class WordOrderTests
{
    private const string Source = """
        Work
        Cook, Acme Ltd
        - Cooked soup for 300 guests every day
        - Trained four apprentices in the kitchen
        Baker, Papermill
        - Baked bread before five in the morning
        Projects
        - Built an oven out of bricks and clay
        """;

    private static readonly WordOrder Order = new(Source);

    [Fact]
    public void Words_where_they_were_are_in_order()
    {
        var resume = Resume(
            ["Cooked soup for 300 guests every day", "Trained four apprentices in the kitchen"],
            ["Baked bread before five in the morning"],
            "Built an oven out of bricks and clay"
        );
        Assert.Empty(Order.Torn(resume));
        Assert.Empty(Order.Strayed(resume));
    }

    [Theory]
    [InlineData("Cooked soup for 300 guests every")]
    [InlineData("Cooked soup for 300 guests every day")]
    [InlineData("Cooked soup for guests every day")]
    public void Words_that_are_left_out_are_for_another_proof(string bullet) =>
        Assert.Empty(Order.Torn(Resume([bullet], [], "")));

    [Theory]
    [InlineData("Cooked bread for 300 guests every day")]
    [InlineData("Cooked soup for 300 guests every morning")]
    [InlineData("Cooked soup for 300 every day guests")]
    public void A_word_of_another_text_tears_a_text(string bullet) =>
        Assert.Equal([bullet], Order.Torn(Resume([bullet], [], "")));

    [Fact]
    public void A_bullet_of_another_entry_has_strayed() =>
        Assert.Equal(
            ["Cook @  | Baker @ "],
            Order.Strayed(
                Resume(
                    ["Cooked soup for 300 guests every day", "Baked bread before five in the morning"],
                    ["Trained four apprentices in the kitchen"],
                    ""
                )
            )
        );

    [Fact]
    public void A_bullet_of_another_section_has_strayed() =>
        Assert.Equal(
            ["Work | Projects"],
            Order.Strayed(
                Resume(
                    ["Cooked soup for 300 guests every day", "Built an oven out of bricks and clay"],
                    [],
                    "Baked bread before five in the morning"
                )
            )
        );

    private static Resume Resume(string[] first, string[] second, string project) =>
        new()
        {
            Sections =
            [
                new Section
                {
                    Title = "Work",
                    Kind = SectionKind.Work,
                    Entries = [Entry("Cook", first), Entry("Baker", second)],
                },
                new Section
                {
                    Title = "Projects",
                    Kind = SectionKind.Projects,
                    Body = [new BulletItem(project)],
                },
            ],
        };

    private static Entry Entry(string title, string[] bullets) =>
        new() { Title = title, Body = [.. bullets.Select(static b => new BulletItem(b))] };
}
