using System.Collections.Concurrent;
using ResumeRender.Layout;
using ResumeRender.Layouts;
using ResumeRender.Testing;
using ResumeRender.Tests.Output.Pdf;
using UglyToad.PdfPig;
using Xunit.Abstractions;

namespace ResumeRender.Tests.Output.Html;

/// <summary>A browser prints the fitted page: one sheet of the paper, with every word in its order.</summary>
[Trait("needs", "other-programs")]
public sealed class PrintTests(ITestOutputHelper output)
{
    private static readonly string[] Documents = ["samples/designer.md", "samples/nurse.txt", "samples/student.txt"];

    [Fact]
    public void Chromium_prints_every_look_on_one_page_with_its_words_in_order()
    {
        if (OtherProgram.Run("chromium", "--version") is null)
        {
            output.WriteLine("skipped: Chromium is not installed");
            return;
        }

        var folder = Directory.CreateTempSubdirectory("resume-render-html-").FullName;
        try
        {
            var faults = new ConcurrentBag<string>();
            var pages =
                from layout in BuiltInLayouts.Catalog.Layouts
                from document in Documents
                from paper in Paper.All
                select (layout, document, paper);
            Parallel.ForEach(
                pages,
                new ParallelOptions { MaxDegreeOfParallelism = Math.Min(4, Environment.ProcessorCount) },
                page =>
                {
                    if (Judge(folder, page.layout, page.document, page.paper) is { } fault)
                        faults.Add($"{page.layout.Id}, {page.document}, {page.paper.Id}: {fault}");
                }
            );
            Assert.True(faults.IsEmpty, string.Join('\n', faults.Order(StringComparer.Ordinal)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string? Judge(string folder, ILayout layout, string document, Paper paper)
    {
        var resume = Samples.Read(document);
        var context = new LayoutContext { Paper = paper };
        var result = Renderer.Render(
            resume,
            new RenderRequest("html", layout) { Context = context },
            new RenderContext()
        );
        if (result.Bytes is not { } html)
            return null;
        var stem = Path.Combine(folder, $"{layout.Id}-{Path.GetFileNameWithoutExtension(document)}-{paper.Id}");
        File.WriteAllBytes(stem + ".html", html);
        var run = OtherProgram.Run(
            "chromium",
            $"--headless --no-sandbox --disable-gpu --user-data-dir={stem} --no-pdf-header-footer "
                + $"--print-to-pdf={stem}.pdf file://{stem}.html"
        );
        if (!File.Exists(stem + ".pdf"))
            return "not printed: " + run!.Output;
        using var pdf = PdfDocument.Open(stem + ".pdf");
        if (pdf.NumberOfPages != 1)
            return $"{pdf.NumberOfPages} pages";
        var page = pdf.GetPage(1);
        if (Math.Abs(page.Width - paper.Width.Points) > 1 || Math.Abs(page.Height - paper.Height.Points) > 1)
            return $"{page.Width} × {page.Height} points";
        // In the order in which they stand in the file, as many readers of résumés take them.
        var printed = Letters(page.Letters.Select(static l => l.Value));
        var words = Letters(CompositionText.Words(layout.Compose(resume, context)));
        return printed == words ? null : $"\n  printed {printed}\n  instead {words}";
    }

    private static string Letters(IEnumerable<string> words) =>
        string.Concat(
            TypedQuotes.In(string.Concat(words)).Where(static c => !char.IsWhiteSpace(c) && c is not ('•' or '\u00A0'))
        );
}
