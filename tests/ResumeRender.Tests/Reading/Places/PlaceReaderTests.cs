using ResumeRender.Reading.Places;

namespace ResumeRender.Tests.Reading.Places;

/// <summary>How sure a short text is a place: 0 is not a place, 1 is certain.</summary>
public sealed class PlaceReaderTests
{
    [Theory]
    [InlineData("Cork, Ireland")]
    [InlineData("Portland, OR")]
    [InlineData("Cork")]
    [InlineData("Leeds, UK")]
    [InlineData("São Paulo, Brazil")]
    public void A_known_town_is_a_place_with_its_country_or_region_or_without(string text) =>
        Assert.InRange(PlaceReader.Score(text, isRight: true), 0.8, 1);

    [Theory]
    [InlineData("Welder")]
    [InlineData("Harbour Works Ltd")]
    [InlineData("Repaired hulls and decks of ferries")]
    [InlineData("2019 – 2021")]
    [InlineData("ada@kovac.example")]
    [InlineData("")]
    public void Roles_employers_sentences_and_figures_are_not_places(string text) =>
        Assert.InRange(PlaceReader.Score(text, isRight: true), 0, 0.5);

    [Fact]
    public void Words_of_an_employer_make_a_place_less_likely() =>
        Assert.True(Score("Cork Shipyards Ltd, Ireland") < Score("Cork, Ireland"));

    private static double Score(string text) => PlaceReader.Score(text, isRight: true);
}
