using ResumeRender.Testing;

namespace ResumeRender.Tests.House;

/// <summary>The files of C# that people write: nothing that a build made.</summary>
internal static class SourceFiles
{
    private static readonly string[] Built = ["bin", "obj", "artifacts"];

    /// <summary>The files below a folder of the repository, in an order that is the same everywhere.</summary>
    public static IEnumerable<string> In(string folder) =>
        Directory
            .EnumerateFiles(Path.Combine(Samples.RepositoryRoot, folder), "*.cs", SearchOption.AllDirectories)
            .Where(static f => !f.Split(Path.DirectorySeparatorChar).Intersect(Built).Any())
            .Order(StringComparer.Ordinal);
}
