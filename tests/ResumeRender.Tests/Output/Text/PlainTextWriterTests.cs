using ResumeRender.Model;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Output.Text;

/// <summary>Plain text as the fields of web forms want it.</summary>
public sealed class PlainTextWriterTests
{
    public static TheoryData<string> Documents => [.. Samples.Documents];

    [Fact]
    public void Every_fact_of_a_head_has_a_line_and_every_highlight_a_hyphen()
    {
        var resume = new Resume
        {
            Person = new Person { Name = "Ann Lee", Emails = [new ContactValue("ann@example.com")], Links = [new WebLink("https://example.com") { Text = "my page" }] },
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
                            Organization = "Acme",
                            Title = "Baker",
                            Location = new Place("Leeds"),
                            Dates = new DateRange { Text = "since May 2020", Start = new PartialDate(2020, 5), IsOpen = true },
                            Body =
                            [
                                new ParagraphItem("A small shop."),
                                new LabelledItem("Tools", "oven, *salt*") { Level = "good" },
                                new BulletItem(new RichText([new TextRun("Baked ", TextMarks.Strong), new TextRun("bread", TextMarks.Emphasis, "https://bread.example")])) { Children = [new BulletItem("Rye")] },
                            ],
                        },
                    ],
                },
                new Section { Title = "Awards", Kind = SectionKind.Awards, Entries = [new Entry { Title = "Best loaf", Dates = new DateRange { Start = new PartialDate(2021) } }] },
            ],
        };

        Assert.Equal(
            """
            Ann Lee
            ann@example.com
            my page (https://example.com)

            Work

            Acme
            Baker
            Leeds
            since May 2020
            A small shop.
            Tools: oven, *salt* (good)
            - Baked bread (https://bread.example)
              - Rye

            Awards

            Best loaf, 2021

            """.ReplaceLineEndings("\n"),
            RoundTrip.Write(resume, "text"));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Names_titles_and_highlights_of_a_sample_stand_in_lines_of_their_own(string path)
    {
        var resume = Samples.Read(path);
        var lines = RoundTrip.Write(resume, "text").Split('\n').Select(static l => l.TrimStart(' ', '-')).ToHashSet();

        Assert.All(resume.Sections, section => Assert.Contains(section.Title.PlainText, lines));
        Assert.All(resume.Person.Emails, email => Assert.Contains(email.Value, lines));
        Assert.All(resume.Sections.SelectMany(static s => s.Entries).SelectMany(static e => e.Highlights).Where(static h => h.Text.All(static r => r.Link is null)), bullet => Assert.Contains(bullet.Text.PlainText, lines));
    }
}
