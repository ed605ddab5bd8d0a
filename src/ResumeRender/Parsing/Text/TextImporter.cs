using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Html;
using ResumeRender.Reading;
using ResumeRender.Reading.Mending;

namespace ResumeRender.Parsing.Text;

/// <summary>Reads a résumé that was pasted as text from a document, a web page or a profile.</summary>
/// <remarks>The text becomes lines here; <see cref="ResumeReader"/> makes the résumé of them.</remarks>
internal sealed class TextImporter : IImporter
{
    /// <inheritdoc/>
    public string Id => "text";

    /// <inheritdoc/>
    public string Summary => "plain or pasted text, with what is left of its HTML or Markdown";

    /// <inheritdoc/>
    /// <remarks>Any text can be read, so other formats only have to be surer than this.</remarks>
    public double Recognizes(SourceText source) => 0.1;

    /// <inheritdoc/>
    public Resume Import(SourceText source, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(diagnostics);
        source = HiddenElements.LeaveOut(source, diagnostics);
        source = FullWidthSigns.Read(source);
        var lines = FormLines.Read(source, LineScanner.Scan(source, diagnostics), diagnostics);
        return ResumeReader.Read(source, lines, diagnostics, PageTags.FindName(lines));
    }
}
