using ResumeRender.Diagnostics;
using ResumeRender.Fuzz.Shapes;
using ResumeRender.Layouts;
using ResumeRender.Model;
using ResumeRender.Output;
using ResumeRender.Parsing;
using ResumeRender.Typesetting.Fit;

namespace ResumeRender.Tests.Fuzz;

/// <summary>What files that are large in one way may cost: counted in memory taken and in settings tried, since a busy
/// machine is slow.</summary>
public sealed class BudgetTests
{
    private const int Small = 20_000;

    /// <summary>Twice the text may take twice the memory, and a little for arrays that grow by halves.</summary>
    private const double MostGrowth = 2.3;

    /// <summary>Bytes taken from memory for each byte of the file, those given back on the way included.</summary>
    private const long MostForEachByte = 2_500;

    private const long Start = 4_000_000;

    public static TheoryData<string> Names => [.. Shape.All.Select(static s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reading_twice_as_much_takes_twice_the_memory(string shape)
    {
        var made = Shape.Named(shape);
        // Words of languages and the like are loaded at the first reading.
        Read(made, 1_000);
        var (once, twice) = (Read(made, Small), Read(made, 2 * Small));
        Assert.True(twice <= (MostGrowth * once) + 500_000, $"{once:N0} bytes for {Small}, {twice:N0} for the double");
        Assert.True(once <= (Small * MostForEachByte) + Start, $"{once:N0} bytes taken to read {Small}");
    }

    [Theory]
    [InlineData("one-word-lines.txt")]
    [InlineData("bullets.txt")]
    [InlineData("jobs.md")]
    [InlineData("jobs.json")]
    public void As_many_pages_as_it_takes_are_set_with_as_few_trials_however_many_they_are(string shape)
    {
        var (few, many) = (Fit(shape, 40_000), Fit(shape, 80_000));
        Assert.InRange(many.Fitted!.Typeset.Document.Pages.Length, few.Fitted!.Typeset.Document.Pages.Length + 1, 500);
        Assert.InRange(many.Fitted.Probes, 1, few.Fitted.Probes + 2);
        Assert.InRange(many.Fitted.Probes, 1, 30);
    }

    [Theory]
    [InlineData("marks.txt")]
    [InlineData("open-brackets.md")]
    [InlineData("one-word.txt")]
    [InlineData("one-text.json")]
    public void What_no_page_holds_is_refused_before_it_is_set(string shape)
    {
        var refused = Fit(shape, 200_000, pages: 1);
        Assert.Null(refused.Fitted);
        Assert.Contains(refused.Diagnostics, static d => d.Code == "RR3007");
    }

    private static long Read(Shape shape, int size)
    {
        var bytes = shape.Make(size);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = ImporterCatalog.Default.Import(shape.Name, bytes, new DiagnosticBag());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static FittedPages Fit(string name, int size, int? pages = null)
    {
        var shape = Shape.Named(name);
        Resume resume = ImporterCatalog.Default.Import(shape.Name, shape.Make(size), new DiagnosticBag())!;
        var request = new RenderRequest("pdf", BuiltInLayouts.Catalog.Default) { Pages = pages };
        return ResumePages.Of(resume, request, PageSetting.Of("pdf"), new RenderContext()).Fitted;
    }
}
