using System.Text;
using ResumeRender.Layout;
using ResumeRender.Layouts;
using ResumeRender.Model;
using ResumeRender.Output;

namespace ResumeRender.Tests.Output;

public sealed class PronounsOnThePageTests
{
    private static readonly Resume Resume = new()
    {
        Person = new Person { Name = "Inés Prado", Pronouns = "she/her" },
        Sections = [new Section { Title = "Skills", Kind = SectionKind.Skills, Body = [new ParagraphItem("Oil")] }],
    };

    public static TheoryData<string> Looks => [.. BuiltInLayouts.Catalog.Layouts.Select(static l => l.Id)];

    [Theory]
    [MemberData(nameof(Looks))]
    public void Every_look_has_them_after_the_name_in_smaller_type_and_no_title_has_them(string look)
    {
        var page = BuiltInLayouts.Catalog.Find(look)!.Compose(Resume, new LayoutContext());

        var pieces = TextPieces.Of(page).ToList();
        Assert.Equal("Inés Prado (she/her)", string.Concat(pieces.Take(3).Select(static p => p.Text)));
        Assert.True(pieces[2].Style.Size < pieces[0].Style.Size);
        Assert.DoesNotContain("she", page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "Inés Prado (she/her)")]
    [InlineData("json", "\"pronouns\": \"she/her\"")]
    [InlineData("yaml", "pronouns: she/her")]
    [InlineData("markdown", "pronouns: she/her")]
    public void Data_keep_them(string format, string expected)
    {
        using var written = new MemoryStream();
        WriterCatalog.DataWriters.Single(w => w.Id == format).Write(Resume, written);

        Assert.Contains(expected, Encoding.UTF8.GetString(written.ToArray()), StringComparison.Ordinal);
    }
}
