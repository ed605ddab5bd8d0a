using ResumeRender.Diagnostics;

namespace ResumeRender.Parsing.Docx;

/// <summary>Ends the reading of a Word file that cannot be read; caught where the reading began.</summary>
/// <param name="toDiagnostic">Makes the message for the place that stands for the file.</param>
internal sealed class DocxFailure(Func<SourceSpan, Diagnostic> toDiagnostic) : Exception
{
    public Diagnostic At(SourceSpan place) => toDiagnostic(place);

    public static DocxFailure Damaged(string what) => new(at => DocxDiagnostics.Damaged(at, what));

    public static DocxFailure TooLarge(string what) => new(at => DocxDiagnostics.TooLarge(at, what));
}
