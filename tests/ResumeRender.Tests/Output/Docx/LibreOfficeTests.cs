using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Testing;
using ResumeRender.Typesetting;
using ResumeRender.Typesetting.Pages;
using UglyToad.PdfPig;
using Xunit.Abstractions;

namespace ResumeRender.Tests.Output.Docx;

/// <summary>A Word file laid out by LibreOffice is the page that the PDF would be.</summary>
[Trait("needs", "other-programs")]
public sealed class LibreOfficeTests(LibreOffice office, ITestOutputHelper output) : IClassFixture<LibreOffice>
{
    /// <summary>Half a point: what rounding to Word's units may add up to over a page.</summary>
    private const double Tolerance = 0.5;

    public static TheoryData<string> Names => [.. SampleCompositions.Names.Where(n => n != "empty")];

    public static TheoryData<string> Looks =>
        [.. ResumeRender.Layouts.BuiltInLayouts.Catalog.Layouts.Select(l => l.Id)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_one_page(string name)
    {
        if (IsMissing())
            return;
        using var pdf = PdfDocument.Open(office.PdfOf(name));

        Assert.Equal(1, pdf.NumberOfPages);
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public void It_is_set_in_the_embedded_fonts(string look)
    {
        if (IsMissing())
            return;
        using var pdf = PdfDocument.Open(office.PdfOf(look));

        Assert.All(pdf.GetPage(1).Letters.Select(l => l.FontName).Distinct(), font =>
            Assert.Matches(
                @"^[A-Z]{6}\+(Source(Serif4|Sans3|CodePro)|EBGaramond|Inter|IBMPlexSans|FiraSans|Bitter)(-|$)",
                font
            )
        );
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public void Its_lines_stand_where_the_typesetter_puts_them(string look)
    {
        if (IsMissing())
            return;
        using var pdf = PdfDocument.Open(office.PdfOf(look));

        var expected = Typesetter
            .Typeset(SampleCompositions.Find(look), new DiagnosticBag())
            .Document.Pages[0]
            .Items.OfType<TextLine>()
            .Select(l => l.Baseline)
            .ToList();
        var actual = BaselinesOf(pdf.GetPage(1));

        Assert.Equal(expected.Count, actual.Count);
        Assert.All(expected.Zip(actual), pair =>
            Assert.InRange(pair.Second, pair.First - Tolerance, pair.First + Tolerance)
        );
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public void Its_words_come_in_the_order_of_the_composition(string look)
    {
        if (IsMissing())
            return;
        using var pdf = PdfDocument.Open(office.PdfOf(look));

        var letters = string.Concat(pdf.GetPage(1).Letters.Select(l => l.Value))
            .Replace(" ", "", StringComparison.Ordinal);

        Assert.Equal(string.Concat(CompositionText.Words(SampleCompositions.Find(look))), letters);
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public void Its_links_lead_where_they_should(string look)
    {
        if (IsMissing())
            return;
        using var pdf = PdfDocument.Open(office.PdfOf(look));

        var expected = SampleCompositions
            .Find(look)
            .Blocks.SelectMany(b => b.Line.Content.Concat(b.Line.Trail))
            .OfType<LinkInline>()
            .Select(l => l.Uri);

        Assert.Equal(expected.Order(), pdf.GetPage(1).GetHyperlinks().Select(l => l.Uri).Order());
    }

    private bool IsMissing()
    {
        if (!office.IsInstalled)
            output.WriteLine("LibreOffice is not installed here: nothing was tested.");
        return !office.IsInstalled;
    }

    /// <summary>Distances of the baselines from the top, each once.</summary>
    private static List<double> BaselinesOf(UglyToad.PdfPig.Content.Page page)
    {
        var baselines = new List<double>();
        foreach (var y in page.Letters.Select(l => page.Height - l.StartBaseLine.Y).Order())
        {
            if (baselines.Count == 0 || y - baselines[^1] > 1)
                baselines.Add(y);
        }

        return baselines;
    }
}
