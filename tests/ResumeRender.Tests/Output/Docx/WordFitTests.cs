using System.Globalization;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Layouts;
using ResumeRender.Tests.Typesetting.Fit;
using ResumeRender.Typesetting;
using ResumeRender.Typesetting.Fit;
using UglyToad.PdfPig;
using Xunit.Abstractions;

namespace ResumeRender.Tests.Output.Docx;

/// <summary>A fitted Word file is one page in a word processor too, with the lines that were foreseen.</summary>
public sealed class WordFitTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_fitted_resume_is_one_page_with_the_lines_foreseen()
    {
        var folder = Directory.CreateTempSubdirectory("resume-render-fit-").FullName;
        try
        {
            var lines = WriteAll(folder);
            if (!OfficeConverter.TryToPdf(folder))
            {
                output.WriteLine("skipped: LibreOffice is not installed");
                return;
            }

            var wrong = lines.Select(file => Judge(Path.Combine(folder, file.Key + ".pdf"), file.Value)).Where(static fault => fault is not null).ToList();
            Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Writes each résumé that fits, in every look and on every paper, and tells how many lines each should have.</summary>
    private static SortedDictionary<string, int> WriteAll(string folder)
    {
        var lines = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var layout in BuiltInLayouts.Catalog.Layouts)
        {
            foreach (var paper in Paper.All)
            {
                for (var number = 0; number < GeneratedResumes.Count; number++)
                {
                    var composition = layout.Compose(GeneratedResumes.Of(number), new LayoutContext { Paper = paper });
                    var fitted = new PageFit(composition, LineBreaking.LineByLine).Find(new DiagnosticBag());
                    if (!fitted.Fits)
                        continue;
                    var name = string.Create(CultureInfo.InvariantCulture, $"{layout.Id}-{paper.Id}-{number:00}");
                    File.WriteAllBytes(Path.Combine(folder, name + ".docx"), DocxFiles.Write(fitted.Composition, embedFonts: true));
                    lines[name] = fitted.Typeset.Document.Pages[0].Items.OfType<TextLine>().Select(static l => Math.Round(l.Baseline, 1)).Distinct().Count();
                }
            }
        }

        return lines;
    }

    private static string? Judge(string path, int expected)
    {
        using var pdf = PdfDocument.Open(path);
        var name = Path.GetFileNameWithoutExtension(path);
        if (pdf.NumberOfPages != 1)
            return $"{name}: {pdf.NumberOfPages} pages";
        var page = pdf.GetPage(1);
        var baselines = new List<double>();
        foreach (var y in page.Letters.Select(l => page.Height - l.StartBaseLine.Y).Order())
        {
            if (baselines.Count == 0 || y - baselines[^1] > 3)
                baselines.Add(y);
        }

        return Math.Abs(baselines.Count - expected) <= 1 ? null : $"{name}: {baselines.Count} lines instead of {expected}";
    }
}
