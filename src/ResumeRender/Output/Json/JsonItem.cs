using System.Globalization;
using System.Text.Json.Nodes;
using ResumeRender.Formats;
using ResumeRender.Model;

namespace ResumeRender.Output.Json;

/// <summary>Writes one item of a body: a paragraph, a labelled line or a bullet.</summary>
internal static class JsonItem
{
    /// <summary>An item in full, or, if an element holds its text, what the element does not say.</summary>
    internal static JsonObject Of(BodyItem item, LineReference? reference)
    {
        var json = new JsonObject();
        if (reference is { } held)
        {
            json["ref"] = held.Pointer;
            if (item is not LabelledItem)
                json["type"] = item is BulletItem ? "highlight" : "text";
            PutNumber(json, item);
            PutPriority(json, item.Priority);
            if (held.IsWhole && item.Field is null)
                return json;
        }

        switch (item)
        {
            case LabelledItem line:
                json["label"] = MarkdownText.Of(line.Label);
                json["text"] = MarkdownText.Of(line.Value);
                if (line.Level is { } level)
                    json["level"] = MarkdownText.Of(level);
                break;
            case BulletItem bullet:
                json["highlight"] = MarkdownText.Of(bullet.Text);
                if (!bullet.Children.IsEmpty)
                    json["children"] = new JsonArray([.. bullet.Children.Select(static c => Of(c, null))]);
                break;
            case ParagraphItem paragraph:
                json["text"] = MarkdownText.Of(paragraph.Text);
                break;
        }

        PutNumber(json, item);
        if (item.Field is { } field)
            json["field"] = field;
        PutPriority(json, item.Priority);
        PutHidden(json, item.IsHidden);
        return json;
    }

    /// <summary>Puts an item among the highlights of an element; returns what points to it there.</summary>
    internal static JsonObject Referred(BodyItem item, JsonArray highlights, string pointer)
    {
        var (text, label) = item switch
        {
            BulletItem bullet => (MarkdownText.Of(bullet.Text), null),
            LabelledItem line => (
                $"{MarkdownText.Of(line.Label)}: {MarkdownText.Of(line.Value)}",
                MarkdownText.Of(line.Label)
            ),
            _ => (MarkdownText.Of(((ParagraphItem)item).Text), (string?)null),
        };
        var json = new JsonObject { ["ref"] = $"{pointer}/{highlights.Count.ToString(CultureInfo.InvariantCulture)}" };
        highlights.Add((JsonNode)JsonValue.Create(text));
        if (item is ParagraphItem)
            json["type"] = "text";
        if (label is not null)
            json["label"] = label;
        PutNumber(json, item);
        if (item is LabelledItem { Level: { } level })
            json["level"] = MarkdownText.Of(level);
        if (item.Field is { } field)
            json["field"] = field;
        PutPriority(json, item.Priority);
        if (item is BulletItem { Children.IsEmpty: false } parent)
            json["children"] = new JsonArray([
                .. parent.Children.Select(child => Referred(child, highlights, pointer)),
            ]);
        return json;
    }

    /// <summary>Whether the author hid it or a bullet below it.</summary>
    internal static bool HasHidden(BodyItem item) =>
        item.IsHidden || (item is BulletItem bullet && bullet.Children.Any(HasHidden));

    /// <summary>Says that the author hid it, if so.</summary>
    internal static void PutHidden(JsonObject json, bool isHidden)
    {
        if (isHidden)
            json["hidden"] = true;
    }

    /// <summary>Says what may be left out, if the author did.</summary>
    internal static void PutPriority(JsonObject json, Priority? priority)
    {
        if (priority is { } given)
            json["priority"] = PriorityReader.Word(given);
    }

    /// <summary>Says the number of an item of a numbered list.</summary>
    private static void PutNumber(JsonObject json, BodyItem item)
    {
        if (item is BulletItem { Number: { } number })
            json["number"] = number;
    }
}
