using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ResumeRender.Layout;
using ResumeRender.Testing.Pdf;

namespace ResumeRender.Testing.Contract;

/// <summary>What a look promises about the files that are made of it.</summary>
internal static class FormatRules
{
    private const string MainStart = "<main>", MainEnd = "</main>";

    internal static ImmutableArray<LayoutRule> All { get; } =
    [
        new("the PDF has all of the text in its order", static page => Missing(page, "pdf", PdfText.Plain)),
        new("the PDF keeps to PDF/UA-1 and PDF/A-2a", static page =>
            page.File("pdf").Bytes is { } pdf ? PdfCheck.BrokenRules(pdf) : []
        ),
        new("the Word file has all of the text in its order", static page =>
            Missing(page, "docx", static docx => string.Concat(DocxText.WordsOf(docx)))
        ),
        new("the Word file is valid", static page => page.File("docx").Bytes is { } docx ? Invalid(docx) : []),
        new("the web page has all of the text in its order", static page =>
            Missing(page, "html", static html => MainOf(html).Value)
        ),
        new("the web page has a heading of the first level and one of the second for each section", static page =>
            page.File("html").Bytes is { } html ? WrongHeadings(page, MainOf(html)) : []
        ),
        new("the same résumé gives the same bytes", static page =>
            page.Render()
                .Where(again => page.File(again.Key).Bytes is { } bytes
                    && !bytes.AsSpan().SequenceEqual(again.Value.Bytes)
                )
                .Select(static again => again.Key)
                .Order(StringComparer.Ordinal)
        ),
    ];

    private static IEnumerable<string> Missing(LayoutCase page, string format, Func<byte[], string> text) =>
        page.File(format).Bytes is not { } bytes ? [$"no {format} was written"]
        : Letters.FirstMissing(page.Lines.Select(PartsOf), Letters.Of(text(bytes))) is { } missing
            ? [$"`{missing}` is not there, or not in its place"]
        : [];

    /// <summary>The texts of a line; a lead may be read before or after the text beside it.</summary>
    private static IReadOnlyList<string> PartsOf(Line line) =>
        [
            .. new[] { line.Lead, line.Content, line.Trail }
                .Select(static part => string.Concat(LayoutCase.TextsOf(part).Select(static t => t.Text)))
                .Where(static t => t.Length > 0),
        ];

    private static IEnumerable<string> Invalid(byte[] docx)
    {
        using var file = new MemoryStream(docx);
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        return
        [
            .. new OpenXmlValidator(FileFormatVersions.Microsoft365)
                .Validate(document)
                .Select(static e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"),
        ];
    }

    private static IEnumerable<string> WrongHeadings(LayoutCase page, XElement main) =>
    [
        .. TextRules.Count(1, main.Descendants("h1").Count(), "h1"),
        .. TextRules.Count(page.Sections.Count(static s => !s.Title.IsEmpty), main.Descendants("h2").Count(), "h2"),
    ];

    /// <summary>The page as a tree: the writer leaves no element open, so XML can read it.</summary>
    private static XElement MainOf(byte[] html)
    {
        var text = Encoding.UTF8.GetString(html);
        var start = text.IndexOf(MainStart, StringComparison.Ordinal);
        var end = text.IndexOf(MainEnd, StringComparison.Ordinal) + MainEnd.Length;
        return XElement.Parse(text[start..end], LoadOptions.PreserveWhitespace);
    }
}
