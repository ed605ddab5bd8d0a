using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Output;

/// <summary>Writes typeset pages in one format: PDF, and pictures.</summary>
/// <remarks>
/// This is the seam for another PDF engine: one folder with one of these, and one line in <see cref="WriterCatalog"/>.
/// A writer gets everything in its place and only writes it down. Same document and options, same bytes.
/// </remarks>
internal interface IPageWriter
{
    /// <summary>Name of the format, such as <c>pdf</c>; also the file name's extension.</summary>
    string Id { get; }

    /// <summary>True for a picture, whose file holds one page: such a writer gets each page as a document of its
    /// own.</summary>
    bool HasFilePerPage { get; }

    void Write(PagedDocument document, WriteOptions options, Stream output);
}
