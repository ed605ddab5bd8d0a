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
        Assert.Equal(
            "the name `A. Tan` replaces `Alex Tan`",
            Assert.Single(diagnostics.ToImmutable()).Message
        );
    }

    [Fact]
    public void Addresses_and_numbers_are_united()
    {
        var merged = Merge(
            "Alex Tan\nalex@example.com | +65 5550 0142",
            "Alex Tan\nALEX@example.com | alex@example.org | +65-5550-0142"
        );

        Assert.Equal(["alex@example.com", "alex@example.org"], merged.Person.Emails.Select(e => e.Value));
        Assert.Equal(["+65 5550 0142"], merged.Person.Phones.Select(p => p.Value));
    }

    [Fact]
    public void Sections_of_the_same_title_are_one()
    {
        var merged = Merge(
            "Skills\n\nGo\n\nEducation\n\nLeeds College\t2018\n",
            "Skills\n\nC++\n\nAwards\n\nBest Wall\t2020\n"
        );

        Assert.Equal(["Skills", "Education", "Awards"], merged.Sections.Select(s => s.Title.PlainText));
        Assert.Equal(2, merged.Sections[0].Body.Length);
    }

    [Fact]
    public void An_entry_that_both_inputs_have_stands_once()
    {
        var merged = Merge(
            "Projects\n\nMosslib\tMay 2023\n- Wrote it\n",
            "Projects\n\nMosslib\tMay 2023\n- Wrote it\n- Sold it\n\nLadders\tJune 2024\n- Drew them\n");

        var section = Assert.Single(merged.Sections);
        Assert.Equal(["Mosslib", "Ladders"], section.Entries.Select(e => e.Title?.PlainText));
        Assert.Equal(["Wrote it", "Sold it"], section.Entries[0].Highlights.Select(h => h.Text.PlainText));
    }

    [Fact]
    public void An_entry_of_another_time_is_another_entry()
    {
        var merged = Merge(
            "Awards\n\nBest Wall\t2020\nBest Door\t2020\n",
            "Awards\n\nBest Wall\t2021\nBest Door\t2020\n"
        );

        Assert.Equal(
            ["Best Wall", "Best Door", "Best Wall"],
            merged.Sections[0].Entries.Select(e => e.Title?.PlainText)
        );
    }

    [Fact]
    public void The_place_of_an_entry_is_that_of_the_later_input_with_a_note()
    {
        var diagnostics = new DiagnosticBag();
        var merged = ResumeMerger.Merge(WithJob(new Place("Leeds")), WithJob(new Place("York")), diagnostics);

        Assert.Equal("York", merged.Sections[0].Entries[0].Location?.Text);
        Assert.Equal(
            "the location `York` replaces `Leeds`",
            Assert.Single(diagnostics.ToImmutable()).Message
        );
    }

    [Fact]
    public void Language_and_metadata_are_those_of_the_later_input_with_a_note()
    {
        var diagnostics = new DiagnosticBag();
        var merged = ResumeMerger.Merge(
            new Resume { Language = "de", Metadata = [new("paper", "a4"), new("font", "Lato")] },
            new Resume { Language = "fr", Metadata = [new("paper", "letter"), new("accent", "red")] },
            diagnostics);

        Assert.Equal("fr", merged.Language);
        Assert.Equal(["paper=letter", "font=Lato", "accent=red"], merged.Metadata.Select(m => $"{m.Key}={m.Value}"));
        Assert.Equal(
            [
                "the language `fr` replaces `de`",
                "the paper `letter` replaces `a4`",
            ],
            diagnostics.ToImmutable().Select(d => d.Message)
        );
    }

    [Fact]
    public void An_input_that_names_no_language_keeps_that_of_the_other()
    {
        Assert.Equal("de", ResumeMerger.Merge(new Resume { Language = "de" }, new Resume()).Language);
        Assert.Equal("de", ResumeMerger.Merge(new Resume(), new Resume { Language = "de" }).Language);
    }

    [Fact]
    public void Contact_content_and_more_projects_make_one_resume()
    {
        var merged = Merge(
            "Alex Tan\nalex@example.com\n",
            "Education\n\nLeeds College\t2018\n\nProjects\n\nMosslib\tMay 2023\n- Wrote it\n",
            "Projects\n\nLadders\tJune 2024\n- Drew them\n");

        Assert.Equal("Alex Tan", merged.Person.Name?.PlainText);
        Assert.Equal(["Education", "Projects"], merged.Sections.Select(s => s.Title.PlainText));
        Assert.Equal(2, merged.Sections[1].Entries.Length);
    }

    private static Resume WithJob(Place place) =>
        new()
        {
            Sections =
            [
                new Section
                {
                    Title = "Work",
                    Kind = SectionKind.Work,
                    Entries =
                    [
                        new Entry
                        {
                            Title = "Painter",
                            Organization = "Acme",
                            Location = place,
                        },
                    ],
                },
            ],
        };

    [Fact]
    public void Nothing_merged_is_an_empty_resume() => Assert.Empty(ResumeMerger.Merge([]).Sections);

    private static Resume Merge(params string[] texts) =>
        ResumeMerger.Merge([
            .. texts.Select(text =>
                ImporterCatalog.Default.Find("text")!.Import(new SourceText("t", text), new DiagnosticBag())
            ),
        ]);
}
