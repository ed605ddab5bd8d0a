using ResumeRender.Model;

namespace ResumeRender.Testing;

/// <summary>A résumé that uses every part of the model once.</summary>
internal static class HandMadeResume
{
    internal static Resume Dana { get; } =
        new()
        {
            Person = new Person
            {
                Name = "Dana Okafor",
                Headline = "Pastry chef & trainer",
                Emails = [new ContactValue("dana@example.com")],
                Phones = [new ContactValue("+44 20 7946 0000")],
                Location = new Place("Leeds, UK"),
                Links =
                [
                    new WebLink("https://www.example.org/dana/") { Text = "Portfolio" },
                    new WebLink("https://github.com/dana"),
                ],
            },
            Sections =
            [
                new Section { Body = [new ParagraphItem("Ten years of pastry, bread and people.")] },
                new Section
                {
                    Title = "Work Experience",
                    Kind = SectionKind.Work,
                    Entries =
                    [
                        new Entry
                        {
                            Organization = "Hotel Meridian",
                            Location = new Place("Leeds"),
                            Roles =
                            [
                                new Entry
                                {
                                    Title = "Head pastry chef",
                                    Dates = Dates(new(2021, 3), open: "Current"),
                                    Body = [Bullet("Led a team of nine")],
                                },
                                new Entry { Title = "Pastry chef", Dates = Dates(new(2018, 9), new(2021, 2)) },
                            ],
                        },
                        new Entry
                        {
                            Order = HeadOrder.TitleFirst,
                            Title = "Baker",
                            Organization = "Crumb & Co.",
                            Dates = Dates(new(2016) { Season = Season.Summer }, new(2018)),
                            Body =
                            [
                                new ParagraphItem(
                                    new RichText([
                                        new TextRun("An artisan bakery of "),
                                        new TextRun("12 people", TextMarks.Strong),
                                    ])
                                ),
                                new BulletItem("Ran the sourdough line")
                                {
                                    Children = [Bullet("400 loaves a day"), Bullet("no waste")],
                                },
                                new LabelledItem("Ovens", "deck, rack"),
                            ],
                        },
                    ],
                },
                new Section
                {
                    Title = "Projects",
                    Kind = SectionKind.Projects,
                    Entries =
                    [
                        new Entry
                        {
                            Title = "Open Recipes",
                            Subtitle = "Maintainer",
                            Link = new WebLink("https://github.com/open-recipes/open-recipes"),
                            Dates = new DateRange { Text = "since the flood" },
                            Body =
                            [
                                new BulletItem(
                                    new RichText([
                                        new TextRun("Wrote "),
                                        new TextRun("scale-flour", TextMarks.Code),
                                        new TextRun(" for bakers"),
                                    ])
                                ),
                            ],
                        },
                    ],
                },
                new Section
                {
                    Title = "Languages",
                    Kind = SectionKind.Languages,
                    Body = [new LabelledItem("English", "native"), new LabelledItem("French", "") { Level = "B2" }],
                },
                new Section
                {
                    Title = "Awards",
                    Kind = SectionKind.Awards,
                    Entries =
                    [
                        new Entry { Title = "Golden Whisk", Dates = Dates(new(2022, 5, 7)) },
                        new Entry
                        {
                            Title = "Young Baker of the Year",
                            Link = new WebLink("https://example.org/awards"),
                            Dates = Dates(new(2017)),
                        },
                    ],
                },
                new Section { Title = "Nothing here" },
            ],
        };

    private static BulletItem Bullet(string text) => new(text);

    private static DateRange Dates(PartialDate start, PartialDate? end = null, string? open = null) =>
        new() { Start = start, End = end, IsOpen = open is not null, OpenWord = open, Text = "as typed" };
}
