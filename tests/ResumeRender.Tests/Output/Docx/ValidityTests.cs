using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace ResumeRender.Tests.Output.Docx;

public sealed class ValidityTests
{
    public static TheoryData<string, bool> Cases
    {
        get
        {
            var cases = new TheoryData<string, bool>();
            foreach (var name in SampleCompositions.Names)
            {
                cases.Add(name, true);
                cases.Add(name, false);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_validator_of_the_Open_XML_SDK_finds_nothing_to_say(string name, bool embedFonts)
    {
        using var file = new MemoryStream(DocxFiles.Write(SampleCompositions.Find(name), embedFonts));
        using var document = WordprocessingDocument.Open(file, isEditable: false);

        Assert.All(
            [FileFormatVersions.Office2013, FileFormatVersions.Office2019, FileFormatVersions.Microsoft365],
            version =>
                Assert.Empty(
                    new OpenXmlValidator(version)
                        .Validate(document)
                        .Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")
                )
        );
    }
}
