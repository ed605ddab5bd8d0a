using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ResumeRender.Formats;
using ResumeRender.Formats.Json;
using ResumeRender.Model;

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
            target["body"] = new JsonArray([.. body.Select(static item => JsonItem.Of(item, null))]);
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
                        keys.Bullets is null || JsonItem.HasHidden(item)
                            ? JsonItem.Of(item, null)
                            : JsonItem.Referred(item, highlights, $"{pointer}/{keys.Bullets}")
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

    /// <summary>Paragraphs as one text, a line each.</summary>
    internal static string Paragraphs(IEnumerable<BodyItem> body) =>
        string.Join('\n', body.OfType<ParagraphItem>().Select(static p => MarkdownText.Of(p.Text)));

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
