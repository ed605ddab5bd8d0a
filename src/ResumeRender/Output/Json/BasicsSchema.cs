using System.Text.Json.Nodes;
using static ResumeRender.Output.Json.SchemaNode;

namespace ResumeRender.Output.Json;

/// <summary>Describes who the résumé is about.</summary>
internal static class BasicsSchema
{
    internal static JsonObject Of() =>
        Object(
            new JsonObject
            {
                ["name"] = TextNode("Full name."),
                ["pronouns"] = TextNode("How the person is spoken of, such as she/her."),
                ["label"] = TextNode("A line under the name, such as Backend engineer."),
                ["image"] = TextNode(
                    "A photo: a file in the folder of this one. An address on the network is kept and not shown."
                ),
                ["email"] = TextNode("E-mail address."),
                ["phone"] = TextNode("Phone number, as it should stand on the page."),
                ["url"] = TextNode("Web page."),
                ["summary"] = TextNode("A few sentences about the person."),
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
}
