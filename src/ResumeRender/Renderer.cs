using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Model;
using ResumeRender.Parsing.Text;
using ResumeRender.Output;
using ResumeRender.Parsing.Languages;
using ResumeRender.Typesetting;
using ResumeRender.Typesetting.Fit;
using ResumeRender.Typesetting.Scripts;

namespace ResumeRender;

/// <summary>Makes the files: the whole way from a résumé to their bytes.</summary>
public static class Renderer
{
    /// <summary>Code of the note that a look shows no photo although there is one.</summary>
    public const string ShowsNoPhoto = "RR2003";

    /// <summary>Share of a photo's size that is taken away at a time where the page is too full.</summary>
    private const double PhotoStep = 0.15;

    /// <summary>A photo is not made smaller than this share.</summary>
    private const double LeastPhoto = 0.65;

    /// <summary>The formats that can be written.</summary>
    public static ImmutableArray<string> Formats =>
        [.. WriterCatalog.PageWriters.Select(static w => w.Id), .. WriterCatalog.FlowWriters.Select(static w => w.Id)];

    /// <summary>Lays the résumé out, typesets it and writes it.</summary>
    /// <remarks>
    /// Word breaks its lines itself, but a Word file too is typeset first: it takes the fitted sizes, and what does not fit on
    /// the page is refused for every format alike. Same résumé, request and context, same bytes.
    /// </remarks>
    /// <exception cref="ArgumentException">The format of the request is none of <see cref="Formats"/>.</exception>
    public static RenderResult Render(Resume resume, RenderRequest request, RenderContext context) => Render(resume, request, [request.Format], context)[0];

    /// <summary>Makes several formats at once: those whose lines are broken alike, such as PDF and pictures, share one fit.</summary>
    /// <returns>A result for each format, in their order.</returns>
    /// <exception cref="ArgumentException">A format is none of <see cref="Formats"/>.</exception>
    public static ImmutableArray<RenderResult> Render(Resume resume, RenderRequest request, IEnumerable<string> formats, RenderContext context)
    {
        var fitted = new Dictionary<Setting, FittedPages>();
        var results = ImmutableArray.CreateBuilder<RenderResult>();
        foreach (var format in formats)
        {
            var setting = Setting.Of(format);
            if (!fitted.TryGetValue(setting, out var pages))
                fitted.Add(setting, pages = Fit(resume, request, setting, context));
            results.Add(Write(format, pages, request, context));
        }

        return results.DrainToImmutable();
    }

    /// <summary>How the pages are set, as far as it depends on the format.</summary>
    private readonly record struct Setting(LineBreaking Breaking, bool InOneColumn)
    {
        /// <remarks>Word and browsers break lines one by one, so that is how a file for them is measured.</remarks>
        internal static Setting Of(string format) => WriterCatalog.FlowWriters.FirstOrDefault(w => w.Id == format) is { } flowWriter
            ? new Setting(LineBreaking.LineByLine, InOneColumn: !flowWriter.HasColumns)
            : new Setting(LineBreaking.WholeParagraph, InOneColumn: false);
    }

    /// <summary>Pages to write, of the résumé as it came or without what had to be left out; or pages that do not fit, and why.</summary>
    private sealed record FittedPages(FitResult Fitted, Resume Resume, DateTimeOffset Created, ImmutableArray<Diagnostic> Diagnostics)
    {
        internal PagedDocument Document => Fitted.Typeset.Document;

        internal bool MayBeWritten { get; init; } = true;
    }

    private static FittedPages Fit(Resume resume, RenderRequest request, Setting setting, RenderContext context)
    {
        var diagnostics = new DiagnosticBag();
        var breaking = setting.Breaking;
        // What the author hid is gone before anything can read it: the look, the cuts, the date, the data for search engines.
        var given = resume.Sections.Select(static s => s.Title).ToHashSet(ReferenceEqualityComparer.Instance);
        resume = new SectionArranger(SectionName.KindOf).Arrange(resume.WithoutHidden(), request.Design, diagnostics);
        if (request.Design.TranslatesTitles)
            resume = GivenTitles.Translated(resume, section => given.Contains(section.Title));
        resume = PageText.Of(resume, request.Design, context.Fonts.Has, diagnostics);
        var created = context.Created ?? DocumentDate.Of(resume);
        request = request with { Layout = new DesignedLayout(request.Layout, request.Design, setting.InOneColumn) };
        var look = request.Layout.Compose(resume, request.Context);
        if (request.Context.Photo is not null && !look.HasPicture)
            diagnostics.Add(LayoutDiagnostics.ShowsNoPhoto(request.Layout.Id));
        if (look.Blocks.Any(static b => b is ColumnsBlock) && !FitsSideBySide(look, request, breaking, context))
        {
            // Columns side by side are never cut: on several pages they stand one below the other.
            request = request with { Layout = new DesignedLayout(request.Layout, PageDesign.Default, inOneColumn: true) };
            look = request.Layout.Compose(resume, request.Context);
        }

        var pages = request.Pages ?? PageCount.Of(look, breaking, context.Fonts);
        var said = new DiagnosticBag();
        var fitted = request.Fit == PageFitting.None
            ? Unfitted(look, request, new TypesetOptions { Breaking = breaking, Fonts = context.Fonts }, said)
            : new PageFit(look, breaking, pages, context.Fonts).Find(said);
        for (var scale = 1 - PhotoStep; !fitted.Fits && look.HasPicture && scale >= LeastPhoto; scale -= PhotoStep)
        {
            said = new DiagnosticBag();
            request = request with { Context = request.Context with { PhotoScale = scale } };
            fitted = new PageFit(request.Layout.Compose(resume, request.Context), breaking, pages, context.Fonts).Find(said);
        }

        diagnostics.AddRange(said.ToImmutable());
        if (fitted.Fits)
            return new FittedPages(fitted, resume, created, diagnostics.ToImmutable());

        var finder = new CutFinder(request.Layout, request.Context, breaking, pages, context.Fonts);
        var cuts = finder.Find(resume, fitted);
        if (request.Fit != PageFitting.Drop || cuts.Count == 0)
        {
            CutReport.Write(fitted, pages, finder.LooseEnds, cuts, diagnostics);
            return new FittedPages(fitted, resume, created, diagnostics.ToImmutable()) { MayBeWritten = false };
        }

        CutReport.WriteLeftOut(fitted, cuts, diagnostics);
        var shown = ResumePruner.Without(resume, cuts.Select(static c => c.Part));
        fitted = new PageFit(request.Layout.Compose(shown, request.Context), breaking, pages, context.Fonts).Find(new DiagnosticBag());
        return new FittedPages(fitted, shown, created, diagnostics.ToImmutable());
    }

    private static RenderResult Write(string format, FittedPages pages, RenderRequest request, RenderContext context)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(pages.Diagnostics);
        var letters = LetterCensus.Of(pages.Fitted.Composition, context.Fonts);
        if (WriterCatalog.PageWriters.Any(w => w.Id == format))
            LetterReport.OnDrawn(letters, request.Force, diagnostics);
        else
            LetterReport.OnFlowing(letters, diagnostics);
        if (!pages.MayBeWritten || diagnostics.HasErrors)
            return new RenderResult([], diagnostics.ToImmutable()) { Fit = Report(pages.Fitted) };

        var document = pages.Document;
        var options = new WriteOptions
        {
            Created = pages.Created, EmbedFonts = request.EmbedFonts, Pages = document.Pages.Length, Picture = request.Picture,
            Fonts = context.Fonts, Diagnostics = diagnostics, Resume = pages.Resume,
        };
        ImmutableArray<byte[]> files;
        if (WriterCatalog.FlowWriters.FirstOrDefault(w => w.Id == format) is { } flowWriter)
            files = [Bytes(output => flowWriter.Write(pages.Fitted.Composition, options, output))];
        else if (WriterCatalog.PageWriters.FirstOrDefault(w => w.Id == format) is { } pageWriter)
            files = [.. Documents(document, pageWriter, request.Picture).Select(part => Bytes(output => pageWriter.Write(part, options, output)))];
        else
            throw new ArgumentException($"There is no writer for the format {format}.", nameof(format));
        return new RenderResult(files, diagnostics.ToImmutable()) { Pages = document.Pages.Length, Fit = Report(pages.Fitted) };
    }

    /// <summary>The document, or one of each page of it, or of the first page alone.</summary>
    private static IEnumerable<PagedDocument> Documents(PagedDocument document, IPageWriter writer, PictureSize picture) => writer.HasFilePerPage
        ? document.Pages.Take(picture.ThumbnailWidth is null ? document.Pages.Length : 1).Select(page => document with { Pages = [page] })
        : [document];

    private static byte[] Bytes(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return output.ToArray();
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
