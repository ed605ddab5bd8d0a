using ResumeRender.Layout;
using ResumeRender.Testing;
using ResumeRender.Testing.Pdf;
using ResumeRender.Tests.Photos;
using ResumeRender.Typesetting.Pages;
using static ResumeRender.Tests.Output.Pdf.HandMadePages;

namespace ResumeRender.Tests.Output.Pdf;

/// <summary>The tag tree, links and bookmarks.</summary>
public sealed class TagTests
{
    private readonly HandMadePages _pages = new();

    [Fact]
    public void A_link_over_two_lines_is_one_element_with_an_area_on_each()
    {
        var paragraph = _pages.Add(StructureRole.P);
        var link = paragraph.Add(new StructureElement(StructureRole.Link, paragraph)
        {
            Uri = "https://example.org/über?q=1",
            Description = "Web page about it",
        });

        var pdf = _pages
            .Line(Run(paragraph, "See "), Run(link, "a page "))
            .Line(Run(link, "on the web"), Run(paragraph, "."))
            .ToPdf();

        Snapshot.Match(PdfTags.Of(pdf), "link-over-two-lines");
        Assert.Empty(PdfCheck.BrokenRules(pdf));
    }

    [Theory]
    [InlineData("https://example.org/?a=(1)&b=%20~[2]", "https://example.org/?a=(1)&b=%20~[2]")]
    [InlineData("HTTPS://Example.org/", "HTTPS://Example.org/")]
    [InlineData("https://bücher.example/ü", "https://b%C3%BCcher.example/%C3%BC")]
    [InlineData("https://example.org/a b\tc\r\nd", "https://example.org/a%20b%09c%0D%0Ad")]
    [InlineData("https://example.org/\"x\"<y>`", "https://example.org/%22x%22%3Cy%3E%60")]
    [InlineData("https://example.org/{a}|b^c\\d", "https://example.org/%7Ba%7D%7Cb%5Ec%5Cd")]
    [InlineData("https://example.org/\0\u007F\u00A0\u0085", "https://example.org/%00%7F%C2%A0%C2%85")]
    [InlineData("https://example.org/\U0001F600", "https://example.org/%F0%9F%98%80")]
    [InlineData("mailto:jane doe@example.org", "mailto:jane%20doe@example.org")]
    public void The_address_of_a_link_has_only_characters_that_addresses_may_have(string uri, string written)
    {
        var paragraph = _pages.Add(StructureRole.P);
        var link = paragraph.Add(
            new StructureElement(StructureRole.Link, paragraph) { Uri = uri, Description = "Page" }
        );

        var pdf = _pages.Line(Run(link, "page")).ToPdf();

        Assert.Contains($"-> {written} (Page)", PdfTags.Of(pdf), StringComparison.Ordinal);
        Assert.Empty(PdfCheck.BrokenRules(pdf));
    }

    [Fact]
    public void Text_inside_a_link_may_have_an_element_of_its_own()
    {
        var paragraph = _pages.Add(StructureRole.P);
        var link = paragraph.Add(
            new StructureElement(StructureRole.Link, paragraph) { Uri = "tel:+4420", Description = "Phone" }
        );
        var code = link.Add(StructureRole.Span);

        var pdf = _pages.Line(Run(link, "call "), Run(code, "+44 20")).ToPdf();

        Assert.Equal("""
            Document
              P
                Link
                  "call "
                  Span
                    "+44 20"
                  -> tel:+4420 (Phone)

            """, PdfTags.Of(pdf));
        Assert.Empty(PdfCheck.BrokenRules(pdf));
    }

    [Theory]
    [InlineData(PictureShape.Square)]
    [InlineData(PictureShape.Round)]
    public void A_picture_is_a_figure_with_a_description_and_lies_in_the_file_once(PictureShape shape)
    {
        var figures = new[] { "Photo of Dana", "Dana's dog" }
            .Select(words =>
                _pages.Root.Add(new StructureElement(StructureRole.Figure, _pages.Root) { Description = words })
            )
            .ToList();
        var heading = _pages.Add(StructureRole.H1);

        var pdf = _pages
            .Picture(figures[0], TestPhotos.Square, shape)
            .Picture(figures[1], TestPhotos.Square, shape)
            .Line(Run(heading, "Dana", Bold))
            .ToPdf();

        Assert.Equal("""
            Document
              Figure alt=Photo of Dana
                ""
              Figure alt=Dana's dog
                ""
              H1
                "Dana"

            """, PdfTags.Of(pdf));
        Assert.Empty(PdfCheck.BrokenRules(pdf));
        Assert.Equal(2, PdfSource.Unpack(pdf).Text.Split("/DCTDecode").Length);
        Assert.Equal(shape == PictureShape.Round, PdfSource.Unpack(pdf).Text.Contains("W n", StringComparison.Ordinal));
    }

    [Fact]
    public void A_paragraph_over_two_pages_stays_one_element()
    {
        var heading = _pages.Add(StructureRole.H1);
        var paragraph = _pages.Add(StructureRole.P);
        var pdf = _pages
            .Line(Run(heading, "Title", Bold))
            .Line(Run(paragraph, "begins here "))
            .NewPage()
            .Line(Run(paragraph, "and ends there"))
            .ToPdf();

        Assert.Equal("""
            Document
              H1
                "Title"
              P
                "begins here "
                "and ends there"

            """, PdfTags.Of(pdf));
        Assert.Contains("/Type/MCR", PdfSource.Unpack(pdf).Text, StringComparison.Ordinal);
        Assert.Empty(PdfCheck.BrokenRules(pdf));
    }

    [Fact]
    public void Elements_without_text_are_left_out()
    {
        _pages.Add(StructureRole.L).Add(StructureRole.LI);
        var pdf = _pages.Line(Run(_pages.Add(StructureRole.P), "text")).ToPdf();
        Assert.Equal("Document\n  P\n    \"text\"\n", PdfTags.Of(pdf));
        Assert.Empty(PdfCheck.BrokenRules(pdf));
    }

    [Fact]
    public void An_element_in_another_language_says_so()
    {
        var quote = _pages.Root.Add(new StructureElement(StructureRole.P, _pages.Root) { Language = "de-AT" });
        var pdf = _pages.Line(Run(quote, "Grüß Gott")).ToPdf();
        Assert.Equal("Document\n  P lang=de-AT\n    \"Grüß Gott\"\n", PdfTags.Of(pdf));
    }

    [Fact]
    public void Section_headings_are_bookmarks()
    {
        _pages.Line(Run(_pages.Add(StructureRole.H1), "Dana"));
        _pages.Line(Run(_pages.AddSection(), "Work (paid)"));
        _pages.Line(Run(_pages.Add(StructureRole.P), "text")).NewPage();
        _pages.Line(Run(_pages.AddSection(), "Éducation"));

        using var document = UglyToad.PdfPig.PdfDocument.Open(_pages.ToPdf());

        Assert.True(document.TryGetBookmarks(out var bookmarks));
        Assert.Equal(["Work (paid)", "Éducation"], bookmarks.Roots.Select(static b => b.Title));
        Assert.Equal(
            [1, 2],
            bookmarks.Roots.Cast<UglyToad.PdfPig.Outline.DocumentBookmarkNode>().Select(static b => b.PageNumber)
        );
    }

    [Fact]
    public void A_run_of_a_foreign_tree_is_refused()
    {
        var stranger = new StructureElement(StructureRole.P, null);
        Assert.Throws<ArgumentException>(() => _pages.Line(Run(stranger, "text")).ToPdf());
    }
}
