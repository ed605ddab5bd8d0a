using System.Text.Json;
using ResumeRender.Layout;
using ResumeRender.Model;
using ResumeRender.Tests.Output.Docx;

namespace ResumeRender.Tests.Output.Html;

/// <summary>Whatever stands in a résumé stays text.</summary>
public sealed class HostileTextTests
{
    private const string Hostile = "</script></style></title><script>alert('1')</script> \" & <!-- ]]> \u0001";

    private static readonly Resume Resume = new()
    {
        Language = "en\" onload=\"alert(1)",
        Person = new Person
        {
            Name = Hostile,
            Headline = Hostile,
            Emails = [new ContactValue(Hostile)],
            Location = new Place(Hostile),
            Links = [new WebLink("https://example.com/\"><script>alert(2)</script>")],
        },
        Sections =
        [
            new Section
            {
                Title = Hostile,
                Kind = SectionKind.Work,
                Entries =
                [
                    new Entry
                    {
                        Title = Hostile,
                        Organization = Hostile,
                        Dates = new DateRange { Text = Hostile },
                    },
                ],
            },
        ],
    };

    [Fact]
    public void No_element_or_attribute_comes_out_of_text()
    {
        var html = HtmlFiles.Write(Resume);

        Assert.Equal(2, html.Split("<script").Length);
        Assert.Equal(2, html.Split("</script>").Length);
        Assert.Equal(2, html.Split("</style>").Length);
        Assert.DoesNotContain("\" onload", html, StringComparison.Ordinal);
        Assert.DoesNotContain(HtmlFiles.MainOf(html).Descendants(), static e =>
            e.Name.LocalName is "script" or "style"
        );
    }

    [Fact]
    public void The_text_is_still_what_it_was() =>
        Assert.Equal(
            Hostile.Replace('\u0001', '\uFFFD'),
            HtmlFiles.MainOf(HtmlFiles.Write(Resume)).Descendants("h1").Single().Value
        );

    [Fact]
    public void The_data_hold_the_same_text()
    {
        using var data = JsonDocument.Parse(HtmlFiles.Data(HtmlFiles.Write(Resume)));

        Assert.Equal(Hostile.Replace('\u0001', '\uFFFD'), data.RootElement.GetProperty("name").GetString());
    }

    [Fact]
    public void A_bullet_sign_or_a_name_cannot_leave_the_style_sheet()
    {
        var bullets = new BlockStyle("} </style> {", SampleCompositions.Text)
        {
            Indent = Length.Pt(10),
            Hang = Length.Pt(8),
        };
        var composition = SampleCompositions.Page(
            new ListBlock(
                bullets,
                [
                    new ListItem(
                        SampleCompositions.Plain("text") with
                        {
                            Lead = [SampleCompositions.Words("\"}</style>\\")],
                        }
                    ),
                ]
            )
        );
        var html = HtmlFiles.Write(composition with { Author = "\"}</style>" }, pages: 2);

        Assert.Equal(2, html.Split("</style>").Length);
        Assert.Contains("content:\"\\22 }\\3C /style\\3E \\5C \"", html, StringComparison.Ordinal);
    }
}
