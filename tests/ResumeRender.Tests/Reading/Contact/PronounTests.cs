using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing;

namespace ResumeRender.Tests.Reading.Contact;

/// <summary>Pronouns have their place beside the name, whatever a source has them in.</summary>
public sealed class PronounTests
{
    [Theory]
    [InlineData(
        "Inés Prado\n(he/him)\nines@example.com\n\nEXPERIENCE\nClerk, Alder Ltd, 2019 - 2020\n- Filed",
        "he/him"
    )]
    [InlineData("Inés Prado\nShe/Her/Hers\nPainter\nines@example.com\n\nSkills\nOil, Water", "She/Her/Hers")]
    [InlineData("Inés Prado (they/them)\nines@example.com | +34 911 123 456\n\nSkills\nOil, Water", "they/them")]
    [InlineData("Inés Prado, she/they\nines@example.com\n\nSkills\nOil, Water", "she/they")]
    [InlineData("Inés Prado\nines@example.com | she/her | Oviedo, Spain\n\nSkills\nOil, Water", "she/her")]
    [InlineData("Inés Prado\nPronouns: ella\nines@example.com\n\nSkills\nOil, Water", "ella")]
    [InlineData("Inés Prado\nPronomen: sie/ihr\nines@example.com\n\nKenntnisse\nÖl, Wasser", "sie/ihr")]
    [InlineData("Inés Prado (elle/la)\nines@example.com\n\nCompétences\nHuile, Eau", "elle/la")]
    public void A_text_has_them_beside_or_below_the_name(string text, string pronouns) =>
        AssertRead("cv.txt", text, pronouns);

    [Theory]
    [InlineData("# Inés Prado (she/her)\n\nines@example.com\n\n## Skills\n\n- Oil\n", "she/her")]
    [InlineData("# Inés Prado\n\n*(they/them)*\n\nines@example.com\n\n## Skills\n\n- Oil\n", "they/them")]
    [InlineData("---\nname: Inés Prado\npronouns: (she/her)\n---\n\n## Skills\n\n- Oil\n", "she/her")]
    public void So_has_Markdown(string text, string pronouns) => AssertRead("cv.md", text, pronouns);

    [Theory]
    [InlineData("""{"basics":{"name":"Inés Prado","pronouns":"she/her"},"skills":[{"name":"Oil"}]}""", "she/her")]
    [InlineData(
        """{"basics":{"name":"Inés Prado","preferredPronouns":"any pronouns"},"skills":[{"name":"Oil"}]}""",
        "any pronouns"
    )]
    [InlineData("""{"basics":{"name":"Inés Prado (xe/xem)"},"skills":[{"name":"Oil"}]}""", "xe/xem")]
    public void So_have_data(string text, string pronouns) => AssertRead("cv.json", text, pronouns);

    [Fact]
    public void So_has_RenderCv() =>
        AssertRead(
            "cv.yaml",
            "cv:\n  name: Inés Prado\n  pronouns: she/her\n  sections:\n    skills:\n      - label: Oil\n        "
                + "details: Water\n",
            "she/her"
        );

    [Theory]
    [InlineData("Inés (Ella) Prado")]
    [InlineData("Inés Prado (PhD)")]
    [InlineData("Inés Prado, MSc/PhD")]
    public void Nicknames_and_titles_are_none(string name)
    {
        var read = Read("cv.json", $$"""{"basics":{"name":"{{name}}"},"skills":[{"name":"Oil"}]}""").Person;

        Assert.Equal((name, null), (read.Name!.PlainText, read.Pronouns));
    }

    private static void AssertRead(string file, string text, string pronouns)
    {
        var resume = Read(file, text);

        Assert.Equal(("Inés Prado", pronouns), (resume.Person.Name?.PlainText, resume.Person.Pronouns?.PlainText));
        Assert.Null(
            resume.Person.Headline is { } headline && headline.PlainText != "Painter" ? headline.PlainText : null
        );
        Assert.DoesNotContain(resume.Sections, static s => s.Kind == SectionKind.Custom);
    }

    private static Resume Read(string file, string text) =>
        ImporterCatalog.Default.Import(file, Encoding.UTF8.GetBytes(text), new DiagnosticBag())!;
}
