using System.Text.RegularExpressions;
using ResumeRender.Testing.Pdf;
using ResumeRender.Tests.Photos;
using ResumeRender.Typesetting.Pages;
using static ResumeRender.Tests.Output.Pdf.HandMadePages;

namespace ResumeRender.Tests.Output.Pdf;

/// <summary>The checks themselves: a file broken in one place is noticed, and for that reason.</summary>
public sealed class CheckTests
{
    private static byte[] Sample()
    {
        var pages = new HandMadePages();
        var heading = pages.Add(StructureRole.H1);
        var list = pages.Add(StructureRole.L);
        var item = list.Add(StructureRole.LI);
        var body = new[] { item.Add(StructureRole.Lbl), item.Add(StructureRole.LBody) };
        var link = body[1]
            .Add(
                new StructureElement(StructureRole.Link, body[1])
                {
                    Uri = "mailto:dana@example.com",
                    Description = "E-mail",
                }
            );
        return pages
            .Line(Run(heading, "Dana", Bold))
            .Rule(default)
            .Line(Run(body[0], "• "), Run(body[1], "write to "), Run(link, "dana@example.com"))
            .ToPdf();
    }

    [Fact]
    public void The_unbroken_file_keeps_every_rule_also_when_it_is_unpacked()
    {
        Assert.Empty(PdfCheck.BrokenRules(Sample()));
        Assert.Empty(PdfCheck.BrokenRules(PdfSource.Unpack(Sample()).Pack()));
    }

    [Theory]
    [InlineData("/Alt(A face)", "/Alt()", "a figure is described")]
    [InlineData("/BBox[", "/Box[", "a figure says what place it takes")]
    public void A_picture_that_is_told_badly_is_noticed(string old, string replacement, string rule)
    {
        var pages = new HandMadePages();
        var figure = pages.Root.Add(new StructureElement(StructureRole.Figure, pages.Root) { Description = "A face" });
        var pdf = pages.Picture(figure, TestPhotos.Square, Layout.PictureShape.Round).ToPdf();

        Assert.Empty(PdfCheck.BrokenRules(pdf));
        Assert.Equal([rule], PdfCheck.BrokenRules(PdfSource.Unpack(pdf).Replace(old, replacement).Pack()));
    }

    [Theory]
    [InlineData("/Marked true", "/Marked false", "the catalog says that the file is marked")]
    [InlineData("/DisplayDocTitle true", "/DisplayDocTitle false", "the title is shown instead of the file name")]
    [InlineData("/Lang(en)", "/Lang(e_n)", "the catalog names the language by a BCP 47 tag")]
    [InlineData("/OutputIntents", "/OutputIntent", "an output intent says what colours mean")]
    [InlineData("<pdfuaid:part>1", "<pdfuaid:part>2", "the metadata claims PDF/UA-1")]
    [InlineData("<pdfaid:conformance>A", "<pdfaid:conformance>B", "the metadata claims PDF/A-2a")]
    [InlineData("/Title(A page)", "/Title(B page)", "the title is the same in XMP and in the information dictionary")]
    [InlineData("/Author(Dana", "/Author(Dora", "the author is the same in XMP and in the information dictionary")]
    [InlineData(
        "/ModDate(D:2024",
        "/ModDate(D:2025",
        "the dates are the same in XMP and in the information dictionary"
    )]
    [InlineData("/S/H1", "/S/H2", "no level of headings is left out before H2")]
    [InlineData("/S/LBody", "/S/P", "a LI holds no P")]
    [InlineData("/S/Lbl", "/S/Bullet", "the structure type Bullet is a standard one")]
    [InlineData("/MCID 2", "/MCID 7", "the numbers of a page's content count up from 0")]
    [InlineData("/Artifact BMC", "BX EX", "everything on a page is tagged or an artifact, also ``")]
    [InlineData("/StructParents 0", "/StructParents 9", "the parent tree has an entry for each page")]
    [InlineData("/StructParent 1", "/StructParent 0", "the parent tree leads from a link's annotation to its element")]
    [InlineData("/Contents(E-mail)", "/Contents()", "a link has a description")]
    [InlineData("/F 4/Border", "/F 2/Border", "a link is printed and never hidden")]
    [InlineData("/URI(mailto:", "/URI(script:", "a link leads to a web page, an e-mail address or a telephone number")]
    [InlineData("/Tabs/S", "/Tabs/R", "the tab key follows the tag tree")]
    [InlineData("/CIDToGIDMap/Identity", "/CIDToGIDMap/Odd", "the codes of * are numbers of glyphs")]
    [InlineData("/W[", "/DW 0/W[", "* has no default width that readers take for that of a space")]
    [InlineData("/FontFile2", "/FontFile3", "* is embedded")]
    [InlineData("/ToUnicode", "/ToUnikode", "* can be read back")]
    [InlineData("><0044>", "><FB01>", "glyph * stands for letters, not for a ligature or a private character")]
    public void A_broken_file_is_noticed(string old, string replacement, string rule)
    {
        var source = PdfSource.Unpack(Sample()).Replace(old, replacement);

        var broken = PdfCheck.BrokenRules(source.Pack());

        var pattern = "^" + Regex.Escape(rule).Replace(@"\*", ".*", StringComparison.Ordinal) + "$";
        Assert.Contains(broken, b => Regex.IsMatch(b, pattern));
    }
}
