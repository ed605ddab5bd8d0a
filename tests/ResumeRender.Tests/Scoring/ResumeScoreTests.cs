using ResumeRender.Model;
using ResumeRender.Testing.Scoring;

namespace ResumeRender.Tests.Scoring;

/// <summary>The measure itself: it must see what differs, and only that.</summary>
public class ResumeScoreTests
{
    private const string Expected = """
        name: Jane Moss
        email: jane@example.com
        link: https://www.moss.example.com/ "my page"
        # Work [Work]
          entry (title first)
            title: Painter
            organization: Acme Ltd
            location: Leeds
            dates: 2019-01 / open (Present)
            - Painted **everything**
        # (any) [Skills]
          label: (any) = brushes, rollers
        """;

    [Fact]
    public void A_reading_that_says_the_same_scores_one()
    {
        var score = ResumeScore.Of(Expected, Read(Job("Painter", "Acme Ltd")));
        Assert.Empty(score.Missing);
        Assert.Empty(score.Extra);
        Assert.Equal(1, score.F1);
    }

    [Fact]
    public void Nothing_read_scores_nothing()
    {
        var score = ResumeScore.Of(Expected, null);
        Assert.Equal(0, score.Recall);
        Assert.Equal(0, score.F1);
        Assert.Equal(12, score.Missing.Length);
    }

    [Fact]
    public void An_organisation_taken_for_part_of_the_title_costs_both_and_the_pair()
    {
        var score = ResumeScore.Of(Expected, Read(Job("Painter, Acme Ltd", null)));
        Assert.Equal(
            ["title: Painter", "organization: Acme Ltd", "Painter @ Acme Ltd @ 2019-01 / open"],
            score.Missing.Select(static f => f.Shown)
        );
        Assert.Equal(
            ["title: Painter, Acme Ltd", "Painter, Acme Ltd @  @ 2019-01 / open"],
            score.Extra.Select(static f => f.Shown)
        );
        Assert.Equal(1, score.For(FieldClass.Dates).F1);
    }

    [Fact]
    public void The_same_fact_twice_is_needed_twice()
    {
        var job = Job("Painter", "Acme Ltd");
        var once = Read(job);
        var twice = once with { Sections = [once.Sections[0] with { Entries = [job, job] }, once.Sections[1]] };
        Assert.Equal(6, ResumeScore.Of(twice, once).Missing.Length);
        Assert.Equal(6, ResumeScore.Of(once, twice).Extra.Length);
    }

    [Fact]
    public void Roles_share_the_organisation_above_them()
    {
        const string Roles = """
            # Work [Work]
              entry
                organization: Acme Ltd
                role
                  title: Foreman
                role
                  title: Painter
            """;
        Assert.Equal(
            ["Foreman @ Acme Ltd @ ", "Painter @ Acme Ltd @ "],
            ResumeFields.Of(Roles).Where(static f => f.Class == FieldClass.Entries).Select(static f => f.Shown)
        );
    }

    [Fact]
    public void A_line_that_no_such_text_has_is_refused() =>
        Assert.Throws<FormatException>(static () => ResumeFields.Of("nmae: Jane Moss"));

    private static Entry Job(string title, string? organization) => new()
    {
        Title = title,
        Organization = organization is null ? null : RichText.Plain(organization),
        Location = new Place("Leeds"),
        Dates = new DateRange { Text = "since January 2019", Start = new(2019, 1), IsOpen = true },
        Body = [new BulletItem("Painted  everything")],
    };

    private static Resume Read(Entry job) =>
        new()
        {
            Person = new Person
            {
                Name = "Jane Moss",
                Emails = [new("jane@example.com")],
                Links = [new("https://moss.example.com")],
            },
            Sections =
            [
                new Section
                {
                    Title = "Work",
                    Kind = SectionKind.Work,
                    Entries = [job],
                },
                new Section
                {
                    Title = "What I can do",
                    Kind = SectionKind.Skills,
                    Body = [new LabelledItem("Tools", "brushes, rollers")],
                },
            ],
        };
}
