using System.IO.Compression;
using System.Text;
using static ResumeRender.Fuzz.Shapes.Filling;

namespace ResumeRender.Fuzz.Shapes;

/// <summary>Word files whose text has the wanted size; packed they are smaller.</summary>
internal static class PackedShapes
{
    private const string Types = """
        <?xml version="1.0" encoding="UTF-8"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/word/document.xml"
         ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
        """;

    private const string Relations = """
        <?xml version="1.0" encoding="UTF-8"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Target="word/document.xml"
         Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>
        """;

    private const string Head = """
        <?xml version="1.0" encoding="UTF-8"?>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
        """;

    internal static IReadOnlyList<Shape> All { get; } =
    [
        Word("runs.docx",
            static i => $"<w:r><w:t xml:space=\"preserve\">{Phrase(i, 1)} </w:t></w:r>", "<w:p>", "</w:p>"),
        Word("styled-runs.docx",
            static i => $"<w:r><w:rPr>{(i % 2 == 0 ? "<w:b/>" : "<w:i/>")}<w:sz w:val=\"{20 + i % 5}\"/></w:rPr>"
                + $"<w:t xml:space=\"preserve\">{i} </w:t></w:r>",
            "<w:p>", "</w:p>"),
        Word("paragraphs.docx", static i => Paragraph(Phrase(i, 6))),
        Word("short-paragraphs.docx", static i => Paragraph($"word{i}")),
        Word("empty-paragraphs.docx", static i => "<w:p/>"),
        Word("table.docx",
            static i => $"<w:tr><w:tc>{Paragraph(Phrase(i, 2))}</w:tc><w:tc>{Paragraph(Years(i))}</w:tc></w:tr>",
            "<w:tbl>", "</w:tbl>"),
        Word("many-tables.docx",
            static i => $"<w:tbl><w:tr><w:tc>{Paragraph(Phrase(i, 2))}</w:tc>"
                + $"<w:tc>{Paragraph(Years(i))}</w:tc></w:tr></w:tbl><w:p/>"),
        Word("tabs.docx",
            static i => $"<w:p><w:r><w:t>{i}</w:t><w:tab/><w:t>{Phrase(i, 1)}</w:t><w:tab/><w:br/></w:r></w:p>"),
    ];

    private static string Person =>
        Paragraph("Jana Vrba") + Paragraph("jana.vrba@example.org") + Paragraph("EXPERIENCE");

    private static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static Shape Word(string name, Func<int, string> part, string before = "", string after = "") =>
        new(name, size => Pack(
        ("[Content_Types].xml", Types), ("_rels/.rels", Relations),
        ("word/document.xml", Text(size, Head + Person + before, part, after + "</w:body></w:document>"))));

    private static byte[] Pack(params (string Name, string Text)[] parts)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return zip.ToArray();
    }
}
