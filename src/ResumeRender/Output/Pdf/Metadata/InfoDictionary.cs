using ResumeRender.Output.Pdf.Syntax;

namespace ResumeRender.Output.Pdf.Metadata;

/// <summary>The short form of the file's metadata, which older readers show.</summary>
/// <remarks>ISO 32000-1, 14.3.3.</remarks>
internal static class InfoDictionary
{
    internal static void Write(PdfBuffer target, DocumentFacts facts)
    {
        target.Write("<</Title"u8).Text(facts.Title);
        if (facts.Author is { } author)
            target.Write("/Author"u8).Text(author);
        target.Write("/Producer"u8).Text(DocumentFacts.Producer)
            .Write("/CreationDate"u8).Text(facts.InfoDate)
            .Write("/ModDate"u8).Text(facts.InfoDate).Write(">>"u8);
    }
}
