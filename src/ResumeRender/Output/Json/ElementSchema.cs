using System.Text.Json.Nodes;
using ResumeRender.Formats.Json;
using static ResumeRender.Output.Json.SchemaNode;

namespace ResumeRender.Output.Json;

/// <summary>Describes an element of one of the arrays of JSON Resume.</summary>
internal static class ElementSchema
{
    internal static JsonObject Of(ElementKeys keys)
    {
        var properties = Texts(
            (keys.Title, "Its title or name."),
            (keys.Organization, "Employer, school, publisher or awarder."),
            (keys.Subtitle, "What says more about the title."),
            (keys.Location, "Where."),
            (keys.Url, "A page about it."),
            (keys.Date, "When, as 2024-05-31, 2024-05 or 2024."),
            (keys.Paragraphs, "A few sentences."),
            (keys.Value, "What stands after the label.")
        );
        if (keys.HasRange)
        {
            properties["startDate"] = TextNode("First date, as 2024-05-31, 2024-05 or 2024.");
            properties["endDate"] = TextNode("Last date; none if it goes on.");
        }

        foreach (
            var (key, words) in (ReadOnlySpan<(string?, string)>)
                [
                    (keys.Bullets, "One line each."),
                    (keys.Values, "One word or name each."),
                    (keys.Roles, "Roles in it."),
                ]
        )
        {
            if (key is not null)
                properties[key] = List(key == "highlights" ? Highlight() : TextNode("One of them."), words);
        }

        foreach (var field in keys.Fields)
            properties[field] = field is "courses" or "keywords"
                ? List(TextNode("One of them."), "One word or name each.")
                : TextNode($"Its {field}.");
        properties["priority"] = Priority();
        properties["hidden"] = Hidden();
        return Object(properties, $"One of {keys.Array}.");
    }
}
