using System.Buffers.Binary;
using System.IO.Compression;
using System.Xml.Linq;
using HarfBuzzSharp;
using ResumeRender.Layout;
using ResumeRender.Output.Docx;
using ResumeRender.Testing;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Tests.Output.Docx;

public sealed class EmbeddedFontTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Fact]
    public void Obfuscation_is_the_one_of_the_standard()
    {
        // The last byte of the key meets the first byte of the font.
        var font = new byte[40];

        EmbeddedFont.Obfuscate(font, new Guid("00112233-4455-6677-8899-AABBCCDDEEFF"));

        Assert.Equal(
            "FFEEDDCCBBAA99887766554433221100FFEEDDCCBBAA998877665544332211000000000000000000",
            Convert.ToHexString(font)
        );
    }

    [Fact]
    public void Every_embedded_font_can_be_read_with_the_key_from_the_font_table()
    {
        var file = DocxFiles.Write(SampleCompositions.Everything, embedFonts: true);

        var fonts = FontsOf(file);

        Assert.Equal(
            [
                "SourceSerif4-Regular",
                "SourceSerif4-Bold",
                "SourceSerif4-Italic",
                "SourceSerif4-BoldItalic",
                "SourceCodePro-Regular",
            ],
            fonts.Select(f => new OpenTypeTables(f).Name(6)));
    }

    [Fact]
    public void An_embedded_font_may_be_installed_for_editing()
    {
        // LibreOffice refuses fonts whose licence bits (OS/2 fsType) are anything but 0.
        Assert.All(FontsOf(DocxFiles.Write(SampleCompositions.Everything, embedFonts: true)), f =>
            Assert.Equal(0, FsType(f))
        );
    }

    [Theory]
    [InlineData("Polish, żółć; Turkish, İğüş; Czech, Řež; Icelandic, Þór")]
    [InlineData("“quotes” – dashes — 5 € … • †")]
    [InlineData("Ελληνικά")]
    public void An_embedded_font_holds_the_letters_of_Europe_and_those_in_use(string text)
    {
        var face = FontCatalog.Bundled.Find("Source Serif 4", bold: false, italic: false);
        var font = EmbeddedFont.Create(face, text.StartsWith('Ε') ? [.. text.Select(c => (int)c)] : []);
        EmbeddedFont.Obfuscate(font.Data, font.Key);

        using var shaped = Shape(font.Data, text);

        Assert.DoesNotContain(0u, shaped.GlyphInfos.Select(g => g.Codepoint));
    }

    [Fact]
    public void An_embedded_font_still_kerns()
    {
        var face = FontCatalog.Bundled.Find("Source Serif 4", bold: false, italic: false);
        var font = EmbeddedFont.Create(face, []);
        EmbeddedFont.Obfuscate(font.Data, font.Key);

        Assert.True(Width(font.Data, "AV") < Width(font.Data, "A") + Width(font.Data, "V"));
    }

    [Fact]
    public void Without_embedding_the_table_still_says_what_to_use_instead()
    {
        var file = DocxFiles.Write(SampleCompositions.Everything);

        var fonts = DocxText.Part(file, "word/fontTable.xml")!.Elements(W + "font").ToList();

        Assert.Equal(
            ["Source Serif 4: Cambria", "Source Code Pro: Consolas"],
            fonts.Select(f =>
                $"{f.Attribute(W + "name")!.Value}: {f.Element(W + "altName")!.Attribute(W + "val")!.Value}"
            )
        );
        Assert.Null(DocxText.Part(file, "word/settings.xml")!.Element(W + "embedTrueTypeFonts"));
        Assert.Empty(fonts.Elements(W + "embedRegular"));
    }

    private static List<byte[]> FontsOf(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        var targets = DocxText
            .Part(file, "word/_rels/fontTable.xml.rels")!
            .Elements()
            .ToDictionary(r => r.Attribute("Id")!.Value, r => r.Attribute("Target")!.Value);
        var fonts = new List<byte[]>();
        foreach (
            var embedded in DocxText
                .Part(file, "word/fontTable.xml")!
                .Descendants()
                .Where(e => e.Attribute(R + "id") is not null)
        )
        {
            using var stream = zip.GetEntry("word/" + targets[embedded.Attribute(R + "id")!.Value])!.Open();
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            var font = memory.ToArray();
            EmbeddedFont.Obfuscate(font, Guid.Parse(embedded.Attribute(W + "fontKey")!.Value));
            fonts.Add(font);
        }

        return fonts;
    }

    private static int FsType(byte[] font)
    {
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4)); i++)
        {
            var record = font.AsSpan(12 + (16 * i), 16);
            if (record[..4].SequenceEqual("OS/2"u8))
                return BinaryPrimitives.ReadUInt16BigEndian(
                    font.AsSpan((int)BinaryPrimitives.ReadUInt32BigEndian(record[8..]) + 8)
                );
        }

        throw new InvalidDataException("no OS/2 table");
    }

    private static int Width(byte[] font, string text)
    {
        using var shaped = Shape(font, text);
        return shaped.GlyphPositions.Sum(p => p.XAdvance);
    }

    private static HarfBuzzSharp.Buffer Shape(byte[] data, string text)
    {
        using var stream = new MemoryStream(data);
        using var blob = Blob.FromStream(stream);
        using var face = new Face(blob, 0);
        using var font = new Font(face);
        var buffer = new HarfBuzzSharp.Buffer();
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        font.Shape(buffer);
        return buffer;
    }
}
