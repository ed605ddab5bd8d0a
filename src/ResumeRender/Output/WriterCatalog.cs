using System.Collections.Immutable;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Output.Docx;
using ResumeRender.Output.Html;
using ResumeRender.Output.Json;
using ResumeRender.Output.Markdown;
using ResumeRender.Output.Pdf;
using ResumeRender.Output.Pdf.Syntax;
using ResumeRender.Output.Png;
using ResumeRender.Output.Svg;
using ResumeRender.Output.Text;
using ResumeRender.Output.Yaml;
using ResumeRender.Parsing.Markdown;

namespace ResumeRender.Output;

/// <summary>The formats that can be written.</summary>
public static class WriterCatalog
{
    /// <summary>Formats made from typeset pages.</summary>
    internal static ImmutableArray<IPageWriter> PageWriters { get; } =
    [new PdfWriter(), new PngWriter(), new SvgWriter()];

    /// <summary>Formats made from the composition.</summary>
    internal static ImmutableArray<IFlowWriter> FlowWriters { get; } = [new DocxWriter(), new HtmlWriter()];

    /// <summary>Formats made from the résumé itself.</summary>
    public static ImmutableArray<IDataWriter> DataWriters { get; } =
    [new JsonDataWriter(), new YamlWriter(), new MarkdownWriter(ReadMarkdown), new PlainTextWriter()];

    /// <summary>The kinds of files that carry a hash of themselves.</summary>
    internal static ImmutableArray<FileSeal> Seals { get; } =
    [
        new("%PDF-"u8.ToArray(), static file => PdfSeal.Fits(file)),
        new(PngSeal.Signature.ToArray(), static file => PngSeal.Fits(file)),
        new("PK"u8.ToArray(), static file => DocxSeal.Fits(file)),
        new("<"u8.ToArray(), static file => MarkupSeal.Fits(file)),
    ];

    private static Resume ReadMarkdown(string text) =>
        new MarkdownImporter().Import(new SourceText("", text), new DiagnosticBag());
}
