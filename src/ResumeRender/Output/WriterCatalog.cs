using System.Collections.Immutable;
using ResumeRender.Output.Docx;
using ResumeRender.Output.Pdf;

namespace ResumeRender.Output;

/// <summary>The formats that can be written.</summary>
internal static class WriterCatalog
{
    /// <summary>Formats made from typeset pages.</summary>
    internal static ImmutableArray<IPageWriter> PageWriters { get; } = [new PdfWriter()];

    /// <summary>Formats made from the composition.</summary>
    internal static ImmutableArray<IFlowWriter> FlowWriters { get; } = [new DocxWriter()];
}
