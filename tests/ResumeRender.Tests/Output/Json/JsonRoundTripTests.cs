using CsCheck;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Output.Json;

/// <summary>What is written as JSON is read back as the same résumé.</summary>
public sealed class JsonRoundTripTests
{
    public static TheoryData<string> Documents => [.. Samples.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_sample_comes_back_as_it_was(string path) => RoundTrip.AssertSame(Samples.Read(path), "json");

    [Fact]
    public void Any_resume_comes_back_as_it_was() =>
        ResumeGenerator.Resume.Sample(static resume => RoundTrip.AssertSame(resume, "json"), iter: 300, threads: 1);

    [Fact]
    public void Any_marked_text_comes_back_as_it_was() =>
        ResumeGenerator.Signs.Sample(
            static text => RoundTrip.AssertSame(new Model.Resume { Person = new Model.Person { Name = text } }, "json"),
            iter: 3000,
            threads: 1
        );
}
