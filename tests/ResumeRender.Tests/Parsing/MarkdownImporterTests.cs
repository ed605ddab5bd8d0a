using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing;
using ResumeRender.Parsing.Markdown;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Parsing;

public sealed class MarkdownImporterTests
{
    [Theory]
    [InlineData("me.txt", "# Jane Moss\n\n## Skills\n\nMoss\n", "markdown")]
    [InlineData("me.md", "Jane Moss\n=========\n\n- **a**\n", "markdown")]
    [InlineData("me.txt", "---\nname: Jane Moss\n---\n\n# Skills\n\nMoss\n", "markdown")]
    [InlineData("me.txt", "Jane Moss\n\nSkills\n- **Tools:** rake\n", "text")]
    [InlineData("me.md", "Education\n\nLeeds College\t2019\n- Languages:** Go\n", "text")]
    [InlineData("me.txt", "# Jane Moss\n\n## Work\n**Acme**\tLeeds\n*Painter*\t2019\n- Tools:** rake\n", "text")]
    public void Signs_of_Markdown_count_more_than_the_name_of_the_file(string name, string text, string format) =>
        Assert.Equal(format, ImporterCatalog.Default.Recognize(new SourceText(name, text)).Id);

    [Theory]
    [MemberData(nameof(TextSamples))]
    public void Texts_with_half_lost_Markdown_stay_with_the_text_importer(string path)
    {
        var source = InputDecoder.Decode(
            path,
            File.ReadAllBytes(Path.Combine(Samples.RepositoryRoot, path)),
            new DiagnosticBag()
        );
        Assert.Equal("text", ImporterCatalog.Default.Recognize(source).Id);
    }

    public static TheoryData<string> TextSamples() =>
        [.. Samples.Documents.Where(static d => d.EndsWith(".txt", StringComparison.Ordinal))];

    /// <summary>The titles are known and left out, so that no line stands before or after them.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("\n\n## Education\n\nLeeds College, 2016\n")]
    [InlineData("\n\n| Period | Position |\n|---|---|\n")]
    public void A_file_may_begin_with_a_table_of_titles_alone(string rest)
    {
        var source = new SourceText("me.md", "| Period | Position | Employer |\n|---|---|---|\n" + rest);
        var resume = new MarkdownImporter().Import(source, new DiagnosticBag());
        Assert.Null(resume.Person.Name);
    }

    [Theory]
    [InlineData(">", 10_000)]
    [InlineData("[", 50_000)]
    [InlineData("![", 20_000)]
    [InlineData("- ", 5_000)]
    [InlineData("**", 20_000)]
    public void Nesting_without_end_is_a_message_and_not_an_exception(string sign, int count)
    {
        var diagnostics = new DiagnosticBag();
        var text = "# Jane Moss\n\n## Skills\n\n" + new StringBuilder().Insert(0, sign, count) + "moss\n";
        var resume = new MarkdownImporter().Import(new SourceText("me.md", text), diagnostics);

        Assert.Equal("Jane Moss", resume.Person.Name?.PlainText);
        Assert.Contains("moss", ResumeText.Of(resume), StringComparison.Ordinal);
        Assert.All(diagnostics.ToImmutable(), static d => Assert.NotEqual(Severity.Error, d.Severity));
    }

    [Fact]
    public void A_name_in_the_front_matter_and_in_the_heading_is_one_name()
    {
        var resume = Import("---\nname: Jane Moss\n---\n\n# Jane Moss\n\n## Skills\n\nMoss\n");
        Assert.Equal("name: Jane Moss\n# Skills [Skills]\n  text: Moss\n", ResumeText.Of(resume));
    }

    [Fact]
    public void Wishes_for_the_page_are_kept_in_the_metadata()
    {
        var resume = Import(
            "---\nlayout: modern\npaper: letter # for overseas\naccent: '#1F4E79'\nlang: de\n---\n\n# Jane Moss\n"
        );
        Assert.Equal(
            [new("render.layout", "modern"), new("render.paper", "letter"), new("render.accent", "#1F4E79")],
            resume.Metadata.AsEnumerable());
        Assert.Equal("de", resume.Language);
    }

    [Fact]
    public void Every_run_knows_where_its_words_were_written()
    {
        const string Text = "# Jane Moss\n\n## Experience\n\n### Painter, Acme Ltd (2019 – 2021)\n\n"
            + "- I *painted* 5 \\* 3 `walls`\n  and [doors](https://example.org) &amp; **more**\n\n> quoted "
            + "_words_\n\n| | |\n|---|---|\n| c | **d** |\n";
        var resume = Import(Text);
        var entry = resume.Sections[0].Entries[0];
        var runs = entry.Body.SelectMany(static item => item switch
        {
            BulletItem bullet => bullet.Text,
            ParagraphItem paragraph => paragraph.Text,
            _ => Enumerable.Empty<TextRun>(),
        }).Append(entry.Title![0]).Append(entry.Organization![0]).Append(resume.Person.Name![0]).ToList();

        Assert.True(runs.Count > 8);
        foreach (var run in runs)
        {
            var written = Text.Substring(run.Span.Start, run.Span.Length);
            var first = run.Text.Trim().Split(' ')[0];
            Assert.Contains(first is "&" ? "&amp;" : first, written, StringComparison.Ordinal);
            Assert.True(written.Length < run.Text.Length + 12, $"`{written}` for `{run.Text}`");
        }
    }

    private static Resume Import(string text) =>
        new MarkdownImporter().Import(new SourceText("me.md", text), new DiagnosticBag());
}
