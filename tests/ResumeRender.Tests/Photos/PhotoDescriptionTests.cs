using ResumeRender.Model;
using ResumeRender.Photos;

namespace ResumeRender.Tests.Photos;

public sealed class PhotoDescriptionTests
{
    [Theory]
    [InlineData("en", "Photo of Ada Novak")]
    [InlineData("de-AT", "Foto von Ada Novak")]
    [InlineData("pl", "Zdjęcie: Ada Novak")]
    [InlineData("xx", "Photo of Ada Novak")]
    public void A_photo_is_described_in_the_language_of_the_resume(string language, string words) =>
        Assert.Equal(
            words,
            PhotoDescription.Of(
                new Resume
                {
                    Language = language,
                    Person = new Person { Name = RichText.Plain("Ada Novak") },
                }
            )
        );

    [Theory]
    [InlineData("en", "Photo")]
    [InlineData("pl", "Zdjęcie")]
    public void Without_a_name_it_is_just_a_photo(string language, string words) =>
        Assert.Equal(words, PhotoDescription.Of(new Resume { Language = language }));
}
