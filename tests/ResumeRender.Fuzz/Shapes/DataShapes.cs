using static ResumeRender.Fuzz.Shapes.Filling;

namespace ResumeRender.Fuzz.Shapes;

/// <summary>JSON, YAML and CSV, far too long.</summary>
internal static class DataShapes
{
    private const string Basics = "{\"basics\":{\"name\":\"Jana Vrba\",\"email\":\"jana.vrba@example.org\"},";

    private const string Yaml = "basics:\n  name: Jana Vrba\n  email: jana.vrba@example.org\n";

    internal static IReadOnlyList<Shape> All { get; } =
    [
        Json("jobs.json", "\"work\":[",
            static i => $"{{\"name\":\"Acme {i}\",\"position\":\"Engineer\",\"startDate\":\"2001-0{i % 9 + 1}\"}},",
            "{}]}"),
        Json("jobs-with-bullets.json", "\"work\":[",
            static i => $"{{\"name\":\"Acme {i}\",\"highlights\":[\"{Phrase(i, 9)}\",\"{Phrase(i + 1, 9)}\"]}},",
            "{}]}"),
        Json("bullets.json", "\"work\":[{\"name\":\"Acme\",\"position\":\"Engineer\",\"highlights\":[",
            static i => $"\"{Phrase(i, 8)}\",", "\"x\"]}]}"),
        Json("unknown-keys.json", "", static i => $"\"key{i}\":\"{Phrase(i, 2)}\",", "\"last\":1}"),
        Json("unknown-objects.json", "\"things\":[",
            static i => $"{{\"colour{i}\":{{\"a\":{i},\"b\":[1,2]}}}},", "1]}"),
        Json("skills.json", "\"skills\":[",
            static i => $"{{\"name\":\"Skill {i}\",\"keywords\":[\"{Phrase(i, 1)}\",\"{i}\"]}},", "{}]}"),
        Json("one-text.json", "\"work\":[{\"name\":\"Acme\",\"summary\":\"", static i => Phrase(i, 6) + " ", "\"}]}"),
        Json("no-commas.json", "\"work\":[{\"name\":\"Acme\",\"highlights\":[",
            static i => $"\"{Phrase(i, 3)}\" ", "\"x\"]}]}"),
        Json("open-brackets.json", "\"work\":", static i => "[", ""),
        Json("numbers.json", "\"work\":[", static i => $"{i},", "1]}"),
        new("draft.json", static size => Of(size,
            $"{Basics}\"work\":[{{\"name\":\"Acme\",\"summary\":{{\"blocks\":[{{\"text\":\""
                + Text(size / 2, "", static i => Phrase(i, 6) + " ")
                + "\",\"type\":\"unstyled\",\"inlineStyleRanges\":[",
            static i => $"{{\"offset\":{i},\"length\":900000,\"style\":\"{(i % 2 == 0 ? "BOLD" : "SUPERSCRIPT")}\"}},",
            "{}]}],\"entityMap\":{}}}]}")),
        Json("quill.json", "\"work\":[{\"name\":\"Acme\",\"summary\":{\"ops\":[",
            static i => $"{{\"insert\":\"{Phrase(i, 1)} \"}},", "{\"insert\":\"x\\n\"}]}}]}"),
        Data("jobs.yaml", "work:\n",
            static i => $"  - name: Acme {i}\n    position: Engineer\n    startDate: 2001-0{i % 9 + 1}\n"),
        Data("bullets.yaml", "work:\n  - name: Acme\n    highlights:\n", static i => $"      - {Phrase(i, 8)}\n"),
        Data("block-text.yaml", "work:\n  - name: Acme\n    summary: |\n", static i => $"      {Phrase(i, 8)}\n"),
        Data("flow.yaml", "work: [", static i => $"{{name: Acme {i}}}, ", "{}]\n"),
        Data("unknown-keys.yaml", "", static i => $"key{i}: {Phrase(i, 2)}\n"),
        Data("broken.yaml", "work:\n", static i => $"  - name: Acme: {i}\n   position: [Engineer\n"),
        new("rendercv.yaml", static size => Of(size, "cv:\n  name: Jana Vrba\n  sections:\n    Experience:\n",
            static i => $"      - company: Acme {i}\n        start_date: 2001-0{i % 9 + 1}\n"
                + $"        highlights:\n          - {Phrase(i, 8)}\n")),
        new("positions.csv", static size => Of(size, "Company Name,Title,Description,Location,Started On,Finished On\n",
            static i => $"Acme {i},Engineer,\"{Phrase(i, 9)}\",Prague,Mar 20{i % 9 + 10},Apr 20{i % 9 + 11}\n")),
        new("skills.csv", static size => Of(size, "Name\n", static i => $"Skill {i}\n")),
    ];

    private static Shape Json(string name, string before, Func<int, string> value, string end) =>
        new(name, size => Of(size, Basics + before, value, end));

    private static Shape Data(string name, string before, Func<int, string> line, string end = "") =>
        new(name, size => Of(size, Yaml + before, line, end));
}
