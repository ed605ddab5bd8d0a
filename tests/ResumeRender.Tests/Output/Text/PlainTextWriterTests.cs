using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Output.Text;
using ResumeRender.Parsing;
using ResumeRender.Reading.Dates;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Output.Text;

/// <summary>Plain text as the fields of web forms want it.</summary>
public sealed class PlainTextWriterTests
{
    public static TheoryData<string> Documents => [.. Samples.Documents];

    [Theory]
    [InlineData("2020-01", "open", "Jan 2020 – Present")]
    [InlineData("2018 – 2019-12", "2019-12", "2018 – Dec 2019")]
    [InlineData("2021", "open", "2021 – Present")]
    [InlineData("04/2019 – 08/2020", "2020-08", "Apr 2019 – Aug 2020")]
    [InlineData("since May 2020", "open", "May 2020 – Present")]
    public void Dates_are_written_as_on_the_page(string written, string end, string expected)
    {
        var start = DateReader.Read(written, default, new DiagnosticBag()).Start;
        var dates = new DateRange
        {
            Text = written,
            Start = start,
            IsOpen = end == "open",
            End = end == "open" ? null : DateReader.Read(end, default, new DiagnosticBag()).Start,
        };
        Assert.Contains(
            expected + "\n",
            Text(Entry(new Entry { Title = "Baker", Dates = dates })),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("", "Native", "Twi: Native")]
    [InlineData("backends", "expert", "Twi: backends (expert)")]
    [InlineData("backends", null, "Twi: backends")]
    public void A_level_stands_after_its_label_or_its_value(string value, string? level, string expected)
    {
        var item = new LabelledItem("Twi", value) { Level = level is null ? null : RichText.Plain(level) };
        Assert.Contains(
            expected + "\n",
            Text(
                new Section
                {
                    Title = "Languages",
                    Kind = SectionKind.Languages,
                    Body = [item],
                }
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_fact_of_a_head_has_a_line_and_every_highlight_a_hyphen()
    {
        var resume = new Resume
        {
            Person = new Person
            {
                Name = "Ann Lee",
                Emails = [new ContactValue("ann@example.com")],
                Links = [new WebLink("https://example.com") { Text = "my page" }],
            },
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
                            Dates = new DateRange
                            {
                                Text = "since May 2020",
                                Start = new PartialDate(2020, 5),
                                IsOpen = true,
                            },
                            Body =
                            [
                                new ParagraphItem("A small shop."),
                                new LabelledItem("Tools", "oven, *salt*") { Level = "good" },
                                new BulletItem(
                                    new RichText([
                                        new TextRun("Baked ", TextMarks.Strong),
                                        new TextRun("bread", TextMarks.Emphasis, "https://bread.example"),
                                    ])
                                )
                                {
                                    Children = [new BulletItem("Rye")],
                                },
                            ],
                        },
                    ],
                },
                new Section
                {
                    Title = "Awards",
                    Kind = SectionKind.Awards,
                    Entries =
                    [
                        new Entry
                        {
                            Title = "Best loaf",
                            Dates = new DateRange { Start = new PartialDate(2021) },
                        },
                    ],
                },
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
            May 2020 – Present
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
        Assert.All(
            resume
                .Sections.SelectMany(static s => s.Entries)
                .SelectMany(static e => e.Highlights)
                .Where(static h => h.Text.All(static r => r.Link is null)),
            bullet => Assert.Contains(bullet.Text.PlainText, lines)
        );
    }

    [Fact]
    public void Wrapped_lines_hang_below_the_first_word_of_their_bullet()
    {
        var section = new Section
        {
            Title = "Work",
            Kind = SectionKind.Work,
            Body =
            [
                new ParagraphItem("A small shop that bakes bread by hand."),
                new BulletItem("Baked three hundred loaves of rye a day")
                {
                    Children =
                    [
                        new BulletItem("Sold them all at the market, see https://market.example/a/very/long/address"),
                    ],
                },
            ],
        };

        Assert.Equal(
            """
            Work

            A small shop that
            bakes bread by hand.
            - Baked three
              hundred loaves of
              rye a day
              - Sold them all at
                the market, see
                https://market.example/a/very/long/address

            """.ReplaceLineEndings("\n"),
            Wrapped(new Resume { Sections = [section] }, 20));
    }

    [Theory]
    [InlineData("Grew sales by halves – in a year", "Grew sales by\nhalves – in a year\n")]
    [InlineData("Grew sales until May 2024. Left then", "Grew sales until\nMay 2024. Left then\n")]
    public void No_line_begins_with_what_would_look_like_a_bullet(string text, string expected) =>
        Assert.EndsWith(
            expected,
            Wrapped(new Resume { Sections = [new Section { Title = "Work", Body = [new ParagraphItem(text)] }] }, 20),
            StringComparison.Ordinal
        );

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_wrapped_sample_reads_back_as_the_unwrapped_one(string path)
    {
        var resume = Samples.Read(path);
        var wrapped = Wrapped(resume, 72);

        var unwrapped = RoundTrip.Write(resume, "text").Split('\n');
        Assert.All(wrapped.Split('\n').Except(unwrapped), static line => Assert.True(line.Length <= 72, line));
        var difference = ResumeDifference.Between(Read(RoundTrip.Write(resume, "text")), Read(wrapped));
        Assert.True(difference.Length == 0, $"{difference}\n\n{wrapped}");
    }

    private static string Wrapped(Resume resume, int columns)
    {
        using var stream = new MemoryStream();
        new PlainTextWriter { Columns = columns }.Write(resume, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Resume Read(string text) =>
        ImporterCatalog.Default.Import("resume.txt", System.Text.Encoding.UTF8.GetBytes(text), new DiagnosticBag())!;

    private static Section Entry(Entry entry) => new() { Title = "Work", Kind = SectionKind.Work, Entries = [entry] };

    private static string Text(Section section) => RoundTrip.Write(new Resume { Sections = [section] }, "text");
}
