using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using ResumeRender.Model;
using ResumeRender.Parsing;

namespace ResumeRender.Output.Json;

/// <summary>Writes paragraphs, labelled lines and bullets.</summary>
/// <remarks>
/// Paragraphs followed by bullets, which is nearly every body, are a <c>text</c> (a line a paragraph) and
/// <c>highlights</c>. Anything else is a <c>body</c>: the items in order, each with <c>highlight</c>, or <c>label</c>
/// and
/// <c>text</c>, or <c>text</c> alone.
/// </remarks>
internal static class JsonBody
{
    /// <summary>Writes a body with our own keys.</summary>
    internal static void Write(JsonObject target, ImmutableArray<BodyItem> body)
    {
        if (!IsSimple(body))
        {
            target["body"] = new JsonArray([.. body.Select(static item => Item(item, null))]);
            return;
        }

        if (Paragraphs(body) is { Length: > 0 } text)
            target["text"] = text;
        if (body.OfType<BulletItem>().Any())
            target["highlights"] = new JsonArray([
                .. body.OfType<BulletItem>().Select(static b => JsonValue.Create(MarkdownText.Of(b.Text))),
            ]);
    }

    /// <summary>Writes a body with the keys of the standard, and what those do not hold into <paramref
    /// name="left"/>.</summary>
    internal static void WriteElement(
        JsonObject element,
        string pointer,
        JsonObject left,
        ImmutableArray<BodyItem> body,
        ElementKeys keys
    )
    {
        var lead = keys.Paragraphs is null
            ? []
            : body.TakeWhile(static i =>
                    i is ParagraphItem { Field: null, Priority: null, IsHidden: false, Text.IsEmpty: false }
                )
                .ToImmutableArray();
        if (!lead.IsEmpty)
            element[keys.Paragraphs!] = Paragraphs(lead);
        var rest = body.RemoveRange(0, lead.Length);
        var isHeld = IsSimple(body) && (rest.IsEmpty || (keys.Bullets is not null && rest[0] is BulletItem));
        var highlights = new JsonArray();
        var items = new JsonArray();
        if (!lead.IsEmpty)
            items.Add((JsonNode)new JsonObject { ["ref"] = $"{pointer}/{keys.Paragraphs}" });
        foreach (var item in rest)
            items.Add(
                (JsonNode)(
                    JsonField.TryWrite(element, pointer, item, keys)
                    ?? (
                        keys.Bullets is null || HasHidden(item)
                            ? Item(item, null)
                            : Referred(item, highlights, $"{pointer}/{keys.Bullets}")
                    )
                )
            );
        if (highlights.Count > 0)
            element[keys.Bullets!] = highlights;
        if (isHeld)
            return;
        if (keys.Bullets is null && IsSimple(rest))
            Write(left, rest);
        else
            left["body"] = items;
    }

    /// <summary>An item in full, or, if an element holds its text, what the element does not say.</summary>
    internal static JsonObject Item(BodyItem item, LineReference? reference)
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
                    json["children"] = new JsonArray([.. bullet.Children.Select(static c => Item(c, null))]);
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

    /// <summary>Says that the author hid it, if so.</summary>
    internal static void PutHidden(JsonObject json, bool isHidden)
    {
        if (isHidden)
            json["hidden"] = true;
    }

    private static bool HasHidden(BodyItem item) =>
        item.IsHidden || (item is BulletItem bullet && bullet.Children.Any(HasHidden));

    /// <summary>Says the number of an item of a numbered list.</summary>
    private static void PutNumber(JsonObject json, BodyItem item)
    {
        if (item is BulletItem { Number: { } number })
            json["number"] = number;
    }

    /// <summary>Says what may be left out, if the author did.</summary>
    internal static void PutPriority(JsonObject json, Priority? priority)
    {
        if (priority is { } given)
            json["priority"] = PriorityReader.Word(given);
    }

    /// <summary>Paragraphs as one text, a line each.</summary>
    internal static string Paragraphs(IEnumerable<BodyItem> body) =>
        string.Join('\n', body.OfType<ParagraphItem>().Select(static p => MarkdownText.Of(p.Text)));

    /// <summary>Puts an item among the highlights of an element; returns what points to it there.</summary>
    private static JsonObject Referred(BodyItem item, JsonArray highlights, string pointer)
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

    /// <summary>True for paragraphs followed by bullets, with nothing special about any of them.</summary>
    private static bool IsSimple(ImmutableArray<BodyItem> body)
    {
        var bullets = false;
        foreach (var item in body)
        {
            if (
                item is LabelledItem or BulletItem { Children.IsEmpty: false } or BulletItem { Number: not null }
                || item.Field is not null
                || item.Priority is not null
                || item.IsHidden
                || item is ParagraphItem { Text.IsEmpty: true }
                || (bullets && item is ParagraphItem)
            )
                return false;
            bullets |= item is BulletItem;
        }

        return true;
    }
}
