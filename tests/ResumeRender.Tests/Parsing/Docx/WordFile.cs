using System.IO.Compression;
using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Parsing.Docx;

/// <summary>Builds small Word files of pieces of XML, as word processors write them, and reads them.</summary>
internal sealed class WordFile
{
    private const string Open =
        """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" """;

    private readonly SortedDictionary<string, string> _parts = new(StringComparer.Ordinal);
    private readonly List<string> _relationships = [];
    private string _body = "";

    public static WordFile Of(params ReadOnlySpan<string> body) => new() { _body = string.Concat(body) };

    /// <summary>Styles by name: <c>Style("Heading1", "heading 1", "&lt;w:b/>")</c>.</summary>
    public WordFile Styles(string xml) => Part("styles", $"<w:styles {Open}>{xml}</w:styles>");

    public WordFile Numbering(string xml) => Part("numbering", $"<w:numbering {Open}>{xml}</w:numbering>");

    public WordFile Header(string xml) =>
        Part("header", $"<w:hdr {Open}>{xml}</w:hdr>")
            .End(
                """<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/></w:sectPr>"""
            );

    public WordFile Footer(string xml) => Part("footer", $"<w:ftr {Open}>{xml}</w:ftr>");

    public WordFile Comments(string xml) => Part("comments", $"<w:comments {Open}>{xml}</w:comments>");

    public WordFile Footnotes(string xml) => Part("footnotes", $"<w:footnotes {Open}>{xml}</w:footnotes>");

    public WordFile LinkTo(string id, string target)
    {
        _relationships.Add(
            $"""<Relationship Id="{id}" Type="http://x/relationships/hyperlink" Target="{target}" TargetMode="External"/>"""
        );
        return this;
    }

    public WordFile Raw(string part, string content)
    {
        _parts[part] = content;
        return this;
    }

    private WordFile End(string xml)
    {
        _body += xml;
        return this;
    }

    private WordFile Part(string type, string xml)
    {
        _relationships.Add($"""<Relationship Id="{type}" Type="http://x/relationships/{type}" Target="{type}.xml"/>""");
        return Raw($"word/{type}.xml", xml);
    }

    public byte[] ToBytes()
    {
        var all = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = "<Types/>",
            ["_rels/.rels"] =
                """<Relationships><Relationship Id="d" Type="http://x/relationships/officeDocument" Target="word/document.xml"/></Relationships>""",
            ["word/document.xml"] = $"<w:document {Open}><w:body>{_body}</w:body></w:document>",
            ["word/_rels/document.xml.rels"] = $"<Relationships>{string.Concat(_relationships)}</Relationships>",
        };
        foreach (var (name, content) in _parts)
            all[name] = content;
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in all)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>The résumé as text, with its messages below.</summary>
    public string Read() => ReadBytes(ToBytes());

    public static string ReadBytes(byte[] bytes)
    {
        var (resume, diagnostics) = Import(bytes);
        var text = ResumeText.Of(resume);
        foreach (var diagnostic in diagnostics.ToImmutable())
            text += $"! {diagnostic.Code} {diagnostic.Message}\n";
        return text;
    }

    public static (Resume Resume, DiagnosticBag Diagnostics) Import(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        return (ImporterCatalog.Default.Import("me.docx", bytes, diagnostics) ?? new Resume(), diagnostics);
    }

    /// <summary>A paragraph; text between stars is bold, a tab a tab.</summary>
    public static string P(string text, string style = "", string properties = "")
    {
        var pStyle = style.Length > 0 ? $"""<w:pStyle w:val="{style}"/>""" : "";
        return $"<w:p><w:pPr>{pStyle}{properties}</w:pPr>{Runs(text)}</w:p>";
    }

    public static string Runs(string text)
    {
        var runs = new StringBuilder();
        var isBold = false;
        foreach (var piece in text.Split('*'))
        {
            if (piece.Length > 0)
                runs.Append(R(piece, isBold ? "<w:b/>" : ""));
            isBold = !isBold;
        }

        return runs.ToString();
    }

    public static string R(string text, string properties = "")
    {
        var parts = text.Split('\t')
            .Select(static t =>
                t.Length == 0
                    ? ""
                    : $"""<w:t xml:space="preserve">{t.Replace("&", "&amp;", StringComparison.Ordinal)}</w:t>"""
            );
        return $"<w:r><w:rPr>{properties}</w:rPr>{string.Join("<w:tab/>", parts)}</w:r>";
    }

    public static string Style(string id, string name, string run = "", string paragraph = "", string basedOn = "") =>
        $"""<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/>{(basedOn.Length > 0 ? $"<w:basedOn w:val=\"{basedOn}\"/>" : "")}<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>""";

    /// <summary>A table: rows of cells, each the XML of its paragraphs.</summary>
    public static string Table(params string[][] rows) =>
        $"<w:tbl>{string.Concat(rows.Select(Row))}</w:tbl>";

    private static string Row(string[] cells) =>
        $"<w:tr>{string.Concat(cells.Select(static cell => $"<w:tc>{cell}</w:tc>"))}</w:tr>";

    public static string Item(int list, int level, string text) =>
        P(text, properties: $"""<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>""");
}
