using System.Runtime.CompilerServices;

namespace ResumeRender.Tests.Parsing;

/// <summary>One example of a spec: its title, the format that its fence names, the text and the expected
/// résumé.</summary>
internal sealed record SpecExample(string Title, string Format, string Input, string Expected)
{
    /// <summary>The name that a file of the format has.</summary>
    public string FileName => Format == "text" ? "example" : $"example.{Format}";
}

/// <summary>A Markdown document with examples: a heading, a fence with a text, a fence with what it is read
/// as.</summary>
internal sealed record SpecFile(string Name, IReadOnlyList<SpecExample> Examples)
{
    private const string Fence = "````";

    /// <summary>The specs by name: each is read once, however many tests go through its examples.</summary>
    public static IReadOnlyList<SpecFile> All { get; } =
        [
            .. Directory
                .GetFiles(Folder(), "*.md")
                .Order(StringComparer.Ordinal)
                .Select(static path => Load(Path.GetFileName(path))),
        ];

    private static readonly Dictionary<string, ILookup<string, SpecExample>> ByTitle = All.ToDictionary(
        static file => file.Name,
        static file => file.Examples.ToLookup(static example => example.Title)
    );

    /// <summary>The one example of this title.</summary>
    public static SpecExample Find(string name, string title) => ByTitle[name][title].Single();

    private static SpecFile Load(string name)
    {
        var examples = new List<SpecExample>();
        var (title, format, input) = ("", "", (string?)null);
        var lines = File.ReadAllText(Path.Combine(Folder(), name)).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
                (title, format, input) = (lines[i][3..], "", null);
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
                continue;
            var end = Array.IndexOf(lines, Fence, i + 1);
            var content = string.Concat(lines[(i + 1)..end].Select(static l => l + "\n"));
            if (input is null)
                (format, input) = (lines[i][Fence.Length..], content);
            else
                examples.Add(new SpecExample(title, format, input, content));
            i = end;
        }

        return new SpecFile(name, examples);
    }

    /// <summary>Writes what was received into the second fence of an example.</summary>
    public static void Replace(string name, string title, string received)
    {
        var path = Path.Combine(Folder(), name);
        var text = File.ReadAllText(path);
        var heading = text.IndexOf($"## {title}\n", StringComparison.Ordinal);
        var fence = text.IndexOf($"\n{Fence}model\n", heading, StringComparison.Ordinal) + Fence.Length + 7;
        var end = text.IndexOf($"{Fence}", fence, StringComparison.Ordinal);
        File.WriteAllText(path, text[..fence] + received + text[end..]);
    }

    private static string Folder([CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "Specs");
}
