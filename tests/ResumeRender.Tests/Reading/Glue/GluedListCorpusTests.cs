using System.Text;
using ResumeRender.Reading.Glue;
using Xunit.Abstractions;

namespace ResumeRender.Tests.Reading.Glue;

/// <summary>Measures the splitter on lists of many professions. <c>docs/list-splitting.md</c> quotes the
/// figures.</summary>
public sealed class GluedListCorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void The_main_corpus_is_split_with_precision_and_recall_of_at_least_98_percent()
    {
        var lists = GlueCorpus.Lists("glued-lists.txt");
        var figures = GlueFigures.Of(lists);
        output.WriteLine(figures.ToString());

        Assert.True(lists.Length >= 20, "at least twenty professions");
        Assert.Equal(618, figures.GluePoints);
        Assert.True(figures.Recall >= 0.98, figures.ToString());
        Assert.True(figures.Precision >= 0.98, figures.ToString());
        Assert.True(figures.Doubted * 2 >= figures.Missed, "most of what is missed is reported: " + figures);
    }

    [Fact]
    public void The_holdout_is_split_with_precision_and_recall_of_at_least_95_percent()
    {
        var figures = GlueFigures.Of(GlueCorpus.Lists("glued-lists-holdout.txt"));
        output.WriteLine(figures.ToString());

        Assert.Equal(124, figures.GluePoints);
        Assert.True(figures.Recall >= 0.95, figures.ToString());
        Assert.True(figures.Precision >= 0.95, figures.ToString());
        Assert.True(figures.Doubted * 2 >= figures.Missed, "most of what is missed is reported: " + figures);
    }

    [Theory]
    [InlineData("split-traps.txt", 250)]
    [InlineData("split-traps-holdout.txt", 100)]
    public void Nothing_that_is_not_glued_is_split(string file, int atLeast)
    {
        var report = new StringBuilder();
        var (joints, wrong, doubts) = (0, 0, 0);
        foreach (var trap in GlueCorpus.Traps(file))
        {
            joints += JointsIn(trap);
            var split = new GluedListSplitter(MixedCaseVocabulary.Learn(trap)).Split(trap);
            wrong += split.Boundaries.Length;
            doubts += split.Unsure.Length;
            foreach (var boundary in split.Boundaries)
                GlueFigures.Describe(report, "WRONG", "", trap, boundary);
            foreach (var doubt in split.Unsure)
                GlueFigures.Describe(report, "needless", "", trap, doubt);
        }

        output.WriteLine($"{joints} places in question, {wrong} split, {doubts} doubted\n{report}");
        Assert.True(joints >= atLeast, $"{joints} places at which a careless splitter would split");
        Assert.True(wrong * 100 <= joints, report.ToString());
    }

    [Theory]
    [InlineData("glued-lists.txt")]
    [InlineData("glued-lists-holdout.txt")]
    public void No_character_is_lost(string file)
    {
        foreach (var list in GlueCorpus.Lists(file))
            Assert.Equal(list.Text, string.Concat(list.Split().ItemsOf(list.Text)));
    }

    private static int JointsIn(string text)
    {
        var joints = 0;
        for (var i = 1; i < text.Length; i++)
            if (GlueCandidates.KindAt(text, i, default) != GlueKind.None)
                joints++;
        return joints;
    }
}
