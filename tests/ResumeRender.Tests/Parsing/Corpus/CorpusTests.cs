using ResumeRender.Diagnostics;
using ResumeRender.Testing.Scoring;

namespace ResumeRender.Tests.Parsing.Corpus;

/// <summary>The résumés of <c>tests/corpus</c>: how well each format is read, and that no word of any is
/// lost.</summary>
public class CorpusTests
{
    /// <summary>Formats that lie in the corpus and that no importer reads.</summary>
    private static readonly string[] NotRead = [];

    private static IEnumerable<CorpusFile> ReadFiles => CorpusFile.All.Where(static f => !NotRead.Contains(f.Format));

    /// <summary>The least F1 of each format, which it never falls below.</summary>
    public static TheoryData<string, double> Floors() => new()
    {
        { "docx", 0.97 },
        { "json", 0.98 },
        { "linkedin", 0.98 },
        { "markdown", 0.98 },
        { "pdf", 0.96 },
        { "rendercv", 0.98 },
        { "text-columns", 0.96 },
        { "text-foreign", 0.96 },
        { "text-html", 0.96 },
        { "text-linkedin", 0.96 },
        { "text-mail", 0.96 },
        { "text-pdf", 0.96 },
        { "text-plain", 0.96 },
        { "yaml", 0.98 },
    };

    /// <summary>The tables of a profile export are checked cell by cell: see <see cref="DataContractTests"/>.</summary>
    public static TheoryData<string> Files() =>
        [.. ReadFiles.Where(static f => f.Format != "linkedin").Select(static f => f.Name)];

    /// <summary>The formats in which links are written out.</summary>
    public static TheoryData<string> Texts() =>
        [
            .. ReadFiles
                .Where(static f => f.Format is "markdown" or ['t', 'e', 'x', 't', '-', ..])
                .Select(static f => f.Name),
        ];

    [Theory]
    [MemberData(nameof(Floors))]
    public void A_format_is_read_as_well_as_it_was(string format, double floor)
    {
        var scores = CorpusFile
            .All.Where(f => f.Format == format)
            .Select(static f => (File: f, Score: f.Score()))
            .ToList();
        var sum = scores.Aggregate(ResumeScore.None, static (all, next) => all.Add(next.Score));
        Assert.True(
            sum.F1 >= floor,
            $"{format}: {sum.F1:0.000} < {floor:0.000}\n"
                + string.Concat(scores.Select(static s => ScoreTable.Misses(s.File, s.Score)))
        );
    }

    [Fact]
    public void Every_format_of_the_corpus_has_a_floor() =>
        Assert.Equal(ReadFiles.Select(static f => f.Format).Distinct(), Floors().Select(static row => (string)row[0]));

    [Fact]
    public void The_corpus_holds_at_least_two_hundred_resumes() => Assert.True(CorpusFile.All.Count >= 200);

    [Theory]
    [MemberData(nameof(Files))]
    public void No_word_of_a_file_is_lost(string name)
    {
        var file = CorpusFile.Find(name);
        var diagnostics = new DiagnosticBag();
        var resume = file.Read(diagnostics);
        Assert.NotNull(resume);
        Assert.Empty(LostWords.Find(CorpusWords.Of(file), resume, diagnostics));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_word_of_a_file_goes_elsewhere(string name)
    {
        var file = CorpusFile.Find(name);
        var resume = file.Read(new DiagnosticBag());
        Assert.NotNull(resume);
        var order = new WordOrder(CorpusWords.Of(file), lacksLetters: file.Format == "pdf");
        Assert.Empty(order.Torn(resume));
        Assert.Empty(order.Strayed(resume));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_link_of_a_file_is_lost(string name)
    {
        var file = CorpusFile.Find(name);
        var diagnostics = new DiagnosticBag();
        var resume = file.Read(diagnostics);
        Assert.NotNull(resume);
        Assert.Empty(LostAddresses.Find(File.ReadAllText(file.Path), resume, diagnostics));
    }
}
