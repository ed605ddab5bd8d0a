using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Layouts;
using ResumeRender.Model;
using ResumeRender.Testing;
using ResumeRender.Typesetting;
using ResumeRender.Typesetting.Fit;
using ResumeRender.Typesetting.Pages;
using ResumeRender.Typesetting.Text;

namespace ResumeRender.Tests.Layouts;

/// <summary>What every look promises for every résumé.</summary>
public sealed class LayoutContractTests
{
    public static TheoryData<string, string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string, string>();
            foreach (var layout in BuiltInLayouts.Catalog.Layouts)
            {
                foreach (var document in Samples.Documents.Append(HandMade))
                {
                    foreach (var paper in Paper.All)
                        pages.Add(layout.Id, document, paper.Id);
                }
            }

            return pages;
        }
    }

    private const string HandMade = "hand-made";

    /// <summary>In a PDF, a Word file and a web page: the rules that guests check their looks with.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void It_keeps_the_contract(string layout, string document, string paper) =>
        Assert.Empty(LayoutContract.Check(BuiltInLayouts.Catalog.Find(layout)!, Read(document), PaperOf(paper)));

    /// <summary>Also in a look that takes several pages when the text is longer: the samples are short enough for
    /// one.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void It_fits_on_one_page_without_missing_letters(string layout, string document, string paper)
    {
        var (fitted, diagnostics) = Fits.Of((layout, document, paper));

        Assert.True(fitted.Fits);
        Assert.Single(fitted.Typeset.Document.Pages);
        Assert.Empty(diagnostics);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Runs_of_text_stay_between_the_margins_and_apart(string layout, string document, string paper)
    {
        var composition = Compose(layout, document, paper);
        var right = composition.Paper.Width.Points - composition.Margins.Right.Points;

        foreach (
            var line in Typesetter
                .Typeset(composition, new DiagnosticBag())
                .Document.Pages.SelectMany(static p => p.Items)
                .OfType<TextLine>()
        )
        {
            var end = double.NegativeInfinity;
            foreach (var run in line.Runs.OrderBy(r => r.X))
            {
                // A run may end in a space that stands for the gap to what follows.
                var width =
                    run.Width - (run.Text.EndsWith(' ') ? run.Glyphs[^1].Advance * run.Size / run.Face.UnitsPerEm : 0);
                Assert.True(run.X >= composition.Margins.Left.Points - 0.01, $"“{run.Text}” begins left of the margin");
                Assert.True(run.X + width <= right + 0.01, $"“{run.Text}” ends right of the margin");
                Assert.True(run.X >= end - 0.01, $"“{run.Text}” stands on what is before it");
                end = run.X + width;
            }
        }
    }

    /// <summary>One rhythm: under the same kind of line stands a rule at the same distance, and the same kind of line
    /// at the same distance under it.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Rules_keep_one_distance_from_the_text(string layout, string document, string paper)
    {
        var items = Fits.Of((layout, document, paper)).Fitted.Typeset.Document.Pages[0].Items;
        var lines = items.OfType<TextLine>().OrderBy(static l => l.Baseline).ToList();
        var above = new Dictionary<string, double>();
        var below = new Dictionary<string, double>();

        foreach (var rule in items.OfType<RuleItem>().Where(static r => r.Width > r.Height * 10 && !r.IsUnderline))
        {
            if (lines.FindLast(l => l.Baseline <= rule.Y) is { } over && over.Runs[0].Owner.Role is StructureRole.H2)
                AssertSame(above, Kind(over), rule.Y - over.Baseline);
            if (lines.Find(l => l.Baseline > rule.Y) is { } under && under.Runs[0].Owner.Role is StructureRole.H2)
                AssertSame(below, Kind(under), under.Baseline - rule.Y);
        }

        static string Kind(TextLine line) =>
            FormattableString.Invariant($"{line.Runs[0].Face.PostScriptName} {line.Runs[0].Size}");

        static void AssertSame(Dictionary<string, double> distances, string kind, double distance)
        {
            if (!distances.TryAdd(kind, distance))
                Assert.Equal(distances[kind], distance, 0.02);
        }
    }

    private static readonly Once<
        (string Layout, string Document, string Paper),
        (FitResult Fitted, ImmutableArray<Diagnostic> Diagnostics)
    > Fits = new(static page =>
    {
        var diagnostics = new DiagnosticBag();
        var composition = Compose(page.Layout, page.Document, page.Paper);
        return (
            new PageFit(composition, LineBreaking.WholeParagraph).Find(diagnostics),
            diagnostics.ToImmutable()
        );
    });

    private static Composition Compose(string layout, string document, string paper) =>
        BuiltInLayouts.Catalog.Find(layout)!.Compose(Read(document), new LayoutContext { Paper = PaperOf(paper) });

    private static Resume Read(string document) => document == HandMade ? HandMadeResume.Dana : Samples.Read(document);

    private static Paper PaperOf(string id) => Paper.All.First(p => p.Id == id);
}
