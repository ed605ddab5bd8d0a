using ResumeRender.Testing;

namespace ResumeRender.Fuzz;

/// <summary>A good file, from which bad ones are made.</summary>
/// <param name="Name">Its path in the repository.</param>
/// <param name="Kind">What it is, which decides how it is damaged.</param>
/// <param name="Bytes">All of it.</param>
internal sealed record Seed(string Name, SeedKind Kind, byte[] Bytes)
{
    private const long LargestFont = 400_000;

    /// <summary>All files of the repository that the program could be given, in the order of their names.</summary>
    internal static IReadOnlyList<Seed> All { get; } =
    [.. Folders().Order(StringComparer.Ordinal).Select(Of).OfType<Seed>()];

    private static IEnumerable<string> Folders() =>
        (
            (string[])
                [
                    "tests/corpus", "samples", "seeds", "tests/ResumeRender.Tests/Photos/Files",
                    "tests/ResumeRender.Tests/Typesetting/Fonts/Files", "tests/ResumeRender.Tests/Parsing/Pdf/Files",
                ]
        ).SelectMany(static folder =>
            Directory.EnumerateFiles(Path.Combine(Samples.RepositoryRoot, folder), "*", SearchOption.AllDirectories)
        );

    private static Seed? Of(string path)
    {
        SeedKind? kind = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".txt" or ".md" => SeedKind.Text,
            ".json" or ".yaml" or ".yml" => SeedKind.Data,
            ".docx" or ".zip" => SeedKind.Archive,
            ".pdf" => SeedKind.Pdf,
            ".ttf" or ".otf" when new FileInfo(path).Length <= LargestFont => SeedKind.Font,
            ".jpg" or ".png" => SeedKind.Photo,
            _ => null,
        };
        var name = Path.GetRelativePath(Samples.RepositoryRoot, path).Replace('\\', '/');
        return kind is { } known && !name.EndsWith("OFL.txt", StringComparison.Ordinal)
            ? new Seed(name, known, File.ReadAllBytes(path))
            : null;
    }
}
