using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Pdf.Blocks;
using ResumeRender.Reading;

namespace ResumeRender.Parsing.Pdf;

/// <summary>Reads a PDF with a text layer: its tags where they cover the text, else the places of its
/// letters.</summary>
/// <remarks>Letters → words → columns → rows → blocks → lines, which are then read like any text.</remarks>
internal sealed class PdfImporter : IFileImporter
{
    /// <inheritdoc/>
    public string Id => "pdf";

    /// <inheritdoc/>
    public string Summary => "PDF with text in it, not pictures of text";

    /// <summary>Tests read tagged files without their tags, too.</summary>
    internal bool IgnoresTags { get; init; }

    /// <inheritdoc/>
    /// <remarks>Readers accept a header anywhere in the first 1,024 bytes (ISO 32000-1, annex H, note 13).</remarks>
    public bool Recognizes(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0;

    /// <inheritdoc/>
    public Resume Import(string name, byte[] bytes, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var blocks = GuardedRead.Read(bytes, IgnoresTags, out var report);
        var (source, lines) = BlockLines.Write(name, blocks, out var person, diagnostics);
        foreach (var make in report)
            diagnostics.Add(make(source.Span(0, 0)));
        return diagnostics.HasErrors ? new Resume() : ResumeReader.Read(source, lines, diagnostics, person);
    }
}
