using System.IO.Compression;
using System.Xml.Linq;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Output.Docx;

public sealed class PackageTests
{
    public static TheoryData<string> Names => [.. SampleCompositions.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_composition_gives_the_same_bytes(string name) =>
        Assert.Equal(
            DocxFiles.Write(SampleCompositions.Find(name), embedFonts: true),
            DocxFiles.Write(SampleCompositions.Find(name), embedFonts: true)
        );

    [Fact]
    public void Types_come_first_and_the_other_parts_in_the_order_of_their_names()
    {
        using var zip = Open(embedFonts: false);

        Assert.Equal(
            [
                "[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml", "docProps/custom.xml",
                "word/_rels/document.xml.rels", "word/document.xml", "word/fontTable.xml", "word/numbering.xml",
                "word/settings.xml", "word/styles.xml",
            ],
            zip.Entries.Select(e => e.FullName));
    }

    [Fact]
    public void No_entry_knows_when_it_was_made()
    {
        using var zip = Open(embedFonts: true);

        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
    }

    [Fact]
    public void Every_relationship_leads_to_a_part_of_the_file_and_is_numbered()
    {
        using var zip = Open(embedFonts: true);

        foreach (var entry in zip.Entries.Where(e => e.FullName.EndsWith(".rels", StringComparison.Ordinal)))
        {
            using var stream = entry.Open();
            var relationships = XDocument.Load(stream).Root!.Elements().ToList();
            var folder = entry.FullName.StartsWith("word/", StringComparison.Ordinal) ? "word/" : "";
            Assert.All(relationships, r => Assert.NotNull(zip.GetEntry(folder + r.Attribute("Target")!.Value)));
            Assert.Equal(
                Enumerable.Range(1, relationships.Count).Select(i => $"rId{i}"),
                relationships.Select(r => r.Attribute("Id")!.Value)
            );
        }
    }

    [Fact]
    public void The_properties_say_who_what_when_and_in_which_language()
    {
        var core = DocxText.Part(DocxFiles.Write(SampleCompositions.Everything), "docProps/core.xml")!;

        Assert.Equal(
            [
                "title: Alex Tan: Résumé",
                "creator: Alex Tan",
                "language: en-GB",
                "created: 2024-05-01T08:30:00Z",
                "modified: 2024-05-01T08:30:00Z",
            ],
            core.Elements().Select(e => $"{e.Name.LocalName}: {e.Value}")
        );
    }

    [Fact]
    public void Nobody_is_named_as_the_author_if_nobody_is_known()
    {
        var core = DocxText.Part(DocxFiles.Write(SampleCompositions.RightToLeft), "docProps/core.xml")!;

        Assert.DoesNotContain(core.Elements(), e => e.Name.LocalName == "creator");
    }

    [Fact]
    public void The_program_claims_nothing_but_its_name()
    {
        var app = DocxText.Part(DocxFiles.Write(SampleCompositions.Everything), "docProps/app.xml")!;

        Assert.Equal(["Application: ResumeRender"], app.Elements().Select(e => $"{e.Name.LocalName}: {e.Value}"));
    }

    [Theory]
    [InlineData(true, 250_000)]
    [InlineData(false, 12_000)]
    public void The_file_is_small_enough_for_any_upload_form(bool embedFonts, int limit) =>
        Assert.InRange(DocxFiles.Write(SampleCompositions.Everything, embedFonts).Length, 1, limit);

    private static ZipArchive Open(bool embedFonts) =>
        new(new MemoryStream(DocxFiles.Write(SampleCompositions.Everything, embedFonts)));
}
