using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ResumeRender.Model;
using ResumeRender.Output.Json;

namespace ResumeRender.Output.Yaml;

/// <summary>Writes a résumé as YAML with the keys of JSON Resume, to be read and written by people.</summary>
/// <remarks>It is the tree that JSON is written from, so that the two forms cannot say different things.</remarks>
internal sealed class YamlWriter : IDataWriter
{
    public string Id => "yaml";

    public ImmutableArray<string> Extensions => ["yaml", "yml"];

    public void Write(Resume resume, Stream output)
    {
        var text = new StringBuilder();
        WriteMap(text, JsonResumeWriter.Build(resume), 0, isInline: false);
        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>Writes a line a key; the first goes on with the line it is on if <paramref name="isInline"/>.</summary>
    private static void WriteMap(StringBuilder text, JsonObject map, int indent, bool isInline)
    {
        foreach (var (key, value) in map)
        {
            if (!isInline)
                text.Append(' ', indent);
            isInline = false;
            text.Append(YamlScalar.Inline(key)).Append(':');
            WriteValue(text, value, indent);
        }
    }

    private static void WriteValue(StringBuilder text, JsonNode? value, int indent)
    {
        switch (value)
        {
            case JsonObject { Count: > 0 } map:
                text.Append('\n');
                WriteMap(text, map, indent + 2, isInline: false);
                break;
            case JsonArray { Count: > 0 } list:
                text.Append('\n');
                WriteList(text, list, indent + 2);
                break;
            default:
                text.Append(' ');
                WriteScalar(text, value, indent + 2);
                break;
        }
    }

    private static void WriteList(StringBuilder text, JsonArray list, int indent)
    {
        foreach (var item in list)
        {
            text.Append(' ', indent).Append('-');
            if (item is JsonObject { Count: > 0 } map)
            {
                text.Append(' ');
                WriteMap(text, map, indent + 2, isInline: true);
            }
            else
            {
                WriteValue(text, item, indent);
            }
        }
    }

    private static void WriteScalar(StringBuilder text, JsonNode? value, int indent)
    {
        if (value is null)
            text.Append("null\n");
        else if (value.GetValueKind() == JsonValueKind.String)
            YamlScalar.Write(text, value.GetValue<string>(), indent);
        else
            text.Append(value.ToJsonString()).Append('\n');
    }
}
