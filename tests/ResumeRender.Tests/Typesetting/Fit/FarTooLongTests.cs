using ResumeRender.Layouts;
using ResumeRender.Model;

namespace ResumeRender.Tests.Typesetting.Fit;

/// <summary>What is no résumé of a page or two is refused at once, and never cut down to nothing.</summary>
public sealed class FarTooLongTests
{
    [Theory]
    [InlineData(PageFitting.Page)]
    [InlineData(PageFitting.Drop)]
    public void A_book_is_refused_without_proposals(PageFitting fit)
    {
        var result = Render(Book(pages: 40), fit);
        Assert.Null(result.Bytes);
        Assert.Equal(["RR3002"], result.Diagnostics.Select(static d => d.Code));
        Assert.InRange(result.Fit!.Probes, 1, 3);
    }

    [Fact]
    public void Leaving_out_never_leaves_an_empty_page()
    {
        var result = Render(Book(pages: 2), PageFitting.Drop);
        Assert.Null(result.Bytes);
        Assert.Contains(result.Diagnostics, static d => d.Code == "RR3002");
    }

    /// <summary>One section with one paragraph, which can only go as a whole.</summary>
    private static Resume Book(int pages) => new()
    {
        Person = new Person { Name = "Robin Aster" },
        Sections =
        [
            new Section
            {
                Title = "Summary", Kind = SectionKind.Summary,
                Body = [new ParagraphItem(string.Join(' ', Enumerable.Repeat("and then one thing came after another in good order", pages * 160)))],
            },
        ],
    };

    private static RenderResult Render(Resume resume, PageFitting fit) =>
        Renderer.Render(resume, new RenderRequest("pdf", BuiltInLayouts.Catalog.Default) { Fit = fit }, new RenderContext());
}
