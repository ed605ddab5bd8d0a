using ResumeRender.Reading.Contact;

namespace ResumeRender.Tests.Reading.Contact;

public sealed class ContactSignsTests
{
    [Theory]
    [InlineData("jana.vrba@example.org")]
    [InlineData("www.example.org/jana")]
    [InlineData("see example.org")]
    [InlineData("777 123 456")]
    [InlineData("Telefon\t12")]
    [InlineData("Name  Jana Vrba")]
    [InlineData("Adresse: Mühlweg 5")]
    [InlineData("電話：１２３")]
    public void Whatever_may_be_contact_data_is_looked_at(string text) => Assert.True(ContactSigns.MayBeIn(text));

    [Theory]
    [InlineData("Led a team of 12 in 2019.")]
    [InlineData("Built bridges, e. g. over the river")]
    [InlineData("Acme Ltd, Brno")]
    [InlineData("")]
    public void Most_lines_have_no_sign_of_it(string text) => Assert.False(ContactSigns.MayBeIn(text));
}
