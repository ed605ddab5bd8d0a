using ResumeRender.Model;

namespace ResumeRender.Tests.Output.Json;

/// <summary>A résumé of a fictional person with something in every corner of the model.</summary>
internal static class FullResume
{
    internal static Resume Create() =>
        new()
        {
            Language = "en-GB",
            Metadata = [new("theme", "plain")],
            Person = new Person
            {
                Name = "Mira Okonkwo-Lind",
                Headline = "Nurse & data tinkerer",
                Emails = [new("mira@example.com"), new("work@example.org")],
                Phones = [new("+44 20 7946 0000"), new("+44 20 7946 0001")],
                Location = new Place("Leeds, UK") { City = "Leeds", CountryCode = "GB" },
                Links =
                [
                    new("https://example.com"),
                    new("https://github.com/mira") { Network = "GitHub", Username = "mira" },
                    new("https://example.org/blog") { Text = "My weblog" },
                ],
                Photo = new PhotoReference("mira.jpg"),
            },
            Sections =
            [
                Of("About me", SectionKind.Summary, [Paragraph("Calm under pressure."), Paragraph("Counts twice.")]),
                new Section
                {
                    Title = "Employment",
                    Kind = SectionKind.Work,
                    Body = [Paragraph("All posts full time.")],
                    Entries =
                    [
                        new Entry
                        {
                            Organization = "St Brigid Hospital",
                            Title = "Charge nurse",
                            Subtitle = "Reporting to the matron",
                            Location = new Place("Leeds"),
                            Link = new WebLink("https://stbrigid.example") { Text = "stbrigid.example" },
                            Dates = Range("Jan 2021 – Current", new(2021, 1), null) with
                            {
                                IsOpen = true,
                                OpenWord = "Current",
                            },
                            Body =
                            [
                                Paragraph("Ward of 28 beds."),
                                Bullet("Cut falls by 30%"),
                                Bullet(
                                    new RichText([
                                        new TextRun("Wrote "),
                                        new TextRun("rota.py", TextMarks.Code),
                                        new TextRun(" [v2]"),
                                        new TextRun(" (see", TextMarks.Emphasis, "https://rota.example"),
                                        new TextRun(" the page)"),
                                    ])
                                ),
                            ],
                            Order = HeadOrder.TitleFirst,
                        },
                        new Entry
                        {
                            Organization = "City Clinic",
                            Location = new Place("York"),
                            Body = [Paragraph("Private clinic.")],
                            Roles =
                            [
                                new Entry
                                {
                                    Title = "Senior nurse",
                                    Dates = Range("2019 – 2020", new(2019), new(2020)),
                                    Body = [Bullet("Led triage")],
                                },
                                new Entry
                                {
                                    Title = "Nurse",
                                    Dates = Range(
                                        "Summer 2018",
                                        new PartialDate(2018) { Season = Season.Summer },
                                        null
                                    ),
                                    Body =
                                    [
                                        Labelled("Tools", "Epic, Excel"),
                                        new BulletItem("Trained")
                                        {
                                            Children = [new BulletItem("six juniors"), new BulletItem("two seniors")],
                                        },
                                        Paragraph("Left on good terms."),
                                    ],
                                },
                            ],
                        },
                    ],
                },
                new Section
                {
                    Title = "Education",
                    Kind = SectionKind.Education,
                    Entries =
                    [
                        new Entry
                        {
                            Organization = "Northern University",
                            Title = "BSc Nursing",
                            Subtitle = "Adult care",
                            Location = new Place("Leeds"),
                            Dates = Range(
                                "Expected Jun 2018",
                                new PartialDate(2018, 6) { Qualifier = "Expected" },
                                null
                            ),
                            Body = [Bullet("First-class honours"), Bullet("Relevant modules: Anatomy, Statistics")],
                        },
                    ],
                },
                Of(
                    "What I can do",
                    SectionKind.Skills,
                    [
                        Labelled("Clinical", "triage, wound care (acute, chronic)"),
                        Bullet("Patience"),
                        Paragraph("Python; SQL"),
                    ]
                ),
                new Section
                {
                    Title = "Languages",
                    Kind = SectionKind.Languages,
                    Body =
                    [
                        Labelled("English", "native"),
                        new LabelledItem("Igbo", RichText.Empty) { Level = "fluent" },
                        Bullet("Swedish (B1)"),
                    ],
                },
                new Section
                {
                    Title = "Prizes",
                    Kind = SectionKind.Awards,
                    Entries =
                    [
                        new Entry
                        {
                            Title = "Nurse of the Year",
                            Organization = "Yorkshire Health",
                            Dates = Range("5 May 2022", new(2022, 5, 5), null),
                        },
                        new Entry
                        {
                            Title = "Dean’s list",
                            Location = new Place("Uppsala"),
                            Dates = new DateRange { Text = "twice, long ago" },
                        },
                    ],
                },
                new Section
                {
                    Title = "Papers",
                    Kind = SectionKind.Publications,
                    Entries =
                    [
                        new Entry
                        {
                            Title = "Falls and how to stop them",
                            Subtitle = "M. Okonkwo-Lind, J. Doe",
                            Organization = "Ward Letters",
                            Link = new("https://ward.example/1"),
                            Dates = Range("2020", new(2020), null),
                        },
                    ],
                },
                new Section
                {
                    Title = "Tickets",
                    Kind = SectionKind.Certificates,
                    Entries =
                    [
                        new Entry
                        {
                            Title = "Advanced life support",
                            Organization = "Resus Board",
                            Dates = Range("2021 – 2025", new(2021), new(2025)),
                        },
                    ],
                },
                new Section
                {
                    Title = "Side projects",
                    Kind = SectionKind.Projects,
                    Entries =
                    [
                        new Entry
                        {
                            Title = "Rotabot",
                            Subtitle = "Maintainer",
                            Link = new("https://rotabot.example"),
                            Dates = Range("2023", new(2023), null),
                            Body = [Paragraph("Plans shifts fairly."), Bullet("400 users")],
                        },
                    ],
                },
                new Section
                {
                    Title = "Research",
                    Kind = SectionKind.Research,
                    Entries =
                    [
                        new Entry
                        {
                            Title = "Night shifts and error",
                            Subtitle = "Supervised by Dr Ada Example",
                            Dates = Range("Mar 2019 – Nov 2019", new(2019, 3), new(2019, 11)),
                            Body =
                            [
                                Bullet("Counted errors"),
                                Bullet(new RichText([new TextRun("Found "), new TextRun("none", TextMarks.Strong)])),
                            ],
                        },
                    ],
                },
                Of("Reads", SectionKind.Interests, [Paragraph("History, maps, rye bread")]),
                Of("References", SectionKind.References, [Paragraph("On request.")]),
                Of("Driving", SectionKind.Custom, [Paragraph("Clean licence."), Bullet("Car"), Bullet("Van * lorry")]),
            ],
        };

    private static Section Of(RichText title, SectionKind kind, BodyItem[] body) =>
        new()
        {
            Title = title,
            Kind = kind,
            Body = [.. body],
        };

    private static ParagraphItem Paragraph(string text) => new(text);

    private static BulletItem Bullet(RichText text) => new(text);

    private static BulletItem Bullet(string text) => new(text);

    private static LabelledItem Labelled(string label, string value) => new(label, value);

    private static DateRange Range(string text, PartialDate start, PartialDate? end) =>
        new()
        {
            Text = text,
            Start = start,
            End = end,
        };
}
