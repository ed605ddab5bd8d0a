using System.Text;
using ResumeRender.Cli.Input;
using ResumeRender.Diagnostics;
using ResumeRender.Layouts;

namespace ResumeRender.Tests.Cli;

/// <summary>A text that no page can hold is refused before it is read.</summary>
public sealed class FarTooLongTests
{
    private static readonly string Letters = string.Concat(Enumerable.Repeat("Welded hulls in Cork. ", 10_000));

    [Theory]
    [InlineData("me.txt", "")]
    [InlineData("me.md", "# Ada Kovac\n\n")]
    [InlineData("cv", "\uFEFFAda Kovac\n\n")]
    public void Typed_text_of_a_hundred_pages_is_refused(string name, string start) =>
        Assert.Equal(["RR9130"], Check(name, start + Letters, pages: 1));

    [Theory]
    [InlineData("me.txt", "", 2)]
    [InlineData("me.txt", "", null)]
    [InlineData("me.md", "---\npages: auto\n---\n", 1)]
    [InlineData("me.json", "", 1)]
    [InlineData("me.txt", "{", 1)]
    [InlineData("me.docx", "", 1)]
    public void What_may_still_fit_is_read(string name, string start, int? pages) =>
        Assert.Empty(Check(name, start + Letters, pages));

    [Fact]
    public void Pictures_and_tags_are_not_letters()
    {
        var picture = $"![me](data:image/png;base64,{new string('A', 400_000)})";
        var tags = string.Concat(Enumerable.Repeat("<span class=\"a long name of a class\">x</span> ", 10_000));

        Assert.Empty(Check("me.md", $"# Ada Kovac\n\n{picture}\n\n{tags}", pages: 1));
    }

    [Fact]
    public void Parts_may_be_left_out() => Assert.Empty(Check("me.txt", Letters, 1, PageFitting.Drop));

    private static string[] Check(string name, string text, int? pages, PageFitting fit = PageFitting.Page)
    {
        var diagnostics = new DiagnosticBag();
        var request = new RenderRequest("pdf", BuiltInLayouts.Catalog.Layouts[0]) { Pages = pages, Fit = fit };
        FarTooLong.Check([new InputFile(name, $"/{name}", Encoding.UTF8.GetBytes(text))], request, diagnostics);
        return [.. diagnostics.ToImmutable().Select(static d => d.Code)];
    }
}
