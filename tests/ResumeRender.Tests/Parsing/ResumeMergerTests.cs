using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Parsing;

public class ResumeMergerTests
{
    [Fact]
    public void A_contact_file_gives_a_resume_its_person()
    {
        var merged = Merge("Alex Tan\nalex@example.com | github.com/alex", "Education\n\nLeeds College\t2018\n");

        Assert.Equal(
            """
            name: Alex Tan
            email: alex@example.com
            link: https://github.com/alex "github.com/alex" (GitHub alex)
            # Education [Education]
              entry
                organization: Leeds College
                dates: 2018

            """, ResumeText.Of(merged));
    }

    [Fact]
    public void The_later_name_wins_with_a_note()
    {
        var diagnostics = new DiagnosticBag();
        var merged = ResumeMerger.Merge(
            new Resume { Person = new Person { Name = "Alex Tan", Headline = "Painter" } },
            new Resume { Person = new Person { Name = "A. Tan" } },
            diagnostics);

        Assert.Equal("A. Tan", merged.Person.Name?.PlainText);
        Assert.Equal("Painter", merged.Person.Headline?.PlainText);
        Assert.Equal("the name `A. Tan` replaces `Alex Tan` of an earlier input", Assert.Single(diagnostics.ToImmutable()).Message);
    }

    [Fact]
    public void Addresses_and_numbers_are_united()
    {
        var merged = Merge("Alex Tan\nalex@example.com | +65 5550 0142", "Alex Tan\nALEX@example.com | alex@example.org | +65-5550-0142");

        Assert.Equal(["alex@example.com", "alex@example.org"], merged.Person.Emails.Select(e => e.Value));
        Assert.Equal(["+65 5550 0142"], merged.Person.Phones.Select(p => p.Value));
    }

    [Fact]
    public void Sections_of_the_same_title_are_one()
    {
        var merged = Merge("Skills\n\nGo\n\nEducation\n\nLeeds College\t2018\n", "Skills\n\nC++\n\nAwards\n\nBest Wall\t2020\n");

        Assert.Equal(["Skills", "Education", "Awards"], merged.Sections.Select(s => s.Title.PlainText));
        Assert.Equal(2, merged.Sections[0].Body.Length);
    }

    [Fact]
    public void Nothing_merged_is_an_empty_resume() => Assert.Empty(ResumeMerger.Merge([]).Sections);

    private static Resume Merge(params string[] texts) =>
        ResumeMerger.Merge([.. texts.Select(text => ImporterCatalog.Default.Find("text")!.Import(new SourceText("t", text), new DiagnosticBag()))]);
}
