using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Model;
using ResumeRender.Output;
using ResumeRender.Typesetting;
using ResumeRender.Typesetting.Fit;
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
        var fitted = new Dictionary<PageSetting, FittedPages>();
        var results = ImmutableArray.CreateBuilder<RenderResult>();
        foreach (var format in formats)
        {
            var setting = PageSetting.Of(format);
            if (!fitted.TryGetValue(setting, out var pages))
                fitted.Add(setting, pages = new PageFitter(request, setting, context).Fit(resume));
            results.Add(Write(format, pages, request, context));
        }

        return results.DrainToImmutable();
    }

    private static RenderResult Write(string format, FittedPages pages, RenderRequest request, RenderContext context)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(pages.Diagnostics);
        if (pages.Fitted is not { } fitted)
            return new RenderResult([], pages.Diagnostics);
        var letters = LetterCensus.Of(fitted.Composition, context.Fonts);
        if (WriterCatalog.PageWriters.Any(w => w.Id == format))
            LetterReport.OnDrawn(letters, request.Force, diagnostics);
        else
            LetterReport.OnFlowing(letters, diagnostics);
        if (!pages.MayBeWritten || diagnostics.HasErrors)
            return new RenderResult([], diagnostics.ToImmutable()) { Fit = Report(fitted) };

        var document = fitted.Typeset.Document;
        var options = new WriteOptions
        {
            Created = pages.Created,
            EmbedFonts = request.EmbedFonts,
            Pages = document.Pages.Length,
            Picture = request.Picture,
            Fonts = context.Fonts,
            Diagnostics = diagnostics,
            Resume = pages.Resume,
        };
        ImmutableArray<byte[]> files;
        if (WriterCatalog.FlowWriters.FirstOrDefault(w => w.Id == format) is { } flowWriter)
            files = [Bytes(output => flowWriter.Write(fitted.Composition, options, output))];
        else if (WriterCatalog.PageWriters.FirstOrDefault(w => w.Id == format) is { } pageWriter)
            files =
            [
                .. Documents(document, pageWriter, request.Picture)
                    .Select(part => Bytes(output => pageWriter.Write(part, options, output))),
            ];
        else
            throw new ArgumentException($"There is no writer for the format {format}.", nameof(format));
        return new RenderResult(files, diagnostics.ToImmutable())
        {
            Pages = document.Pages.Length,
            Fit = Report(fitted),
        };
    }

    /// <summary>The document, or one of each page of it, or of the first page alone.</summary>
    private static IEnumerable<PagedDocument> Documents(
        PagedDocument document,
        IPageWriter writer,
        PictureSize picture
    ) =>
        writer.HasFilePerPage
            ? document
                .Pages.Take(picture.ThumbnailWidth is null ? document.Pages.Length : 1)
                .Select(page => document with { Pages = [page] })
            : [document];

    private static byte[] Bytes(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return output.ToArray();
    }

    private static FitReport Report(FitResult fitted)
    {
        var text = RunningText.Of(fitted.Composition);
        var typeset = fitted.Typeset;
        return new FitReport(
            text.Size,
            text.Leading,
            fitted.Scale.Gap,
            fitted.Composition.Margins,
            typeset.ContentHeight / typeset.AvailableHeight,
            typeset.Lines,
            fitted.Probes
        );
    }
}
