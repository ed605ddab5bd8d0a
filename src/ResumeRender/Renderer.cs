using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Model;
using ResumeRender.Output;
using ResumeRender.Typesetting;
using ResumeRender.Typesetting.Fit;

namespace ResumeRender;

/// <summary>Makes the file: the whole way from a résumé to its bytes.</summary>
public static class Renderer
{
    /// <summary>The formats that can be written.</summary>
    public static ImmutableArray<string> Formats =>
        [.. WriterCatalog.PageWriters.Select(static w => w.Id), .. WriterCatalog.FlowWriters.Select(static w => w.Id)];

    /// <summary>Lays the résumé out, typesets it and writes it.</summary>
    /// <remarks>
    /// Word breaks its lines itself, but a Word file too is typeset first: it takes the fitted sizes, and what does not fit on
    /// the page is refused for every format alike. Same résumé, request and context, same bytes.
    /// </remarks>
    /// <exception cref="ArgumentException">The format of the request is none of <see cref="Formats"/>.</exception>
    public static RenderResult Render(Resume resume, RenderRequest request, RenderContext context)
    {
        var diagnostics = new DiagnosticBag();
        var pageWriter = WriterCatalog.PageWriters.FirstOrDefault(w => w.Id == request.Format);
        var flowWriter = WriterCatalog.FlowWriters.FirstOrDefault(w => w.Id == request.Format);
        // Word and browsers break lines one by one, so that is how a file for them is measured.
        var breaking = pageWriter is not null ? LineBreaking.WholeParagraph : LineBreaking.LineByLine;
        resume = SectionArranger.Arrange(resume, request.Design, diagnostics);
        request = request with { Layout = new DesignedLayout(request.Layout, request.Design, inOneColumn: flowWriter is { HasColumns: false }) };
        var look = request.Layout.Compose(resume, request.Context);
        if (look.Blocks.Any(static b => b is ColumnsBlock) && !FitsSideBySide(look, request, breaking, context))
        {
            // Columns side by side are never cut: on several pages they stand one below the other.
            request = request with { Layout = new DesignedLayout(request.Layout, PageDesign.Default, inOneColumn: true) };
            look = request.Layout.Compose(resume, request.Context);
        }

        var pages = request.Pages ?? PageCount.Of(look, breaking, context.Fonts);
        var fitted = request.Fit == PageFitting.None
            ? Unfitted(look, request, new TypesetOptions { Breaking = breaking, Fonts = context.Fonts }, diagnostics)
            : new PageFit(look, breaking, pages, context.Fonts).Find(diagnostics);
        var shown = resume;
        if (!fitted.Fits)
        {
            var finder = new CutFinder(request.Layout, request.Context, breaking, pages, context.Fonts);
            var cuts = finder.Find(resume, fitted);
            if (request.Fit != PageFitting.Drop || cuts.Count == 0)
            {
                CutReport.Write(fitted, pages, finder.LooseEnds, cuts, diagnostics);
                return new RenderResult(null, diagnostics.ToImmutable()) { Fit = Report(fitted) };
            }

            CutReport.WriteLeftOut(fitted, cuts, diagnostics);
            shown = ResumePruner.Without(resume, cuts.Select(static c => c.Part));
            fitted = new PageFit(request.Layout.Compose(shown, request.Context), breaking, pages, context.Fonts).Find(new DiagnosticBag());
        }

        var options = new WriteOptions
        {
            Created = context.Created ?? DocumentDate.Of(resume), EmbedFonts = request.EmbedFonts, Pages = fitted.Typeset.Document.Pages.Length,
            Fonts = context.Fonts, Diagnostics = diagnostics, Resume = shown,
        };
        using var output = new MemoryStream();
        if (pageWriter is not null)
            pageWriter.Write(fitted.Typeset.Document, options, output);
        else if (flowWriter is not null)
            flowWriter.Write(fitted.Composition, options, output);
        else
            throw new ArgumentException($"There is no writer for the format {request.Format}.", nameof(request));
        return new RenderResult(output.ToArray(), diagnostics.ToImmutable()) { Pages = fitted.Typeset.Document.Pages.Length, Fit = Report(fitted) };
    }

    private static bool FitsSideBySide(Composition look, RenderRequest request, LineBreaking breaking, RenderContext context)
    {
        if (request.Fit == PageFitting.None)
        {
            var typeset = Typesetter.Typeset(look.Scaled(request.Scale), new TypesetOptions { Breaking = breaking, Fonts = context.Fonts }, new DiagnosticBag());
            return typeset.ContentHeight <= typeset.AvailableHeight;
        }

        return request.Pages == 1 || (request.Pages is null && new PageFit(look, breaking, pages: 1, context.Fonts).Find(new DiagnosticBag()).Fits);
    }

    private static FitResult Unfitted(Composition look, RenderRequest request, TypesetOptions options, DiagnosticBag diagnostics)
    {
        var composition = look.Scaled(request.Scale);
        var typeset = Typesetter.Typeset(composition, options, diagnostics);
        return new FitResult(composition, request.Scale, typeset, Probes: 1);
    }

    private static FitReport Report(FitResult fitted)
    {
        var text = RunningText.Of(fitted.Composition);
        var typeset = fitted.Typeset;
        return new FitReport(
            text.Size, text.Leading, fitted.Scale.Gap, fitted.Composition.Margins, typeset.ContentHeight / typeset.AvailableHeight, typeset.Lines, fitted.Probes);
    }
}
