using ResumeRender.Reading.Glue;

namespace ResumeRender.Tests.Reading.Glue;

/// <summary>The rules one by one. <c>⏎</c> marks where the splitter has to split; it is removed before the splitter
/// sees the text.
/// <c>`Backticks`</c> are inline code, whose place the splitter is told.</summary>
public sealed class GluedListSplitterTests
{
    [Theory]
    [
        InlineData("vLLM"),
        InlineData("ServerlessLLM"),
        InlineData("ROCm"),
        InlineData("TikTok"),
        InlineData("GitHub"),
        InlineData("PhD")
    ]
    [
        InlineData("iOS"),
        InlineData("mRNA"),
        InlineData("McKinsey"),
        InlineData("LaTeX"),
        InlineData("PCIe"),
        InlineData("JavaScript")
    ]
    [
        InlineData("eBay"),
        InlineData("YouTube"),
        InlineData("PostgreSQL"),
        InlineData("3D"),
        InlineData("O'Brien"),
        InlineData("O’Brien")
    ]
    [
        InlineData("DevOps"),
        InlineData("kWh"),
        InlineData("pH"),
        InlineData("MacBook"),
        InlineData("FedEx"),
        InlineData("qPCR")
    ]
    [
        InlineData("WooCommerce"),
        InlineData("SolidWorks"),
        InlineData("AutoCAD"),
        InlineData("HbA1c"),
        InlineData("eCommerce")
    ]
    [
        InlineData("LLMs"),
        InlineData("APIs"),
        InlineData("IoT"),
        InlineData("B2B"),
        InlineData("Node.js"),
        InlineData("ASP.NET")
    ]
    [InlineData("U.S.A."), InlineData("e.g."), InlineData("Ph.D."), InlineData("v2.0"), InlineData("example.com")]
    [
        InlineData("Jane.Doe@Example.org"),
        InlineData("https://example.org/MyProject/ReadMe"),
        InlineData("github.com/SomeUser/SomeRepo")
    ]
    [
        InlineData("C++"),
        InlineData("R&D"),
        InlineData("COVID19"),
        InlineData("10kW"),
        InlineData("X-Ray"),
        InlineData("KPI's")
    ]
    public void A_word_with_capitals_inside_stays_whole(string word)
    {
        Splits($"Worked with {word} every day");
        Splits($"{word} in daily use");
        Splits($"Everything about {word}");
    }

    [Theory]
    [
        InlineData("vLLM"),
        InlineData("GitHub"),
        InlineData("iOS"),
        InlineData("LaTeX"),
        InlineData("PhD"),
        InlineData("PostgreSQL")
    ]
    [
        InlineData("McKinsey"),
        InlineData("eBay"),
        InlineData("APIs"),
        InlineData("kWh"),
        InlineData("B2B"),
        InlineData("3D"),
        InlineData("mRNA")
    ]
    [
        InlineData("O'Brien"),
        InlineData("C++"),
        InlineData("C#"),
        InlineData("R&D"),
        InlineData("Node.js"),
        InlineData("HbA1c")
    ]
    public void What_is_glued_to_such_a_word_comes_off(string word) =>
        Splits($"Spent three years on {word}⏎Reduced the cost of it");

    [Theory]
    [InlineData("improved the monitoring metrics⏎Implemented persistent storage")]
    [InlineData("physically partition a single GPU⏎Analyzed memory bandwidth")]
    [InlineData("set goals for the team of the SRE⏎Designed a pager rota")]
    [InlineData("moved the whole stack to AWS⏎Migrated the database")]
    [InlineData("perform inference through vLLM⏎Explored better methods")]
    [InlineData("published all of it on GitHub⏎Mentored two interns")]
    [InlineData("wrote the first app for iOS⏎Reduced its start time")]
    [InlineData("cut the cost of energy by 40%⏎Reduced waste as well")]
    [InlineData("joined the company in 2023⏎Led a team of four")]
    [InlineData("GPA: 4.60 / 5.0⏎Relevant Modules: Operating Systems (A+), Networks (A)")]
    [InlineData("operating systems and networks (A+)⏎Won the prize for best thesis")]
    [InlineData("took over the lead of the team.⏎Reduced costs in the first year")]
    [InlineData("won the award “Best Teacher”⏎Taught physics to beginners")]
    [InlineData("gave the talk \"On Glue\"⏎Taught physics to beginners")]
    [InlineData("opened a shop in the U.S.⏎Hired and trained the staff")]
    [InlineData("wrote for the site example.com⏎Managed its three editors")]
    [InlineData("raised funds from angels of $5M⏎Hired the first engineers")]
    public void An_item_may_end_in_a_word_an_acronym_a_number_a_sign_or_a_bracket(string list) => Splits(list);

    [Theory]
    [InlineData("Planned and ran the annual conference⏎Managed the budget of it")]
    [InlineData("Planned and ran the annual conference⏎Oversaw the budget of it")]
    [InlineData("Planned and ran the annual conference⏎Quixoted the budget of it")]
    [InlineData("Planning and running the annual conference⏎Managing the budget of it")]
    [InlineData("Plans and runs the annual conference⏎Manages the budget of it")]
    [InlineData("Plan and run the annual conference⏎Manage the budget of it")]
    [InlineData("Planned and ran the annual conference⏎Co-designed the booth of it")]
    [InlineData("Planned and ran the annual conference⏎Responsible for the budget")]
    [InlineData("Planned and ran the annual conference⏎Volunteer firefighter in the village")]
    [InlineData("Planned and ran the annual conference⏎Successfully kept to the budget")]
    [InlineData("Planned and ran the annual conference⏎Tools: Word, a pen and paper")]
    [InlineData("Planned and ran the annual conference⏎$2M in sponsorship raised")]
    public void An_item_may_begin_with_any_form_of_a_verb_a_noun_an_adverb_a_label_or_an_amount(string list) =>
        Splits(list);

    [Fact]
    public void Code_may_end_an_item() =>
        Splits("high-performance model loading via `sllm-store`⏎Maintained the controller of the project");

    [Fact]
    public void Code_may_be_followed_by_more_of_its_word() =>
        Splits("Restarted all the `sllm-store`s of the cluster");

    [Fact]
    public void Code_is_not_split_inside() =>
        Splits("Called `getMetricsImplemented` and `loadAllCreated` in a loop");

    [Fact]
    public void A_label_in_bold_may_begin_an_item() =>
        Splits("Spoke at three conferences⏎`Languages:` French, Italian and Greek");

    [Theory]
    [InlineData("Built a shared library of (ReactManaged components and others) for teams")]
    [InlineData("Wrote a study of theManaged forests in Norway")]
    [InlineData("Won a prize for work in aManaged wetland")]
    public void Nothing_ends_inside_brackets_or_after_an_article(string text) => Splits(text);

    [Theory]
    [InlineData("Coached the juniors of the team⏎12 direct reports in two countries")]
    [InlineData("Sold phones for Zargon⏎Market stall on Saturdays")]
    public void What_is_unlikely_but_possible_is_kept_whole_and_reported(string list)
    {
        var (text, boundaries, _, _) = Marked(list);
        var split = new GluedListSplitter(MixedCaseVocabulary.Learn(text)).Split(text);

        Assert.Empty(split.Boundaries);
        Assert.Equal(boundaries, split.Unsure);
    }

    [Fact]
    public void A_name_of_the_document_is_learnt_from_the_places_where_it_stands_alone()
    {
        const string List = "Ported the scheduler to zLedMachine";

        Assert.Empty(SplitWith("zLedMachine is our product. " + List, List).Boundaries);
        Assert.Equal(
            "Ran tests of zLedMachine".Length,
            Assert.Single(
                SplitWith("zLedMachine is our product.", "Ran tests of zLedMachineExplored its limits").Boundaries
            )
        );
    }

    [Fact]
    public void A_glued_pair_is_no_witness_for_itself()
    {
        const string List = "Improved the monitoring metricsImplemented persistent storage";

        Assert.Single(SplitWith(List, List).Boundaries);
    }

    [Fact]
    public void Items_that_begin_alike_support_each_other()
    {
        Splits(
            "12 direct reports in the first team⏎15 new products for the main market⏎20 days of leave in the whole year"
        );
    }

    [Theory]
    [
        InlineData(""),
        InlineData(" "),
        InlineData("A"),
        InlineData("."),
        InlineData("a\u0301B"),
        InlineData("\ud83d\ude00Led"),
        InlineData("'")
    ]
    [InlineData("$"), InlineData("5$"), InlineData("''''A"), InlineData(")))A"), InlineData("(((")]
    public void Odd_texts_do_no_harm(string text)
    {
        var split = SplitWith(text, text);

        Assert.Equal(text, string.Concat(split.ItemsOf(text)));
    }

    [Fact]
    public void Encoded_data_stays_whole()
    {
        const string Key =
            "AAAAB3NzaC1yc2EAAAADAQABAAABgQDZl4b8dXkYpWqTnMvRsLedManagedBuiltRun8sKjHgFdSaQwErTyUiOpLkJhGfDsAzXcVbNm";

        Splits($"Rotated keys such as {Key} twice a year");
    }

    [Fact]
    public void A_list_without_glue_has_no_joints() =>
        Splits("one item that is written all in lower case, with commas");

    private static void Splits(string marked)
    {
        var (text, boundaries, starts, ends) = Marked(marked);
        var split = new GluedListSplitter(MixedCaseVocabulary.Learn(text)).Split(text, ends, starts);

        Assert.Equal(marked.Replace("`", "", StringComparison.Ordinal), string.Join('⏎', split.ItemsOf(text)));
        Assert.Equal(boundaries, split.Boundaries);
    }

    private static GlueSplit SplitWith(string document, string list) =>
        new GluedListSplitter(MixedCaseVocabulary.Learn(document)).Split(list);

    private static (string Text, int[] Boundaries, int[] Starts, int[] Ends) Marked(string marked)
    {
        var text = new System.Text.StringBuilder();
        var (boundaries, starts, ends) = (new List<int>(), new List<int>(), new List<int>());
        foreach (var c in marked)
        {
            if (c == '⏎')
                boundaries.Add(text.Length);
            else if (c == '`')
                (starts.Count == ends.Count ? starts : ends).Add(text.Length);
            else
                text.Append(c);
        }

        return (text.ToString(), [.. boundaries], [.. starts], [.. ends]);
    }
}
