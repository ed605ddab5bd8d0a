using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Layout.Design;
using ResumeRender.Layouts;
using ResumeRender.Model;
using ResumeRender.Testing;
using ResumeRender.Typesetting.Fit;
using ResumeRender.Typesetting.Text;

namespace ResumeRender.Tests.Typesetting.Fit;

/// <summary>A page is filled as the author would wish: full, never beyond, and never by leaps.</summary>
public sealed class PageFitTests
{
    private const int MostProbes = 14;

    public static TheoryData<string, string> Pages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var layout in BuiltInLayouts.Catalog.Layouts)
            {
                foreach (var paper in Paper.All)
                    data.Add(layout.Id, paper.Id);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_fits_at_the_limits_is_one_page_and_full(string look, string paper)
    {
        for (var number = 0; number < GeneratedResumes.Count; number++)
        {
            var fitted = Generated.Of((number, look, paper));
            if (!fitted.Fits)
                continue;
            Assert.Single(fitted.Typeset.Document.Pages);
            var isComfortable = fitted.Scale.Gap >= Comfortable(look, paper).MostGap - 0.01;
            var fill = fitted.Typeset.ContentHeight / fitted.Typeset.AvailableHeight;
            Assert.True(isComfortable || fill >= 0.93, $"résumé {number} fills {fill:P1} of its page");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void More_text_never_means_larger_type(string look, string paper)
    {
        var resume = GeneratedResumes.Of(8);
        var before = Fit(resume, look, paper);
        for (var i = 0; i < 60; i++)
        {
            resume = GeneratedResumes.WithOneMore(resume, "Answered one more question of a customer in good time");
            var after = Fit(resume, look, paper);
            Assert.True(
                after.Scale.Size <= before.Scale.Size,
                $"highlight {i}: {before.Scale.Size} became {after.Scale.Size}"
            );
            Assert.True(before.Fits || !after.Fits, $"highlight {i} made it fit");
            before = after;
        }

        Assert.False(before.Fits);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void One_more_word_does_not_make_the_page_jump(string look, string paper)
    {
        var words = "Word";
        var start = GeneratedResumes.Of(14);
        var before = Fit(GeneratedResumes.WithOneMore(start, words), look, paper);
        for (var i = 0; i < 120; i++)
        {
            words += " word";
            var after = Fit(GeneratedResumes.WithOneMore(start, words), look, paper);
            if (!after.Fits)
                break;
            var (one, other) = (RunningText.Of(before.Composition), RunningText.Of(after.Composition));
            Assert.InRange(other.Size.Points - one.Size.Points, -0.5, 0);
            Assert.InRange(other.Leading - one.Leading, -0.08, 0.2);
            Assert.InRange(
                after.Composition.Margins.Left.Millimetres - before.Composition.Margins.Left.Millimetres,
                -3.01,
                10.01
            );
            before = after;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_value_leaves_its_limits(string look, string paper)
    {
        for (var number = 0; number < GeneratedResumes.Count; number++)
        {
            var fitted = Generated.Of((number, look, paper));
            var (text, limits) = (RunningText.Of(fitted.Composition), fitted.Composition.Fit);
            Assert.InRange(text.Size.Points, limits.LeastSize.Points, limits.MostSize.Points);
            Assert.InRange(text.Leading, limits.LeastLeading - 0.001, limits.MostLeading + 0.001);
            Assert.InRange(
                fitted.Composition.Margins.Left.Points,
                limits.LeastMargin.Points - 0.001,
                limits.MostMargin.Points + 0.001
            );
            Assert.InRange(fitted.Probes, 1, MostProbes);
        }
    }

    /// <summary>Entries do not run together for the sake of larger type.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Gaps_go_half_of_their_way_before_the_type_is_smallest(string look, string paper)
    {
        for (var number = 0; number < GeneratedResumes.Count; number++)
        {
            var fitted = Generated.Of((number, look, paper));
            var limits = fitted.Composition.Fit;
            if (RunningText.Of(fitted.Composition).Size > limits.LeastSize)
                Assert.True(
                    fitted.Scale.Gap >= ((1 + limits.LeastGap) / 2) - 0.001,
                    $"résumé {number} has gaps of {fitted.Scale.Gap:P0}"
                );
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_proposed_cuts_suffice(string look, string paper)
    {
        var tooLong = 0;
        for (var number = 0; number < GeneratedResumes.Count; number++)
        {
            var resume = GeneratedResumes.Of(number);
            var fitted = Generated.Of((number, look, paper));
            if (fitted.Fits)
                continue;
            tooLong++;
            var cuts = new CutFinder(Look(look), Context(paper), LineBreaking.WholeParagraph).Find(resume, fitted);
            var rest = Fit(ResumePruner.Without(resume, cuts.Select(c => c.Part)), look, paper);
            Assert.True(rest.Fits, $"résumé {number} still does not fit");
            Assert.InRange(rest.Typeset.ContentHeight / rest.Typeset.AvailableHeight, 0.93, 1);
        }

        Assert.InRange(tooLong, 1, GeneratedResumes.Count - 20);
    }

    /// <summary>What several tests look at: fitted once.</summary>
    private static readonly Once<(int Number, string Look, string Paper), FitResult> Generated = new(static page =>
        Fit(GeneratedResumes.Of(page.Number), page.Look, page.Paper)
    );

    private static FitLimits Comfortable(string look, string paper) =>
        Look(look).Compose(GeneratedResumes.Of(0), Context(paper)).Fit;

    private static ILayout Look(string id) => BuiltInLayouts.Catalog.Find(id)!;

    private static LayoutContext Context(string paper) => new() { Paper = Paper.All.First(p => p.Id == paper) };

    private static FitResult Fit(Resume resume, string look, string paper) =>
        new PageFit(Look(look).Compose(resume, Context(paper)), LineBreaking.WholeParagraph).Find(new DiagnosticBag());
}
