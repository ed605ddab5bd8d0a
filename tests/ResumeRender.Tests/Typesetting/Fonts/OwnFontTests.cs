using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Layouts;
using ResumeRender.Testing;
using ResumeRender.Testing.Pdf;
using ResumeRender.Tests.Output.Pdf;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Tests.Typesetting.Fonts;

/// <summary>Fonts of the user's own, from the file to the page.</summary>
public sealed class OwnFontTests
{
    [Fact]
    public void Families_are_listed_after_the_bundled_ones_by_name()
    {
        var catalog = OwnFonts.Catalog(
            "CantarellCID-Regular.otf",
            "Cantarell-Bold.otf",
            "CabinVariable.ttf",
            "Cantarell-Regular.otf"
        );

        Assert.Equal(
            [.. FontFamilies.All.Select(static f => f.Name), "Cabin", "Cantarell", "Cantarell CID"],
            catalog.Families.Select(static f => f.Name)
        );
        Assert.Equal("Cantarell", catalog.Find("cantarell")?.Name);
        Assert.Null(FontCatalog.Bundled.Find("Cantarell"));
    }

    [Theory]
    [InlineData(false, false, "Cantarell-Regular")]
    [InlineData(true, false, "Cantarell-Bold")]
    [InlineData(false, true, "Cantarell-Regular")]
    [InlineData(true, true, "Cantarell-Bold")]
    public void The_nearest_face_stands_in_for_one_that_is_missing(bool bold, bool italic, string face) =>
        Assert.Equal(
            face,
            OwnFonts
                .Catalog("Cantarell-Regular.otf", "Cantarell-Bold.otf")
                .Find("Cantarell", bold, italic)
                .PostScriptName
        );

    [Fact]
    public void A_face_that_is_missing_is_told_once()
    {
        var result = Render("pdf", "Cantarell", OwnFonts.Catalog("Cantarell-Regular.otf", "Cantarell-Bold.otf"));

        Assert.Equal(
            [
                "`Cantarell` has no italic: its regular stands in for it",
                "`Cantarell` has no bold italic: its bold stands in for it",
            ],
            result.Diagnostics.Where(static d => d.Code == "RR3006").Select(static d => d.Message)
        );
    }

    [Fact]
    public void A_variable_font_becomes_its_regular_and_its_bold()
    {
        var catalog = OwnFonts.Catalog("CabinVariable.ttf");
        var (regular, bold) = (
            catalog.Find("Cabin", bold: false, italic: false),
            catalog.Find("Cabin", bold: true, italic: false)
        );

        Assert.Equal(("Cabin-Regular", 400), (regular.PostScriptName, regular.Weight));
        Assert.Equal(("Cabin-Bold", 700), (bold.PostScriptName, bold.Weight));
        Assert.True(bold.WidthOf(bold.GlyphOf('l')) > regular.WidthOf(regular.GlyphOf('l')));
        Assert.False(new OpenTypeTables(bold.Data).Has("fvar"u8));
    }

    [Theory]
    [InlineData("Cantarell")]
    [InlineData("Cantarell CID")]
    [InlineData("Cabin")]
    public void A_page_keeps_the_standards_whatever_its_outlines_are(string family)
    {
        var result = Render(
            "pdf",
            family,
            OwnFonts.Catalog(
                "CantarellCID-Regular.otf",
                "Cantarell-Bold.otf",
                "CabinVariable.ttf",
                "Cantarell-Regular.otf"
            )
        );

        Assert.Empty(PdfCheck.BrokenRules(result.Bytes!));
        Assert.Contains("Dana", PdfText.Plain(result.Bytes!), StringComparison.Ordinal);
    }

    [Fact]
    public void Outlines_keyed_by_CIDs_look_the_same_on_the_page_as_those_that_are_not()
    {
        var pages = new[] { ("Cantarell", "Cantarell-Regular.otf"), ("Cantarell CID", "CantarellCID-Regular.otf") }
            .Select(static f => Picture(Render("pdf", f.Item1, OwnFonts.Catalog(f.Item2)).Bytes!)).ToList();
        if (pages.Contains(null))
            Console.WriteLine("pdftoppm is not installed: not compared");
        else
            Assert.Equal(pages[0], pages[1]);
    }

    [Fact]
    public void Word_carries_TrueType_but_not_PostScript_outlines()
    {
        var cabin = Render("docx", "Cabin", OwnFonts.Catalog("CabinVariable.ttf"));
        var cantarell = Render("docx", "Cantarell", OwnFonts.Catalog("Cantarell-Regular.otf", "Cantarell-Bold.otf"));

        Assert.DoesNotContain(cabin.Diagnostics, static d => d.Code.StartsWith("RR4", StringComparison.Ordinal));
        Assert.Equal(
            "the Word file names `Cantarell` but does not carry it: Word takes no fonts with PostScript outlines",
            Assert.Single(cantarell.Diagnostics, static d => d.Code == "RR4001").Message
        );
    }

    [Fact]
    public void A_font_for_printing_only_is_carried_by_the_PDF_and_not_by_Word()
    {
        var catalog = FontCatalog.Bundled.With(
            [new FontFile("cabin.ttf", OwnFonts.WithEmbeddingBits(OwnFonts.Bytes("CabinVariable.ttf"), 0, 4))],
            new DiagnosticBag()
        );

        using var pdf = UglyToad.PdfPig.PdfDocument.Open(Render("pdf", "Cabin", catalog).Bytes!);
        Assert.EndsWith("Cabin-Bold", pdf.GetPage(1).Letters[0].FontName, StringComparison.Ordinal);
        Assert.Single(Render("docx", "Cabin", catalog).Diagnostics, static d => d.Code == "RR4002");
        Assert.Single(Render("html", "Cabin", catalog).Diagnostics, static d => d.Code == "RR4002");
    }

    [Fact]
    public void A_font_that_must_not_be_cut_is_carried_whole()
    {
        var font = OwnFonts.WithEmbeddingBits(OwnFonts.Bytes("Cantarell-Regular.otf"), 1, 0);
        var face = FontCatalog
            .Bundled.With([new FontFile("c.otf", font)], new DiagnosticBag())
            .Find("Cantarell", bold: false, italic: false);

        Assert.Equal(font, FontSubsetter.SubsetGlyphs(face, [face.GlyphOf('a')]));
    }

    [Theory]
    [InlineData(0, 2, "RR3102")]
    [InlineData(2, 0, "RR3102")]
    [InlineData(0, 6, null)]
    public void Licence_bits_are_heeded(byte high, byte low, string? code) =>
        Assert.Equal(code, Judge(OwnFonts.WithEmbeddingBits(OwnFonts.Bytes("Cantarell-Regular.otf"), high, low)));

    [Theory]
    [InlineData("ttcf\0\u0001", "RR3103")]
    [InlineData("wOF2....", "RR3104")]
    [InlineData("%PDF-1.7", "RR3101")]
    [InlineData("", "RR3101")]
    [InlineData("OTTO", "RR3101")]
    public void What_is_no_single_font_is_told(string bytes, string code) =>
        Assert.Equal(code, Judge([.. bytes.Select(static c => (byte)c)]));

    [Fact]
    public void A_family_that_comes_with_the_program_stays_the_programs()
    {
        var diagnostics = new DiagnosticBag();
        var bitter = FontCatalog.Bundled.Find("Bitter", bold: false, italic: false);

        var catalog = FontCatalog.Bundled.With([new FontFile("mine.ttf", bitter.Data.ToArray())], diagnostics);

        Assert.Same(bitter, catalog.Find("Bitter", bold: false, italic: false));
        Assert.Equal("RR3105", Assert.Single(diagnostics.ToImmutable()).Code);
    }

    /// <summary>However a file is cut off or damaged, the page is made or a message says why not.</summary>
    [Theory]
    [InlineData("Cantarell-Regular.otf", "Cantarell")]
    [InlineData("CantarellCID-Regular.otf", "Cantarell CID")]
    [InlineData("CabinVariable.ttf", "Cabin")]
    public void A_damaged_file_is_told_and_never_ends_the_program(string name, string family)
    {
        var font = OwnFonts.Bytes(name);
        // Places and values from a linear congruence: spread widely, and the same in every run.
        var state = 1u;
        int Next(int limit) => (int)((state = (state * 1664525) + 1013904223) >> 8) % limit;
        for (var i = 0; i < 60; i++)
        {
            var damaged = i % 2 == 0 ? font[..Next(font.Length)] : font.ToArray();
            for (var n = 0; i % 2 == 1 && n < 1 + (i / 4); n++)
                damaged[Next(damaged.Length)] = (byte)Next(256);
            var diagnostics = new DiagnosticBag();

            var catalog = FontCatalog.Bundled.With([new FontFile(name, damaged)], diagnostics);

            if (catalog.Find(family) is null)
                Assert.True(diagnostics.Count > 0 || catalog.Families.Length > FontFamilies.All.Length);
            else
                Assert.NotNull(Render("pdf", family, catalog));
        }
    }

    private static string? Judge(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        FontCatalog.Bundled.With([new FontFile("mine.otf", bytes)], diagnostics);
        return diagnostics.ToImmutable().SingleOrDefault()?.Code;
    }

    private static RenderResult Render(string format, string family, FontCatalog fonts) =>
        Renderer.Render(
            HandMadeResume.Dana,
            new RenderRequest(format, BuiltInLayouts.Catalog.Layouts[0])
            {
                Context = new LayoutContext { Font = family },
            },
            new RenderContext { Fonts = fonts }
        );

    private static string? Picture(byte[] pdf)
    {
        using var file = new TemporaryPdf(pdf);
        return OtherProgram.Run("pdftoppm", $"-r 40 -gray {file.Path}")?.Output;
    }
}
