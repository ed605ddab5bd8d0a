using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ResumeRender.Diagnostics;
using ResumeRender.Parsing;
using ResumeRender.Testing.Pdf;

namespace ResumeRender.Fuzz;

/// <summary>What every output must be, whatever it was made from.</summary>
internal static class Checks
{
    /// <summary>What is wrong with data: JSON that is invalid, or that cannot be read again.</summary>
    internal static IEnumerable<string> OfData(string extension, byte[] bytes)
    {
        if (extension == "json")
        {
            using var json = JsonDocument.Parse(bytes);
        }

        if (extension is "json" or "yaml")
        {
            var diagnostics = new DiagnosticBag();
            _ = ImporterCatalog.Default.Import("again." + extension, bytes, diagnostics);
            foreach (var error in diagnostics.ToImmutable().Where(static d => d.Severity == Severity.Error))
                yield return $"its {extension} cannot be read again: {error.Code} {error.Message}";
        }

        if (bytes.AsSpan().IndexOf((byte)0) >= 0)
            yield return $"its {extension} has a NUL";
    }

    /// <summary>What is wrong with a page: rules that its format has.</summary>
    internal static IEnumerable<string> OfPage(string format, byte[] bytes) => format switch
    {
        "pdf" => PdfCheck.BrokenRules(bytes),
        "docx" => OfWord(bytes),
        "svg" => OfDrawing(bytes),
        _ => OfWeb(bytes),
    };

    private static List<string> OfWord(byte[] bytes)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        return
        [
            .. new OpenXmlValidator(FileFormatVersions.Microsoft365)
                .Validate(document)
                .Select(static e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"),
        ];
    }

    private static IEnumerable<string> OfDrawing(byte[] bytes)
    {
        var svg = XDocument.Parse(Encoding.UTF8.GetString(bytes));
        return svg.Descendants()
            .Where(static e =>
                e.Name.LocalName is "script" or "foreignObject"
                || e.Attributes().Any(static a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal))
            )
            .Select(static e => $"the drawing has <{e.Name.LocalName}> with code");
    }

    private static IEnumerable<string> OfWeb(byte[] bytes)
    {
        var html = Encoding.UTF8.GetString(bytes);
        var start = html.IndexOf("<main>", StringComparison.Ordinal);
        var end = html.IndexOf("</main>", StringComparison.Ordinal) + "</main>".Length;
        var main = XElement.Parse(html[start..end], LoadOptions.PreserveWhitespace);
        return main.DescendantsAndSelf()
            .Where(static e =>
                e.Name.LocalName is "script" or "iframe" or "object"
                || e.Attributes()
                    .Any(static a =>
                        a.Name.LocalName.StartsWith("on", StringComparison.Ordinal)
                        || a.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
                    )
            )
            .Select(static e => $"the web page has <{e.Name.LocalName}> with code");
    }
}
