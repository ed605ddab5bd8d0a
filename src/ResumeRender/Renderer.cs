using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Output;
using ResumeRender.Typesetting;

namespace ResumeRender;

/// <summary>Makes the file: the whole way from a résumé to its bytes.</summary>
public static class Renderer
{
    /// <summary>The formats that can be written.</summary>
    public static ImmutableArray<string> Formats =>
        [.. WriterCatalog.PageWriters.Select(static w => w.Id), .. WriterCatalog.FlowWriters.Select(static w => w.Id)];

    /// <summary>Lays the résumé out, typesets it and writes it.</summary>
    /// <remarks>
    /// Word breaks its lines itself, but a Word file too is typeset first: what does not fit on the page is refused for
    /// every format alike. Same résumé, request and context, same bytes.
    /// </remarks>
    /// <exception cref="ArgumentException">The format of the request is none of <see cref="Formats"/>.</exception>
    public static RenderResult Render(Resume resume, RenderRequest request, RenderContext context)
    {
        var diagnostics = new DiagnosticBag();
        var composition = request.Layout.Compose(resume, request.Context).Scaled(request.Scale);
        var typeset = Typesetter.Typeset(composition, diagnostics);
        if (typeset.OverflowLines > 0)
        {
            diagnostics.Add(TypesettingDiagnostics.DoesNotFit(typeset.OverflowLines, typeset.FirstLineOver));
            return new RenderResult(null, diagnostics.ToImmutable());
        }

        var options = new WriteOptions { Created = context.Created ?? DocumentDate.Of(resume), EmbedFonts = request.EmbedFonts };
        using var output = new MemoryStream();
        if (WriterCatalog.PageWriters.FirstOrDefault(w => w.Id == request.Format) is { } pageWriter)
            pageWriter.Write(typeset.Document, options, output);
        else if (WriterCatalog.FlowWriters.FirstOrDefault(w => w.Id == request.Format) is { } flowWriter)
            flowWriter.Write(composition, options, output);
        else
            throw new ArgumentException($"There is no writer for the format {request.Format}.", nameof(request));
        return new RenderResult(output.ToArray(), diagnostics.ToImmutable()) { Pages = typeset.Document.Pages.Length };
    }
}
