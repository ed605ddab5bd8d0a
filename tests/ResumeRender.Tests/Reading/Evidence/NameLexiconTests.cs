using ResumeRender.Reading.Evidence;

namespace ResumeRender.Tests.Reading.Evidence;

/// <summary>What the words of a name say about it; a name without such words scores 0.</summary>
public sealed class NameLexiconTests
{
    [Theory]
    [InlineData("Senior Welder")]
    [InlineData("Software Engineer")]
    [InlineData("Holzmechanikerin")]
    [InlineData("Visiting Student")]
    public void Words_of_a_trade_make_a_role(string text) => Assert.True(NameLexicon.RoleScore(text) > 0);

    [Theory]
    [InlineData("Harbour Works Ltd")]
    [InlineData("Nordfracht GmbH")]
    [InlineData("Stadtsparkasse Kleve")]
    public void Legal_forms_and_kinds_of_employers_make_an_organisation(string text) =>
        Assert.True(NameLexicon.OrganizationScore(text) > 0);

    [Theory]
    [InlineData("York College")]
    [InlineData("TU Dresden")]
    [InlineData("KU Leuven")]
    public void Kinds_of_schools_and_capitals_with_a_town_make_a_school(string text) =>
        Assert.True(NameLexicon.SchoolScore(text) > 0);

    [Theory]
    [InlineData("Diploma in Carpentry")]
    [InlineData("Bachelor of Arts")]
    public void Degrees_are_known_by_their_words(string text) => Assert.True(NameLexicon.DegreeScore(text) > 0);

    [Theory]
    [InlineData("Oatly")]
    [InlineData("Malmö")]
    [InlineData("Ada Kovac")]
    public void A_name_without_such_words_is_nothing_for_sure(string text) =>
        Assert.Equal(
            (0, 0, 0, 0),
            (
                NameLexicon.RoleScore(text),
                NameLexicon.OrganizationScore(text),
                NameLexicon.SchoolScore(text),
                NameLexicon.DegreeScore(text)
            )
        );

    [Theory]
    [InlineData("Supervised by Prof. Lee", true)]
    [InlineData("Lee & Sons", false)]
    public void A_line_that_names_a_guide_is_known(string text, bool isGuidance) =>
        Assert.Equal(isGuidance, NameLexicon.IsGuidance(text));
}
