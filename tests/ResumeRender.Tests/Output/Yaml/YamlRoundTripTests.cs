using CsCheck;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing;
using ResumeRender.Tests.Parsing;

namespace ResumeRender.Tests.Output.Yaml;

/// <summary>What is written as YAML is read back as the same résumé.</summary>
public sealed class YamlRoundTripTests
{
    public static TheoryData<string> Samples => [.. Testing.Samples.Documents];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_comes_back_as_it_was(string path) => RoundTrip.AssertSame(Testing.Samples.Read(path), "yaml");

    [Theory]
    [MemberData(nameof(SpecTests.Examples), MemberType = typeof(SpecTests))]
    public void The_model_of_a_spec_comes_back_as_it_was(string file, string title)
    {
        var example = SpecFile.Find(file, title);
        var resume = ImporterCatalog.Default.Import(
            example.FileName,
            System.Text.Encoding.UTF8.GetBytes(example.Input),
            new DiagnosticBag()
        );
        if (resume is not null)
            RoundTrip.AssertSame(resume, "yaml");
    }

    [Fact]
    public void Any_resume_comes_back_as_it_was() =>
        ResumeGenerator.Resume.Sample(static resume => RoundTrip.AssertSame(resume, "yaml"), iter: 300, threads: 1);

    [Fact]
    public void Any_marked_text_comes_back_as_it_was() =>
        ResumeGenerator.Signs.Sample(
            static text => RoundTrip.AssertSame(new Resume { Person = new Person { Name = text } }, "yaml"),
            iter: 3000,
            threads: 1
        );

    [Theory]
    [InlineData("+44")]
    [InlineData("-1.5")]
    [InlineData("1e3")]
    [InlineData("a: b # c")]
    [InlineData("a\": b #c")]
    [InlineData("'': x")]
    [InlineData("nobreak:\u00A0#x")]
    public void A_text_comes_back_as_it_was(string text) =>
        RoundTrip.AssertSame(
            new Resume
            {
                Person = new Person { Name = text },
                Sections = [new Section { Title = text, Body = [new BulletItem(text), new ParagraphItem(text)] }],
            },
            "yaml"
        );
}
