using System.Diagnostics;
using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Parsing;

namespace ResumeRender.Tests.Parsing.JsonResume;

public sealed class JsonResumeImporterTests
{
    [Theory]
    [InlineData("me.txt", "  // mine\n{ \"basics\": {} }", "json")]
    [InlineData("me", "{ work: [] }", "json")]
    [InlineData("me.json", "[{ \"basics\": {} }]", "json")]
    [InlineData("me.txt", "{curly} Braces\nBaker of Leeds", "text")]
    [InlineData("me.txt", "{curly} Braces of all kinds: bought and sold\nBaker of Leeds", "text")]
    [InlineData("me.md", "# Bo {x: Lind}\n\n{x} and more: bread\n\n## Work\n\n- Baked", "markdown")]
    [InlineData("me.md", "# Bo Lind\n\n```json\n{ \"a\": 1 }\n```\n\n## Work\n\n- Baked", "markdown")]
    public void A_file_is_known_by_its_content(string name, string text, string id) =>
        Assert.Equal(id, ImporterCatalog.Default.Recognize(new SourceText(name, text)).Id);

    [Fact]
    public void A_file_without_an_object_is_an_error()
    {
        var diagnostics = new DiagnosticBag();
        ImporterCatalog.Default.Find("json")!.Import(new SourceText("me.json", "[1, 2]"), diagnostics);
        Assert.Equal("RR1720", Assert.Single(diagnostics.ToImmutable()).Code);
    }

    [Fact]
    public void A_megabyte_of_work_is_read_in_a_moment()
    {
        var text = new StringBuilder("{\"work\": [");
        for (var i = 0; text.Length < 1_000_000; i++)
            text.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $$"""{"name": "Firm {{i}}", "position": "Baker", "startDate": "2019-0{{(i % 9) + 1}}", "endDate": "Present", "summary": "Baked **bread**\n- rolls\n- rye", "highlights": ["One & two", "Three"], "odd": {"a": [1] } },"""
            );
        var source = new SourceText("me.json", text.Append("]}").ToString());
        var clock = Stopwatch.StartNew();
        var resume = ImporterCatalog.Default.Recognize(source).Import(source, new DiagnosticBag());
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.ElapsedMilliseconds} ms");
        Assert.True(resume.Sections[0].Entries.Length > 4000);
    }
}
