using ResumeRender.Testing;

namespace ResumeRender.Tests.House;

/// <summary>Who knows a folder knows the namespace, and the other way round.</summary>
public sealed class FolderTests
{
    private const StringComparison Plain = StringComparison.Ordinal;

    private static readonly Dictionary<string, string> Roots = new()
    {
        ["src/ResumeRender"] = "ResumeRender",
        ["src/ResumeRender.Cli"] = "ResumeRender.Cli",
        ["layouts"] = "ResumeRender.Layouts",
        ["tests/ResumeRender.Tests"] = "ResumeRender.Tests",
        ["tests/ResumeRender.Testing"] = "ResumeRender.Testing",
    };

    [Fact]
    public void A_folder_is_a_namespace() =>
        Assert.Empty(
            from file in Files()
            let home = File.ReadLines(Full(file.Path)).FirstOrDefault(static l => l.StartsWith("namespace ", Plain))
            let below = Path.GetRelativePath(file.Root, Path.GetDirectoryName(file.Path)!)
            let expected = below == "." ? Roots[file.Root] : $"{Roots[file.Root]}.{below.Replace('/', '.')}"
            where home is not null && home != $"namespace {expected};"
            select $"{file.Path}: {home}"
        );

    private static IEnumerable<(string Root, string Path)> Files() =>
        Roots.Keys.SelectMany(static root =>
            SourceFiles.In(root).Select(f => (root, Path.GetRelativePath(Samples.RepositoryRoot, f)))
        );

    private static string Full(string path) => Path.Combine(Samples.RepositoryRoot, path);
}
