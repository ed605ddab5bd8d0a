using ResumeRender.Testing;

namespace ResumeRender.Tests.House;

/// <summary>The files that people write: nothing that a build made.</summary>
internal static class SourceFiles
{
    private static readonly string[] Built = ["bin", "obj", "artifacts"];

    private static readonly string[] TextEndings = [".cs", ".md", ".txt"];

    /// <summary>The files of C# below a folder of the repository, in an order that is the same everywhere.</summary>
    public static IEnumerable<string> In(string folder) => Files(folder).Where(static f => HasEnding(f, ".cs"));

    /// <summary>The file of this name in the repository, or the code, documents and lists of words below the folder
    /// of this name.</summary>
    public static IEnumerable<string> OfText(string name) =>
        File.Exists(Path.Combine(Samples.RepositoryRoot, name))
            ? [Path.Combine(Samples.RepositoryRoot, name)]
            : Files(name).Where(static f => Array.Exists(TextEndings, e => HasEnding(f, e)));

    private static IEnumerable<string> Files(string folder) =>
        Directory
            .EnumerateFiles(Path.Combine(Samples.RepositoryRoot, folder), "*", SearchOption.AllDirectories)
            .Where(static f => !f.Split(Path.DirectorySeparatorChar).Intersect(Built).Any())
            .Order(StringComparer.Ordinal);

    private static bool HasEnding(string file, string ending) => file.EndsWith(ending, StringComparison.Ordinal);
}
