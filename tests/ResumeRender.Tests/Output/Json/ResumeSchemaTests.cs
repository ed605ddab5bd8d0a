using System.Text.Json.Nodes;
using CsCheck;
using ResumeRender.Output.Json;
using ResumeRender.Testing;

namespace ResumeRender.Tests.Output.Json;

/// <summary>What is written has only keys that the schema knows, and values of the kind that it says.</summary>
/// <remarks>Stricter than the schema, which lets authors add keys of their own: no key of ours may lack a
/// description.</remarks>
public sealed class ResumeSchemaTests
{
    private static readonly JsonObject Schema = ReadSchema();

    public static TheoryData<string> Documents => [.. Samples.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_sample_is_valid(string path) =>
        AssertValid(JsonNode.Parse(RoundTrip.Write(Samples.Read(path), "json")), Schema, "");

    [Fact]
    public void Any_resume_is_valid() =>
        ResumeGenerator.Resume.Sample(
            static r => AssertValid(JsonNode.Parse(RoundTrip.Write(r with { Metadata = [] }, "json")), Schema, ""),
            iter: 200,
            threads: 1
        );

    [Fact]
    public void A_misspelt_key_is_not_known() =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(static () =>
            AssertValid(JsonNode.Parse("""{ "work": [ { "higlights": [] } ] }"""), Schema, "")
        );

    private static void AssertValid(JsonNode? value, JsonObject schema, string path)
    {
        if (schema["$ref"]?.GetValue<string>() is { } reference)
            schema = (JsonObject)Schema["definitions"]![reference.Split('/')[^1]]!;
        if (schema["anyOf"] is JsonArray forms)
            schema = (JsonObject)forms[value is JsonObject ? 1 : 0]!;
        if (schema["enum"] is JsonArray values)
        {
            Assert.True(values.Any(v => JsonNode.DeepEquals(v, value)), $"{path}: {value}");
            return;
        }

        switch (schema["type"]!.GetValue<string>())
        {
            case "object":
                foreach (var (key, child) in Assert.IsType<JsonObject>(value))
                {
                    var known = schema["properties"]![key];
                    Assert.True(known is not null, $"{path}/{key} is not in the schema");
                    AssertValid(child, (JsonObject)known, $"{path}/{key}");
                }

                break;
            case "array":
                foreach (var child in Assert.IsType<JsonArray>(value))
                    AssertValid(child, (JsonObject)schema["items"]!, path + "/-");
                break;
            case "boolean":
                Assert.True(value is JsonValue truth && truth.TryGetValue<bool>(out _), $"{path}: {value}");
                break;
            default:
                Assert.True(value is JsonValue text && text.TryGetValue<string>(out _), $"{path}: {value}");
                break;
        }
    }

    private static JsonObject ReadSchema()
    {
        using var stream = new MemoryStream();
        ResumeSchema.Write(stream);
        return (JsonObject)JsonNode.Parse(stream.ToArray())!;
    }
}
