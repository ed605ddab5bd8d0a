using System.Collections.Immutable;
using ResumeRender.Output;
using ResumeRender.Typesetting.Fit;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender;

/// <summary>The files of a format: one of all pages, or one of each.</summary>
internal static class PageFiles
{
    /// <exception cref="ArgumentException">There is no such format.</exception>
    internal static ImmutableArray<byte[]> Write(string format, FitResult fitted, WriteOptions options)
    {
        if (WriterCatalog.FlowWriters.FirstOrDefault(w => w.Id == format) is { } flowWriter)
            return [Bytes(output => flowWriter.Write(fitted.Composition, options, output))];
        var pageWriter = WriterCatalog.PageWriters.FirstOrDefault(w => w.Id == format)
            ?? throw new ArgumentException($"There is no writer for the format {format}.", nameof(format));
        return
        [
            .. Documents(fitted.Typeset.Document, pageWriter, options.Pixels)
                .Select(part => Bytes(output => pageWriter.Write(part, options, output))),
        ];
    }

    /// <summary>The document, or one of each page of it, or of the first page alone.</summary>
    private static IEnumerable<PagedDocument> Documents(
        PagedDocument document,
        IPageWriter writer,
        PixelSize pixels
    ) =>
        writer.HasFilePerPage
            ? document
                .Pages.Take(pixels.Width is null ? document.Pages.Length : 1)
                .Select(page => document with { Pages = [page] })
            : [document];

    private static byte[] Bytes(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return output.ToArray();
    }
}
