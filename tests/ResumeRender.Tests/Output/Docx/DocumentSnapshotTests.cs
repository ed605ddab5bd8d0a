using ResumeRender.Testing;

namespace ResumeRender.Tests.Output.Docx;

public sealed class DocumentSnapshotTests
{
    public static TheoryData<string> Names => [.. SampleCompositions.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_part_has_its_style_and_its_place_in_the_reading_order(string name) =>
        Snapshot.Match(DocxText.Of(DocxFiles.Write(SampleCompositions.Find(name))), name);

    [Theory]
    [InlineData("document")]
    [InlineData("styles")]
    [InlineData("numbering")]
    [InlineData("fontTable")]
    [InlineData("settings")]
    public void The_XML_is_what_somebody_has_read_and_found_good(string part) =>
        Snapshot.Match(
            DocxText
                .Part(DocxFiles.Write(SampleCompositions.Everything, embedFonts: true), $"word/{part}.xml")!
                .ToString(),
            $"everything-{part}.xml"
        );
}
