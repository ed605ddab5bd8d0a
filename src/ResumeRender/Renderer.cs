using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Output;
using ResumeRender.Typesetting.Scripts;

namespace ResumeRender;

/// <summary>Makes the files: the whole way from a résumé to their bytes.</summary>
public static class Renderer
{
    /// <summary>Code of the note that a look shows no photo although there is one.</summary>
    public const string ShowsNoPhoto = "RR2003";

    /// <summary>The formats that can be written.</summary>
    public static ImmutableArray<string> Formats =>
        [.. WriterCatalog.PageWriters.Select(static w => w.Id), .. WriterCatalog.FlowWriters.Select(static w => w.Id)];

    /// <summary>Lays the résumé out, typesets it and writes it.</summary>
    /// <remarks>
    /// Word breaks its lines itself, but a Word file too is typeset first: it takes the fitted sizes, and what does not
    /// fit on the page is refused for every format alike. Same résumé, request and context, same bytes.
    /// </remarks>
    /// <exception cref="ArgumentException">The format of the request is not one of <see cref="Formats"/>.</exception>
    public static RenderResult Render(Resume resume, RenderRequest request, RenderContext context) =>
        Render(resume, request, [request.Format], context)[0];

    /// <summary>Makes several formats at once: those whose lines are broken alike, such as PDF and pictures, share one
    /// fit.</summary>
    /// <returns>A result for each format, in their order.</returns>
    /// <exception cref="ArgumentException">A format is not one of <see cref="Formats"/>.</exception>
    public static ImmutableArray<RenderResult> Render(
        Resume resume,
        RenderRequest request,
        IEnumerable<string> formats,
        RenderContext context
    )
    {
        var made = new Dictionary<PageSetting, ResumePages>();
        var results = ImmutableArray.CreateBuilder<RenderResult>();
        foreach (var format in formats)
        {
            var setting = PageSetting.Of(format);
            if (!made.TryGetValue(setting, out var pages))
                made.Add(setting, pages = ResumePages.Of(resume, request, setting, context));
            results.Add(Write(format, pages, request, context));
        }

        return results.DrainToImmutable();
    }

    private static RenderResult Write(string format, ResumePages made, RenderRequest request, RenderContext context)
    {
        var pages = made.Fitted;
        if (pages.Fitted is not { } fitted)
            return new RenderResult([], pages.Diagnostics);
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(pages.Diagnostics);
        var letters = LetterCensus.Of(fitted.Composition, context.Fonts);
        if (WriterCatalog.PageWriters.Any(w => w.Id == format))
            LetterReport.OnDrawn(letters, request.Force, diagnostics);
        else
            LetterReport.OnFlowing(letters, diagnostics);
        if (!pages.MayBeWritten || diagnostics.HasErrors)
            return new RenderResult([], diagnostics.ToImmutable()) { Fit = FitReport.Of(fitted) };

        var options = new WriteOptions
        {
            Created = made.Created,
            EmbedFonts = request.EmbedFonts,
            Pages = fitted.Typeset.Document.Pages.Length,
            Pixels = request.Picture.ToPixels(),
            Fonts = context.Fonts,
            Diagnostics = diagnostics,
            Resume = pages.Resume,
        };
        return new RenderResult(PageFiles.Write(format, fitted, options), diagnostics.ToImmutable())
        {
            Pages = options.Pages,
            Fit = FitReport.Of(fitted),
        };
    }
}
