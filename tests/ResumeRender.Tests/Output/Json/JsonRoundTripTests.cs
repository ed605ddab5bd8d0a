using ResumeRender.Testing;

namespace ResumeRender.Tests.Output.Json;

/// <summary>What is written as JSON is read back as the same résumé.</summary>
public sealed class JsonRoundTripTests
{
    public static TheoryData<string> Documents => [.. Samples.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_sample_comes_back_as_it_was(string path) => RoundTrip.AssertSame(Samples.Read(path), "json");
}
