using System.Text;
using DocumentFormat.OpenXml.Packaging;
using ResumeRender.Layout;
using ResumeRender.Layouts;
using ResumeRender.Model;
using ResumeRender.Output.Html;
using ResumeRender.Typesetting.Fit;
using ResumeRender.Typesetting.Pages;
using ResumeRender.Typesetting.Text;

namespace ResumeRender.Tests.Typesetting;

/// <summary>What a reader copies as a whole stands on one line: addresses and numbers.</summary>
public sealed class AddressTests
{
    public static TheoryData<string> Looks => [.. BuiltInLayouts.Catalog.Layouts.Select(static l => l.Id)];

    [Theory]
    [InlineData("write to jo-ann.lee@example-mail.com, please", "jo-ann.lee@example-mail.com,")]
    [InlineData("see https://example.com/a-b?c=d and more", "https://example.com/a-b?c=d")]
    [InlineData("(www.example.com/x-y)", "(www.example.com/x-y)")]
    [InlineData("at gitlab.example.org/long-name/", "gitlab.example.org/long-name/")]
    [InlineData("call +27 (0)21 555-0142 now", "+27 (0)21 555-0142")]
    [InlineData("nothing here and/or there, e.g. well-known things", null)]
    [InlineData("grew by +5 points in CI/CD", null)]
    [InlineData("", null)]
    public void Addresses_are_found(string text, string? address)
    {
        var found = Addresses.In(text);
        Assert.Equal(address is null ? [] : [address], found.Select(f => text[f.Start..f.End]));
    }

    /// <summary>However wide the lines, and wherever the address stands: all of it is on one line while that is wide
    /// enough.</summary>
    [Theory]
    [MemberData(nameof(Looks))]
    public void No_line_ends_inside_an_address(string look)
    {
        for (var words = 0; words < 14; words++)
        {
            foreach (var format in new[] { "pdf", "html" })
            {
                var pages = Fit(Person(words), look, format);
                var lines = pages
                    .Fitted!.Typeset.Document.Pages.SelectMany(static p => p.Items)
                    .OfType<TextLine>()
                    .Select(static l => string.Concat(l.Runs.Select(static r => r.Text)))
                    .ToList();
                foreach (var address in Wholes)
                    Assert.True(
                        lines.Exists(l => l.Contains(address, StringComparison.Ordinal)),
                        $"{format}, {words} words: {address} in\n{string.Join('\n', lines)}"
                    );
            }
        }
    }

    /// <summary>Wider than its line in any readable size: it ends lines at slashes, dots and at signs only.</summary>
    [Theory]
    [MemberData(nameof(Looks))]
    public void What_is_wider_than_its_line_breaks_where_no_sign_is_lost(string look)
    {
        var address =
            $"{string.Join('.', Enumerable.Repeat("some-long-name", 9))}@"
                + $"{string.Join('.', Enumerable.Repeat("a-host", 9))}.example.com";
        var resume = new Resume
        {
            Person = new Person { Name = "Robin Aster", Emails = [new ContactValue(address)] },
        };
        var runs = Fit(resume, look, "pdf")
            .Fitted!.Typeset.Document.Pages.SelectMany(static p => p.Items)
            .OfType<TextLine>()
            .Select(static l => string.Concat(l.Runs.Select(static r => r.Text)))
            .ToList();
        var pieces = runs.Where(t => t.Trim().Length > 0 && address.Contains(t.Trim(), StringComparison.Ordinal))
            .Select(static t => t.Trim())
            .ToList();

        Assert.Equal(address, string.Concat(pieces));
        Assert.All(pieces.SkipLast(1), static p => Assert.Contains(p[^1], "./@"));
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public void A_long_name_takes_two_lines_or_as_few_as_smaller_type_allows(string look)
    {
        var resume = new Resume
        {
            Person = new Person { Name = "Anna Katharina Henriette von der Lindenau-Seewald de la Vega y Montesinos" },
        };
        var name = Fit(resume, look, "pdf")
            .Fitted!.Typeset.Document.Pages.SelectMany(static p => p.Items)
            .OfType<TextLine>()
            .Select(static l => l.Runs[0].Size)
            .ToList();
        Assert.InRange(name.Count, 1, 3);
        Assert.InRange(name[0], 11, 40);
    }

    /// <summary>Word breaks at hyphens, so its lines of contact data end where they were foreseen, and no bar hangs at
    /// their end.</summary>
    [Theory]
    [MemberData(nameof(Looks))]
    public void Word_ends_lines_of_contact_data_between_the_pieces(string look)
    {
        var result = Renderer.Render(
            Person(words: 0),
            new RenderRequest("docx", BuiltInLayouts.Catalog.Find(look)!),
            new RenderContext()
        );
        using var file = new MemoryStream(result.Bytes!);
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        var text = new StringBuilder();
        foreach (var element in document.MainDocumentPart!.Document!.Body!.Descendants())
        {
            if (element is DocumentFormat.OpenXml.Wordprocessing.Text piece)
                text.Append(piece.Text);
            else if (
                element
                is DocumentFormat.OpenXml.Wordprocessing.Break
                    or DocumentFormat.OpenXml.Wordprocessing.Paragraph
            )
                text.Append('\n');
        }

        var lines = text.ToString().Split('\n');
        foreach (var address in Wholes)
            Assert.Contains(lines, l => l.Contains(address, StringComparison.Ordinal));
        Assert.DoesNotContain(lines, static l => l.TrimEnd().EndsWith('|'));
    }

    [Fact]
    public void Browsers_keep_an_address_whole()
    {
        var html = Encoding.UTF8.GetString(
            Renderer
                .Render(
                    Person(words: 3),
                    new RenderRequest("html", BuiltInLayouts.Catalog.Default),
                    new RenderContext()
                )
                .Bytes!
        );
        Assert.Contains("<span class=\"address\">jo-ann.lee@example-mail.com</span>", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"whole\">+27 21 555-0142</span>", html, StringComparison.Ordinal);
        Assert.Contains(
            "<span class=\"address\">linkedin.com/in/jo-ann-lee-1234567890</span>",
            html,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "<span class=\"address\">example.<wbr>org/<wbr>"
                + "one-two-three-four-five-six-seven/<wbr>eight-nine-ten</span>",
            AddressMarkup.In("example.org/one-two-three-four-five-six-seven/eight-nine-ten", static s => s)
        );
    }

    private static readonly string[] Wholes =
    [
        "jo-ann.lee@example-mail.com", "+27 21 555-0142", "linkedin.com/in/jo-ann-lee-1234567890",
        "help-desk@north-works.example.com", "https://north-works.example.com/case-study", "+44 20 7946-0958",
    ];

    private static Resume Person(int words) =>
        new()
        {
            Person = new Person
            {
                Name = "Jo-Ann Lee",
                Emails = [new ContactValue(Wholes[0])],
                Phones = [new ContactValue(Wholes[1])],
                Location = new Place(string.Join(' ', Enumerable.Repeat("Stellen", words + 1))),
                Links = [new WebLink($"https://{Wholes[2]}")],
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
                            Title = "Analyst",
                            Organization = "Northern Works",
                            Body =
                            [
                                new BulletItem(
                                    $"{string.Join(' ', Enumerable.Repeat("wards", words + 4))} and reached as "
                                        + $"{Wholes[3]} by all of them"
                                ),
                                new BulletItem(
                                    $"{string.Join(' ', Enumerable.Repeat("notes", words + 5))} and shown at "
                                        + $"{Wholes[4]} to all"
                                ),
                                new BulletItem(
                                    $"{string.Join(' ', Enumerable.Repeat("calls", words + 8))} and called at "
                                        + $"{Wholes[5]} by all"
                                ),
                            ],
                        },
                    ],
                },
            ],
        };

    private static FittedPages Fit(Resume resume, string look, string format) =>
        ResumePages.Of(
            resume,
            new RenderRequest(format, BuiltInLayouts.Catalog.Find(look)!),
            PageSetting.Of(format),
            new RenderContext()
        ).Fitted;
}
