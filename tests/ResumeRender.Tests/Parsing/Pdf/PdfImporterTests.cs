using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Parsing.Pdf;

public class PdfImporterTests
{
    private const string Head =
        "BT /B 20 Tf 72 780 Td (Ada Quill) Tj ET BT /F 10 Tf 72 760 Td (ada.quill@example.org) Tj ET ";

    [Fact]
    public void Letters_set_wide_become_words()
    {
        var resume = Read(
            MinimalPdf.Of(
                Head
                    + "BT /B 12 Tf 5 Tc 72 720 Td (EDUCATION) Tj ET BT /F 10 Tf 0 Tc 72 700 Td (BSc Botany, "
                    + "University of Fen, 2011 - 2014) Tj ET"
            ),
            out _
        );

        Assert.Equal("EDUCATION", Assert.Single(resume.Sections).Title.PlainText);
    }

    [Fact]
    public void A_space_after_every_letter_is_no_space_between_words()
    {
        var resume = Read(
            MinimalPdf.Of(
                Head + "BT /B 12 Tf 72 720 Td (S K I L L S) Tj ET BT /F 10 Tf 72 700 Td (Python, Rust, SQL) Tj ET"
            ),
            out _
        );

        Assert.Equal("SKILLS", Assert.Single(resume.Sections).Title.PlainText);
    }

    /// <summary>Troff draws some spaces and moves on over others, as wide.</summary>
    [Fact]
    public void White_as_wide_as_the_spaces_beside_it_parts_words()
    {
        var resume = Read(
            MinimalPdf.Of(
                Head
                    + "BT /B 12 Tf 72 720 Td (Interests) Tj ET BT /F 10 Tf 72 700 Td [(Loch)-278(Broom rowing "
                    + "and)-278(some T)100(o)-120(es)] TJ ET"
            ),
            out _
        );

        Assert.Contains("Loch Broom rowing and some Toes", ResumeText.Of(resume), StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_in_the_margin_stand_above_the_text_beside_them()
    {
        var rows = new StringBuilder(Head);
        void Row(int y, string title, string text) =>
            rows.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"BT /B 10 Tf 72 {y} Td ({title}) Tj ET BT /F 10 Tf 162 {y} Td ({text}) Tj ET "
            );
        Row(740, "Professional", "Welder, Fen Yard, 2018 - 2020");
        Row(726, "Experience", "- Sheet steel and pipes of every kind");
        Row(705, "", "Fitter, Rose Works, 2013 - 2018");
        Row(691, "", "- Pumps and valves of a water works");
        Row(660, "Tickets", "Coded welder, 2016");
        Row(640, "Interests", "Skiff rowing, fiddle, peat fires");
        Row(626, "", "and the songs that go with them");

        Assert.Equal(
            """
            name: Ada Quill
            email: ada.quill@example.org
            # Professional Experience [Work]
              entry (title first)
                title: Welder
                organization: Fen Yard
                dates: 2018 / 2020
                - Sheet steel and pipes of every kind
              entry (title first)
                title: Fitter
                organization: Rose Works
                dates: 2013 / 2018
                - Pumps and valves of a water works
            # Tickets [Certificates]
              entry
                title: Coded welder
                dates: 2016
            # Interests [Interests]
              text: Skiff rowing, fiddle, peat fires and the songs that go with them

            """.ReplaceLineEndings("\n"), ResumeText.Of(Read(MinimalPdf.Of(rows.ToString()), out _)));
    }

    [Theory]
    [InlineData("pdfTeX-1.40.24", "Comfortable with auditors")]
    [InlineData("LibreOffice 7.4", "Comfort-able with auditors")]
    public void A_hyphen_that_a_typesetter_drew_at_a_row_s_end_is_left_out(string program, string text)
    {
        var resume = Read(
            MinimalPdf.MadeBy(
                program,
                Head
                    + "BT /B 12 Tf 72 720 Td (Summary) Tj ET BT /F 10 Tf 72 700 Td (Accountant with eight years in "
                    + "manufacturing and families. Comfort-) Tj 0 -12 Td (able with auditors, banks and uncles.) Tj ET"
            ),
            out _
        );

        Assert.Contains(text, ResumeText.Of(resume), StringComparison.Ordinal);
    }

    [Fact]
    public void Signs_of_ZapfDingbats_are_bullets_and_hanging_rows_go_on()
    {
        var resume = Read(
            MinimalPdf.Of(
                Head
                    + """
                    BT /B 12 Tf 72 720 Td (Skills) Tj ET
                    BT /Z 8 Tf 72 700 Td (l) Tj /F 10 Tf 12 0 Td (Builds instruments that measure the salt in the water of fens and rivers, and writes) Tj 0 -12 Td (the programs for them) Tj ET
                    BT /Z 8 Tf 72 676 Td (l) Tj /F 10 Tf 12 0 Td (Sails) Tj ET
                    """
            ),
            out _
        );

        Assert.Equal(
            [
                "Builds instruments that measure the salt in the water of fens and rivers, and writes the programs "
                    + "for them",
                "Sails",
            ],
            Assert.Single(resume.Sections).Body.OfType<BulletItem>().Select(static b => b.Text.PlainText)
        );
    }

    [Fact]
    public void Text_in_forms_is_read()
    {
        var resume = Read(
            MinimalPdf.WithForm(
                "BT /F 10 Tf 72 700 Td (Python, Rust, SQL) Tj ET",
                Head + "BT /B 12 Tf 72 720 Td (Skills) Tj ET /X Do"
            ),
            out _
        );

        Assert.Contains("Python, Rust, SQL", ResumeText.Of(resume), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_numbers_at_the_edge_of_every_page_are_left_out_with_a_note()
    {
        var resume = Read(
            MinimalPdf.Of(
                Head
                    + "BT /B 12 Tf 72 720 Td (Interests) Tj ET BT /F 10 Tf 72 700 Td (Sailing) Tj ET BT /F 8 Tf 290 "
                    + "30 Td (Ada Quill - 1) Tj ET",
                "BT /F 10 Tf 72 780 Td (Botany) Tj ET BT /F 8 Tf 290 30 Td (Ada Quill - 2) Tj ET"
            ),
            out var diagnostics
        );

        Assert.Contains(diagnostics, static d =>
            d.Code == "RR1554" && d.Message.Contains("`Ada Quill - 2`", StringComparison.Ordinal)
        );
        Assert.DoesNotContain("- 2", ResumeText.Of(resume), StringComparison.Ordinal);
    }

    [Fact]
    public void A_numbered_foot_is_left_out_on_the_first_page_too_but_contact_data_stay()
    {
        static string Foot(string text, int page) => $"BT /F 8 Tf 72 30 Td ({text} {page}/2) Tj ET";
        var pages = (string text) =>
            MinimalPdf.Of(
                Head + "BT /B 12 Tf 72 720 Td (Interests) Tj ET BT /F 10 Tf 72 700 Td (Sailing) Tj ET " + Foot(text, 1),
                "BT /F 10 Tf 72 780 Td (Botany) Tj ET " + Foot(text, 2)
            );

        Assert.DoesNotContain(
            "Curriculum",
            ResumeText.Of(Read(pages("Curriculum Vitae of Ada"), out var notes)),
            StringComparison.Ordinal
        );
        Assert.Equal(["RR1554", "RR1554"], notes.Select(static d => d.Code));
        Assert.Contains("0142", ResumeText.Of(Read(pages("Phone 020 5550 0142"), out _)), StringComparison.Ordinal);
    }

    /// <summary>White of a width that words have, but always up to the edge at which the titles stand.</summary>
    [Fact]
    public void Dates_and_labels_near_the_text_are_a_column_if_they_end_at_its_edge()
    {
        var rows = new StringBuilder(Head + "BT /B 12 Tf 150 720 Td (Experience) Tj ET ");
        void Row(int y, int x, string hint, string text) =>
            rows.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"BT /F 10 Tf {x} {y} Td ({hint}) Tj ET BT /F 10 Tf 150 {y} Td ({text}) Tj ET "
            );
        Row(700, 86, "2018 - 2020", "Botanist, Fen Institute, Norwich.");
        Row(670, 86, "2013 - 2018", "Gardener, Rose Society, Bath.");
        rows.Append("BT /B 12 Tf 150 640 Td (Languages) Tj ET ");
        Row(620, 106, "English", "Native");
        Row(600, 104, "German", "Fluent \\(C1\\)");

        Assert.Equal(
            """
            name: Ada Quill
            email: ada.quill@example.org
            # Experience [Work]
              entry (title first)
                title: Botanist
                organization: Fen Institute
                location: Norwich
                dates: 2018 / 2020
              entry (title first)
                title: Gardener
                organization: Rose Society
                location: Bath
                dates: 2013 / 2018
            # Languages [Languages]
              label: English = Native
              label: German = Fluent (C1)

            """.ReplaceLineEndings("\n"), ResumeText.Of(Read(MinimalPdf.Of(rows.ToString()), out _)));
    }

    [Fact]
    public void A_foot_of_date_title_and_number_is_left_out_and_white_after_bold_words_ends_a_label()
    {
        var resume = Read(
            MinimalPdf.Of(
                Head
                    + "BT /B 12 Tf 72 720 Td (Skills) Tj ET BT /B 10 Tf 72 700 Td (DevOps) Tj /F 10 Tf 50 0 Td "
                    + "(Docker, Terraform) Tj ET "
                    + "BT /B 10 Tf 72 685 Td (Languages) Tj /F 10 Tf 64 0 Td (Go, Rust) Tj ET BT /F 8 Tf 72 30 Td "
                    + "(March 3, 2024) Tj 170 0 Td (Ada Quill \u00B7 Resume) Tj 240 0 Td (1) Tj ET"
            ),
            out var diagnostics
        );

        Assert.Equal(
            "name: Ada Quill\nemail: ada.quill@example.org\n# Skills [Skills]\n  label: DevOps = Docker, Terraform\n "
                + " label: Languages = Go, Rust\n",
            ResumeText.Of(resume)
        );
        Assert.Equal("RR1305", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void Signs_of_TeX_that_have_the_codes_of_control_characters_are_read()
    {
        var resume = Read(
            MinimalPdf.Of(
                Head
                    + "BT /B 12 Tf 72 720 Td (Skills) Tj ET BT /F 10 Tf 72 700 Td (E\u001Ecient o\u001Bers, "
                    + "2019\u00152021) Tj ET"
            ),
            out _
        );

        Assert.Contains("Efficient offers, 2019–2021", ResumeText.Of(resume), StringComparison.Ordinal);
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

    [Fact]
    public void What_a_browser_prints_around_a_page_is_left_out_with_a_note()
    {
        var resume = Read(
            MinimalPdf.Of(
                Head
                    + """
                    BT /B 12 Tf 72 720 Td (Interests) Tj ET BT /F 10 Tf 72 700 Td (Sailing) Tj ET
                    BT /F 8 Tf 24 820 Td (11/26/26, 5:51 AM) Tj 250 0 Td (The resume of Ada Quill, who keeps lists of everything that was ever found in the fens near Ely) Tj ET
                    BT /F 8 Tf 24 17 Td (file:///home/ada/resume.html) Tj 520 0 Td (1/1) Tj ET
                    """
            ),
            out var diagnostics
        );

        Assert.Equal(
            "name: Ada Quill\nemail: ada.quill@example.org\n# Interests [Interests]\n  text: Sailing\n",
            ResumeText.Of(resume)
        );
        Assert.Equal(
            [
                "left out `11/26/26, 5:51 AM The resume of Ada Quill, who keeps lists of everything that was ever "
                    + "found in the fens near Ely`, which a browser printed at the edge of the page",
                "left out `file:///home/ada/resume.html 1/1`, which a browser printed at the edge of the page",
            ],
            diagnostics.Where(static d => d.Code == "RR1558").Select(static d => d.Message)
        );
    }

    [Theory]
    [InlineData("26.11.2026, 05:51", true)]
    [InlineData("26/11/2026 17:51", true)]
    [InlineData("1 of 2", true)]
    [InlineData("26.11.2026", false)]
    [InlineData("https://example.org/ada", false)]
    [InlineData("References on request", false)]
    public void A_line_at_the_edge_is_left_out_only_if_no_author_writes_it(string line, bool isLeftOut)
    {
        var content =
            Head
            + "BT /B 12 Tf 72 720 Td (Interests) Tj ET BT /F 10 Tf 72 700 Td (Sailing) Tj ET BT /F 8 Tf 24 17 Td "
            + $"({line}) Tj ET";
        Read(MinimalPdf.Of(content), out var diagnostics);

        Assert.Equal(isLeftOut, diagnostics.Any(static d => d.Code == "RR1558"));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("- 1 -")]
    [InlineData("Ada Quill, page 1 of 1")]
    public void The_number_of_an_only_page_is_left_out_with_a_note(string line)
    {
        var resume = Read(
            MinimalPdf.Of(
                Head
                    + "BT /B 12 Tf 72 720 Td (Interests) Tj ET BT /F 10 Tf 72 700 Td (Sailing) Tj ET BT /F 8 Tf 290 "
                    + $"30 Td ({line}) Tj ET"
            ),
            out var diagnostics
        );

        Assert.DoesNotContain("1", ResumeText.Of(resume), StringComparison.Ordinal);
        Assert.Equal(
            $"left out `{line}`, which numbers a page of the source",
            Assert.Single(diagnostics, static d => d.Code == "RR1305").Message
        );
    }

    [Fact]
    public void A_page_of_pictures_among_pages_of_text_is_told()
    {
        Read(
            MinimalPdf.Of(Head, "q 500 0 0 700 40 70 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q", "0 0 100 100 re f"),
            out var diagnostics
        );

        var warning = Assert.Single(diagnostics, static d => d.Code == "RR1559");
        Assert.StartsWith("page 2 of the PDF has pictures and no text", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_beyond_those_that_are_read_are_told_and_so_is_one_that_leads_nowhere()
    {
        const string link =
            "<</Type/Annot/Subtype/Link/Rect[72 758 170 770]/A<</S/URI/URI(https://example.org/ada)>>>>";
        Read(MinimalPdf.WithPageEntries($"/Annots[{string.Concat(Enumerable.Repeat(link, 503))}]", Head), out var many);
        Assert.Equal(
            "page 1 of the PDF has 503 links, and only the first 500 were read",
            Assert.Single(many, static d => d.Code == "RR1560").Message
        );

        Read(
            MinimalPdf.WithPageEntries(
                "/Annots[<</Type/Annot/Subtype/Link/Rect[72 758 170 770]/A<</S/URI/URI(cv.doc)>>>>]",
                Head
            ),
            out var one
        );
        Assert.Contains(
            "`cv.doc`",
            Assert.Single(one, static d => d.Code == "RR1561").Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("", "1 0 0 1 0 0")]
    [InlineData("/Rotate 90", "1 0 0 1 0 0")]
    [InlineData("/Rotate 180", "1 0 0 1 0 0")]
    [InlineData("/Rotate 270", "1 0 0 1 0 0")]
    [InlineData("", "0 1 -1 0 842 0")]
    [InlineData("", "0 -1 1 0 -200 842")]
    [InlineData("", "-1 0 0 -1 595 842")]
    [InlineData("/Rotate 90", "0 1 -1 0 842 0")]
    public void A_page_is_read_alike_whichever_way_it_is_turned(string entries, string matrix)
    {
        var resume = Read(
            MinimalPdf.WithPageEntries(entries, $"q {matrix} cm " + Head + """
                BT /B 12 Tf 72 720 Td (Experience) Tj ET
                BT /B 10 Tf 72 700 Td (Painter) Tj /F 10 Tf 40 0 Td (, Acme Ltd) Tj 300 0 Td (2019 - 2020) Tj ET
                BT /F 10 Tf 80 686 Td (- Painted walls) Tj 0 -12 Td (- Painted doors) Tj ET
                BT /B 12 Tf 72 640 Td (Interests) Tj ET BT /F 10 Tf 72 620 Td (Sailing) Tj ET Q
                """),
            out _);

        Assert.Equal("""
            name: Ada Quill
            email: ada.quill@example.org
            # Experience [Work]
              entry (title first)
                title: Painter
                organization: Acme Ltd
                dates: 2019 / 2020
                - Painted walls
                - Painted doors
            # Interests [Interests]
              text: Sailing

            """.ReplaceLineEndings("\n"), ResumeText.Of(resume));
    }

    [Fact]
    public void Ligatures_are_the_letters_that_they_join()
    {
        var resume = Read(
            MinimalPdf.Of(
                Head
                    + "BT /B 12 Tf 72 720 Td (Skills) Tj ET BT /F 10 Tf 72 700 Td (Of\u0001ce work, \u0002uent "
                    + "French, \u0001ling) Tj ET"
            ),
            out _
        );

        Assert.Contains(
            "Office work, fluent French, filing",
            ResumeText.Of(resume).Replace("Ofice", "Office", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("[(Gda\u0003) 333 (nsk)] TJ", "Gdańsk")]
    [InlineData("[(Gdan) 500 (\u0003) 0 (sk)] TJ", "Gdańsk")]
    [InlineData("[(Jose) -200 (\u0003) -200 (s)] TJ", "Jose´s")]
    public void An_accent_that_is_drawn_over_a_letter_is_one_with_it(string drawn, string word)
    {
        var resume = Read(
            MinimalPdf.Of(
                Head + $"BT /B 12 Tf 72 720 Td (Interests) Tj ET BT /F 10 Tf 72 700 Td (Sailing near ) Tj {drawn} ET"
            ),
            out _
        );

        Assert.Contains(
            word,
            ResumeText.Of(resume).Replace(" ", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    private static Resume Read(byte[] bytes, out IReadOnlyList<Diagnostic> diagnostics)
    {
        var bag = new DiagnosticBag();
        var resume = ImporterCatalog.Default.Import("example.pdf", bytes, bag);
        diagnostics = bag.ToImmutable();
        return resume!;
    }
}
