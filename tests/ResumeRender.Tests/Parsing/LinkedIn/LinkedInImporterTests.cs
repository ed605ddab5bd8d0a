using System.IO.Compression;
using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing;
using ResumeRender.Parsing.LinkedIn;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Parsing.LinkedIn;

/// <summary>The archive that LinkedIn sends, with the columns it has there.</summary>
public class LinkedInImporterTests
{
    private static readonly (string Name, string Text)[] Export =
    [
        ("Profile.csv", """
            First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
            Mei,Okafor,,"12 Rose Lane, Leeds",May 5,Backend engineer at Acme,"I build payment systems.

            I like ""boring"" technology.",,LS1,"Leeds, England, United Kingdom",[meiokafor],"[PORTFOLIO:https://mei.example,OTHER:javascript:alert(1)]",
            """
        ),
        (
            "Email Addresses.csv",
            "Email Address,Confirmed,Primary,Updated "
                + "On\nold@example.org,Yes,No,1/2/20\nmei@example.com,Yes,Yes,1/2/21\n"
        ),
        ("PhoneNumbers.csv", "Extension,Number,Type\n,+44 113 496 0000,Mobile\n"),
        ("Positions.csv", """
            Company Name,Title,Description,Location,Started On,Finished On
            Acme Ltd,Senior Engineer,"• Led a team of 4
            • Cut costs by 20%, twice",Leeds,Jan 2021,
            Acme Ltd,Engineer,"Wrote the ledger. - not a list",Leeds,Mar 2018,Dec 2020
            Wall & Co,Intern,,,2017,2017

            """
        ),
        (
            "Education.csv",
            "School Name,Start Date,End Date,Notes,Degree Name,Activities\nUniversity of York,2014,2017,First "
                + "class,BSc Mathematics,Chess club\n"
        ),
        ("Skills.csv", "Name\nGo\nPostgreSQL\n\"Payments, cards\"\n"),
        (
            "Projects.csv",
            "Title,Description,Url,Started On,Finished On\nMosslib,A library for moss,https://mosslib.example,Feb "
                + "2020,Apr 2020\n"
        ),
        (
            "Certifications.csv",
            "Name,Url,Authority,Started On,Finished On,License Number\nCloud "
                + "Practitioner,https://certs.example/1,Nimbus,Mar 2020,Mar 2023,NC-77\n"
        ),
        ("Languages.csv", "Name,Proficiency\nEnglish,Native or bilingual proficiency\nIgbo,\n"),
        ("Honors.csv", "Title,Description,Issued On\nBest Wall,,Jan 2019\n"),
        (
            "Volunteering.csv",
            "Company Name,Role,Cause,Started On,Finished On,Description\nCode Club,Mentor,Education,Jan 2019,,Taught "
                + "children\n"
        ),
        (
            "Connections.csv",
            "Notes:\n\"When exporting your connection data…\"\n\nFirst Name,Last Name\nSecret,Friend\n"
        ),
        ("messages.csv", "FROM,TO,CONTENT\nSecret,Mei,hello\n"),
    ];

    private const string Expected = """
        name: Mei Okafor
        headline: Backend engineer at Acme
        email: mei@example.com
        email: old@example.org
        phone: +44 113 496 0000
        location: Leeds, England, United Kingdom
        link: https://mei.example
        link: https://twitter.com/meiokafor "twitter.com/meiokafor" (Twitter meiokafor)
        # Summary [Summary]
          text: I build payment systems.
          text: I like "boring" technology.
        # Experience [Work]
          entry
            organization: Acme Ltd
            location: Leeds
            role
              title: Senior Engineer
              dates: 2021-01 / open
              - Led a team of 4
              - Cut costs by 20%, twice
            role
              title: Engineer
              dates: 2018-03 / 2020-12
              text: Wrote the ledger. - not a list
          entry (organization first)
            title: Intern
            organization: Wall & Co
            dates: 2017 / 2017
        """;

    [Fact]
    public void An_export_becomes_a_resume() =>
        Assert.Equal(
            Expected.Split('\n'),
            ResumeText.Of(Read(Zip(Export), out _)).Split('\n').Take(Expected.Split('\n').Length)
        );

    [Fact]
    public void An_address_that_was_never_confirmed_is_told_and_left_out()
    {
        var resume = Read(
            Zip([
                Export[0],
                (
                    "Email Addresses.csv",
                    "Email Address,Confirmed,Primary,Updated On\nme1@example.org,No,No,1/2/20\n"
                        + "mei@example.com,Yes,Yes,1/2/21\n"
                ),
            ]),
            out var diagnostics
        );

        Assert.Equal(["mei@example.com"], resume.Person.Emails.Select(static e => e.Value));
        Assert.Contains(diagnostics.ToImmutable(), static d =>
            d.Code == "RR1808" && d.Message.Contains("me1@example.org", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_sections_stand_as_on_the_page() =>
        Assert.Equal(
            [
                "Summary", "Experience", "Education", "Projects", "Skills", "Certifications", "Honors & Awards",
                "Volunteering", "Languages",
            ],
            Read(Zip(Export), out _).Sections.Select(s => s.Title.PlainText)
        );

    [Fact]
    public void What_is_private_or_LinkedIns_is_told_and_left_out()
    {
        var resume = Read(Zip(Export), out var diagnostics);

        var text = ResumeText.Of(resume);
        Assert.DoesNotContain("Secret", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rose Lane", text, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript", text, StringComparison.Ordinal);
        var messages = diagnostics.ToImmutable();
        Assert.All(messages, static d => Assert.Equal(Severity.Note, d.Severity));
        Assert.Contains(messages, static d =>
            d.Message == "left out the birth date, which does not belong on a résumé"
        );
        Assert.DoesNotContain(messages, static d =>
            d.Message.Contains("May 5", StringComparison.Ordinal)
            || d.Message.Contains("Rose Lane", StringComparison.Ordinal)
        );
        // The line that a message shows is that of the titles.
        Assert.All(messages.Where(static d => d.Code == "RR1806"), static d =>
            Assert.Equal(1, d.Span.Source!.PositionOf(d.Span.Start).Line)
        );
        Assert.Contains(messages, static d =>
            d.Message == "did not read `Connections.csv`, `messages.csv`, since none of that belongs on a résumé"
        );
    }

    [Fact]
    public void Every_word_of_a_read_table_is_in_the_resume_or_its_column_in_a_message()
    {
        var resume = Read(Zip(Export), out var diagnostics);
        var told = string.Concat(diagnostics.ToImmutable().Select(d => d.Message + "\n"));
        var all =
            told
            + ResumeText.Of(resume)
            + string.Concat(
                resume
                    .Sections.SelectMany(s => s.Entries)
                    .Select(e => e.Dates?.Text + "\n" + string.Concat(e.Roles.Select(r => r.Dates?.Text + "\n")))
            );
        foreach (var (name, text) in Export.Where(static f => f.Name is not ("Connections.csv" or "messages.csv")))
        {
            var rows = CsvReader.Read(new SourceText(name, text));
            var cells = rows.Skip(1)
                .SelectMany(row =>
                    row.Select((cell, i) => (Column: i < rows[0].Count ? rows[0][i].Text : "", cell.Text))
                );
            foreach (
                var word in cells
                    .Where(c => !IsTold(c.Column))
                    .SelectMany(static c =>
                        c.Text.Split(
                            ['•', ' ', ',', '\n', '"', '[', ']', ':', '(', ')'],
                            StringSplitOptions.RemoveEmptyEntries
                        )
                    )
            )
                Assert.True(all.Contains(word, StringComparison.Ordinal), $"`{word}` of {name} is lost");
        }

        bool IsTold(string column) =>
            told.Contains($"`{column}`", StringComparison.Ordinal)
            || told.Contains($"left out the {column.ToLowerInvariant()},", StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_may_lie_in_a_folder() =>
        Assert.Equal(
            "Mei Okafor",
            Read(
                Zip([.. Export.Select(static f => ("Basic_LinkedInDataExport/" + f.Name, f.Text))]),
                out _
            ).Person.Name?.PlainText
        );

    [Fact]
    public void A_table_alone_is_known_by_its_columns()
    {
        var positions = Export.Single(static f => f.Name == "Positions.csv").Text;
        var resume = ImporterCatalog.Default.Import(
            "jobs.csv",
            Encoding.UTF8.GetBytes(positions),
            new DiagnosticBag()
        )!;

        var section = Assert.Single(resume.Sections);
        Assert.Equal(SectionKind.Work, section.Kind);
        Assert.Equal(2, section.Entries[0].Roles.Length);
    }

    [Fact]
    public void Lost_line_ends_are_found_again_at_bullets()
    {
        var resume = ImporterCatalog.Default.Import(
            "p.csv",
            Encoding.UTF8.GetBytes(
                "Company Name,Title,Description,Location,Started On,Finished On\n"
                    + "Acme,Painter,Painted walls. • Led four • Won a prize,,2019,\n"
            ),
            new DiagnosticBag()
        )!;

        Assert.Equal(
            ["Led four", "Won a prize"],
            resume.Sections[0].Entries[0].Highlights.Select(static h => h.Text.PlainText)
        );
    }

    [Fact]
    public void Another_archive_is_an_error_with_a_hint()
    {
        Read(Zip([("holiday.txt", "sun")]), out var diagnostics);
        Assert.Equal("RR1801", Assert.Single(diagnostics.ToImmutable()).Code);
    }

    [Fact]
    public void A_broken_archive_is_an_error()
    {
        var bytes = Zip(Export);
        Read(bytes[..(bytes.Length / 2)], out var diagnostics);
        Assert.Equal("RR1802", Assert.Single(diagnostics.ToImmutable()).Code);
    }

    [Fact]
    public void An_archive_that_would_fill_the_memory_is_refused()
    {
        Read(Zip([("Skills.csv", "Name\n" + new string('a', 9_000_000))]), out var diagnostics);
        Assert.Equal("RR1803", Assert.Single(diagnostics.ToImmutable()).Code);
    }

    [Fact]
    public void An_archive_of_too_many_files_is_refused()
    {
        Read(Zip([.. Enumerable.Range(0, 2001).Select(static i => ($"{i}.csv", ""))]), out var diagnostics);
        Assert.Equal("RR1803", Assert.Single(diagnostics.ToImmutable()).Code);
    }

    [Fact]
    public void A_word_file_is_left_to_its_own_importer() =>
        Assert.DoesNotContain(ImporterCatalog.Default.FileImporters, static i =>
            i.Id == "linkedin" && i.Recognizes(Zip([("[Content_Types].xml", ""), ("word/document.xml", "")]))
        );

    private static Resume Read(byte[] bytes, out DiagnosticBag diagnostics)
    {
        diagnostics = new DiagnosticBag();
        return ImporterCatalog.Default.Import("export.zip", bytes, diagnostics)!;
    }

    private static byte[] Zip(IReadOnlyList<(string Name, string Text)> files)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }
}
