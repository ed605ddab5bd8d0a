using ResumeRender.Diagnostics;
using ResumeRender.Parsing;

namespace ResumeRender.Tests.Parsing.Pdf;

/// <summary>Files that lead in circles are refused, and do not end the program.</summary>
public class EndlessFilesTests
{
    private const string Text = "BT /F 12 Tf 72 720 Td (Ada Quill) Tj ET ";

    private static readonly string[] Head =
    [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
    ];

    [Theory]
    [InlineData("4 0 R")]
    [InlineData("  4  0  R  ")]
    [InlineData("5 0 R", "4 0 R")]
    [InlineData("5 0 R", "6 0 R", "4 0 R")]
    public void An_object_that_is_a_reference_to_itself(params string[] objects) =>
        AssertRefused([.. Head, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>", .. objects]);

    [Fact]
    public void A_value_of_the_page_that_is_a_reference_to_itself() =>
        AssertRefused([
            .. Head,
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Rotate 4 0 R/Contents 5 0 R>>",
            "4 0 R",
            Stream("", Text),
        ]);

    [Theory]
    [InlineData("/B Do", "/A Do")]
    [InlineData("q /B Do Q", "q 1 0 0 1 0 0 cm\n/A\nDo Q")]
    [InlineData("/#42 Do", "/#41 Do")]
    public void Forms_that_draw_each_other(string first, string second) =>
        AssertRefused(WithForms(Text + "/A Do", Form(first), Form(second)));

    [Fact]
    public void Forms_without_resources_of_their_own_draw_with_those_of_the_page() =>
        AssertRefused(WithForms(Text + "/A Do", Form("/B Do", resources: ""), Form("/A Do", resources: "")));

    [Fact]
    public void Forms_that_draw_the_next_one_many_times()
    {
        var twice = Enumerable.Range(0, 24).Select(static i => Form($"/{(char)('B' + i)} Do /{(char)('B' + i)} Do"));
        AssertRefused(WithForms(Text + "/A Do", [.. twice]));
    }

    [Theory]
    [InlineData("/A Do")]
    [InlineData("/B Do /B Do /B Do")]
    [InlineData("")]
    public void A_form_that_draws_itself_or_others_some_times_is_read(string first) =>
        Assert.Empty(Messages(WithForms(Text + "/A Do /A Do", Form(first), Form("0 0 5 5 re f"))));

    private static void AssertRefused(IReadOnlyList<string> objects) =>
        Assert.Equal(["RR1550"], Messages(objects).Select(static d => d.Code));

    private static IEnumerable<Diagnostic> Messages(IReadOnlyList<string> objects)
    {
        var diagnostics = new DiagnosticBag();
        ImporterCatalog.Default.Import("me.pdf", MinimalPdf.OfObjects(objects), diagnostics);
        return diagnostics.ToImmutable().Where(static d => d.Severity == Severity.Error);
    }

    /// <summary>A page whose forms are <c>/A</c>, <c>/B</c> and so on.</summary>
    private static List<string> WithForms(string content, params string[] forms)
    {
        var names = string.Concat(forms.Select(static (_, i) => $"/{(char)('A' + i)} {7 + i} 0 R"));
        return
        [
            .. Head,
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources 6 0 R/Contents 4 0 R>>",
            Stream("", content),
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
            $"<</Font<</F 5 0 R>>/XObject<<{names}>>>>",
            .. forms,
        ];
    }

    private static string Form(string content, string resources = "/Resources 6 0 R") =>
        Stream($"/Type/XObject/Subtype/Form/BBox[0 0 600 900]{resources}", content);

    private static string Stream(string entries, string content) =>
        $"<<{entries}/Length {content.Length}>>stream\n{content}\nendstream";
}
