using System.Globalization;
using System.Text.Json.Nodes;
using ResumeRender.Formats.Json;
using ResumeRender.Model;

namespace ResumeRender.Output.Json;

/// <summary>Sorts sections into the arrays of JSON Resume, and lists them with what is left over.</summary>
/// <param name="root">The document; its arrays exist already.</param>
internal sealed class JsonSections(JsonObject root)
{
    private bool _hasSummary;

    /// <summary>Adds the section's parts to the root's arrays and returns its line in <c>sections</c>.</summary>
    internal JsonObject Add(Section section)
    {
        var listed = new JsonObject();
        if (!section.Title.IsEmpty)
            listed["title"] = MarkdownText.Of(section.Title);
        listed["kind"] = section.Kind.ToString().ToLowerInvariant();
        JsonItem.PutPriority(listed, section.Priority);
        JsonItem.PutHidden(listed, section.IsHidden);

        // What is hidden stands here alone: the arrays of the standard are shown by other programs.
        var keys = section.IsHidden ? null : ElementKeys.For(section.Kind);
        if (IsPlainSummary(section))
        {
            _hasSummary = true;
            root["basics"]!["summary"] = JsonBody.Paragraphs(section.Body);
            listed["ref"] = "/basics/summary";
        }
        else if (keys is { TakesLines: true } && !section.Body.IsEmpty)
        {
            listed["body"] = new JsonArray([
                .. section.Body.Select(item => JsonItem.Of(item, LineElement(item, section, keys))),
            ]);
        }
        else
        {
            JsonBody.Write(listed, section.Body);
        }

        if (!section.Entries.IsEmpty)
            listed["entries"] = new JsonArray([.. section.Entries.Select(entry => Entry(entry, keys, null))]);
        return listed;
    }

    private bool IsPlainSummary(Section section) =>
        section is { Kind: SectionKind.Summary, IsHidden: false, Entries.IsEmpty: true, Body.IsEmpty: false }
        && !_hasSummary
        && section.Body.All(static item =>
            item is ParagraphItem { Field: null, Priority: null, IsHidden: false, Text.IsEmpty: false }
        );

    /// <summary>An entry with what the standard's keys do not hold.</summary>
    private JsonObject Entry(Entry entry, ElementKeys? keys, Entry? employer)
    {
        var left = new JsonObject();
        keys = entry.IsHidden ? null : keys;
        if (keys is null)
        {
            JsonEntry.Write(left, entry, EntryParts.All);
            JsonBody.Write(left, entry.Body);
        }
        else if (entry.Roles.IsEmpty)
        {
            var (element, pointer) = NewElement(keys);
            left["ref"] = pointer;
            var missing = JsonEntry.WriteElement(element, entry, employer, keys);
            JsonEntry.Write(left, entry, missing, keys);
            JsonBody.WriteElement(element, pointer, left, entry.Body, keys);
        }
        else
        {
            // Each role is an element that repeats the employer; what belongs to the employer alone stays here.
            JsonEntry.Write(left, entry, EntryParts.All);
            JsonBody.Write(left, entry.Body);
        }

        JsonItem.PutPriority(left, entry.Priority);
        JsonItem.PutHidden(left, entry.IsHidden);
        if (!entry.Roles.IsEmpty)
            left["roles"] = new JsonArray([.. entry.Roles.Select(role => Entry(role, keys, entry))]);
        return left;
    }

    /// <summary>Makes an element of a line directly under the section's title; returns what points to it.</summary>
    private LineReference? LineElement(BodyItem item, Section section, ElementKeys keys)
    {
        if (!JsonLine.CanBeElement(item, keys))
            return null;
        var (element, pointer) = NewElement(keys);
        return new LineReference(pointer, JsonLine.WriteElement(element, item, section, keys));
    }

    private (JsonObject Element, string Pointer) NewElement(ElementKeys keys)
    {
        var array = (JsonArray)root[keys.Array]!;
        var element = new JsonObject();
        array.Add((JsonNode)element);
        return (element, $"/{keys.Array}/{(array.Count - 1).ToString(CultureInfo.InvariantCulture)}");
    }
}

/// <summary>Where the text of a line stands.</summary>
/// <param name="Pointer">JSON pointer to the element.</param>
/// <param name="IsWhole">True if the element says all that the line does.</param>
internal readonly record struct LineReference(string Pointer, bool IsWhole);
