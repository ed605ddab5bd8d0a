using System.IO.Compression;
using System.Text;
using static ResumeRender.Tests.Parsing.Docx.WordFile;

namespace ResumeRender.Tests.Parsing.Docx;

/// <summary>Files that are damaged, too large or made to do harm give a message, never an exception.</summary>
public sealed class DocxHostileTests
{
    private static readonly byte[] Good = Of(P("Jane Moss"), P("Summary"), P("I paint")).ToBytes();

    [Fact]
    public void A_truncated_file_is_damaged()
    {
        foreach (var length in Enumerable.Range(0, Good.Length).Where(static i => i % 7 == 0))
            Assert.True(Import(Good[..length]).Diagnostics.HasErrors);
    }

    [Fact]
    public void Whatever_byte_is_wrong_nothing_is_thrown()
    {
        for (var i = 0; i < Good.Length; i++)
        {
            var bytes = (byte[])Good.Clone();
            bytes[i] ^= 0xFF;
            Assert.NotNull(Import(bytes).Resume);
        }
    }

    [Fact]
    public void A_document_type_is_refused() =>
        Assert.Contains(
            "! RR1500 ",
            Of().Raw("word/document.xml", """<!DOCTYPE d [<!ENTITY a "aaaa">]><d>&a;</d>""").Read(),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("")]
    [InlineData("<w:document")]
    [InlineData("<document/>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"nothing\"?><document/>")]
    public void Parts_that_are_no_document_are_damaged(string content) =>
        Assert.Contains("! RR1500 ", Of().Raw("word/document.xml", content).Read(), StringComparison.Ordinal);

    [Fact]
    public void A_missing_main_part_is_damaged() =>
        Assert.Contains(
            "! RR1500 ",
            Of()
                .Raw(
                    "_rels/.rels",
                    """<Relationships><Relationship Id="d" Type="x/officeDocument" Target="word/none.xml"/></Relationships>"""
                )
                .Read(),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_part_that_unpacks_to_too_much_is_refused() =>
        Assert.Contains("! RR1501 ", Of(P(new string('a', 11_000_000))).Read(), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_unpacks_to_too_much_is_refused() =>
        Assert.Contains(
            "! RR1501 ",
            Of(P("Jane")).Raw("word/media/a.bin", new string('a', 68_000_000)).Read(),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_size_that_is_a_lie_is_found_out()
    {
        var bytes = Of(P("Jane")).Raw("word/styles.xml", new string('a', 68_000_000)).ToBytes();
        var real = BitConverter.GetBytes(68_000_000);
        for (var at = bytes.AsSpan().IndexOf(real); at >= 0; at = bytes.AsSpan().IndexOf(real))
            BitConverter.TryWriteBytes(bytes.AsSpan(at), 10);

        Assert.NotNull(Import(bytes).Resume);
    }

    [Fact]
    public void Too_many_parts_are_refused()
    {
        var file = Of(P("Jane"));
        for (var i = 0; i < 2001; i++)
            file.Raw(FormattableString.Invariant($"word/x{i}.xml"), "");

        Assert.Contains("! RR1501 ", file.Read(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 5_000)]
    [InlineData("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 100_000)]
    [InlineData("<w:p/>", "", 700_000)]
    public void Too_deep_or_too_many_elements_are_refused(string open, string close, int count) =>
        Assert.Contains(
            "! RR1501 ",
            Of(string.Concat(Enumerable.Repeat(open, count)), string.Concat(Enumerable.Repeat(close, count))).Read(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Styles_that_are_based_on_each_other_end() =>
        Assert.Contains(
            "Jane",
            Of(P("Jane Moss", "A")).Styles(Style("A", "a", basedOn: "B") + Style("B", "b", basedOn: "A")).Read(),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_large_document_is_read()
    {
        var paragraph = P("*Painter*, Acme Ltd\t2019 – 2020") + P("- Painted the long wall of the town hall");
        Assert.NotNull(
            Import(Of(P("Experience"), string.Concat(Enumerable.Repeat(paragraph, 8_000))).ToBytes()).Resume
        );
    }

    [Fact]
    public void Other_word_processors_files_say_what_to_do()
    {
        Assert.Contains(
            "RR1502 the input is a Word file of the old kind",
            ReadBytes([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "RR1503 ",
            ReadBytes([
                0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1,
                .. Encoding.Unicode.GetBytes("EncryptedPackage"),
            ]),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "RR1502 the input is a Rich Text file",
            ReadBytes([.. "{\\rtf1 Jane}"u8]),
            StringComparison.Ordinal
        );
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("mimetype", CompressionLevel.NoCompression).Open();
            entry.Write("application/vnd.oasis.opendocument.text"u8);
        }

        Assert.Contains(
            "RR1502 the input is an OpenDocument file",
            ReadBytes(bytes.ToArray()),
            StringComparison.Ordinal
        );
    }
}
