using System.Text;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing;
using ResumeRender.Parsing.Data;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Parsing;

public sealed class YamlImporterTests
{
    [Theory]
    [InlineData("me.yaml", "cv:\n  name: Ola Rud\n", "yaml")]
    [InlineData("me", "cv:\n  name: Ola Rud\n", "yaml")]
    [InlineData("me.json", "{ \"cv\": { \"name\": \"Ola Rud\" } }", "yaml")]
    [InlineData("me.json", "{ \"basics\": { \"name\": \"Ola Rud\" } }", "json")]
    [InlineData("me.md", "---\nname: Ola Rud\nskills:\n  - rake\n---\n\n# Skills\n\nrake\n", "markdown")]
    [InlineData("me.txt", "Name: Ola Rud\nEmail: ola@rud.example\nSkills:\n- rake\n", "text")]
    public void The_content_tells_the_format(string name, string text, string format) =>
        Assert.Equal(format, ImporterCatalog.Default.Recognize(new SourceText(name, text)).Id);

    [Theory]
    [InlineData("[", 20_000)]
    [InlineData("{a: ", 20_000)]
    [InlineData("- ", 20_000)]
    [InlineData("*", 20_000)]
    [InlineData("\"", 20_001)]
    [InlineData("a: ", 20_000)]
    [InlineData("? ", 20_000)]
    [InlineData("\n\t- x: [", 2_000)]
    public void Nesting_without_end_is_an_error(string sign, int count)
    {
        var (_, diagnostics) = Import(
            "cv:\n  name: Ola Rud\n  x: " + new StringBuilder().Insert(0, sign, count) + "moss\n"
        );
        Assert.True(diagnostics.HasErrors || diagnostics.ToImmutable().Any(static d => d.Code == "RR1750"));
    }

    [Theory]
    [InlineData("[moss, moss]", "[*a{0}, *a{0}]")]
    [InlineData("{x: moss}", "[*a{0}, *a{0}, *a{0}, *a{0}, *a{0}, *a{0}, *a{0}, *a{0}, *a{0}]")]
    [InlineData("{x: moss}", "{p: *a{0}, q: *a{0}}")]
    [InlineData("{x: moss}", "{p: {<<: *a{0}}, q: {<<: *a{0}}}")]
    public void Aliases_of_aliases_are_refused(string first, string next)
    {
        var text = new StringBuilder($"cv:\n  name: Ola Rud\na0: &a0 {first}\n");
        for (var i = 1; i < 40; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} ")
                .Append(
                    next.Replace(
                        "{0}",
                        (i - 1).ToString(System.Globalization.CultureInfo.InvariantCulture),
                        StringComparison.Ordinal
                    )
                )
                .Append('\n');
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains(Import(text.ToString()).Diagnostics.ToImmutable(), static d => d.Code == "RR1769");
        Assert.True(
            GC.GetAllocatedBytesForCurrentThread() - before < 20_000_000,
            "memory grows with what aliases stand for"
        );
    }

    [Fact]
    public void A_long_text_that_many_aliases_repeat_is_refused()
    {
        var text =
            $"cv:\n  name: Ola Rud\n  sections:\n    more:\n      - &long {new string('x', 50_000)}\n"
            + string.Concat(Enumerable.Repeat("      - *long\n", 30));
        Assert.Contains(Import(text).Diagnostics.ToImmutable(), static d => d.Code == "RR1769");
    }

    [Fact]
    public void A_resume_with_anchors_is_read()
    {
        const string Text =
            "settings: &mill {company: Wharf Mill, location: Halifax}\ncv:\n  name: Ola Rud\n  sections:\n    "
                + "experience:\n      - <<: *mill\n        position: Smith\n      - <<: *mill\n        position: "
                + "Weaver\n";
        var (resume, diagnostics) = Import(Text);
        var jobs = ResumeText.Of(resume);
        Assert.Contains("organization: Wharf Mill", jobs, StringComparison.Ordinal);
        Assert.Contains("location: Halifax", jobs, StringComparison.Ordinal);
        Assert.Contains("Smith", jobs, StringComparison.Ordinal);
        Assert.Contains("Weaver", jobs, StringComparison.Ordinal);
        Assert.False(diagnostics.HasErrors);
    }

    [Fact]
    public void An_alias_stands_for_its_value_and_one_of_itself_is_text()
    {
        var root = Assert.IsType<DataMap>(
            YamlReader.Read(new SourceText("me.yaml", "a: &x [one]\nb: *x\nc: &y [*y]\n"), new DiagnosticBag())
        );
        Assert.Same(root["a"], root["b"]);
        Assert.Equal("*y", Assert.IsType<DataScalar>(Assert.IsType<DataList>(root["c"]).Items[0]).Text);
    }

    [Fact]
    public void Plain_values_keep_their_text_and_every_value_its_place()
    {
        const string Text =
            "year: 2020\nok: yes\nno: null\nscore: 1.10\nday: 2020-09-24\nphone: +65 8000\nquoted: \"2020\"\nlead: "
                + "lead: all\n";
        var root = Assert.IsType<DataMap>(YamlReader.Read(new SourceText("me.yaml", Text), new DiagnosticBag()));
        var read = root.Entries.Select(static e => (DataScalar)e.Value).ToList();
        Assert.Equal(
            ["2020", "yes", "", "1.10", "2020-09-24", "+65 8000", "2020", "lead: all"],
            read.Select(static s => s.Text)
        );
        Assert.Equal(
            [
                ScalarKind.Number, ScalarKind.Text, ScalarKind.Null, ScalarKind.Number, ScalarKind.Text,
                ScalarKind.Text, ScalarKind.Text, ScalarKind.Text,
            ],
            read.Select(static s => s.Kind)
        );
        Assert.All(read, s =>
            Assert.Contains(s.Text, Text.Substring(s.Span.Start, s.Span.Length), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_scheme_of_a_phone_number_is_no_part_of_it() =>
        Assert.Equal("+65-8000-1234", Import("cv:\n  phone: tel:+65-8000-1234\n").Resume.Person.Phones[0].Value);

    [Theory]
    [InlineData("cv:\n  name: Ola Rud\n sections:\n   - moss\n")]
    [InlineData("cv:\n  name: \"Ola Rud\n  email: moss\n")]
    [InlineData("cv:\n  name: Ola Rud\n  sections:\n    skills: [moss\n    more: x\n")]
    [InlineData("cv:\n\tname: Ola Rud\n\tsections:\n\t\tskills:\n\t\t- moss\n")]
    public void Broken_YAML_is_mended_or_refused(string text)
    {
        var (resume, diagnostics) = Import(text);
        if (diagnostics.HasErrors)
            return;
        var read = ResumeText.Of(resume);
        Assert.Contains("Ola Rud", read, StringComparison.Ordinal);
        Assert.Contains("moss", read, StringComparison.Ordinal);
    }

    [Fact]
    public void A_megabyte_is_read_in_time_that_grows_with_its_length()
    {
        var text = new StringBuilder("cv:\n  name: Ola Rud\n  sections:\n    experience:\n");
        while (text.Length < 1_000_000)
            text.Append(
                "      - company: Acme\n        position: Smith\n        start_date: 2020-01\n        highlights:\n  "
                    + "        - Forged **steel** for #1 ships: all of them\n          - **Won** a prize\n"
            );
        Import(text.ToString(0, 10_000));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Import(text.ToString());
        // Far above the second that it should take, since other tests run beside it.
        Assert.True(clock.ElapsedMilliseconds < 8_000, $"{clock.ElapsedMilliseconds} ms");
    }

    [Fact]
    public void More_than_five_megabytes_are_an_error() =>
        Assert.Contains(
            Import("cv:\n  name: Ola Rud\n#" + new string('x', 5 * 1024 * 1024) + "\n").Diagnostics.ToImmutable(),
            static d => d is { Code: "RR1767", Severity: Severity.Error }
        );

    [Fact]
    public void A_map_is_stronger_than_what_it_shares()
    {
        var diagnostics = new DiagnosticBag();
        var root = Assert.IsType<DataMap>(
            YamlReader.Read(new SourceText("me.yaml", "base: &b {x: 1, y: 2}\nown:\n  <<: *b\n  x: 3\n"), diagnostics)
        );
        var own = Assert.IsType<DataMap>(root["own"]);
        Assert.Equal(["y=2", "x=3"], own.Entries.Select(static e => $"{e.Key}={((DataScalar)e.Value).Text}"));
        Assert.Empty(diagnostics.ToImmutable());
    }

    [Theory]
    [InlineData("cv:\n  name: Ola Rud\nlocale:\n  language: norwegian\n", "no")]
    [InlineData("name: Ola Rud\nlang: nb-NO\nwork: []\n", "nb-NO")]
    [InlineData("name: Ola Rud\nlocale:\n  language: german\nwork: []\n", "de")]
    [InlineData("basics:\n  name: Ola Rud\nmeta:\n  language: de_AT\n", "de-AT")]
    [InlineData("basics:\n  name: Ola Rud\n", "en")]
    public void The_language_is_what_the_file_says(string text, string language) =>
        Assert.Equal(language, Import(text).Resume.Language);

    private static (Resume Resume, DiagnosticBag Diagnostics) Import(string text)
    {
        var diagnostics = new DiagnosticBag();
        return (
            ImporterCatalog.Default.Find("yaml")!.Import(new SourceText("me.yaml", text), diagnostics),
            diagnostics
        );
    }
}
