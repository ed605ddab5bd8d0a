using ResumeRender.Cli.Input;
using ResumeRender.Cli.Input.Persons;
using ResumeRender.Diagnostics;
using ResumeRender.Parsing;

namespace ResumeRender.Cli.Output;

/// <summary>Takes the words of a person's name out of a file's name: <c>dana-okafor-cv.md</c> becomes
/// <c>cv.md</c>.</summary>
internal static class NameInFileName
{
    /// <summary>Shorter words, such as “Al”, stand in too many others.</summary>
    private const int ShortestWord = 3;

    /// <param name="path">The path of an input.</param>
    /// <param name="files">The inputs, which are read once more for the names in them.</param>
    internal static string TakenOut(string path, List<InputFile> files)
    {
        var ignored = new DiagnosticBag();
        var words = files
            .Select(file =>
                ImporterCatalog.Default.Import(file.Name, file.Bytes, ignored)?.Person.Name?.PlainText ?? ""
            )
            .SelectMany(static name =>
                Transliteration
                    .ToAscii(name)
                    .Split((char[])[' ', '-', ',', '.', '\''], StringSplitOptions.RemoveEmptyEntries)
            )
            .Where(static word => word.Length >= ShortestWord)
            .ToList();
        var stem = Transliteration.ToAscii(Path.GetFileNameWithoutExtension(path));
        foreach (var word in words)
            stem = stem.Replace(word, "", StringComparison.OrdinalIgnoreCase);
        var left = string.Join('-', stem.Split((char[])[' ', '-', '_', '.'], StringSplitOptions.RemoveEmptyEntries));
        return left + Path.GetExtension(path);
    }
}
