using System.Text.Json.Nodes;
using ResumeRender.Formats.Json;
using ResumeRender.Model;

namespace ResumeRender.Output.Json;

/// <summary>Writes items of a body that the standard has a key of their own for: a score, courses, keywords.</summary>
internal static class JsonField
{
    /// <summary>Writes the item into its element and returns what points to it there; null if the element has no place
    /// for it.</summary>
    internal static JsonObject? TryWrite(JsonObject element, string pointer, BodyItem item, ElementKeys keys)
    {
        if (
            item.IsHidden
            || item.Field is not { } field
            || !keys.Fields.Contains(field)
            || element.ContainsKey(field)
            || ValueOf(item, field) is not { } value
        )
            return null;
        element[field] = value;
        var json = new JsonObject { ["ref"] = $"{pointer}/{field}" };
        if (item is LabelledItem line)
            json["label"] = MarkdownText.Of(line.Label);
        else
            json["type"] = "text";
        json["field"] = field;
        JsonItem.PutPriority(json, item.Priority);
        return json;
    }

    private static JsonNode? ValueOf(BodyItem item, string field)
    {
        if (item is ParagraphItem { Text.IsEmpty: false } paragraph)
            return field is "description" or "score" ? JsonValue.Create(MarkdownText.Of(paragraph.Text)) : null;
        if (item is not LabelledItem { Level: null, Value.IsEmpty: false } line || field == "description")
            return null;
        var value = MarkdownText.Of(line.Value);
        if (field is not ("courses" or "keywords"))
            return JsonValue.Create(value);
        var parts = CommaList.Split(value);
        return string.Join(", ", parts) == value
            ? new JsonArray([.. parts.Select(static p => JsonValue.Create(p))])
            : null;
    }
}
