using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing;

namespace ResumeRender.Testing.Scoring;

/// <summary>One résumé of the corpus: a file as its author left it, and beside it what a careful reader
/// understands.</summary>
/// <param name="Format">The folder it lies in, such as <c>json</c> or <c>text-pdf</c>.</param>
/// <param name="Path">The file.</param>
internal sealed record CorpusFile(string Format, string Path)
{
    /// <summary>Format and file name, as in <c>json/teacher-nulls.json</c>.</summary>
    public string Name => Format + "/" + System.IO.Path.GetFileName(Path);

    /// <summary>The résumé that is expected, as <see cref="ResumeText"/> writes it.</summary>
    public string Expected => File.ReadAllText(System.IO.Path.ChangeExtension(Path, ".model"));

    /// <summary>The folder of the corpus.</summary>
    public static string Folder { get; } = System.IO.Path.Combine(Samples.RepositoryRoot, "tests", "corpus");

    /// <summary>All files of the corpus, by format and name.</summary>
    public static IReadOnlyList<CorpusFile> All { get; } = [.. In(Folder)];

    private static readonly Dictionary<string, CorpusFile> ByName = All.ToDictionary(
        static file => file.Name,
        StringComparer.Ordinal
    );

    /// <summary>The file of this format and name.</summary>
    public static CorpusFile Find(string name) => ByName[name];

    /// <summary>All files below a folder that is built as the corpus is, by format and name.</summary>
    public static IEnumerable<CorpusFile> In(string folder) =>
        Directory
            .GetFiles(folder, "*.model", SearchOption.AllDirectories)
            .Select(static model => System.IO.Path.ChangeExtension(model, null))
            .SelectMany(static stem =>
                Directory
                    .GetFiles(System.IO.Path.GetDirectoryName(stem)!, System.IO.Path.GetFileName(stem) + ".*")
                    .Where(path =>
                        !path.EndsWith(".model", StringComparison.Ordinal)
                        && System.IO.Path.ChangeExtension(path, null) == stem
                    )
            )
            .Select(static path => new CorpusFile(
                System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(path)!),
                path
            ))
            .OrderBy(static file => file.Name, StringComparer.Ordinal);

    /// <summary>Reads the file as the command does: by what it contains first, by its name second.</summary>
    public Resume? Read(DiagnosticBag? diagnostics = null) =>
        ImporterCatalog.Default.Import(
            System.IO.Path.GetFileName(Path),
            File.ReadAllBytes(Path),
            diagnostics ?? new DiagnosticBag()
        );

    /// <summary>How well it is read.</summary>
    public ResumeScore Score() => ResumeScore.Of(Expected, Read());
}
