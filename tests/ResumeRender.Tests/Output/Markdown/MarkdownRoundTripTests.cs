using CsCheck;
using ResumeRender.Diagnostics;
using ResumeRender.Parsing;
using ResumeRender.Testing;
using ResumeRender.Tests.Parsing;

namespace ResumeRender.Tests.Output.Markdown;

/// <summary>What is written as Markdown is read back as the same résumé.</summary>
public sealed class MarkdownRoundTripTests
{
    public static TheoryData<string> Samples => [.. Testing.Samples.Documents];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_comes_back_as_it_was(string path) =>
        RoundTrip.AssertSame(Testing.Samples.Read(path), "markdown");

    [Theory]
    [MemberData(nameof(SpecTests.Examples), MemberType = typeof(SpecTests))]
    public void The_model_of_a_spec_comes_back_as_it_was(string file, string title)
    {
        var example = SpecFile.Find(file, title);
        var diagnostics = new DiagnosticBag();
        var resume = ImporterCatalog.Default.Import(
            example.FileName,
            System.Text.Encoding.UTF8.GetBytes(example.Input),
            diagnostics
        );
        if (resume is not null)
            RoundTrip.AssertSame(resume, "markdown");
    }

    [Fact]
    public void Any_resume_comes_back_as_it_was() =>
        ResumeGenerator.Resume.Sample(static resume => RoundTrip.AssertSame(resume, "markdown"), iter: 300, threads: 1);

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_needs_hardly_any_comments(string path)
    {
        var written = RoundTrip.Write(Testing.Samples.Read(path), "markdown");
        var lines = written.Split('\n');

        Assert.InRange(lines.Count(static l => l.Contains("<!-- is:", StringComparison.Ordinal)), 0, lines.Length / 2);
    }
}
