using ResumeRender.Output;
using ResumeRender.Output.Pdf.Color;
using ResumeRender.Output.Pdf.Fonts;
using ResumeRender.Output.Pdf.Syntax;
using ResumeRender.Testing.Pdf;
using ResumeRender.Typesetting.Fonts;
using ResumeRender.Typesetting.Pages;
using static ResumeRender.Tests.Output.Pdf.HandMadePages;

namespace ResumeRender.Tests.Output.Pdf;

/// <summary>The file as bytes: syntax, identifiers, metadata, size.</summary>
public sealed class FileTests
{
    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        Assert.Equal(Page("same"), Page("same"));
        Assert.NotEqual(Identifier(Page("same")), Identifier(Page("other")));
    }

    [Fact]
    public void Titles_and_names_in_any_script_survive()
    {
        var pages = new HandMadePages
        {
            Title = "Résumé & <CV> – 履歴書 (1)",
            Author = "Zoë \\ O’Hara",
            Language = "fr-CA",
        };
        var pdf = pages.Line(Run(pages.Add(StructureRole.P), "x")).ToPdf();

        using var document = UglyToad.PdfPig.PdfDocument.Open(pdf);
        Assert.Equal("Résumé & <CV> – 履歴書 (1)", document.Information.Title);
        Assert.Equal("Zoë \\ O’Hara", document.Information.Author);
        Assert.Equal("D:20240506070809Z", document.Information.CreationDate);
        Assert.Empty(PdfCheck.BrokenRules(pdf));
    }

    [Fact]
    public void A_document_without_author_has_none()
    {
        var pages = new HandMadePages { Author = null };
        var pdf = pages.Line(Run(pages.Add(StructureRole.P), "x")).ToPdf();
        Assert.DoesNotContain("/Author", PdfSource.Unpack(pdf).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("dc:creator", PdfSource.Unpack(pdf).Text, StringComparison.Ordinal);
        Assert.Empty(PdfCheck.BrokenRules(pdf));
    }

    [Fact]
    public void A_long_document_is_written_whole()
    {
        var pages = new HandMadePages();
        for (var i = 0; i < 300; i++)
        {
            pages.Line(Run(pages.Add(StructureRole.P), $"paragraph {i}"));
            if (i % 20 == 19)
                pages.NewPage();
        }

        var pdf = pages.ToPdf();

        Assert.Equal(
            Enumerable.Range(0, 300).Select(static i => $"paragraph {i}"),
            PdfText.Plain(pdf).TrimEnd('\n').Split('\n')
        );
        Assert.Empty(PdfCheck.BrokenRules(pdf));
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "1")]
    [InlineData(-1.5, "-1.5")]
    [InlineData(0.25, ".25")]
    [InlineData(-0.125, "-.125")]
    [InlineData(595.2756, "595.276")]
    [InlineData(10.1, "10.1")]
    [InlineData(0.0004, "0")]
    [InlineData(-0.0004, "0")]
    [InlineData(1.05, "1.05")]
    public void Numbers_are_short_and_never_in_exponents(double value, string expected)
    {
        using var buffer = new PdfBuffer();
        buffer.Number(value);
        Assert.Equal(expected, System.Text.Encoding.ASCII.GetString(buffer.Written));
    }

    [Theory]
    [InlineData("plain", "(plain)")]
    [InlineData("a(b)\\", "(a\\(b\\)\\\\)")]
    [InlineData("a\rb", "(a\\rb)")]
    [InlineData("é😀", "<FEFF00E9D83DDE00>")]
    public void Text_strings_are_escaped_or_in_utf_16(string text, string expected)
    {
        using var buffer = new PdfBuffer();
        buffer.Text(text);
        Assert.Equal(expected, System.Text.Encoding.ASCII.GetString(buffer.Written));
    }

    [Fact]
    public void The_fingerprint_is_the_published_algorithm()
    {
        Assert.Equal(
            "E34BBC7BBC071B6C7A433CA9C49A9347",
            Fingerprint.Of("The quick brown fox jumps over the lazy dog"u8).ToString()
        );
        Assert.Equal("00000000000000000000000000000000", Fingerprint.Of([]).ToString());
        Assert.Equal(
            new Guid("E34BBC7B-BC07-1B6C-7A43-3CA9C49A9347"),
            Fingerprint.Of("The quick brown fox jumps over the lazy dog"u8).ToGuid()
        );
    }

    [Fact]
    public void A_subset_holds_the_glyphs_asked_for_under_their_own_numbers()
    {
        ushort[] glyphs = [Serif.GlyphOf('A'), Serif.GlyphOf('é'), Serif.GlyphOf('z')];

        var subset = FontSubsetter.SubsetGlyphs(Serif, glyphs);

        var widths = new OpenTypeTables(subset).AdvanceWidths();
        Assert.All(glyphs, g => Assert.Equal(Serif.WidthOf(g), widths[g]));
        Assert.True(subset.Length < Serif.Data.Length / 10, $"{subset.Length} bytes");
        foreach (var table in new[] { "GPOS", "GSUB", "cmap", "name", "OS/2", "post" })
            Assert.DoesNotContain(
                table,
                System.Text.Encoding.Latin1.GetString(subset, 0, 256),
                StringComparison.Ordinal
            );
    }

    [Fact]
    public void Different_subsets_have_different_tags_of_six_capitals()
    {
        var (one, other) = (SubsetTag.Of("one"u8), SubsetTag.Of("other"u8));
        Assert.Matches("^[A-Z]{6}$", one);
        Assert.NotEqual(one, other);
    }

    [Fact]
    public void The_colour_profile_is_small_and_well_formed()
    {
        var profile = SrgbProfile.Create();
        Assert.InRange(profile.Length, 128, 600);
        Assert.Equal(profile.Length, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(profile));
        Assert.Equal("acsp", System.Text.Encoding.ASCII.GetString(profile, 36, 4));
    }

    private static byte[] Page(string text)
    {
        var pages = new HandMadePages();
        return pages.Line(Run(pages.Add(StructureRole.P), text)).ToPdf();
    }

    private static string Identifier(byte[] pdf) =>
        System
            .Text.RegularExpressions.Regex.Match(System.Text.Encoding.Latin1.GetString(pdf), @"/ID\[<(\w+)>")
            .Groups[1]
            .Value;
}
