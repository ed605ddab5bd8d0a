using ResumeRender.Diagnostics;
using ResumeRender.Parsing;
using ResumeRender.Testing;
using static ResumeRender.Tests.Parsing.Docx.WordFile;

namespace ResumeRender.Tests.Parsing.Docx;

/// <summary>Each feature of Word files that résumés use, in a file of its own.</summary>
public sealed class DocxFeatureTests
{
    private static readonly string Headings =
        Style("T", "Title", "<w:sz w:val=\"48\"/>")
        + Style("H1", "heading 1")
        + Style("H2", "heading 2")
        + Style("Berschrift1", "Überschrift 1")
        + Style("MySection", "My Section", basedOn: "H1");

    private const string Lists = """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
        """;

    [Theory]
    [InlineData("H1", "")]
    [InlineData("Berschrift1", "")]
    [InlineData("MySection", "")]
    [InlineData("", """<w:outlineLvl w:val="0"/>""")]
    public void Headings_are_known_by_style_base_or_outline_level(string style, string properties)
    {
        var file = Of(
                P("Jane Moss", "T"),
                P("Lanterns", style, properties),
                P("I make them"),
                P("Skills", style, properties),
                P("Tools: file, saw")
            )
            .Styles(Headings);

        Assert.Contains("name: Jane Moss\n# Lanterns [Custom]\n", file.Read(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:b/>", "")]
    [InlineData("<w:caps/>", "")]
    [InlineData("<w:sz w:val=\"28\"/>", "")]
    [InlineData("", """<w:pBdr><w:bottom w:val="single"/></w:pBdr>""")]
    [InlineData("", """<w:shd w:val="clear" w:fill="DDDDDD"/>""")]
    public void Headings_are_known_by_their_look(string run, string paragraph)
    {
        string Heading(string text) => $"<w:p><w:pPr>{paragraph}</w:pPr>{R(text, run)}</w:p>";
        var text = Of(
                P("Jane Moss"),
                P("jane@example.com"),
                Heading("Experience"),
                P("Painter, Acme Ltd\t2019 – 2020"),
                Item(1, 0, "Painted the long wall of the town hall"),
                Heading("Lanterns"),
                P("I make them of paper."),
                Heading("Education"),
                P("Leeds College\t2018")
            )
            .Numbering(Lists)
            .Read();

        Assert.Contains("# Lanterns [Custom]\n", text, StringComparison.Ordinal);
        Assert.Contains("# Experience [Work]\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Real_bullets_have_levels_and_line_breaks() =>
        Assert.Equal(
            """
            name: Jane Moss
            # Experience [Work]
              entry (title first)
                title: Painter
                organization: Acme Ltd
                dates: 2019 / 2020
                - Painted walls
                  - of brick
                - Led two people

            """.ReplaceLineEndings("\n"),
            Of(
                    P("Jane Moss", "T"),
                    P("Experience", "H1"),
                    P("*Painter*, Acme Ltd\t2019 – 2020"),
                    Item(1, 0, "Painted walls"),
                    Item(1, 1, "of brick"),
                    $"""<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>{R("Led")}<w:r><w:br/></w:r>{R("two people")}</w:p>"""
                )
                .Styles(Headings)
                .Numbering(Lists)
                .Read()
        );

    [Theory]
    [InlineData("•\tPainted")]
    [InlineData("- Painted")]
    [InlineData("\uF0B7 Painted")]
    public void Typed_bullets_are_bullets(string bullet) =>
        Assert.Contains(
            "    - Painted\n",
            Of(P("Experience", "H1"), P("*Painter*, Acme Ltd\t2019 – 2020"), P(bullet)).Styles(Headings).Read(),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_symbol_is_a_bullet() =>
        Assert.Contains(
            "    - Painted\n",
            Of(
                    P("Experience", "H1"),
                    P("*Painter*, Acme Ltd\t2019 – 2020"),
                    """<w:p><w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>""" + R("\tPainted") + "</w:p>"
                )
                .Styles(Headings)
                .Read(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Tracked_changes_are_accepted() =>
        Assert.Equal(
            "# Summary [Summary]\n  text: A painter of walls\n! RR1504 left out 2 pieces of text that tracked "
                + "changes delete or move away: `plumber x`\n",
            Of(
                    P("Summary", "H1"),
                    $"<w:p>{R("A ")}<w:ins>{R("painter")}</w:ins>"
                        + "<w:del><w:r><w:delText>plumber</w:delText></w:r></w:del>"
                        + $"<w:moveFrom>{R("x")}</w:moveFrom>{R(" of walls")}</w:p>"
                )
                .Styles(Headings)
                .Read()
        );

    [Fact]
    public void Links_of_every_kind_come_back_and_unsafe_ones_are_told()
    {
        var text = Of(
                P("Summary", "H1"),
                $"""
                <w:p>{R("See ")}<w:hyperlink r:id="a">{R("one")}</w:hyperlink>{R(
                    " and "
                )}<w:fldSimple w:instr=' HYPERLINK "https://two.example.org" '>{R("two")}</w:fldSimple>{R(" and ")}
                <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK </w:instrText></w:r><w:r><w:instrText>"mailto:three@example.org" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{R(
                    "three"
                )}<w:r><w:fldChar w:fldCharType="end"/></w:r>{R(" and ")}<w:hyperlink r:id="b">{R(
                    "four"
                )}</w:hyperlink></w:p>
                """
            )
            .Styles(Headings)
            .LinkTo("a", "https://one.example.org")
            .LinkTo("b", "file:///etc/passwd")
            .Read();

        Assert.Equal(
            """
            # Summary [Summary]
              text: See [one](https://one.example.org) and [two](https://two.example.org) and [three](mailto:three@example.org) and four
            ! RR1510 left out the link to `file:///etc/passwd`, which leads nowhere from a page

            """.ReplaceLineEndings("\n"),
            text
        );
    }

    [Fact]
    public void What_is_not_on_the_page_is_told()
    {
        var text = Of(
                P("Summary", "H1"),
                $"<w:p>{R("I paint")}{R("secret", "<w:vanish/>")}<w:r><w:drawing><a><blip/></a></w:drawing></w:r></w:p>"
            )
            .Styles(Headings)
            .Comments($"""<w:comment w:id="0">{P("nice")}</w:comment>""")
            .Footnotes($"""<w:footnote w:type="separator"/><w:footnote w:id="2">{P("since 2010")}</w:footnote>""")
            .Read();

        Assert.Equal(
            """
            # Summary [Summary]
              text: I paint
            ! RR1506 left out the comment `nice`
            ! RR1507 left out the footnote `since 2010`
            ! RR1508 left out the hidden text `secret`
            ! RR1509 left out 1 picture

            """.ReplaceLineEndings("\n"),
            text
        );
    }

    [Fact]
    public void Small_signs_are_what_they_show() =>
        Assert.Contains(
            "text: well-known soft, 2nd line\n",
            Of(
                    P("Summary", "H1"),
                    "<w:p><w:r><w:t>well</w:t><w:noBreakHyphen/><w:t>known "
                        + "so</w:t><w:softHyphen/><w:t>ft,</w:t><w:cr/><w:t>2nd line</w:t></w:r></w:p>"
                )
                .Styles(Headings)
                .Read()
                .Replace("\n  text: 2nd", " 2nd", StringComparison.Ordinal),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_text_box_is_read_once() =>
        Assert.Equal(
            "name: Jane Moss\nemail: jane@example.com\n# Summary [Summary]\n  text: I paint\n# Skills [Skills]\n  "
                + "text: saw, file\n",
            Of(
                    P("Jane Moss", "T"),
                    $"""
                    <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>{P(
                        "jane@example.com"
                    )}{P("Skills", "H1")}{P("saw, file")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>
                    <mc:Fallback><w:pict><v:textbox><w:txbxContent>{P("jane@example.com")}{P("Skills", "H1")}{P(
                        "saw, file"
                    )}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
                    """,
                    P("Summary", "H1"),
                    P("I paint")
                )
                .Styles(Headings)
                .Read()
        );

    [Fact]
    public void Header_and_footer_are_read_once_and_page_numbers_left_out() =>
        Assert.Equal(
            """
            name: Jane Moss
            email: jane@example.com
            phone: +44 20 7946 0000
            # Summary [Summary]
              text: I paint
            ! RR1505 left out the page number in `Page`

            """.ReplaceLineEndings("\n"),
            Of(P("Jane Moss", "T"), P("Summary", "H1"), P("I paint"))
                .Styles(Headings)
                .Header(P("jane@example.com | +44 20 7946 0000"))
                .Footer($"""<w:p>{R("Page ")}<w:fldSimple w:instr="PAGE">{R("1")}</w:fldSimple></w:p>""")
                .Read()
        );

    [Fact]
    public void Content_controls_and_nested_tables_are_transparent() =>
        Assert.Contains(
            "# Summary [Summary]\n  text: I paint\n",
            Of(
                    $"<w:sdt><w:sdtContent>{P("Summary", "H1")}</w:sdtContent></w:sdt>",
                    Table([
                        Table([$"<w:p><w:sdt><w:sdtContent>{R("I paint")}</w:sdtContent></w:sdt></w:p>"]) + "<w:p/>",
                    ])
                )
                .Styles(Headings)
                .Read(),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_row_of_two_short_cells_is_a_head_with_its_date() =>
        Assert.Contains(
            "    title: Painter\n    organization: Acme Ltd\n    dates: 2019 / 2020\n",
            Of(
                    P("Experience", "H1"),
                    Table([P("*Painter*, Acme Ltd"), P("2019 – 2020")]),
                    P("Painted walls for all the schools of the town.")
                )
                .Styles(Headings)
                .Read(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Columns_with_sections_are_read_one_after_the_other()
    {
        var text = Of(
                P("Jane Moss", "T"),
                Table([
                    P("Skills", "H1") + P("saw, file") + P("Languages", "H1") + P("English"),
                    P("Summary", "H1") + P("I paint"),
                ])
            )
            .Styles(Headings)
            .Read();

        Assert.Equal(
            "name: Jane Moss\n# Skills [Skills]\n  text: saw, file\n# Languages [Languages]\n  text: English\n# "
                + "Summary [Summary]\n  text: I paint\n",
            text
        );
    }

    [Fact]
    public void Messages_point_into_the_text_of_the_file()
    {
        var (_, diagnostics) = Import(
            Of(P("Jane Moss", "T"), P("Summary", "H1"), P("I paint"), P("Skills", "H1")).Styles(Headings).ToBytes()
        );

        Assert.Equal("me.docx:4:1", Assert.Single(diagnostics.ToImmutable()).Span.ToString());
    }

    [Fact]
    public void What_is_left_out_is_told_in_whole_words_at_its_paragraph()
    {
        var much = string.Join(' ', Enumerable.Range(1, 400).Select(static i => $"word{i}"));
        var (_, diagnostics) = Import(
            Of(
                    P("Jane Moss", "T"),
                    P("Summary", "H1"),
                    $"<w:p>{R("I paint")}<w:r><w:commentReference w:id='7'/><w:footnoteReference "
                        + "w:id='2'/></w:r></w:p>",
                    $"<w:p>{R("and draw")}{R(much, "<w:vanish/>")}<w:hyperlink "
                        + $"r:id='b'>{R("four")}</w:hyperlink><w:r><w:drawing><a><blip/></a></w:drawing></w:r></w:p>",
                    $"<w:p>{R("at night")}<w:del><w:r><w:delText>and by day</w:delText></w:r></w:del></w:p>"
                )
                .Styles(Headings)
                .LinkTo("b", "file:///etc/passwd")
                .Comments($"""<w:comment w:id="7">{P(much + " twice")}</w:comment>""")
                .Footnotes($"""<w:footnote w:id="2">{P(much + " thrice")}</w:footnote>""")
                .ToBytes()
        );

        Assert.Equal(
            [("RR1504", 5), ("RR1506", 3), ("RR1507", 3), ("RR1508", 4), ("RR1509", 4), ("RR1510", 4)],
            diagnostics.ToImmutable().Select(static d => (d.Code, d.Span.Source!.PositionOf(d.Span.Start).Line)).Order()
        );
        Assert.All(diagnostics.ToImmutable().Where(static d => d.Code is "RR1506" or "RR1507" or "RR1508"), d =>
            Assert.Contains(much, d.Message, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_fiftieth_comment_holds_all_further_ones()
    {
        var (_, diagnostics) = Import(
            Of(P("Summary", "H1"), P("I paint"))
                .Styles(Headings)
                .Comments(
                    string.Concat(
                        Enumerable
                            .Range(1, 60)
                            .Select(static i => $"<w:comment w:id='{i}'>{P($"remark{i}")}</w:comment>")
                    )
                )
                .ToBytes()
        );

        var comments = diagnostics.ToImmutable().Where(static d => d.Code == "RR1506").ToList();
        Assert.Equal(50, comments.Count);
        Assert.Contains("remark50 · remark51", comments[^1].Message, StringComparison.Ordinal);
        Assert.Contains("remark60", comments[^1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("me.docm", true)]
    [InlineData("me.dotm", true)]
    [InlineData("me.dotx", false)]
    public void Templates_and_files_with_macros_are_read_and_no_macro_is_run(string name, bool hasMacros)
    {
        var file = Of(P("Jane Moss", "T"), P("Summary", "H1"), P("I paint"))
            .Styles(Headings)
            .Raw(
                "[Content_Types].xml",
                """<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"/></Types>"""
            );
        var bag = new DiagnosticBag();
        var resume = ImporterCatalog.Default.Import(
            name,
            (hasMacros ? file.Raw("word/vbaProject.bin", "Sub AutoOpen()") : file).ToBytes(),
            bag
        );

        Assert.Equal("name: Jane Moss\n# Summary [Summary]\n  text: I paint\n", ResumeText.Of(resume!));
        Assert.Equal(hasMacros ? ["RR1511"] : [], bag.ToImmutable().Select(static d => d.Code));
    }

    [Fact]
    public void Numbers_of_lists_are_left_out_with_one_note()
    {
        const string numbers =
            """<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""";
        static string Item(string text, int level) =>
            $"<w:p><w:pPr><w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='1'/></w:numPr></w:pPr>{R(text)}</w:p>";

        Assert.Equal(
            "# Skills [Skills]\n  - Carpentry\n    - saw\n    - file\n  - Painting\n! RR1309 left out the numbers of "
                + "4 list items\n",
            Of(P("Skills", "H1"), Item("Carpentry", 0), Item("saw", 1), Item("file", 1), Item("Painting", 0))
                .Styles(Headings)
                .Numbering(numbers)
                .Read()
        );
    }

    /// <summary>The two columns of a template that many start from: a dash and the title at the left, all that belongs
    /// to it at the right.</summary>
    [Fact]
    public void A_title_below_a_dash_stands_above_what_is_beside_it() =>
        Assert.Equal(
            """
            name: Jane Moss
            # Education [Education]
              entry (organization first)
                title: BA in Linguistics
                organization: Willamette State University
                location: SALEM
                dates: 2009-08 / 2013-05
            # Lanterns [Custom]
              text: Of paper
              text: Of tin, with glass in it
            # Awards [Awards]
              entry (title first)
                title: Plain Language Award
                organization: Center for Clear Forms
                dates: 2021
              entry (title first)
                title: Headline of the Year
                organization: Oregon Press Guild
                dates: 2015

            """.ReplaceLineEndings("\n"),
            Of(
                    P("Jane Moss", "T"),
                    Table(
                        [
                            P("ㅡ") + P("Education", "H1"),
                            P("*Willamette State University* / BA in Linguistics", "H2")
                                + P("AUGUST 2009 - MAY 2013, SALEM"),
                        ],
                        [P("ㅡ") + P("Lanterns", "H1"), P("Of paper") + P("Of tin, with glass in it")],
                        [
                            P("ㅡ") + P("Awards", "H1"),
                            P("*Plain Language Award*, Center for Clear Forms, 2021")
                                + P("*Headline of the Year*, Oregon Press Guild, 2015"),
                        ]
                    )
                )
                .Styles(Headings)
                .Read()
        );

    [Fact]
    public void A_header_with_the_name_again_only_numbers_the_page()
    {
        const string Field =
            """<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>""";
        var text = Of(P("Jane Moss", "T"), P("jane@example.com"), P("Skills", "H1"), P("saw, file"))
            .Header($"<w:p>{R("Jane Moss\tRésumé, page ")}{Field}</w:p>")
            .Footer("<w:p/>")
            .Styles(Headings)
            .Read();

        Assert.StartsWith(
            "name: Jane Moss\nemail: jane@example.com\n# Skills [Skills]\n",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_row_of_titles_above_a_table_is_left_out_with_a_note()
    {
        var titles =
            $"<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>{P("Year")}</w:tc><w:tc>{P("Licence")}</w:tc></w:tr>"
                + $"<w:tr><w:tc>{P("2016")}</w:tc><w:tc>{P("Alberta Land Surveyor")}</w:tc></w:tr></w:tbl>";

        var text = Of(P("Licences", "H1"), titles).Styles(Headings).Read();
        Assert.Contains("    title: Alberta Land Surveyor\n    dates: 2016\n", text, StringComparison.Ordinal);
        Assert.Contains("`Year Licence`", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Company", "Role", "Dates")]
    [InlineData("Employer", "Position", "Period")]
    [InlineData("Tenure", "Domain", "Position")]
    public void A_row_of_titles_that_nobody_marked_is_no_job(string one, string other, string third)
    {
        var titles =
            $"<w:tbl><w:tr><w:tc>{P(one)}</w:tc><w:tc>{P(other)}</w:tc><w:tc>{P(third)}</w:tc></w:tr>"
                + $"<w:tr><w:tc>{P("Acme Ltd")}</w:tc><w:tc>{P("Painter")}</w:tc><w:tc>{P("2016 – 2018")}</w:tc></w:tr>"
                + $"<w:tr><w:tc>{P("Mill Ltd")}</w:tc><w:tc>{P("Miller")}</w:tc><w:tc>{P("2014 – 2016")}</w:tc></w:tr>"
                + "</w:tbl>";

        var text = Of(P("Experience", "H1"), titles).Styles(Headings).Read();

        Assert.Contains("organization: Acme Ltd\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain($": {one}\n", text, StringComparison.Ordinal);
        Assert.Contains($"`{one} {other} {third}`", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_and_its_definition_are_a_labelled_line() =>
        Assert.Equal(
            "# Skills [Skills]\n  label: Python = self-taught\n  label: Rust = two years\n",
            Of(P("Skills", "H1"), P("Python", "DT"), P("self-taught", "DD"), P("Rust", "DT"), P("two years", "DD"))
                .Styles(Headings + Style("DT", "Definition Term", "") + Style("DD", "Definition", ""))
                .Read()
        );

    [Fact]
    public void A_name_in_the_second_column_comes_first()
    {
        var name = $"<w:p>{R("Jane Moss", "<w:sz w:val='48'/>")}</w:p>";
        var text = Of(
                Table([
                    P("Skills", "H1") + P("saw, file"),
                    name + P("Senior Painter") + P("Summary", "H1") + P("I paint"),
                ])
            )
            .Styles(Headings)
            .Read();

        Assert.Equal(
            "name: Jane Moss\nheadline: Senior Painter\n# Skills [Skills]\n  text: saw, file\n# Summary [Summary]\n  "
                + "text: I paint\n",
            text
        );
    }

    [Fact]
    public void A_box_beside_the_name_does_not_part_it_from_the_line_below() =>
        Assert.Equal(
            "name: Jane Moss\nheadline: Painter of walls\nemail: jane@example.com\n# Summary [Summary]\n  text: I "
                + "paint\n",
            Of(
                    "<w:p><w:pPr><w:pStyle "
                        + $"w:val='T'/></w:pPr>{R("Jane Moss")}"
                        + $"<w:r><w:pict><v:textbox><w:txbxContent>{P("jane@example.com")}</w:txbxContent></v:textbox>"
                        + "</w:pict></w:r></w:p>",
                    P("Painter of walls"),
                    P("Summary", "H1"),
                    P("I paint")
                )
                .Styles(Headings)
                .Read()
        );

    [Fact]
    public void The_language_of_the_document_is_kept() =>
        Assert.Equal(
            "fr-FR",
            Import(
                Of(P("Jane Moss", "T"))
                    .Styles(
                        """<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults>"""
                            + Headings
                    )
                    .ToBytes()
            ).Resume.Language
        );
}
