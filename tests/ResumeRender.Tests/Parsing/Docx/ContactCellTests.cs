using ResumeRender.Model;
using static ResumeRender.Tests.Parsing.Docx.WordFile;

namespace ResumeRender.Tests.Parsing.Docx;

/// <summary>Word templates are tables, and each has the contact data in another cell.</summary>
public sealed class ContactCellTests
{
    private const string Titles = """<w:outlineLvl w:val="0"/>""";

    private static readonly string Styles = Style("T", "Title", "<w:sz w:val=\"56\"/>");

    private static readonly string Name = P("Ines Corvo", "T");

    private static readonly string Contact =
        P("18 Mill Lane, Portland, OR 97201") + P("503.555.0142") + P("ines@example.com");

    private static readonly string Skills =
        H("Skills") + P("Bookkeeping") + P("Payroll") + H("Languages") + P("English");

    private static readonly string Jobs =
        H("Experience") + P("Bookkeeper, Harbour Stores\tJan 2019 – Present") + P("Keeps the books.");

    private static readonly string Schools = H("Education") + P("B.A. in Accounting, Mill College, 2014");

    public static TheoryData<string, string> Forms =>
        new()
        {
            { "head row, contact right", Table([Name, Contact], [Skills, Jobs + Schools]) },
            { "head row, contact left", Table([Contact, Name], [Skills, Jobs + Schools]) },
            { "head row, one paragraph", Table([Name, Broken(Contact)], [Skills, Jobs + Schools]) },
            { "head row, labels", Table([Name, Labelled], [Skills, Jobs + Schools]) },
            { "head row with a spacer", Table([Name, "", Contact], [Jobs + Schools, "", Skills]) },
            { "beside a section", Table([Name + H("Profile") + P("Order."), Contact], [Jobs + Schools, Skills]) },
            { "side column left, above its sections", Table([Contact + Skills, Name + Jobs + Schools]) },
            { "side column right, above its sections", Table([Name + Jobs + Schools, Contact + Skills]) },
            { "side column, below its sections", Table([Skills + P("") + Contact, Name + Jobs + Schools]) },
            { "side column with a title", Table([H("Contact") + Contact + Skills, Name + Jobs + Schools]) },
            { "labels on lines of their own", Table([H("Contact") + LabelLines + Skills, Name + Jobs + Schools]) },
            { "row of its own in the middle", Table([Name], [Skills, Jobs], [Contact, Schools]) },
            { "last row", Table([Name], [Jobs + Schools + Skills], Cells) },
            { "row below the name", Table([Name], Cells, [Jobs + Schools + Skills]) },
            { "signs in cells of their own", Table([[Name], .. Signs, [Skills, "", Jobs + Schools]]) },
            { "table within the cell", Table([Table(Pairs) + Skills, Name + Jobs + Schools]) },
            { "content controls", Controlled(Table([Name, Contact], [Skills, Jobs + Schools])) },
            { "two tables", Table([Name]) + Table([Skills, Jobs + Schools]) + Table(Cells) },
        };

    private static string[] Cells => [P("Portland, OR 97201"), P("503.555.0142"), P("ines@example.com")];

    private static string[][] Signs =>
        [[P("☎"), P("503.555.0142"), ""], [P("✉"), P("ines@example.com"), ""], [P("⌂"), P("Portland, OR 97201"), ""]];

    private static string[][] Pairs =>
        [
            [P("Phone"), P("503.555.0142")],
            [P("Email"), P("ines@example.com")],
            [P("Address"), P("Portland, OR 97201")],
        ];

    private static string Labelled => P("M: 503.555.0142") + P("E: ines@example.com") + P("A: Portland, OR 97201");

    private static string LabelLines =>
        P("PHONE:")
        + P("503.555.0142")
        + P("")
        + P("EMAIL:")
        + P("ines@example.com")
        + P("Address")
        + P("Portland, OR 97201");

    [Theory]
    [MemberData(nameof(Forms))]
    public void Contact_data_reach_the_person_from_any_cell(string form, string body)
    {
        var (resume, diagnostics) = Import(Of(body).Styles(Styles).ToBytes());

        Assert.True(form.Length > 0);
        Assert.Equal("Ines Corvo", resume.Person.Name?.PlainText);
        Assert.Equal(["503.555.0142"], resume.Person.Phones.Select(static p => p.Value));
        Assert.Equal(["ines@example.com"], resume.Person.Emails.Select(static e => e.Value));
        Assert.EndsWith("Portland, OR 97201", resume.Person.Location?.Text, StringComparison.Ordinal);
        string[] sections = [.. resume.Sections.Select(static s => s.Title.PlainText).Except(["Profile"]).Order()];
        Assert.Equal(["Education", "Experience", "Languages", "Skills"], sections);
        var languages = resume.Sections.Single(static s => s.Kind == SectionKind.Languages);
        Assert.Equal("English", Assert.IsType<ParagraphItem>(Assert.Single(languages.Body)).Text.PlainText);
        Assert.Empty(diagnostics.ToImmutable());
    }

    [Fact]
    public void Contact_data_in_the_cells_of_a_footer_stand_above_all()
    {
        var file = Of(Name + Jobs + Schools).Styles(Styles).Header("").Footer(Table(Cells));

        Assert.StartsWith(
            "name: Ines Corvo\nemail: ines@example.com\nphone: 503.555.0142\n",
            file.Read(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_referees_or_an_employers_cell_stays_where_it_is()
    {
        var body = Table(
            [Name, Contact],
            [Skills, Jobs],
            [P("Harbour Stores, Dock 4"), P("503.555.0177") + P("desk@harbour.example")],
            [H("References"), P("")],
            [P("Bo Rask"), P("503.555.0199") + P("bo@example.org")]
        );
        var (resume, _) = Import(Of(body).Styles(Styles).ToBytes());

        Assert.Equal(["503.555.0142"], resume.Person.Phones.Select(static p => p.Value));
        Assert.Equal(["ines@example.com"], resume.Person.Emails.Select(static e => e.Value));
    }

    [Theory]
    [InlineData("", "T")]
    [InlineData("T", "T")]
    public void A_name_in_two_paragraphs_of_which_one_has_the_title_style_is_one(string first, string second)
    {
        var file = Of(Table([P("Ines", first) + P("Corvo", second), Contact], [Skills, Jobs + Schools])).Styles(Styles);

        Assert.StartsWith("name: Ines Corvo\nemail: ines@example.com\n", file.Read(), StringComparison.Ordinal);
    }

    private static string H(string title) => P(title, properties: Titles);

    private static string Broken(string paragraphs) =>
        paragraphs.Replace("</w:p><w:p><w:pPr></w:pPr>", "<w:r><w:br/></w:r>", StringComparison.Ordinal);

    private static string Controlled(string table) =>
        table
            .Replace("<w:tc>", "<w:sdt><w:sdtPr/><w:sdtContent><w:tc>", StringComparison.Ordinal)
            .Replace("</w:tc>", "</w:tc></w:sdtContent></w:sdt>", StringComparison.Ordinal);
}
