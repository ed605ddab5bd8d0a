using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ResumeRender.Layout;
using ResumeRender.Model;

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
            ["$schema"] = Text("Address of this schema."),
            ["basics"] = Reference("basics"),
        };
        foreach (var keys in ElementKeys.All)
            properties[keys.Array] = List(Element(keys), $"What belongs to the section of the kind {Id(keys.Kind)}.");
        properties["sections"] = List(
            Reference("section"),
            "All sections in their order and with their titles; a ref points to what stands in the arrays above."
        );
        properties["meta"] = Object(
            new JsonObject
            {
                ["language"] = Text("Language of the text as a BCP 47 tag, such as en or de."),
                ["render"] = Object(
                    new JsonObject
                    {
                        ["layout"] = Text("The look, such as classic or modern."),
                        ["paper"] = Choice("Size of the page.", "a4", "letter"),
                        ["accent"] = Text("Accent colour as #RRGGBB."),
                        ["font"] = Text("Family of the text."),
                        ["heading-font"] = Text("Family of the name and the section titles."),
                        ["size"] = Scalar("Size of the text in points, exactly, such as 9.5."),
                        ["margins"] = Scalar("Margins, exactly: 15mm, or 12mm,18mm for above and below, and sides."),
                        ["density"] = Choice("How close lines and blocks stand.", "compact", "normal", "airy"),
                        ["dates"] = Choice("How dates are written.", [.. DateFormat.All.Select(static f => f.Pattern)]),
                        ["caps"] = Scalar("Section titles in capitals (true), or as typed (false)."),
                        ["photo"] = Text("A photo in the folder of this file, over basics.image; none hides it."),
                        ["photo-shape"] = Choice("Outline of the photo.", "round", "square"),
                        ["section-order"] = List(Text("Title or kind of a section."), "Sections that come first."),
                        ["hide"] = List(Text("Title or kind of a section."), "Sections to leave out."),
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
                            ["additionalProperties"] = Text("The new title."),
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
                ["basics"] = Basics(),
                ["section"] = Section(),
                ["entry"] = Entry(),
                ["item"] = Item(),
            },
        };
    }

    private static JsonObject Basics() =>
        Object(
            new JsonObject
            {
                ["name"] = Text("Full name."),
                ["pronouns"] = Text("How the person is spoken of, such as she/her."),
                ["label"] = Text("A line under the name, such as Backend engineer."),
                ["image"] = Text(
                    "A photo: a file in the folder of this one. An address on the network is kept and not shown."
                ),
                ["email"] = Text("E-mail address."),
                ["phone"] = Text("Phone number, as it should stand on the page."),
                ["url"] = Text("Web page."),
                ["summary"] = Text("A few sentences about the person."),
                ["location"] = Object(
                    Texts(
                        ("address", "Street and number."),
                        ("postalCode", "Post code."),
                        ("city", "Town or city."),
                        ("countryCode", "Country as ISO 3166-1 alpha-2."),
                        ("region", "State or province."),
                        ("text", "The place as written.")
                    ),
                    "Where the person lives."
                ),
                ["profiles"] = List(
                    Object(
                        Texts(
                            ("network", "Such as GitHub."),
                            ("username", "Name there."),
                            ("url", "Address."),
                            ("text", "What to print for it.")
                        ),
                        "A profile or page."
                    ),
                    "Profiles and pages."
                ),
                ["hidden"] = new JsonObject
                {
                    ["type"] = "object",
                    ["description"] =
                        "Contact data that no page shows: image, email, phone, location and profiles, as above; "
                            + "email and phone are lists.",
                },
            },
            "Who the résumé is about."
        );

    private static JsonObject Element(ElementKeys keys)
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
            properties["startDate"] = Text("First date, as 2024-05-31, 2024-05 or 2024.");
            properties["endDate"] = Text("Last date; none if it goes on.");
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
                properties[key] = List(key == "highlights" ? Highlight() : Text("One of them."), words);
        }

        foreach (var field in keys.Fields)
            properties[field] = field is "courses" or "keywords"
                ? List(Text("One of them."), "One word or name each.")
                : Text($"Its {field}.");
        properties["priority"] = Priority();
        properties["hidden"] = Hidden();
        return Object(properties, $"One of {keys.Array}.");
    }

    private static JsonObject Section()
    {
        var properties = Body();
        properties["title"] = Text("The title as it should stand on the page.");
        properties["kind"] = Choice("The kind of the section.", [.. Enum.GetValues<SectionKind>().Select(Id)]);
        properties["ref"] = Text("JSON pointer to what holds the text.");
        properties["priority"] = Priority();
        properties["hidden"] = Hidden();
        properties["entries"] = List(Reference("entry"), "Jobs, degrees, projects and the like.");
        return Object(properties, "A titled part of the résumé.");
    }

    private static JsonObject Entry()
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

    private static JsonObject Item()
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
        ["text"] = Text("Paragraphs, a line each."),
        ["highlights"] = List(Highlight(), "Bullets."),
        ["body"] = List(Reference("item"), "Paragraphs, labelled lines and bullets, mixed or nested."),
    };

    /// <summary>A bullet as a text, or as an object that says whether it may be left out.</summary>
    private static JsonObject Highlight() =>
        new()
        {
            ["anyOf"] = new JsonArray(
                Text("A bullet."),
                Object(
                    new JsonObject
                    {
                        ["text"] = Text("The bullet."),
                        ["priority"] = Priority(),
                        ["hidden"] = Hidden(),
                    },
                    "A bullet that may be left out, or should not."
                )
            ),
        };

    private static JsonObject Priority() =>
        new()
        {
            ["enum"] = new JsonArray("optional", "low", "normal", "high", 0, 1, 2, 3),
            ["description"] =
                "What is left out when the page is too full: optional (0) first, then low (1), normal (2) and at "
                    + "last high (3).",
        };

    private static JsonObject Hidden() =>
        new() { ["type"] = "boolean", ["description"] = "True keeps it here and shows it on no page." };

    private static string Id(SectionKind kind) => kind.ToString().ToLowerInvariant();

    private static JsonObject Texts(params (string? Key, string Description)[] keys) =>
        new(
            keys.Where(static k => k.Key is not null)
                .DistinctBy(static k => k.Key)
                .Select(static k => KeyValuePair.Create(k.Key!, (JsonNode?)Text(k.Description)))
        );

    private static JsonObject Text(string description) => new() { ["type"] = "string", ["description"] = description };

    /// <summary>A text, number or boolean: YAML makes what it likes of a value without quotes.</summary>
    private static JsonObject Scalar(string description) =>
        new() { ["type"] = new JsonArray("string", "number", "boolean"), ["description"] = description };

    private static JsonObject Choice(string description, params string[] values) =>
        new()
        {
            ["enum"] = new JsonArray([.. values.Select(static v => JsonValue.Create(v))]),
            ["description"] = description,
        };

    private static JsonObject List(JsonObject items, string description) =>
        new()
        {
            ["type"] = "array",
            ["description"] = description,
            ["items"] = items,
        };

    private static JsonObject Object(JsonObject properties, string description) =>
        new()
        {
            ["type"] = "object",
            ["description"] = description,
            ["properties"] = properties,
        };

    private static JsonObject Reference(string definition) => new() { ["$ref"] = "#/definitions/" + definition };
}
