using System.Text;
using ResumeRender.Layouts;
using ResumeRender.Model;

namespace ResumeRender.Tests.Output;

/// <summary>What the author hid stays in data, marked, and is on no page and in no plain text.</summary>
public sealed class HiddenPartsTests
{
    private const string Secret = "Nightshade";

    public static TheoryData<string> Formats => ["json", "yaml", "markdown"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_hidden_part_comes_back_hidden(string format) => RoundTrip.AssertSame(Example, format);

    [Fact]
    public void Plain_text_has_no_hidden_word()
    {
        var text = RoundTrip.Write(Example, "text");
        Assert.Contains("Open Orchard", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("svg")]
    public void A_page_has_no_hidden_word(string format)
    {
        var request = new RenderRequest(format, BuiltInLayouts.Catalog.Find("classic")!);
        var result = Renderer.Render(Example, request, new RenderContext());
        Assert.NotNull(result.Bytes);
        var page = Encoding.UTF8.GetString(result.Bytes);
        Assert.Contains("Open Orchard", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Another_program_that_reads_the_arrays_of_the_standard_shows_nothing_hidden()
    {
        var json = RoundTrip.Write(Example, "json");
        var standard = json[..json.IndexOf("\"sections\"", StringComparison.Ordinal)];
        Assert.DoesNotContain(
            Secret,
            standard[standard.IndexOf("\"work\"", StringComparison.Ordinal)..],
            StringComparison.OrdinalIgnoreCase
        );
    }

    [Fact]
    public void An_employer_of_whose_roles_one_is_left_is_an_entry_with_it()
    {
        var entry = new Entry
        {
            Organization = "Acme",
            Roles = [new Entry { Title = "Lead" }, new Entry { Title = "Clerk", IsHidden = true }],
        };
        var shown = Assert.Single(Assert.Single(Only(entry).WithoutHidden().Sections).Entries);
        Assert.Equal(("Acme", "Lead", 0), (shown.Organization?.PlainText, shown.Title?.PlainText, shown.Roles.Length));
    }

    [Fact]
    public void A_section_of_which_nothing_is_left_is_gone() =>
        Assert.Empty(Only(new Entry { Title = "Clerk", IsHidden = true }).WithoutHidden().Sections);

    [Fact]
    public void A_resume_without_hidden_parts_is_itself()
    {
        var resume = Only(new Entry { Title = "Clerk" });
        Assert.Same(resume, resume.WithoutHidden());
    }

    private static Resume Only(Entry entry) =>
        new()
        {
            Sections =
            [
                new Section
                {
                    Title = "Experience",
                    Kind = SectionKind.Work,
                    Entries = [entry],
                },
            ],
        };

    private static Resume Example =>
        new()
        {
            Person = new Person
            {
                Name = "Open Olga",
                Emails =
                [
                    new ContactValue("olga@open.example"),
                    new ContactValue("nightshade@open.example") { IsHidden = true },
                ],
                Phones = [new ContactValue("+44 20 7946 0101")],
                Location = new Place("Nightshade Lane") { IsHidden = true },
                Links =
                [
                    new WebLink("https://open.example"),
                    new WebLink("https://nightshade.example") { IsHidden = true },
                ],
                Photo = new PhotoReference("nightshade.png") { IsHidden = true },
            },
            Sections =
            [
                new Section
                {
                    Title = "Experience",
                    Kind = SectionKind.Work,
                    Entries =
                    [
                        new Entry
                        {
                            Title = "Grower",
                            Organization = "Open Orchard",
                            Order = HeadOrder.TitleFirst,
                            Body = [new BulletItem("Grew"), new BulletItem("Nightshade grew") { IsHidden = true }],
                        },
                        new Entry
                        {
                            Title = "Nightshade picker",
                            Organization = "Nightshade Ltd",
                            IsHidden = true,
                            Body = [new ParagraphItem("Nightshade text")],
                        },
                        new Entry
                        {
                            Organization = "Open Farm",
                            Roles =
                            [
                                new Entry { Title = "Lead", Order = HeadOrder.TitleFirst },
                                new Entry
                                {
                                    Title = "Nightshade lead",
                                    Order = HeadOrder.TitleFirst,
                                    IsHidden = true,
                                },
                            ],
                        },
                    ],
                },
                new Section
                {
                    Title = "Skills",
                    Kind = SectionKind.Skills,
                    Body =
                    [
                        new LabelledItem("Open", "air"),
                        new LabelledItem("Nightshade", "poison") { IsHidden = true },
                    ],
                },
                new Section
                {
                    Title = "Nightshade awards",
                    Kind = SectionKind.Awards,
                    IsHidden = true,
                    Entries = [new Entry { Title = "Nightshade of the year", Order = HeadOrder.TitleFirst }],
                },
            ],
        };
}
