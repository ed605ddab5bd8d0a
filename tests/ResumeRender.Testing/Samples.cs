using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing;

namespace ResumeRender.Testing;

/// <summary>The documents that lie in the repository: the one it started from and the fictional samples.</summary>
internal static class Samples
{
    /// <summary>The folder of the repository.</summary>
    public static string RepositoryRoot { get; } = FindRoot();

    /// <summary>Paths below the root of all documents that make a page.</summary>
    /// <remarks><c>samples/contact.txt</c> holds contact data only and goes together with the seed.</remarks>
    public static IEnumerable<string> Documents =>
        new[] { "seeds", "samples" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(RepositoryRoot, folder)))
            .Where(static path => Path.GetExtension(path) is ".txt" or ".md" or ".json" or ".yaml" or ".zip")
            .Select(path => Path.GetRelativePath(RepositoryRoot, path).Replace('\\', '/'))
            .Where(path => path != "samples/contact.txt")
            .Order(StringComparer.Ordinal);

    /// <summary>Those that are texts: what their pages say can be read back word for word.</summary>
    /// <remarks>Data imply what a page spells out, such as “Present” for a job without an end.</remarks>
    public static IEnumerable<string> Texts =>
        Documents.Where(static path => Path.GetExtension(path) is ".txt" or ".md");

    private static readonly Once<string, Resume> Resumes = new(static path => Read(path, new DiagnosticBag()));

    /// <summary>What a document is read as.</summary>
    public static Resume Read(string path) => Resumes.Of(path);

    /// <summary>Reads a document and tells what was found.</summary>
    public static Resume Read(string path, DiagnosticBag diagnostics) =>
        ImporterCatalog.Default.Import(path, File.ReadAllBytes(Path.Combine(RepositoryRoot, path)), diagnostics)
        ?? throw new InvalidDataException($"{path} cannot be read");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ResumeRender.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
