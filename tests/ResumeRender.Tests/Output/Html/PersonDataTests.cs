using ResumeRender.Model;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Output.Html;

/// <summary>The data for search engines in the words of schema.org.</summary>
public sealed class PersonDataTests
{
    private const string Dana = """
        {"@context":"https://schema.org","@type":"Person","name":"Dana Okafor","jobTitle":"Pastry chef \u0026 trainer",
        "email":"dana@example.com","telephone":"\u002B44 20 7946 0000","url":"https://www.example.org/dana/",
        "sameAs":"https://github.com/dana","address":"Leeds, UK",
        "worksFor":[{"@type":"Organization","name":"Hotel Meridian"}],
        "hasOccupation":[{"@type":"Occupation","name":"Head pastry chef"},{"@type":"Occupation","name":"Pastry chef"},
        {"@type":"Occupation","name":"Baker"}],
        "knowsLanguage":["English","French"]}
        """;

    [Fact]
    public void A_person_has_contact_data_work_and_languages() =>
        Assert.Equal(Dana.ReplaceLineEndings(""), HtmlFiles.Data(HtmlFiles.Write(HandMadeResume.Dana)));

    [Fact]
    public void What_is_not_known_is_not_there() =>
        Assert.Equal(
            """{"@context":"https://schema.org","@type":"Person"}""",
            HtmlFiles.Data(HtmlFiles.Write(new Resume()))
        );
}
