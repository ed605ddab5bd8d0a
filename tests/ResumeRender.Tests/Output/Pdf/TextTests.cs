using System.Text.RegularExpressions;
using ResumeRender.Layout;
using ResumeRender.Testing;
using ResumeRender.Testing.Pdf;
using ResumeRender.Typesetting.Pages;
using static ResumeRender.Tests.Output.Pdf.HandMadePages;

namespace ResumeRender.Tests.Output.Pdf;

/// <summary>Glyphs, and the text that is read back from them.</summary>
public sealed class TextTests
{
    private readonly HandMadePages _pages = new();

    [Fact]
    public void A_ligature_reads_as_its_letters()
    {
        var run = Run(_pages.Add(StructureRole.P), "an efficient office");
        Assert.True(run.Glyphs.Length < run.Text.Length, "the face has the ligature");

        var pdf = _pages.Line(run).ToPdf();

        Assert.Equal("an efficient office\n", PdfText.Plain(pdf));
        Assert.DoesNotContain("ActualText", PdfSource.Unpack(pdf).Text, StringComparison.Ordinal);
        Assert.Empty(PdfCheck.BrokenRules(pdf));
    }

    [Fact]
    public void A_glyph_that_stands_for_a_second_text_says_so_where_it_does()
    {
        var paragraph = _pages.Add(StructureRole.P);
        var greek = Run(paragraph, "o") with { Text = "\u03BF" };

        var pdf = _pages.Line(Run(paragraph, "oo "), greek, Run(paragraph, " o")).ToPdf();

        Assert.Equal("""
            Document
              P
                "oo "
                "ο"
                " o"

            """,
            PdfTags.Of(pdf)
        );
        Assert.Contains(
            "/Span<</MCID 1/ActualText<FEFF03BF>>>BDC",
            PdfSource.Unpack(pdf).Text,
            StringComparison.Ordinal
        );
        Assert.Empty(PdfCheck.BrokenRules(pdf));
    }

    [Fact]
    public void A_no_break_space_reads_as_a_space()
    {
        var pdf = _pages.Line(Run(_pages.Add(StructureRole.P), "a b\u00A0c d")).ToPdf();
        Assert.Equal("a b c d\n", PdfText.Plain(pdf));
    }

    [Fact]
    public void Several_glyphs_for_one_letter_read_as_that_letter()
    {
        var paragraph = _pages.Add(StructureRole.P);
        // As a shaper does that finds no glyph for é: the letter and the accent, both for the same character.
        var run = Run(paragraph, "e\u0301") with { Text = "é" };
        var glyphs = Run(paragraph, "e'").Glyphs.Select(static g => g with { Cluster = 0 });

        var pdf = _pages.Line(run with { Glyphs = [.. glyphs] }, Run(paragraph, " e")).ToPdf();

        Assert.Contains("\"é\"", PdfTags.Of(pdf), StringComparison.Ordinal);
        Assert.Empty(PdfCheck.BrokenRules(pdf));
    }

    [Fact]
    public void Marks_that_have_characters_of_their_own_need_no_replacement_text()
    {
        var paragraph = _pages.Add(StructureRole.P);
        var glyphs = Run(paragraph, "x'").Glyphs;
        var run = Run(paragraph, "x") with
        {
            Text = "x\u0301",
            Glyphs =
            [
                glyphs[0] with
                {
                    Cluster = 0,
                },
                glyphs[1] with
                {
                    Cluster = 0,
                    OffsetX = -400,
                    OffsetY = 200,
                    Advance = 0,
                },
            ],
        };

        var pdf = _pages.Line(run).ToPdf();

        var source = PdfSource.Unpack(pdf).Text;
        Assert.DoesNotContain("ActualText", source, StringComparison.Ordinal);
        Assert.Contains("2 Ts", source, StringComparison.Ordinal);
        Assert.Contains("0 Ts", source, StringComparison.Ordinal);
        Assert.Contains("\"x\u0301\"", PdfTags.Of(pdf), StringComparison.Ordinal);
        Assert.Empty(PdfCheck.BrokenRules(pdf));
    }

    [Fact]
    public void Text_from_right_to_left_is_tagged_as_it_is_read()
    {
        var paragraph = _pages.Add(StructureRole.P);
        // The bundled faces have no Hebrew: Latin glyphs stand in for its letters, from left to right on the page.
        var visual = Run(paragraph, "abc").Glyphs;
        var run = Run(paragraph, "abc") with
        {
            Text = "\u05D0\u05D1\u05D2",
            RightToLeft = true,
            Glyphs = [visual[0] with { Cluster = 2 }, visual[1] with { Cluster = 1 }, visual[2] with { Cluster = 0 }],
        };

        var pdf = _pages.Line(run).ToPdf();

        Assert.Contains("\"\u05D0\u05D1\u05D2\"", PdfTags.Of(pdf), StringComparison.Ordinal);
        Assert.Equal("\u05D0\u05D1\u05D2\n", PdfText.Plain(pdf));
        Assert.Empty(PdfCheck.BrokenRules(pdf));
    }

    [Fact]
    public void A_run_in_another_language_names_it()
    {
        var paragraph = _pages.Add(StructureRole.P);
        var pdf = _pages.Line(Run(paragraph, "a "), Run(paragraph, "résumé") with { Language = "fr" }).ToPdf();
        Assert.Contains("/Span<</MCID 1/Lang(fr)>>BDC", PdfSource.Unpack(pdf).Text, StringComparison.Ordinal);
        Assert.Empty(PdfCheck.BrokenRules(pdf));
    }

    [Fact]
    public void Kerning_and_tracking_put_glyphs_where_the_typesetter_wants_them()
    {
        var run = Run(_pages.Add(StructureRole.P), "AVATAR Ta") with { Tracking = 0.5 };

        var pdf = _pages.Line(run).ToPdf();

        using var document = UglyToad.PdfPig.PdfDocument.Open(pdf);
        var place = 50.0;
        foreach (var (glyph, letter) in run.Glyphs.Zip(document.GetPage(1).Letters))
        {
            Assert.Equal(place, letter.StartBaseLine.X, 0.02);
            place += (glyph.Advance * run.Size / run.Face.UnitsPerEm) + run.Tracking;
        }

        Assert.Contains(".5 Tc", PdfSource.Unpack(pdf).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Runs_stand_where_the_typesetter_puts_them()
    {
        var paragraph = _pages.Add(StructureRole.P);
        var (head, date) = (
            Run(paragraph, "Head pastry chef ", Bold),
            Run(paragraph, "Mar 2021 – Current") with
            {
                X = 60,
            }
        );
        var (small, large) = (Run(paragraph, "small", size: 8), Run(paragraph, " and large", size: 14));

        var pdf = _pages.Line(head, date).Line(small, large).ToPdf();

        var dateAt = 50 + head.Width + 60;
        Assert.Equal(
            FormattableString.Invariant(
                $"""
                page 1: 300 x 400
                   72.0  50.0 SourceSerif4-Bold 10 "Head pastry chef " {dateAt:0.0} SourceSerif4-Regular 10 "Mar 2021 – Current"
                   88.0  50.0 SourceSerif4-Regular 8 "small" {50 + small.Width:0.0} SourceSerif4-Regular 14 " and large"

                """
            ),
            PdfText.Of(pdf)
        );
    }

    [Fact]
    public void Colours_and_fonts_are_set_when_they_change()
    {
        var blue = Rgb.FromHex(0x1F2A44);
        var paragraph = _pages.Add(StructureRole.P);
        var pdf = _pages
            .Line(
                Run(paragraph, "one "),
                Run(paragraph, "two ", color: blue),
                Run(paragraph, "three", color: blue, size: 12)
            )
            .Rule(blue)
            .Rule(Rgb.FromHex(0x808080))
            .Line(Run(paragraph, "four", Bold))
            .ToPdf();

        Snapshot.Match(ContentOf(pdf), "content-colours");
        Assert.Empty(PdfCheck.BrokenRules(pdf));
    }

    /// <summary>The operators of the content stream; strings are shown as the number of their bytes.</summary>
    private static string ContentOf(byte[] pdf)
    {
        var source = PdfSource.Unpack(pdf).Text;
        var start = source.IndexOf("\nBT\n", StringComparison.Ordinal) + 1;
        var content = source[start..source.IndexOf("\nendstream", start, StringComparison.Ordinal)];
        return Regex.Replace(
            content, @"\((?:\\.|[^)])*\)", static m => $"({m.Length - 2})", RegexOptions.Singleline);
    }
}
