using ResumeRender.Cli.Input.Persons;
using ResumeRender.Model;

namespace ResumeRender.Tests.Cli.Persons;

public class ContactKeysTests
{
    [Theory]
    [InlineData("+44 (0)20 7946 0123", "020 7946 0123")]
    [InlineData("+1 614-201-3344", "(614) 201-3344")]
    [InlineData("0046 8 123 456 78", "+46-8-12345678")]
    public void One_number_in_two_spellings_is_shared(string one, string other) =>
        Assert.Equal(one, Shared(new Person { Phones = [new(one)] }, new Person { Phones = [new(other)] }));

    [Theory]
    [InlineData("201-3344", "201-3345")]
    [InlineData("ext. 12", "ext. 12")]
    public void Other_numbers_and_mere_extensions_are_not(string one, string other) =>
        Assert.Null(Shared(new Person { Phones = [new(one)] }, new Person { Phones = [new(other)] }));

    [Fact]
    public void An_address_counts_in_any_case_and_as_a_link()
    {
        Assert.NotNull(
            Shared(new Person { Emails = [new("Alex@Example.com")] }, new Person { Emails = [new("alex@example.com")] })
        );
        Assert.NotNull(
            Shared(
                new Person { Emails = [new("alex@example.com")] },
                new Person { Links = [new WebLink("mailto:alex@example.com")] }
            )
        );
    }

    [Fact]
    public void A_profile_counts_and_the_page_of_an_employer_does_not()
    {
        var profile = new Person
        {
            Links = [new WebLink("https://www.github.com/alex/") { Network = "GitHub", Username = "alex" }],
        };
        Assert.NotNull(
            Shared(
                profile,
                new Person { Links = [new WebLink("http://github.com/alex") { Network = "GitHub", Username = "alex" }] }
            )
        );
        var employer = new Person { Links = [new WebLink("https://agency.example")] };
        Assert.Null(Shared(employer, employer));
        Assert.NotNull(ContactKeys.Of(employer).Shared(ContactKeys.Of(employer), static _ => true));
    }

    [Fact]
    public void Two_addresses_of_a_kind_contradict_each_other_and_two_kinds_do_not()
    {
        var email = ContactKeys.Of(new Person { Emails = [new("alex@example.com")] });
        Assert.True(email.Contradicts(ContactKeys.Of(new Person { Emails = [new("robin@example.com")] })));
        Assert.False(email.Contradicts(ContactKeys.Of(new Person { Phones = [new("+1 614-201-3344")] })));
        Assert.False(email.Contradicts(email));
    }

    private static string? Shared(Person one, Person other) =>
        ContactKeys.Of(one).Shared(ContactKeys.Of(other), static _ => false);
}
