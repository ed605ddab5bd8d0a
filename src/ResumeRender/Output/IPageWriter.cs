using ResumeRender.Typesetting;

namespace ResumeRender.Output;

/// <summary>Writes typeset pages in one format: PDF, and later pictures.</summary>
/// <remarks>
/// This is the seam for another PDF engine: one folder with one of these, and one line in <see cref="WriterCatalog"/>.
/// A writer gets everything in its place and only writes it down. Same document and options, same bytes.
/// </remarks>
internal interface IPageWriter
{
    /// <summary>Name of the format, such as <c>pdf</c>; also the file name's extension.</summary>
    string Id { get; }

    void Write(PagedDocument document, WriteOptions options, Stream output);
}
