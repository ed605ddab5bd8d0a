using ResumeRender.Diagnostics;
using ResumeRender.Model;

namespace ResumeRender.Parsing.Docx;

/// <summary>Recognises the files of word processors that cannot be read, and says what to do with them.</summary>
internal sealed class OfficeFileImporter : IFileImporter
{
    public string Id => "office";

    public string Summary => "other word processors' files: tells how to save them as .docx";

    public bool Recognizes(ReadOnlySpan<byte> bytes) => FormatOf(bytes) is not null;

    public Resume Import(string name, byte[] bytes, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var place = new SourceText(name, "").Span(0, 0);
        // Word encrypts a .docx by putting it into a stream of this name (MS-OFFCRYPTO §2.3.4.4).
        var isEncrypted =
            IsCompound(bytes) && bytes.AsSpan().IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0;
        diagnostics.Add(
            isEncrypted
                ? DocxDiagnostics.Encrypted(place)
                : DocxDiagnostics.OtherFormat(place, FormatOf(bytes) ?? "a document")
        );
        return new Resume();
    }

    private static bool IsCompound(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    private static string? FormatOf(ReadOnlySpan<byte> bytes)
    {
        if (IsCompound(bytes))
            return "a Word file of the old kind (.doc)";
        if (bytes.StartsWith("{\\rtf"u8))
            return "a Rich Text file (.rtf)";
        if (!bytes.StartsWith("PK\u0003\u0004"u8))
            return null;
        if (bytes[..Math.Min(bytes.Length, 200)].IndexOf("application/vnd.oasis.opendocument"u8) >= 0)
            return "an OpenDocument file (.odt)";
        if (bytes.IndexOf("Index/Document.iwa"u8) >= 0)
            return "a Pages file (.pages)";
        if (bytes.IndexOf("[Content_Types].xml"u8) < 0)
            return null;
        return bytes.IndexOf("xl/workbook"u8) >= 0 ? "an Excel file (.xlsx)"
            : bytes.IndexOf("ppt/presentation"u8) >= 0 ? "a PowerPoint file (.pptx)"
            : null;
    }
}
