using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Parsing.Pdf;

public class PdfImporterTests
{
    private const string Head = "BT /B 20 Tf 72 780 Td (Ada Quill) Tj ET BT /F 10 Tf 72 760 Td (ada.quill@example.org) Tj ET ";

    [Fact]
    public void Letters_set_wide_become_words()
    {
        var resume = Read(MinimalPdf.Of(Head + "BT /B 12 Tf 5 Tc 72 720 Td (EDUCATION) Tj ET BT /F 10 Tf 0 Tc 72 700 Td (BSc Botany, University of Fen, 2011 - 2014) Tj ET"), out _);

        Assert.Equal("EDUCATION", Assert.Single(resume.Sections).Title.PlainText);
    }

    [Fact]
    public void A_space_after_every_letter_is_no_space_between_words()
    {
        var resume = Read(MinimalPdf.Of(Head + "BT /B 12 Tf 72 720 Td (S K I L L S) Tj ET BT /F 10 Tf 72 700 Td (Python, Rust, SQL) Tj ET"), out _);

        Assert.Equal("SKILLS", Assert.Single(resume.Sections).Title.PlainText);
    }

    [Fact]
    public void Signs_of_ZapfDingbats_are_bullets_and_hanging_rows_go_on()
    {
        var resume = Read(
            MinimalPdf.Of(Head + """
                BT /B 12 Tf 72 720 Td (Skills) Tj ET
                BT /Z 8 Tf 72 700 Td (l) Tj /F 10 Tf 12 0 Td (Builds instruments that measure the salt in the water of fens and rivers, and writes) Tj 0 -12 Td (the programs for them) Tj ET
                BT /Z 8 Tf 72 676 Td (l) Tj /F 10 Tf 12 0 Td (Sails) Tj ET
                """),
            out _);

        Assert.Equal(
            ["Builds instruments that measure the salt in the water of fens and rivers, and writes the programs for them", "Sails"],
            Assert.Single(resume.Sections).Body.OfType<BulletItem>().Select(static b => b.Text.PlainText));
    }

    [Fact]
    public void Text_in_forms_and_invisible_text_is_read()
    {
        var resume = Read(MinimalPdf.WithForm("BT /F 10 Tf 72 700 Td (Python, Rust, SQL) Tj ET", Head + "BT /B 12 Tf 3 Tr 72 720 Td (Skills) Tj ET /X Do"), out _);

        Assert.Contains("Python, Rust, SQL", ResumeText.Of(resume), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_numbers_at_the_edge_of_every_page_are_left_out_with_a_note()
    {
        var resume = Read(
            MinimalPdf.Of(
                Head + "BT /B 12 Tf 72 720 Td (Interests) Tj ET BT /F 10 Tf 72 700 Td (Sailing) Tj ET BT /F 8 Tf 290 30 Td (Ada Quill - 1) Tj ET",
                "BT /F 10 Tf 72 780 Td (Botany) Tj ET BT /F 8 Tf 290 30 Td (Ada Quill - 2) Tj ET"),
            out var diagnostics);

        Assert.Contains(diagnostics, static d => d.Code == "RR1554" && d.Message.Contains("`Ada Quill - 2`", StringComparison.Ordinal));
        Assert.DoesNotContain("- 2", ResumeText.Of(resume), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_letters_is_an_error_that_says_what_to_do()
    {
        Read(MinimalPdf.Of("0 0 100 100 re f"), out var diagnostics);

        var error = Assert.Single(diagnostics);
        Assert.Equal((Severity.Error, "RR1552"), (error.Severity, error.Code));
        Assert.Contains(error.Hints, static h => h.Contains("OCR", StringComparison.Ordinal));
    }

    [Fact]
    public void A_locked_file_is_an_error()
    {
        Read(File.ReadAllBytes(Path.Combine(PrintedResumesTests.Folder(), "locked.pdf")), out var diagnostics);

        Assert.Equal("RR1551", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void Damage_is_an_error_and_never_an_exception()
    {
        var whole = MinimalPdf.Of(Head);
        for (var length = 8; length < whole.Length; length += 37)
            Read(whole[..length], out _);
        Read(Encoding.ASCII.GetBytes("%PDF-1.7"), out var diagnostics);

        Assert.Equal("RR1550", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void Forms_that_draw_themselves_and_deep_nesting_come_to_an_end()
    {
        var resume = Read(MinimalPdf.WithForm("/X Do", Head + "/X Do"), out _);
        Assert.Equal("Ada Quill", resume.Person.Name!.PlainText);

        Read(MinimalPdf.Of(new string('[', 100_000)), out var diagnostics);
        Assert.Contains(diagnostics, static d => d.Severity == Severity.Error);
    }

    [Fact]
    public void A_book_is_read_to_its_twentieth_page()
    {
        Read(MinimalPdf.Of([.. Enumerable.Repeat(Head, 30)]), out var diagnostics);

        Assert.Contains(diagnostics, static d => d.Code == "RR1553");
    }

    private static Resume Read(byte[] bytes, out IReadOnlyList<Diagnostic> diagnostics)
    {
        var bag = new DiagnosticBag();
        var resume = ImporterCatalog.Default.Import("example.pdf", bytes, bag);
        diagnostics = bag.ToImmutable();
        return resume!;
    }
}
