using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Layouts;
using ResumeRender.Model;
using ResumeRender.Testing;
using ResumeRender.Typesetting;
using ResumeRender.Typesetting.Fit;

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

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_word_is_lost(string layout, string document, string paper)
    {
        var (resume, composition) = Compose(layout, document, paper);

        var shown = Letters(CompositionText.Words(composition));

        Assert.All(ResumeWords.Of(resume, DateFormat.Default), word => Assert.Contains(Letters([word]), shown, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A look may move whole sections, and put the organisation before the role; nothing else changes its place.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Titles_heads_paragraphs_and_bullets_keep_their_order(string layout, string document, string paper)
    {
        var (resume, composition) = Compose(layout, document, paper);
        var shown = Letters(CompositionText.Words(composition));

        foreach (var section in resume.Sections.Where(static s => !s.IsEmpty))
        {
            var position = 0;
            foreach (var texts in ResumeWords.InOrder(section))
            {
                var found = texts.Select(text => (Text: text, Place: shown.IndexOf(Letters([text]), position, StringComparison.OrdinalIgnoreCase))).ToList();
                Assert.All(found, f => Assert.True(f.Place >= 0, $"“{f.Text}” does not come after what comes before it in the résumé"));
                position = found.Min(static f => f.Place);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_name_makes_exactly_one_title(string layout, string document, string paper)
    {
        var (resume, composition) = Compose(layout, document, paper);

        Assert.Equal(resume.Person.Name is null ? 0 : 1, composition.Blocks.OfType<TitleBlock>().Count());
        Assert.Equal(
            resume.Sections.Count(s => !s.IsEmpty && !s.Title.IsEmpty),
            Flat(composition.Blocks).OfType<HeadingBlock>().Count());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void It_fits_on_one_page_without_missing_letters(string layout, string document, string paper)
    {
        var diagnostics = new DiagnosticBag();

        var fitted = new PageFit(Compose(layout, document, paper).Composition, LineBreaking.WholeParagraph).Find(diagnostics);

        Assert.True(fitted.Fits);
        Assert.Single(fitted.Typeset.Document.Pages);
        Assert.Empty(diagnostics.ToImmutable());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Text_stays_between_the_margins_and_apart(string layout, string document, string paper)
    {
        var composition = Compose(layout, document, paper).Composition;
        var right = composition.Paper.Width.Points - composition.Margins.Right.Points;

        foreach (var line in Typesetter.Typeset(composition, new DiagnosticBag()).Document.Pages.SelectMany(static p => p.Items).OfType<TextLine>())
        {
            var end = double.NegativeInfinity;
            foreach (var run in line.Runs.OrderBy(r => r.X))
            {
                // A run may end in a space that stands for the gap to what follows.
                var width = run.Width - (run.Text.EndsWith(' ') ? run.Glyphs[^1].Advance * run.Size / run.Face.UnitsPerEm : 0);
                Assert.True(run.X >= composition.Margins.Left.Points - 0.01, $"“{run.Text}” begins left of the margin");
                Assert.True(run.X + width <= right + 0.01, $"“{run.Text}” ends right of the margin");
                Assert.True(run.X >= end - 0.01, $"“{run.Text}” stands on what is before it");
                end = run.X + width;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Text_has_enough_contrast(string layout, string document, string paper)
    {
        var composition = Compose(layout, document, paper).Composition;

        var colors = Typesetter.Typeset(composition, new DiagnosticBag()).Document.Pages.SelectMany(static p => p.Items)
            .OfType<TextLine>().SelectMany(l => l.Runs).Select(r => r.Color).Distinct();

        Assert.All(colors, color => Assert.True(color.ContrastOnWhite >= 4.5, $"{color} has a contrast of only {color.ContrastOnWhite:0.0}"));
    }

    /// <summary>One rhythm: under the same kind of line stands a rule at the same distance, and the same kind of line at the same distance under it.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Rules_keep_one_distance_from_the_text(string layout, string document, string paper)
    {
        var items = Fitted(layout, document, paper).Pages[0].Items;
        var lines = items.OfType<TextLine>().OrderBy(static l => l.Baseline).ToList();
        var above = new Dictionary<string, double>();
        var below = new Dictionary<string, double>();

        foreach (var rule in items.OfType<RuleItem>().Where(static r => r.Width > r.Height * 10))
        {
            if (lines.FindLast(l => l.Baseline <= rule.Y) is { } over && over.Runs[0].Owner.Role is StructureRole.H2)
                AssertSame(above, Kind(over), rule.Y - over.Baseline);
            if (lines.Find(l => l.Baseline > rule.Y) is { } under && under.Runs[0].Owner.Role is StructureRole.H2)
                AssertSame(below, Kind(under), under.Baseline - rule.Y);
        }

        static string Kind(TextLine line) => FormattableString.Invariant($"{line.Runs[0].Face.PostScriptName} {line.Runs[0].Size}");

        static void AssertSame(Dictionary<string, double> distances, string kind, double distance)
        {
            if (!distances.TryAdd(kind, distance))
                Assert.Equal(distances[kind], distance, 0.02);
        }
    }

    private static PagedDocument Fitted(string layout, string document, string paper) =>
        new PageFit(Compose(layout, document, paper).Composition, LineBreaking.WholeParagraph).Find(new DiagnosticBag()).Typeset.Document;

    private static (Resume Resume, Composition Composition) Compose(string layout, string document, string paper)
    {
        var resume = document == HandMade ? HandMadeResume.Dana : Samples.Read(document);
        var context = new LayoutContext { Paper = Paper.All.First(p => p.Id == paper) };
        return (resume, BuiltInLayouts.Catalog.Find(layout)!.Compose(resume, context));
    }

    private static IEnumerable<Block> Flat(IEnumerable<Block> blocks) =>
        blocks.SelectMany(static b => b is ColumnsBlock columns ? columns.Columns.SelectMany(static c => Flat(c.Blocks)) : [b]);

    /// <summary>Only letters and digits: separators and spaces are the look's own.</summary>
    private static string Letters(IEnumerable<string> words) =>
        string.Concat(words.SelectMany(w => w).Where(char.IsLetterOrDigit));
}
