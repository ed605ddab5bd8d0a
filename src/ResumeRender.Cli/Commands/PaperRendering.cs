using System.Collections.Immutable;
using ResumeRender.Cli.Host;
using ResumeRender.Cli.Output;
using ResumeRender.Cli.Reporting;
using ResumeRender.Layout;
using ResumeRender.Model;

namespace ResumeRender.Cli.Commands;

/// <summary>Makes the page on one paper or on both.</summary>
internal static class PaperRendering
{
    /// <summary>Renders each paper; what is said of both in the same words is said once.</summary>
    internal static List<(Paper Paper, RenderResult Result)> Render(
        Resume resume,
        RenderRequest request,
        ImmutableArray<Paper> papers,
        RenderContext context,
        Report report
    )
    {
        var results = papers
            .Select(paper =>
                (
                    Paper: paper,
                    Result: Renderer.Render(
                        resume,
                        request with
                        {
                            Context = request.Context with { Paper = paper },
                        },
                        context
                    )
                )
            )
            .ToList();
        report.Diagnostics.AddRange(results.SelectMany(static r => r.Result.Diagnostics).Distinct());
        return results;
    }

    /// <summary>Reports a text that does not fill as many pages as were asked for.</summary>
    internal static void TellOfFewerPages(RenderRequest request, IEnumerable<RenderResult> results, Report report)
    {
        var written = results.Where(static r => r.Bytes is not null).Select(static r => r.Pages).ToList();
        if (request.Pages is { } asked && written.Count > 0 && written.Max() is var filled && filled < asked)
            report.Diagnostics.Add(LengthDiagnostics.FewerPages(asked, filled));
    }

    /// <summary>Adds the files of a page, one or several.</summary>
    internal static void AddTo(OutputSet outputs, string shown, RenderResult result, string format)
    {
        for (var i = 0; i < result.Files.Length; i++)
        {
            var name = OutputName.OfFile(shown, i, result.Files.Length);
            outputs.AddPage(name, result.Files[i], PagesInFile.Of(name, format, result, i));
        }
    }
}
