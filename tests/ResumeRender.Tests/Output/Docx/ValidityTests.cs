using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ResumeRender.Layout;

namespace ResumeRender.Tests.Output.Docx;

public class ValidityTests
{
    public static TheoryData<string, bool, FileFormatVersions> Cases()
    {
        var cases = new TheoryData<string, bool, FileFormatVersions>();
        foreach (var name in (string[])["everything", "right to left", "empty"])
        {
            foreach (var version in (FileFormatVersions[])[FileFormatVersions.Office2013, FileFormatVersions.Office2019, FileFormatVersions.Microsoft365])
            {
                cases.Add(name, true, version);
                cases.Add(name, false, version);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_validator_of_the_Open_XML_SDK_finds_nothing_to_say(string name, bool embedFonts, FileFormatVersions version)
    {
        using var file = new MemoryStream(DocxFiles.Write(CompositionOf(name), embedFonts));
        using var document = WordprocessingDocument.Open(file, isEditable: false);

        var errors = new OpenXmlValidator(version).Validate(document, TestContextToken).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}");

        Assert.Empty(errors);
    }

    private static CancellationToken TestContextToken => CancellationToken.None;

    private static Composition CompositionOf(string name) => name switch
    {
        "everything" => SampleCompositions.Everything,
        "right to left" => SampleCompositions.RightToLeft,
        _ => SampleCompositions.Page(),
    };
}
