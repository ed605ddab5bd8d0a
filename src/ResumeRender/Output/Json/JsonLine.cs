using System.Text.Json.Nodes;
using ResumeRender.Formats.Json;
using ResumeRender.Model;

namespace ResumeRender.Output.Json;

/// <summary>Writes a line such as “Languages: C#, F#” as an element of the standard's arrays.</summary>
internal static class JsonLine
{
    internal static bool CanBeElement(BodyItem item, ElementKeys keys) => item switch
    {
        // Another program would show it.
        { IsHidden: true } => false,
        LabelledItem => keys.Value is not null || keys.Values is not null,
        BulletItem bullet => bullet.Children.IsEmpty,
        _ => true,
    };

    /// <summary>Writes the line; true if it can be told from the element alone.</summary>
    internal static bool WriteElement(JsonObject element, BodyItem item, Section section, ElementKeys keys) =>
        item switch
        {
            LabelledItem line => WriteLabelled(element, line, keys),
            BulletItem bullet => WriteText(element, bullet.Text, section, keys),
            ParagraphItem paragraph => WriteText(element, paragraph.Text, section, keys),
            _ => false,
        };

    private static bool WriteLabelled(JsonObject element, LabelledItem line, ElementKeys keys)
    {
        element[keys.Title] = MarkdownText.Of(line.Label);
        if (line.Level is { } level && keys.Subtitle is { } levelKey)
            element[levelKey] = MarkdownText.Of(level);
        var value = MarkdownText.Of(line.Value);
        if (keys.Values is { } list)
            return WriteList(element, list, value) && (line.Level is null || keys.Subtitle is not null);
        // Where one key serves for both, a level alone would come back as the value.
        if (value.Length == 0)
            return line.Level is null || (keys.Subtitle is not null && keys.Subtitle != keys.Value);
        if (element.ContainsKey(keys.Value!))
            return false;
        element[keys.Value!] = value;
        return line.Level is null || keys.Subtitle is not null;
    }

    private static bool WriteText(JsonObject element, RichText text, Section section, ElementKeys keys)
    {
        var value = MarkdownText.Of(text);
        if (keys.Paragraphs is { } key && keys.Kind == SectionKind.References)
        {
            element[key] = value;
            return true;
        }

        if (keys.Values is { } list && CommaList.Split(value).Length > 1)
        {
            // A list without a label of its own goes by the section's.
            element[keys.Title] = MarkdownText.Of(section.Title);
            return WriteList(element, list, value);
        }

        element[keys.Title] = value;
        return true;
    }

    private static bool WriteList(JsonObject element, string key, string value)
    {
        var items = CommaList.Split(value);
        if (items.Length > 0)
            element[key] = new JsonArray([.. items.Select(static i => JsonValue.Create(i))]);
        return string.Join(", ", items) == value;
    }
}
