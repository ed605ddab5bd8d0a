using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ResumeRender.Formats.Json;
using ResumeRender.Model;
using ResumeRender.Reading.Language;

namespace ResumeRender.Output.Json;

/// <summary>Writes a résumé as JSON Resume, version 1, for other programs.</summary>
/// <remarks>
/// Nothing is lost: the keys of the standard hold all that they can, and <c>sections</c> lists the sections as the
/// author ordered and named them, with what the standard has no key for. There a <c>ref</c> is a JSON pointer (RFC
/// 6901) to the element that holds the rest. <c>docs/json.md</c> describes it. Same résumé, same bytes: UTF-8, LF, two
/// spaces.
/// </remarks>
internal static class JsonResumeWriter
{
    private const string Wishes = "render.";

    /// <remarks>The first version of the schema that allows keys of one's own.</remarks>
    private const string Schema = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.2.1/schema.json";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the résumé; the stream stays open.</summary>
    public static void Write(Resume resume, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
            Build(resume).WriteTo(json);
        output.WriteByte((byte)'\n');
    }

    /// <summary>The résumé as a tree of keys and values, which YAML is written from too.</summary>
    internal static JsonObject Build(Resume resume)
    {
        var root = new JsonObject { ["$schema"] = Schema, ["basics"] = JsonBasics.Of(resume.Person) };
        // The standard's order, whatever the order of the sections.
        foreach (var keys in ElementKeys.All)
            root[keys.Array] = new JsonArray();
        var sections = new JsonSections(root);
        root["sections"] = new JsonArray([.. resume.Sections.Select(sections.Add)]);
        if (Meta(resume) is { Count: > 0 } meta)
            root["meta"] = meta;
        // An empty list of sections says that the file is ours, so that contact data alone is read to the letter too.
        var isEmpty = root.All(static p => p.Value is not (JsonArray { Count: > 0 } or JsonObject { Count: > 0 }));
        foreach (
            var empty in root.Where(p =>
                    p.Value is JsonArray { Count: 0 } or JsonObject { Count: 0 } && (isEmpty || p.Key != "sections")
                )
                .Select(static p => p.Key)
                .ToList()
        )
            root.Remove(empty);
        return root;
    }

    private static JsonObject Meta(Resume resume)
    {
        var meta = new JsonObject();
        foreach (var (key, value) in resume.Metadata)
        {
            // Wishes for the page have an object of their own, as people write them; a key that comes again, a list.
            var isWish =
                key.StartsWith(Wishes, StringComparison.Ordinal)
                && (!meta.ContainsKey("render") || meta.Last().Key == "render");
            if (isWish)
                Put((JsonObject)(meta["render"] ??= new JsonObject()), key[Wishes.Length..], value);
            else
                Put(meta, key, value);
        }

        if (!LanguageFinder.IsUnderstood(resume))
            meta["language"] = resume.Language;
        return meta;
    }

    private static void Put(JsonObject target, string key, string value)
    {
        if (target[key] is JsonArray list)
            list.Add((JsonNode)JsonValue.Create(value));
        else
            target[key] = target[key] is { } before
                ? new JsonArray(before.DeepClone(), JsonValue.Create(value))
                : JsonValue.Create(value);
    }
}
