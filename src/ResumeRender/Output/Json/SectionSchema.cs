using System.Text.Json.Nodes;
using ResumeRender.Model;
using static ResumeRender.Output.Json.SchemaNode;

namespace ResumeRender.Output.Json;

/// <summary>Describes sections, their entries and the items of their bodies.</summary>
internal static class SectionSchema
{
    internal static JsonObject Section()
    {
        var properties = Body();
        properties["title"] = TextNode("The title as it should stand on the page.");
        properties["kind"] = Choice("The kind of the section.", [.. Enum.GetValues<SectionKind>().Select(Id)]);
        properties["ref"] = TextNode("JSON pointer to what holds the text.");
        properties["priority"] = Priority();
        properties["hidden"] = Hidden();
        properties["entries"] = List(Reference("entry"), "Jobs, degrees, projects and the like.");
        return Object(properties, "A titled part of the résumé.");
    }

    internal static JsonObject Entry()
    {
        var properties = Body();
        foreach (
            var (key, text) in Texts(
                    ("ref", "JSON pointer to what holds the rest."),
                    ("title", "Role, degree, name of a project."),
                    ("subtitle", "A further line of the head."),
                    ("organization", "Employer or school."),
                    ("location", "Where."),
                    ("url", "A page about it."),
                    ("urlText", "What to print for the page."),
                    ("network", "Network of the page."),
                    ("username", "Name on the network."),
                    ("startDate", "First date."),
                    ("endDate", "Last date; none if it goes on."),
                    ("date", "A single date, or the author's words for the dates."),
                    ("openWord", "The author's word for an open end."),
                    ("startSeason", "Season of the first date."),
                    ("endSeason", "Season of the last date."),
                    ("startQualifier", "A word before the first date, such as Expected."),
                    ("endQualifier", "A word before the last date.")
                )
                .ToList()
        )
        {
            properties[key] = text!.DeepClone();
        }

        properties["open"] = new JsonObject
        {
            ["type"] = "boolean",
            ["description"] = "Whether it goes on, where the dates do not tell.",
        };
        properties["priority"] = Priority();
        properties["hidden"] = Hidden();
        properties["first"] = Choice("What stands first in the head.", "title");
        properties["place"] = Object(
            Texts(
                ("address", "Street and number."),
                ("postalCode", "Post code."),
                ("city", "Town or city."),
                ("countryCode", "Country."),
                ("region", "State or province.")
            ),
            "The place by its parts."
        );
        properties["roles"] = List(Reference("entry"), "Several roles at the same organization.");
        return Object(properties, "One job, degree, project or the like.");
    }

    internal static JsonObject Item()
    {
        var properties = Texts(
            ("ref", "JSON pointer to the text."),
            ("type", "Whether it is a highlight or a text."),
            ("label", "What stands before the colon."),
            ("text", "A paragraph, or what stands after the label."),
            ("level", "How well."),
            ("highlight", "A bullet."),
            ("number", "The number of a highlight, with its signs: `1.`, `[1]`."),
            ("field", "Which field of a structured format it is.")
        );
        properties["priority"] = Priority();
        properties["hidden"] = Hidden();
        properties["children"] = List(Reference("item"), "Bullets below this one.");
        return Object(properties, "A paragraph, a labelled line or a bullet.");
    }

    private static JsonObject Body() => new()
    {
        ["text"] = TextNode("Paragraphs, a line each."),
        ["highlights"] = List(Highlight(), "Bullets."),
        ["body"] = List(Reference("item"), "Paragraphs, labelled lines and bullets, mixed or nested."),
    };
}
