using System.Text.Json.Nodes;
using ResumeRender.Model;

namespace ResumeRender.Output.Json;

/// <summary>The nodes that a schema is made of: texts, choices, lists, objects, and what many objects have.</summary>
internal static class SchemaNode
{
    internal static JsonObject Texts(params (string? Key, string Description)[] keys) =>
        new(
            keys.Where(static k => k.Key is not null)
                .DistinctBy(static k => k.Key)
                .Select(static k => KeyValuePair.Create(k.Key!, (JsonNode?)TextNode(k.Description)))
        );

    internal static JsonObject TextNode(string description) =>
        new() { ["type"] = "string", ["description"] = description };

    /// <summary>A text, number or boolean: YAML makes what it likes of a value without quotes.</summary>
    internal static JsonObject Scalar(string description) =>
        new() { ["type"] = new JsonArray("string", "number", "boolean"), ["description"] = description };

    internal static JsonObject Choice(string description, params string[] values) =>
        new()
        {
            ["enum"] = new JsonArray([.. values.Select(static v => JsonValue.Create(v))]),
            ["description"] = description,
        };

    internal static JsonObject List(JsonObject items, string description) =>
        new()
        {
            ["type"] = "array",
            ["description"] = description,
            ["items"] = items,
        };

    internal static JsonObject Object(JsonObject properties, string description) =>
        new()
        {
            ["type"] = "object",
            ["description"] = description,
            ["properties"] = properties,
        };

    internal static JsonObject Reference(string definition) => new() { ["$ref"] = "#/definitions/" + definition };

    /// <summary>A bullet as a text, or as an object that says whether it may be left out.</summary>
    internal static JsonObject Highlight() =>
        new()
        {
            ["anyOf"] = new JsonArray(
                TextNode("A bullet."),
                Object(
                    new JsonObject
                    {
                        ["text"] = TextNode("The bullet."),
                        ["priority"] = Priority(),
                        ["hidden"] = Hidden(),
                    },
                    "A bullet that may be left out, or should not."
                )
            ),
        };

    internal static JsonObject Priority() =>
        new()
        {
            ["enum"] = new JsonArray("optional", "low", "normal", "high", 0, 1, 2, 3),
            ["description"] =
                "What is left out when the page is too full: optional (0) first, then low (1), normal (2) and at "
                    + "last high (3).",
        };

    internal static JsonObject Hidden() =>
        new() { ["type"] = "boolean", ["description"] = "True keeps it here and shows it on no page." };

    internal static string Id(SectionKind kind) => kind.ToString().ToLowerInvariant();
}
