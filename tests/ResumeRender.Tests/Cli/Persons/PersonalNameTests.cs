using ResumeRender.Cli.Input.Persons;

namespace ResumeRender.Tests.Cli.Persons;

public class PersonalNameTests
{
    [Theory]
    [InlineData("Alex Tan", "ALEX TAN")]
    [InlineData("Alex Tan", "Tan, Alex")]
    [InlineData("Alex Tan", "Tan Alex")]
    [InlineData("José García", "Jose Garcia")]
    [InlineData("Jürgen Voß", "Juergen Voss")]
    [InlineData("Jürgen Voß", "Jurgen Voss")]
    [InlineData("Søren Åberg", "Soeren Aaberg")]
    [InlineData("Dr. Ana Río", "Ana Rio, PhD")]
    [InlineData("Prof. Dr. Ana Río", "Ana Rio")]
    [InlineData("Ana Rio, B.Sc., RN", "Ana Rio")]
    [InlineData("Ana Rio III", "Ana Rio, III")]
    [InlineData("Sam Rio Jr.", "Sam Rio, Jr.")]
    [InlineData("Alex Tan (he/him)", "Alex Tan")]
    [InlineData("Mary-Ann O'Neil", "Mary Ann ONeil")]
    [InlineData("田中 太郎", "田中太郎")]
    [InlineData("Алёна Кёлер", "Алена Келер")]
    [InlineData("Ελένη Παππά", "Ελενη Παππα")]
    [InlineData("Nguyễn Văn Anh", "Nguyen Van Anh")]
    public void Spellings_of_one_name_are_the_same(string one, string other)
    {
        Assert.True(Of(one).IsSame(Of(other)));
        Assert.True(Of(other).IsSame(Of(one)));
    }

    [Theory]
    [InlineData("Alex Tan", "Alex Tang")]
    [InlineData("Dan Okafor", "Dana Okafor")]
    [InlineData("Person Number1", "Person Number2")]
    [InlineData("Guest 1", "Guest 12")]
    [InlineData("Guest1 Tan", "Guest123 Tan")]
    [InlineData("Alex Smith", "Alex Smithson")]
    [InlineData("Sue Tan", "Su Tan")]
    [InlineData("Jack Ma", "Jack Li")]
    [InlineData("Alex Tan", "Robin Tan")]
    [InlineData("कविता राव", "कविता रवि")]
    public void Names_of_two_persons_are_not(string one, string other)
    {
        Assert.False(Of(one).IsSame(Of(other)));
        Assert.False(Of(one).MayBe(Of(other)));
    }

    [Theory]
    [InlineData("A. Tan", "Alex Tan")]
    [InlineData("Alex J. Tan", "Alex James Tan")]
    [InlineData("Alex Tan", "Alex James Tan")]
    [InlineData("Alex Tan", "Alexander Tan")]
    [InlineData("Tan", "Alex Tan")]
    [InlineData("J. T. Tan", "Jo Tim Tan")]
    public void A_name_may_be_another_written_shorter(string one, string other)
    {
        Assert.False(Of(one).IsSame(Of(other)));
        Assert.True(Of(one).MayBe(Of(other)));
        Assert.True(Of(other).MayBe(Of(one)));
    }

    [Theory]
    [InlineData("A. T.", "Alex Tan")]
    [InlineData("B. Tan", "Alex Tan")]
    [InlineData("Alex James Tan", "Alex Robin Tan")]
    [InlineData("田中", "Taro Tanaka")]
    public void Initials_alone_or_others_are_no_shorter_form(string one, string other) =>
        Assert.False(Of(one).MayBe(Of(other)));

    [Fact]
    public void A_text_without_a_letter_is_no_name() => Assert.Null(PersonalName.Of("- 2021 -"));

    private static PersonalName Of(string name) => PersonalName.Of(name)!;
}
