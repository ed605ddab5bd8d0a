using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Parsing;

namespace ResumeRender.Tests.Parsing.Documents;

/// <summary>A page needs something to show.</summary>
public sealed class ResumeContentTests
{
    [Theory]
    [InlineData("me.json", "{}")]
    [InlineData("me.json", "{")]
    [InlineData("me.json", "[{}]")]
    [InlineData("me.json", "{\"basics\": {}}")]
    [InlineData(
        "me.json",
        "{\"basics\": {\"name\": \"\", \"label\": null}, \"work\": [], \"skills\": [{}], \"education\": null}"
    )]
    [InlineData("me.json", "{\"basics\": {\"name\": \"Ida Brook\"}}")]
    [InlineData("me.json", "{\"error\": \"Not found\"}")]
    [InlineData("me.json", "{\"foo\": 1}")]
    [InlineData("me.json", "{\"message\": \"the requested file was not found on this server\", \"code\": 404}")]
    [InlineData("me.json", "{\"error\": {\"code\": 401, \"reason\": \"unauthorized\"}}")]
    [InlineData("me.json", "42")]
    [InlineData("me.json", "\"x\"")]
    [InlineData("me.json", "null")]
    [InlineData("me.json", "true")]
    [InlineData("me.json", "[]")]
    [InlineData("me.yaml", "---")]
    [InlineData("me.yaml", "--- {}\n...\n")]
    [InlineData("me.yaml", "# later\n")]
    [InlineData("me.yaml", "42\n")]
    [InlineData("me.yaml", "null\n")]
    [InlineData("me.yaml", "cv:\n")]
    [InlineData("me.yaml", "cv:\n  name:\n  sections:\n    work: []\n")]
    [InlineData("me.md", "---\n---\n")]
    [InlineData("me.md", "---\nlayout: modern\n---\n")]
    [InlineData("me.md", "# Ida Brook\n")]
    [InlineData("me.md", "# Work\n\n# Education\n")]
    [InlineData("me.md", "<!-- nothing yet -->\n")]
    [InlineData("me.html", "<html></html>")]
    [InlineData("me.html", "<!doctype html><html><head><title>x</title></head><body><div></div></body></html>")]
    [InlineData("me.txt", "---")]
    [InlineData("me.txt", "42")]
    [InlineData("me.txt", "\"x\"")]
    [InlineData("me.txt", "null")]
    [InlineData("me.txt", "hello")]
    [InlineData("me.txt", "Ida Brook\n")]
    [InlineData("me.txt", "Work\n\nEducation\n\nSkills\n")]
    [InlineData("<stdin>", "{}")]
    [InlineData("<stdin>", "true")]
    public void Nothing_to_show_is_an_error(string name, string text) => Assert.True(Read(name, text).HasErrors);

    [Theory]
    [InlineData("me.txt", "Ida Brook\nida@brook.example\n")]
    [InlineData("me.json", "{\"basics\": {\"name\": \"Ida Brook\", \"phone\": \"+44 7700 900123\"}}")]
    public void A_name_and_contact_data_alone_are_a_warning(string name, string text) =>
        AssertWarns("RR1007", name, text);

    [Theory]
    [InlineData(
        "me.txt",
        "so I told her that the loom would run again by noon and she laughed at me\nand then it did run, which "
            + "nobody at the mill forgot\n"
    )]
    [InlineData(
        "me.md",
        "Minutes of the meeting: we talked about looms, and nobody wrote down what we said of them.\n"
    )]
    [InlineData(
        "<stdin>",
        "you there?\nyes, tell me\nthe loom stands still again\nthen call Ida, she knows what to do\n"
    )]
    public void Running_text_alone_is_a_warning(string name, string text) => AssertWarns("RR1008", name, text);

    [Theory]
    [InlineData("me.txt", "Ida Brook\nida@brook.example\n\nEducation\n\nLoom School, Leeds, 2014\n")]
    [InlineData("me.md", "# Ida Brook\n\n## Profile\n\nMender\n")]
    [InlineData("me.json", "{\"skills\": [{\"name\": \"Knots\"}]}")]
    public void One_section_is_enough(string name, string text) =>
        Assert.Empty(Read(name, text).ToImmutable().Where(static d => d.Severity != Severity.Note));

    [Theory]
    [InlineData(
        "{\"basics\": {\"name\": \"Ida Brook\", \"email\": \"ida@brook.example\"}, "
            + "\"work\": [{\"name\": \"Wharf Mill\", \"position\": \"Men"
    )]
    [InlineData("{\"basics\": {\"name\": \"Ida Brook\"}, \"work\": [{\"name\": \"Wharf Mill\"}, ")]
    [InlineData("{\"basics\": {\"name\": \"Ida Brook\"}, \"work\":")]
    [InlineData("{\"basics\": {\"name\": \"Ida Brook\"}, \"skills\": [{\"name\": \"Knots\"}],")]
    [InlineData("{\"basics\": {\"name\": \"Ida Brook\"}, \"skills\": [{\"name\": \"Knots\", \"level\": tru")]
    public void Half_a_JSON_file_is_an_error_with_its_place(string text) =>
        Assert.Equal(
            "RR1770",
            Read("me.json", text).ToImmutable().Single(static d => d.Severity == Severity.Error).Code
        );

    [Fact]
    public void A_last_bracket_that_was_forgotten_is_a_warning() =>
        AssertWarns(
            "RR1701",
            "me.json",
            "{\"basics\": {\"name\": \"Ida Brook\"}, \"skills\": [{\"name\": \"Knots\"}]\n"
        );

    [Theory]
    [InlineData(
        "me.yaml",
        "basics:\n  name: Ida Brook\n   email: ida@brook.example\nwork:\n  - name: Wharf Mill\n",
        "RR1767",
        3
    )]
    [InlineData("me.yaml", "basics:\n  name: Ida Brook\n email: ida@brook.example\n", "RR1767", 3)]
    [InlineData("me.yaml", "Ida Brook\nMender of looms\n", "RR1766", 1)]
    [InlineData("me.yaml", "- Ida Brook\n- Mender of looms\n", "RR1766", 1)]
    [InlineData("me.json", "\n\nIda Brook\nMender of looms\n", "RR1771", 3)]
    [InlineData("me.json", "name: Ida Brook\n", "RR1771", 1)]
    public void A_file_of_data_that_is_none_says_where_it_breaks(string name, string text, string code, int line)
    {
        var error = Read(name, text).ToImmutable().First(static d => d.Severity == Severity.Error);
        Assert.Equal(code, error.Code);
        Assert.Contains($":{line}:", error.Span.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "basics:\n\tname: Ida Brook\n\temail: ida@brook.example\nskills:\n\t- name: Knots\n\t- name: Sails\n",
        4,
        2
    )]
    [InlineData("basics:\n  name: Ida Brook\nskills:\n\t- name: Knots\n", 1, 4)]
    public void Tabs_in_YAML_are_named_and_read_as_spaces(string text, int lines, int line)
    {
        var told = Read("me.yaml", text);
        var tabs = Assert.Single(told.ToImmutable(), static d => d.Code == "RR1768");
        Assert.Contains($":{line}:", tabs.Span.ToString(), StringComparison.Ordinal);
        Assert.Contains(lines == 1 ? "this line is" : $"{lines - 1} more", tabs.Message, StringComparison.Ordinal);
        Assert.False(told.HasErrors);
    }

    private static void AssertWarns(string code, string name, string text)
    {
        var told = Read(name, text);
        Assert.False(told.HasErrors);
        Assert.Equal(Severity.Warning, told.ToImmutable().Single(d => d.Code == code).Severity);
    }

    private static DiagnosticBag Read(string name, string text)
    {
        var diagnostics = new DiagnosticBag();
        if (
            ImporterCatalog.Default.Import(name, Encoding.UTF8.GetBytes(text), diagnostics) is { } resume
            && !diagnostics.HasErrors
        )
            ResumeContent.Check(resume, diagnostics);
        return diagnostics;
    }
}
