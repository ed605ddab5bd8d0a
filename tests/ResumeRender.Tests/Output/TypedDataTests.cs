using System.Text;
using ResumeRender.Layouts;
using ResumeRender.Model;

namespace ResumeRender.Tests.Output;

/// <summary>What programs read of a page is as its author typed it, whatever quotes the page shows.</summary>
public sealed class TypedDataTests
{
    private static readonly Resume Sample = new()
    {
        Person = new Person { Name = "Bríd O'Neill", Headline = "Cook of \"Old Mill\"" },
        Sections =
        [
            new Section
            {
                Title = "Work",
                Kind = SectionKind.Work,
                Entries = [new Entry { Title = "Head's deputy", Organization = "Moss' Inn" }],
            },
        ],
    };

    [Fact]
    public void A_web_page_shows_typographic_quotes_and_has_its_data_as_typed()
    {
        var page = Encoding.UTF8.GetString(Render("html"));

        var head = page[..page.IndexOf("<body>", StringComparison.Ordinal)];
        Assert.Contains("O’Neill</h1>", page, StringComparison.Ordinal);
        Assert.Contains("\"name\":\"Bríd O\\u0027Neill\"", page, StringComparison.Ordinal);
        Assert.Contains("Head\\u0027s deputy", page, StringComparison.Ordinal);
        Assert.DoesNotContain("O’Neill", head, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pdf_has_its_title_and_author_as_typed()
    {
        var file = Encoding.UTF8.GetString(Render("pdf"));

        Assert.Contains("Bríd O'Neill – Résumé", file, StringComparison.Ordinal);
        Assert.DoesNotContain("O’Neill", file, StringComparison.Ordinal);
    }

    private static byte[] Render(string format)
    {
        var request = new RenderRequest(format, BuiltInLayouts.Catalog.Layouts.Single(static l => l.Id == "classic"));
        return Assert.Single(Renderer.Render(Sample, request, new RenderContext()).Files);
    }
}
