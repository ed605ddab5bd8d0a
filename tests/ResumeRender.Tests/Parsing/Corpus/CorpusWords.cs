using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ResumeRender.Diagnostics;
using ResumeRender.Parsing;
using ResumeRender.Testing.Scoring;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace ResumeRender.Tests.Parsing.Corpus;

/// <summary>The words of a file of the corpus, taken from it by simple means that share nothing with the
/// importers.</summary>
/// <remarks>Keys, column titles, comments, ids and settings of a format are its signs, not words of the
/// author.</remarks>
internal static partial class CorpusWords
{
    private static readonly (string Sign, string Letters)[] Ligatures =
    [
        ("\uFB00", "ff"),
        ("\uFB01", "fi"),
        ("\uFB02", "fl"),
        ("\uFB03", "ffi"),
        ("\uFB04", "ffl"),
    ];

    public static string Of(CorpusFile file)
    {
        var bytes = File.ReadAllBytes(file.Path);
        return file.Format switch
        {
            "json" => Json(bytes),
            "yaml" or "rendercv" => Yaml(Encoding.UTF8.GetString(bytes)),
            "docx" => Word(bytes),
            "pdf" => Pdf(bytes),
            "text-html" => HtmlHidden().Replace(Text(file, bytes), " "),
            "markdown" => LostWords.WithoutMarkdownSigns(Text(file, bytes)),
            _ => Text(file, bytes),
        };
    }

    private static string Text(CorpusFile file, byte[] bytes) =>
        InputDecoder.Decode(file.Name, bytes, new DiagnosticBag()).Text;

    private static string Json(byte[] bytes)
    {
        var words = new StringBuilder();
        var isMarked = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        using var document = JsonDocument.Parse(
            isMarked ? bytes.AsMemory(Encoding.UTF8.Preamble.Length) : bytes,
            new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }
        );
        Add(document.RootElement);
        return words.ToString();

        void Add(JsonElement element)
        {
            switch (element.ValueKind)
            {
                case JsonValueKind.Object:
                    foreach (
                        var property in element
                            .EnumerateObject()
                            .Where(static p => p.Name is not ("$schema" or "id" or "columns" or "level"))
                    )
                        Add(property.Value);
                    break;
                case JsonValueKind.Array:
                    foreach (var item in element.EnumerateArray())
                        Add(item);
                    break;
                case JsonValueKind.String or JsonValueKind.Number:
                    words.Append(element.ToString()).Append('\n');
                    break;
            }
        }
    }

    private static string Yaml(string text)
    {
        var values = YamlSetting().Replace(YamlComment().Replace(YamlDesign().Replace(text, ""), ""), "");
        values = YamlKey().Replace(YamlSign().Replace(values, " "), " ");
        return YamlFlowKey().Replace(values, " ");
    }

    private static string Word(byte[] bytes)
    {
        XNamespace w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var words = new StringBuilder();
        foreach (var part in zip.Entries.Where(static e => WordPart().IsMatch(e.FullName)))
        {
            using var stream = part.Open();
            var root = XDocument.Load(stream).Root!;
            // A text box stands there twice, for old and new readers.
            root.Descendants()
                .Where(static e =>
                    e.Name.LocalName == "Fallback" && e.Parent!.Elements().Any(static s => s.Name.LocalName == "Choice")
                )
                .ToList()
                .ForEach(static e => e.Remove());
            foreach (var paragraph in root.Descendants(w + "p"))
            {
                var own = paragraph.Descendants().Where(e => e.Ancestors(w + "p").First() == paragraph);
                words
                    .Append(
                        string.Concat(
                            own.Select(e =>
                                e.Name == w + "t" || e.Name == w + "delText" ? e.Value
                                : e.Name == w + "tab" || e.Name == w + "br" ? " "
                                : ""
                            )
                        )
                    )
                    .Append('\n');
            }
        }

        return words.ToString();
    }

    /// <summary>The words as the library finds them that takes PDFs apart, by their places alone, in the order in which
    /// the file draws them.</summary>
    /// <remarks>The library gives them row by row over the whole page, so that those of columns side by side would
    /// stand among each other.</remarks>
    internal static string Pdf(byte[] bytes)
    {
        using var document = PdfDocument.Open(bytes);
        // Small capitals are set in two sizes, which parts a word after its first letter.
        var words = document
            .GetPages()
            .SelectMany(static page =>
                (
                    page.Rotation.Value == 0 ? page.GetWords() : page.GetWords(NearestNeighbourWordExtractor.Instance)
                ).OrderBy(static word => word.Letters[0].TextSequence)
            )
            .Select(static w => w.Text)
            .Where(static w => w.Length > 1 || char.IsDigit(w, 0));
        var text = Ligatures.Aggregate(string.Join('\n', words), static (text, pair) =>
            text.Replace(pair.Sign, pair.Letters, StringComparison.Ordinal)
        );
        // TeX draws an acute beside the letter that it stands over.
        return CanonicalComposition.Compose(DrawnAcute().Replace(text, "$1\u0301"));
    }

    [GeneratedRegex(
        @"^(design|locale|locale_catalog|settings|rendercv_settings):[^\n]*\n(?:[ \t][^\n]*\n?)*",
        RegexOptions.Multiline
    )]
    private static partial Regex YamlDesign();

    /// <remarks>What kind a section is and in which order they come is said in words of the format: see <see
    /// cref="DataContractTests"/>.</remarks>
    [GeneratedRegex(
        @"^[ -]*(?:kind|entry_type|link_text):[^\n]*|^ *section_order:[^\n]*\n(?: +- [^\n]*\n)*",
        RegexOptions.Multiline
    )]
    private static partial Regex YamlSetting();

    [GeneratedRegex(@"(?:^|(?<=\s))#[^\n]*", RegexOptions.Multiline)]
    private static partial Regex YamlComment();

    [GeneratedRegex(@"(?<=[:-] )[&*]\w+(?=\s)|(?<=: )~(?=\s*$)", RegexOptions.Multiline)]
    private static partial Regex YamlSign();

    [GeneratedRegex(@"^[ -]*[\w ]+:(?=\s|$)", RegexOptions.Multiline)]
    private static partial Regex YamlKey();

    [GeneratedRegex(@"(?<=[{,]\s*)[A-Za-z_]\w*:(?=\s)")]
    private static partial Regex YamlFlowKey();

    [GeneratedRegex(@"(\p{L})\s?\u00B4(?:\s(?=\p{Ll}))?")]
    private static partial Regex DrawnAcute();

    [GeneratedRegex(
        @"<!--.*?-->|<(style|script|head|title)\b.*?</\1>",
        RegexOptions.Singleline | RegexOptions.IgnoreCase
    )]
    private static partial Regex HtmlHidden();

    [GeneratedRegex(@"^word/(document|header\d*|footer\d*|comments|footnotes|endnotes)\.xml$")]
    private static partial Regex WordPart();
}
