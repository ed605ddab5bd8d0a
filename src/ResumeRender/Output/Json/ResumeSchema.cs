using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ResumeRender.Formats.Json;
using ResumeRender.Layout;
using static ResumeRender.Output.Json.SchemaNode;

namespace ResumeRender.Output.Json;

/// <summary>Describes the JSON and YAML form as a JSON Schema, so that editors complete keys and mark
/// mistakes.</summary>
/// <remarks>
/// Draft 7, which is the latest that all editors know. The arrays of JSON Resume come from <see cref="ElementKeys"/>,
/// the table that the writer goes by. Keys of one's own are allowed, as JSON Resume allows them.
/// </remarks>
public static class ResumeSchema
{
    /// <summary>Writes the schema; the stream stays open.</summary>
    public static void Write(Stream output)
    {
        using (
            var json = new Utf8JsonWriter(
                output,
                new JsonWriterOptions
                {
                    Indented = true,
                    NewLine = "\n",
                    Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                }
            )
        )
            Build().WriteTo(json);
        output.Write("\n"u8);
    }

    private static JsonObject Build()
    {
        var properties = new JsonObject
        {
            ["$schema"] = TextNode("Address of this schema."),
            ["basics"] = Reference("basics"),
        };
        foreach (var keys in ElementKeys.All)
            properties[keys.Array] = List(
                ElementSchema.Of(keys),
                $"What belongs to the section of the kind {Id(keys.Kind)}."
            );
        properties["sections"] = List(
            Reference("section"),
            "All sections in their order and with their titles; a ref points to what stands in the arrays above."
        );
        properties["meta"] = Object(
            new JsonObject
            {
                ["language"] = TextNode("Language of the text as a BCP 47 tag, such as en or de."),
                ["render"] = Object(
                    new JsonObject
                    {
                        ["layout"] = TextNode("The look, such as classic or modern."),
                        ["paper"] = Choice("Size of the page.", "a4", "letter"),
                        ["accent"] = TextNode("Accent colour as #RRGGBB."),
                        ["font"] = TextNode("Family of the text."),
                        ["heading-font"] = TextNode("Family of the name and the section titles."),
                        ["size"] = Scalar("Size of the text in points, exactly, such as 9.5."),
                        ["margins"] = Scalar("Margins, exactly: 15mm, or 12mm,18mm for above and below, and sides."),
                        ["density"] = Choice("How close lines and blocks stand.", "compact", "normal", "airy"),
                        ["dates"] = Choice("How dates are written.", [.. DateFormat.All.Select(static f => f.Pattern)]),
                        ["caps"] = Scalar("Section titles in capitals (true), or as typed (false)."),
                        ["photo"] = TextNode("A photo in the folder of this file, over basics.image; none hides it."),
                        ["photo-shape"] = Choice("Outline of the photo.", "round", "square"),
                        ["section-order"] = List(TextNode("Title or kind of a section."), "Sections that come first."),
                        ["hide"] = List(TextNode("Title or kind of a section."), "Sections to leave out."),
                        ["quotes"] = Choice(
                            "Quotes and apostrophes as the language has them, or as typed.",
                            "typographic",
                            "keep"
                        ),
                        ["translate-titles"] = Scalar(
                            "Usual titles of sections in the language of the page (true), or as typed (false)."
                        ),
                        ["rename"] = new JsonObject
                        {
                            ["type"] = "object",
                            ["description"] = "Other titles for sections.",
                            ["additionalProperties"] = TextNode("The new title."),
                        },
                        ["fit"] = Choice("How the text is made to fit.", "page", "drop", "none"),
                        ["pages"] = Scalar("How many pages to fill: a number, or auto."),
                    },
                    "Wishes for the page."
                ),
            },
            "About the file, never printed."
        );
        return new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "Résumé",
            ["description"] =
                "JSON Resume, version 1, with sections in the author's order. Texts may hold the marks of Markdown.",
            ["type"] = "object",
            ["properties"] = properties,
            ["definitions"] = new JsonObject
            {
                ["basics"] = BasicsSchema.Of(),
                ["section"] = SectionSchema.Section(),
                ["entry"] = SectionSchema.Entry(),
                ["item"] = SectionSchema.Item(),
            },
        };
    }
}
