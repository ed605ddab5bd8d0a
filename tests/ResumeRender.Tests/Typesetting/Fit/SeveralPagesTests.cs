using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ResumeRender.Layouts;
using ResumeRender.Model;
using ResumeRender.Testing;
using ResumeRender.Testing.Pdf;

namespace ResumeRender.Tests.Typesetting.Fit;

/// <summary>A career that needs two pages gets two, each with what belongs together on it.</summary>
public sealed class SeveralPagesTests
{
    public static TheoryData<string> Looks => [.. BuiltInLayouts.Catalog.Layouts.Select(static l => l.Id)];

    [Theory]
    [MemberData(nameof(Looks))]
    public void As_many_pages_as_needed_and_no_more(string look)
    {
        Assert.Equal(1, Render("pdf", look, GeneratedResumes.Of(3), pages: null).Pages);
        Assert.InRange(Render("pdf", look, GeneratedResumes.TwoPages, pages: null).Pages, 2, 3);
    }

    /// <summary>However long the text is, its last page holds a good part of it.</summary>
    [Theory]
    [MemberData(nameof(Looks))]
    public void The_last_page_is_no_remnant(string look)
    {
        var longest = GeneratedResumes.TwoPages;
        for (var more = 0; more <= 12; more++)
        {
            var resume = longest with
            {
                Sections =
                [
                    .. longest.Sections,
                    .. Enumerable.Repeat(longest.Sections[1], more / 3),
                    longest.Sections[1] with
                    {
                        Entries = longest.Sections[1].Entries[..(1 + (more % 3))],
                    },
                ],
            };
            var result = Renderer.Render(
                resume,
                new RenderRequest("pdf", BuiltInLayouts.Catalog.Find(look)!) { Pages = null },
                new RenderContext()
            );
            var onLast = result.Fit!.Fill - (result.Pages - 1);
            Assert.True(onLast > 0.3, $"{more} more parts: the last of {result.Pages} pages is filled {onLast:P0}");
        }
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public void The_pages_asked_for_are_full(string look)
    {
        var result = Render("pdf", look, GeneratedResumes.TwoPages, pages: 2);
        Assert.Equal(2, result.Pages);
        Assert.InRange(result.Fit!.Fill, 1.86, 2);
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public void Every_page_but_the_first_tells_whose_and_which_it_is(string look)
    {
        var pages = PdfText.Plain(Render("pdf", look, GeneratedResumes.TwoPages, pages: 2).Bytes!);
        Assert.Equal(1, Count(pages, "Robin Aster – 2 / 2"));
        Assert.Equal(0, Count(pages, "1 / 2"));
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public void The_foot_is_no_part_of_the_document(string look)
    {
        var pdf = Render("pdf", look, GeneratedResumes.TwoPages, pages: 2).Bytes!;
        Assert.Empty(PdfCheck.BrokenRules(pdf));
        Assert.DoesNotContain("2 / 2", PdfTags.Of(pdf), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public void Word_counts_its_pages_itself(string look)
    {
        using var file = new MemoryStream(Render("docx", look, GeneratedResumes.TwoPages, pages: 2).Bytes!);
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(static e => e.Description)
        );
        Assert.Contains(
            "NUMPAGES",
            Assert.Single(document.MainDocumentPart!.FooterParts).Footer!.InnerText,
            StringComparison.Ordinal
        );
    }

    /// <summary>Columns that stand side by side cannot be cut: nothing may run off a page.</summary>
    [Theory]
    [MemberData(nameof(Looks))]
    public void Every_word_stands_on_a_page(string look)
    {
        foreach (var fit in new[] { PageFitting.Page, PageFitting.None })
        {
            var result = Renderer.Render(
                GeneratedResumes.TwoPages,
                new RenderRequest("pdf", BuiltInLayouts.Catalog.Find(look)!)
                {
                    Pages = fit == PageFitting.None ? 1 : null,
                    Fit = fit,
                },
                new RenderContext()
            );
            using var pdf = UglyToad.PdfPig.PdfDocument.Open(result.Bytes!);
            var words = pdf.GetPages()
                .SelectMany(static p => p.GetWords().Where(w => w.BoundingBox.Bottom > 0))
                .Count();
            Assert.True(
                words >= ResumeWords.Of(GeneratedResumes.TwoPages, ResumeRender.Layout.DateFormat.Default).Count(),
                $"{fit}: {words} words"
            );
        }
    }

    /// <summary>What fits on the pages with more text fits with less, too.</summary>
    [Theory]
    [MemberData(nameof(Looks))]
    public void Less_text_fits_where_more_does(string look)
    {
        var resume = GeneratedResumes.TwoPages;
        var work = resume.Sections.First(static s => s.Kind == SectionKind.Work);
        for (var less = 0; less < work.Entries.Length - 2; less++)
        {
            var shorter = resume with
            {
                Sections = resume.Sections.Replace(work, work with { Entries = work.Entries[..^less] }),
            };
            var result = Render("pdf", look, shorter, pages: 2);
            Assert.NotNull(result.Bytes);
        }
    }

    [Fact]
    public void A_single_page_has_no_foot()
    {
        using var file = new MemoryStream(Render("docx", "classic", GeneratedResumes.Of(3), pages: 1).Bytes!);
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        Assert.Empty(document.MainDocumentPart!.FooterParts);
    }

    private static RenderResult Render(string format, string look, Resume resume, int? pages) => Renderer.Render(
        resume, new RenderRequest(format, BuiltInLayouts.Catalog.Find(look)!) { Pages = pages }, new RenderContext());

    private static int Count(string text, string words) => text.Split(words).Length - 1;
}
