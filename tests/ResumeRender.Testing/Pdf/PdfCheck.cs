namespace ResumeRender.Testing.Pdf;

/// <summary>Looks for what would break the standards for accessible and lasting PDF files.</summary>
/// <remarks>
/// ISO 14289-1 (PDF/UA-1) and ISO 19005-2 (PDF/A-2a), as far as a document of text and links can break them. It needs
/// no other program, so every test can ask; a full validator still has the last word.
/// </remarks>
public static class PdfCheck
{
    /// <summary>The rules that a file breaks, each as a sentence; none if all is well.</summary>
    public static IReadOnlyList<string> BrokenRules(byte[] pdf)
    {
        using var objects = new PdfObjects(pdf);
        var pieces = objects.Document.GetPages().Select(PdfPiece.Read).ToArray();
        return
        [
            .. FileRules.Broken(objects),
            .. CatalogRules.Broken(objects),
            .. TagRules.Broken(objects, pieces),
            .. LinkRules.Broken(objects),
            .. FontRules.Broken(objects),
        ];
    }
}
