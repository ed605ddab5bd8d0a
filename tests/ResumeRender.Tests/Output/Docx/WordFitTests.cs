using System.Globalization;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Layout.Design;
using ResumeRender.Layouts;
using ResumeRender.Testing;
using ResumeRender.Tests.Typesetting.Fit;
using ResumeRender.Typesetting.Fit;
using ResumeRender.Typesetting.Pages;
using ResumeRender.Typesetting.Text;
using UglyToad.PdfPig;
using Xunit.Abstractions;

namespace ResumeRender.Tests.Output.Docx;

/// <summary>A fitted Word file is one page in a word processor too, with the lines that were foreseen.</summary>
[Trait("needs", "other-programs")]
public sealed class WordFitTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_fitted_resume_has_the_pages_and_lines_foreseen()
    {
        var folder = Directory.CreateTempSubdirectory("resume-render-fit-").FullName;
        try
        {
            var files = WriteAll(folder);
            if (!OfficeConverter.TryToPdf(folder))
            {
                output.WriteLine("skipped: LibreOffice is not installed");
                return;
            }

            var wrong = files
                .Select(file => Judge(Path.Combine(folder, file.Key + ".pdf"), file.Value.Pages, file.Value.Lines))
                .Where(static fault => fault is not null)
                .ToList();
            Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Writes each résumé that fits, in every look and on every paper, and one of two pages; tells what each
    /// should have.</summary>
    private static SortedDictionary<string, (int Pages, int? Lines)> WriteAll(string folder)
    {
        var files = new SortedDictionary<string, (int Pages, int? Lines)>(StringComparer.Ordinal);
        foreach (var layout in BuiltInLayouts.Catalog.Layouts)
        {
            foreach (var paper in Paper.All)
            {
                foreach (
                    var (number, resume) in Enumerable
                        .Range(0, GeneratedResumes.Count)
                        .Select(GeneratedResumes.Of)
                        .Concat(Samples.Documents.Select(static d => Samples.Read(d)))
                        .Index()
                )
                {
                    if (!IsTried(layout, paper, number))
                        continue;
                    var composition = OneColumn.Of(layout.Compose(resume, new LayoutContext { Paper = paper }));
                    var fitted = new PageFit(composition, LineBreaking.LineByLine).Find(new DiagnosticBag());
                    if (!fitted.Fits)
                        continue;
                    var name = string.Create(CultureInfo.InvariantCulture, $"{layout.Id}-{paper.Id}-{number:00}");
                    File.WriteAllBytes(
                        Path.Combine(folder, name + ".docx"),
                        DocxFiles.Write(fitted.Composition, embedFonts: true)
                    );
                    files[name] = (
                        1,
                        fitted
                            .Typeset.Document.Pages[0]
                            .Items.OfType<TextLine>()
                            .Select(static l => Math.Round(l.Baseline, 1))
                            .Distinct()
                            .Count()
                    );
                }

                var request = new RenderRequest("docx", layout)
                {
                    Context = new LayoutContext { Paper = paper },
                    Pages = 2,
                };
                var twoPages = Renderer.Render(GeneratedResumes.TwoPages, request, new RenderContext());
                File.WriteAllBytes(Path.Combine(folder, $"{layout.Id}-{paper.Id}-two-pages.docx"), twoPages.Bytes!);
                files[$"{layout.Id}-{paper.Id}-two-pages"] = (2, null);
            }
        }

        return files;
    }

    /// <summary>Two looks, one with each kind of type, are tried with everything; the others with every eighth résumé,
    /// and with the samples on one paper.</summary>
    private static bool IsTried(ILayout layout, Paper paper, int number) => layout.Id is "classic" or "modern"
        || (number < GeneratedResumes.Count ? number % 8 == 7 : paper == Paper.A4);

    private static string? Judge(string path, int pages, int? lines)
    {
        using var pdf = PdfDocument.Open(path);
        var name = Path.GetFileNameWithoutExtension(path);
        if (pdf.NumberOfPages != pages)
            return $"{name}: {pdf.NumberOfPages} pages instead of {pages}";
        if (lines is not { } expected)
            return null;
        var page = pdf.GetPage(1);
        var baselines = new List<double>();
        foreach (var y in page.Letters.Select(l => page.Height - l.StartBaseLine.Y).Order())
        {
            if (baselines.Count == 0 || y - baselines[^1] > 3)
                baselines.Add(y);
        }

        return Math.Abs(baselines.Count - expected) <= 1
            ? null
            : $"{name}: {baselines.Count} lines instead of {expected}";
    }
}
