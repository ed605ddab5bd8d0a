using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing;

namespace ResumeRender.Tests.Parsing;

/// <summary>Front matter that says there is none of some contact data.</summary>
public sealed class NoContactTests
{
    [Theory]
    [InlineData("none")]
    [InlineData("None")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("\"\"")]
    [InlineData("\"-\"")]
    [InlineData("N/A")]
    [InlineData("false")]
    public void A_word_for_nothing_takes_away_and_is_never_shown(string word)
    {
        var later = Read($"---\nemail: {word}\nphone: {word}\nwebsite: {word}\ngithub: {word}\n---\n# Pia Novak\n");
        var person = ResumeMerger.Merge([Read("# Pia Novak\npia@example.com | +45 55 55 01 23\n"), later]).Person;

        Assert.Empty(later.Person.Links);
        Assert.Empty(person.Emails);
        Assert.Empty(person.Phones);
        Assert.Empty(person.Links);
    }

    private static Resume Read(string text) =>
        ImporterCatalog.Default.Import("me.md", System.Text.Encoding.UTF8.GetBytes(text), new DiagnosticBag())!;
}
