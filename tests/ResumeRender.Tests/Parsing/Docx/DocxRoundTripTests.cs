using System.Globalization;
using ResumeRender.Layout;
using ResumeRender.Layouts;
using ResumeRender.Model;
using ResumeRender.Testing;
using ResumeRender.Tests.Output.Docx;

namespace ResumeRender.Tests.Parsing.Docx;

/// <summary>A Word file that we wrote gives back the résumé that it was made of.</summary>
/// <remarks>
/// Not compared: the case of section titles and headlines where the look sets them in capitals, emphasis that the look
/// gives, the order of contact data and of sections, which part of a head is which where the look has it all on one
/// line, and the words of dates that the look writes in its own format.
/// </remarks>
public sealed class DocxRoundTripTests
{
    public static TheoryData<string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string>();
            foreach (var layout in BuiltInLayouts.Catalog.Layouts)
            {
                foreach (var document in Samples.Texts)
                    files.Add(layout.Id, document);
            }

            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Names_dates_links_and_highlights_come_back(string layout, string document)
    {
        var written = Samples.Read(document);
        var composition = BuiltInLayouts.Catalog.Find(layout)!.Compose(written, new LayoutContext());

        var (read, diagnostics) = WordFile.Import(DocxFiles.Write(composition));

        Assert.False(diagnostics.HasErrors);
        Assert.Equal(Facts(written, layout), Facts(read, layout));
    }

    private static string Facts(Resume resume, string look)
    {
        var lines = new List<string>
        {
            $"name {resume.Person.Name?.PlainText}",
            $"headline {resume.Person.Headline?.PlainText}",
            $"place {resume.Person.Location?.Text}",
        };
        lines.AddRange(resume.Person.Emails.Select(static e => $"email {e.Value}"));
        lines.AddRange(resume.Person.Phones.Select(static p => $"phone {p.Value}"));
        lines.AddRange(resume.Person.Links.Select(static l => $"link {l.Uri}"));
        foreach (var section in resume.Sections.Where(static s => !s.IsEmpty).OrderBy(TitleOf, StringComparer.Ordinal))
        {
            lines.Add($"# {TitleOf(section)} {section.Kind}");
            lines.AddRange(Body(section.Body));
            lines.AddRange(section.Entries.SelectMany(entry => Entry(entry, look)));
        }

        return string.Join('\n', lines);
    }

    /// <summary>Without the usual title that the look <c>ats</c> puts before one that parsers do not know.</summary>
    private static string TitleOf(Section section)
    {
        var title = section.Title.PlainText.ToUpper(CultureInfo.InvariantCulture);
        return title[(title.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var colon ? colon + 2 : 0)..];
    }

    private static IEnumerable<string> Entry(Entry entry, string look) =>
    [
        $"entry {Head(entry, look)} | {entry.Link?.Uri} | {(entry.Dates is { } d ? DateFormat.Default.Format(d) : "")}",
        .. Body(entry.Body),
        .. entry.Roles.SelectMany(role => Entry(role, look)).Select(static l => "  " + l),
    ];

    private static string Head(Entry entry, string look)
    {
        var parts =
            $"{entry.Title?.PlainText} | {entry.Subtitle?.PlainText} | {entry.Organization?.PlainText} | "
                + $"{entry.Location?.Text}";
        return look is "compact" or "academic"
            ? string.Join(
                ' ',
                parts.Split([' ', ',', '|'], StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)
            )
            : parts;
    }

    private static IEnumerable<string> Body(IEnumerable<BodyItem> body) => body.SelectMany(static item => item switch
    {
        ParagraphItem paragraph => [$"text {ResumeText.Of(paragraph.Text)}"],
        LabelledItem label => [$"label {label.Label.PlainText}: {ResumeText.Of(label.Value)} {label.Level?.PlainText}"],
        BulletItem bullet => Bullet(bullet, "- "),
        _ => Array.Empty<string>(),
    });

    private static IEnumerable<string> Bullet(BulletItem bullet, string indent) =>
        bullet.Children.SelectMany(c => Bullet(c, "  " + indent)).Prepend(indent + ResumeText.Of(bullet.Text));
}
