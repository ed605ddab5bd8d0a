using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Layouts;
using ResumeRender.Testing;
using ResumeRender.Testing.Pdf;
using ResumeRender.Typesetting;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Tests.Output.Pdf;

/// <summary>Whole pages in every built-in look.</summary>
public sealed class LookTests
{
    public static TheoryData<string> Looks => [.. BuiltInLayouts.Catalog.Layouts.Select(static l => l.Id)];

    [Theory]
    [MemberData(nameof(Looks))]
    public void The_page_reads_as_it_was_typeset(string look)
    {
        var typeset = Typeset(look).Pages.SelectMany(static p => p.Items.OfType<TextLine>())
            .Select(static l => string.Concat(l.Runs.Select(static r => r.Text)).Replace('\u00A0', ' ').TrimEnd());
        Assert.Equal(Words(string.Join('\n', typeset)), Words(PdfText.Plain(Pdfs.Of(look))));
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public void The_tag_tree_is_that_of_the_composition(string look) =>
        Snapshot.Match(PdfTags.Of(Pdfs.Of(look)), $"{look}-tags");

    [Theory]
    [MemberData(nameof(Looks))]
    public void No_rule_of_the_standards_is_broken(string look) =>
        Assert.Empty(PdfCheck.BrokenRules(Pdfs.Of(look)));

    [Theory]
    [MemberData(nameof(Looks))]
    public void The_file_is_small(string look) =>
        Assert.InRange(Pdfs.Of(look).Length, 1, 40_000);

    [Theory]
    [MemberData(nameof(Looks))]
    [Trait("needs", "other-programs")]
    public void Other_programs_read_the_same_words_in_the_same_order(string look)
    {
        var pdf = Pdfs.Of(look);
        var expected = Words(PdfText.Plain(pdf));
        using var file = new TemporaryPdf(pdf);

        foreach (
            var (program, arguments) in new[]
            {
                ("pdftotext", $"-raw {file.Path} -"),
                ("mutool", $"draw -q -F txt {file.Path}"),
            }
        )
        {
            var result = OtherProgram.Run(program, arguments);
            if (result is null)
                Console.WriteLine($"{program} is not installed: not compared");
            else
                Assert.Equal(expected, Words(result.Output));
        }
    }

    [Theory]
    [MemberData(nameof(Looks))]
    [Trait("needs", "other-programs")]
    public void Qpdf_finds_nothing_to_complain_about(string look)
    {
        using var file = new TemporaryPdf(Pdfs.Of(look));
        var result = OtherProgram.Run("qpdf", $"--check {file.Path}");
        if (result is null)
            Console.WriteLine("qpdf is not installed: not checked");
        else
            Assert.True(result.ExitCode == 0, result.Output);
    }

    private static readonly Once<string, byte[]> Pdfs = new(static look => HandMadePages.ToPdf(Typeset(look)));

    private static PagedDocument Typeset(string look)
    {
        var layout = BuiltInLayouts.Catalog.Layouts.Single(l => l.Id == look);
        return Typesetter
            .Typeset(layout.Compose(HandMadeResume.Dana, new LayoutContext()), new DiagnosticBag())
            .Document;
    }

    private static string[] Words(string text) =>
        text.Split([' ', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries);
}
