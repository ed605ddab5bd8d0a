using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Parsing.Pdf;

/// <summary>Text that nobody sees on a page is left out, with a note that has its words.</summary>
public class HiddenTextTests
{
    private const string Seen =
        "BT /B 20 Tf 72 780 Td (Ada Quill) Tj ET BT /F 10 Tf 72 760 Td (ada.quill@example.org) Tj ET "
        + "BT /B 12 Tf 72 720 Td (SKILLS) Tj ET BT /F 10 Tf 72 700 Td (Pumps, wells) Tj ET ";

    private const string Layers =
        "/OCProperties<</OCGs[3 0 R 4 0 R]/D<</OFF[3 0 R]>>>>";

    [Theory]
    [InlineData("BT /F 10 Tf 1 g 72 680 Td (Kubernetes guru) Tj ET")]
    [InlineData("BT /F 10 Tf 1 1 1 rg 72 680 Td (Kubernetes guru) Tj ET")]
    [InlineData("BT /F 10 Tf 0 0 0 0 k 72 680 Td (Kubernetes guru) Tj ET")]
    [InlineData("BT /F 10 Tf 3 Tr 72 680 Td (Kubernetes guru) Tj ET")]
    [InlineData("BT /F 10 Tf 72 -40 Td (Kubernetes guru) Tj ET")]
    [InlineData("BT /F 10 Tf 900 680 Td (Kubernetes guru) Tj ET")]
    [InlineData("1 g 60 660 300 40 re f BT /F 10 Tf 1 g 72 680 Td (Kubernetes guru) Tj ET")]
    public void Is_left_out_with_a_note(string hidden)
    {
        var text = Read(MinimalPdf.Of(Seen + hidden), out var diagnostics);

        Assert.DoesNotContain("Kubernetes", text, StringComparison.Ordinal);
        Assert.Contains("Pumps, wells", text, StringComparison.Ordinal);
        Assert.Equal(
            "left out `Kubernetes guru`, which nobody sees on page 1 of the PDF",
            Assert.Single(diagnostics, static d => d.Code == "RR1562").Message
        );
    }

    [Theory]
    [InlineData("0 g 60 660 300 40 re f BT /F 10 Tf 1 g 72 680 Td (Kubernetes guru) Tj ET")]
    [InlineData("BT /F 10 Tf 0.6 g 72 680 Td (Kubernetes guru) Tj ET")]
    [InlineData("BT /F 10 Tf 1 g 0 G 1 Tr 72 680 Td (Kubernetes guru) Tj ET")]
    [InlineData("BT /F 10 Tf 560 680 Td (Kubernetes guru) Tj ET")]
    public void What_a_reader_sees_stays_and_the_rest_of_a_line_that_runs_off_the_page(string seen)
    {
        var text = Read(MinimalPdf.Of(Seen + seen), out var diagnostics);

        Assert.Contains("Kubernetes guru", text, StringComparison.Ordinal);
        Assert.DoesNotContain(diagnostics, static d => d.Code is "RR1562" or "RR1563");
    }

    [Fact]
    public void The_text_of_a_scanned_page_is_painted_with_nothing_and_stays()
    {
        var text = Read(MinimalPdf.Of("3 Tr " + Seen), out var diagnostics);

        Assert.Contains("Pumps, wells", text, StringComparison.Ordinal);
        Assert.DoesNotContain(diagnostics, static d => d.Code == "RR1562");
    }

    [Fact]
    public void A_layer_that_is_off_is_left_out_and_one_that_is_on_stays()
    {
        var content =
            Seen
            + "/OC /Off BDC BT /F 10 Tf 72 680 Td (Kubernetes guru) Tj ET EMC "
            + "/OC /On BDC BT /F 10 Tf 72 660 Td (Taps) Tj ET EMC";
        var objects = new List<string>
        {
            $"<</Type/Catalog/Pages 2 0 R{Layers}>>",
            "<</Type/Pages/Count 1/Kids[7 0 R]>>",
            "<</Type/OCG/Name(Draft)>>",
            "<</Type/OCG/Name(Print)>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 8 0 R/Resources<</Font<</F 5 0 R/B 6 0 R>>"
                + "/Properties<</Off 3 0 R/On 4 0 R>>>>>>",
            $"<</Length {content.Length}>>stream\n{content}\nendstream",
        };

        var text = Read(MinimalPdf.OfObjects(objects), out _);

        Assert.DoesNotContain("Kubernetes", text, StringComparison.Ordinal);
        Assert.Contains("Taps", text, StringComparison.Ordinal);
    }

    private static string Read(byte[] file, out IReadOnlyList<Diagnostic> diagnostics)
    {
        var bag = new DiagnosticBag();
        var resume = ImporterCatalog.Default.Import("me.pdf", file, bag) ?? new Resume();
        diagnostics = bag.ToImmutable();
        return ResumeText.Of(resume);
    }
}
