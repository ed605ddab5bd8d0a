using ResumeRender.Cli.Input.Given;
using ResumeRender.Cli.Input.Persons;
using ResumeRender.Diagnostics;
using ResumeRender.Model;

namespace ResumeRender.Tests.Cli.Persons;

public class PersonCheckTests
{
    [Fact]
    public void Of_thirty_persons_two_are_named_and_the_folder_is_a_pattern()
    {
        var diagnostics = new DiagnosticBag();
        PersonCheck.Of(
            [
                .. Enumerable
                    .Range(0, 30)
                    .Select(static i =>
                        Input(
                            $"team/{i}.md",
                            $"Nab{(char)('a' + (i / 6))}{(char)('a' + (i % 6))} Morr",
                            $"{i}@example.com"
                        )
                    ),
            ],
            new GivenData(),
            diagnostics
        );

        var error = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal(
            "the inputs are of 30 persons: `Nabaa Morr` (team/0.md), `Nabab Morr` (team/1.md) and 28 more",
            error.Message
        );
        Assert.Equal("make a file of each: `for f in team/*.md; do resume-render pdf \"$f\"; done`", error.Hints[0]);
    }

    [Theory]
    // Initials belong to one of two, so the two are two.
    [InlineData("J. Smith", "John Smith", "Jane Smith")]
    [InlineData("John Smith", "J. Smith", "Jane Smith")]
    [InlineData("John Smith", "Jane Smith", "J. Smith")]
    public void A_short_form_between_two_persons_does_not_make_them_one(string first, string second, string third)
    {
        var diagnostics = new DiagnosticBag();
        PersonCheck.Of(
            [Input("a.md", first), Input("b.md", second), Input("c.md", third)],
            new GivenData(),
            diagnostics
        );

        Assert.True(diagnostics.HasErrors);
    }

    [Fact]
    public void Whoever_knows_the_addresses_of_two_makes_them_one()
    {
        var diagnostics = new DiagnosticBag();
        PersonCheck.Of(
            [
                Input("a.md", "Bob Tan", "bob@example.com"),
                Input("b.md", "Robert T.", "rob@example.com"),
                Input("c.json", null, "bob@example.com", "rob@example.com"),
            ],
            new GivenData(),
            diagnostics
        );

        Assert.False(diagnostics.HasErrors);
    }

    [Fact]
    public void Without_any_name_two_texts_with_addresses_of_their_own_are_doubtful()
    {
        Assert.Equal(["RR9112"], CodesOf(Input("a.md", null, "a@example.com"), Input("b.md", null, "b@example.com")));
        Assert.Empty(CodesOf(Input("a.md", null, "a@example.com"), Input("b.md", null, "a@example.com")));
        Assert.Empty(CodesOf(Input("a.md", null, "a@example.com"), Input("b.md", null)));

        static IEnumerable<string> CodesOf(params NamedInput[] inputs)
        {
            var diagnostics = new DiagnosticBag();
            PersonCheck.Of([.. inputs], new GivenData(), diagnostics);
            return diagnostics.ToImmutable().Select(static d => d.Code);
        }
    }

    private static NamedInput Input(string file, string? name, params string[] emails) =>
        new(
            file,
            new Resume
            {
                Person = new Person
                {
                    Name = name is null ? null : RichText.Plain(name),
                    Emails = [.. emails.Select(static e => new ContactValue(e))],
                },
                Sections = [new Section { Title = "Skills", Body = [new ParagraphItem("Glass")] }],
            }
        );
}
