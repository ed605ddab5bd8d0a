using System.Text.Json;
using ResumeRender.Cli.Commands.Starters;
using ResumeRender.Diagnostics;
using ResumeRender.Layouts;
using ResumeRender.Model;
using ResumeRender.Parsing;

namespace ResumeRender.Tests.Cli;

/// <summary>What <c>new</c> writes is read back whole and without a word, in each language and format.</summary>
public sealed class StarterTests
{
    private static readonly (string Format, string Ending)[] Formats =
    [
        ("markdown", "md"),
        ("json", "json"),
        ("yaml", "yaml"),
        ("text", "txt"),
    ];

    public static TheoryData<string, string, string> All
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var words in StarterWords.All)
            {
                foreach (var (format, ending) in Formats)
                    data.Add(words.Language, format, ending);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void It_is_read_as_it_is_meant(string language, string format, string ending)
    {
        var words = StarterWords.Find(language)!;
        var diagnostics = new DiagnosticBag();
        var resume = ImporterCatalog.Default.Import($"me.{ending}", In(language).Write(format), diagnostics)!;

        Assert.Empty(diagnostics.ToImmutable().Select(static d => d.Message));
        Assert.Equal("Robin Sample", resume.Person.Name?.PlainText);
        Assert.Equal(words.Texts["headline"], resume.Person.Headline?.PlainText);
        Assert.Equal(words.Texts["place"], resume.Person.Location?.Text);
        Assert.Equal(["robin.sample@example.com"], resume.Person.Emails.Select(static e => e.Value));
        var work = resume.Sections.Single(static s => s.Kind == SectionKind.Work);
        Assert.Equal(
            [words.Texts["employer"], words.Texts["employer-before"]],
            work.Entries.Select(static e => e.Organization?.PlainText)
        );
        Assert.Equal(
            [words.Texts["role"], words.Texts["role-before"]],
            work.Entries.Select(static e => e.Title?.PlainText)
        );
        Assert.Equal(["2021-03 open", "2017-09 2021-02"], work.Entries.Select(static e => Written(e.Dates!)));
        Assert.Contains(resume.Sections, static s => s.Kind == SectionKind.Summary);
        Assert.Contains(resume.Sections, static s => s.Kind == SectionKind.Education && s.Entries.Length == 1);
        Assert.Contains(resume.Sections, static s => s.Kind == SectionKind.Skills);
        if (format != "text" && language != StarterWords.Usual)
            Assert.Equal(language, resume.Language);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void All_words_stand_in_it_and_no_place_is_empty(string language, string format, string ending)
    {
        _ = ending;
        var text = System.Text.Encoding.UTF8.GetString(In(language).Write(format));
        Assert.DoesNotContain("{headline}", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\{[a-z-]+\}", text);
        Assert.Equal(
            StarterWords.All[0].Texts.Keys.Order(StringComparer.Ordinal),
            StarterWords.Find(language)!.Texts.Keys.Order(StringComparer.Ordinal)
        );
        if (format == "json")
            JsonDocument.Parse(text).Dispose();
        if (format is "markdown" or "yaml")
            Assert.All(BuiltInLayouts.Catalog.Layouts, look =>
                Assert.Contains(look.Id, text, StringComparison.Ordinal)
            );
    }

    [Theory]
    [InlineData("Zoë O'Connor: PhD #1", "zoe.oconnor.phd.1@example.com")]
    [InlineData("\"Bo\" Star [x]", "bo.star.x@example.com")]
    [InlineData("山田 太郎", "robin.sample@example.com")]
    public void Whatever_a_name_has_in_it_it_is_the_name(string name, string email)
    {
        foreach (var (format, ending) in Formats.Where(static f => f.Format != "text"))
        {
            var bytes = (In("en") with { Name = name }).Write(format);
            var resume = ImporterCatalog.Default.Import($"me.{ending}", bytes, new DiagnosticBag())!;
            Assert.Equal(name, resume.Person.Name?.PlainText);
            Assert.Equal([email], resume.Person.Emails.Select(static e => e.Value));
        }
    }

    private static Starter In(string language) =>
        new(StarterWords.Find(language)!, BuiltInLayouts.Catalog) { Language = language };

    private static string Written(DateRange dates) =>
        FormattableString.Invariant(
            $"{dates.Start!.Value.Year}-{dates.Start.Value.Month:00} {(dates.IsOpen ? "open" : EndOf(dates))}"
        );

    private static string EndOf(DateRange dates) =>
        FormattableString.Invariant($"{dates.End!.Value.Year}-{dates.End.Value.Month:00}");
}
