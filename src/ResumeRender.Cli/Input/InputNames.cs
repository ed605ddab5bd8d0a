using System.Collections.Immutable;
using ResumeRender.Cli.Host;
using ResumeRender.Diagnostics;

namespace ResumeRender.Cli.Input;

/// <summary>Finds the files that the words of a command line mean, and says what to do about a word that means
/// none.</summary>
internal static class InputNames
{
    private const int MostSamples = 3;

    private const string FileScheme = "file://";

    /// <summary>Endings of files that people have their résumé in, also such as are not read: their readers say what to
    /// do.</summary>
    private static readonly ImmutableArray<string> Endings =
    [
        "txt", "text", "md", "markdown", "json", "jsonc", "json5", "yaml", "yml", "docx", "dotx", "docm", "pdf", "html",
        "htm", "zip", "csv", "doc", "odt", "rtf", "pages", "tex", "eml", "mht", "xml", "png", "jpg", "jpeg",
    ];

    /// <summary>The names of the files to read: a pattern becomes the files that it matches, ordered by the numbers of
    /// their characters.</summary>
    /// <remarks>A file that is named elsewhere without a pattern is not taken a second time: <c>contact.txt
    /// "*.txt"</c>.</remarks>
    internal static string[] Find(string[] typed, CliHost host)
    {
        var named = typed
            .Where(word => !Wildcard.IsIn(word))
            .Select(word => FullPath(word, host))
            .ToHashSet(StringComparer.Ordinal);
        return [.. typed.SelectMany(word => Of(word, named, host))];
    }

    /// <summary>True for what can be nothing but a file, be it there or not: by its ending, a folder in its name, a
    /// pattern, or as an address.</summary>
    internal static bool LooksLikeInput(string word) =>
        word.Contains('/', StringComparison.Ordinal)
        || word.Contains('\\', StringComparison.Ordinal)
        || Wildcard.IsIn(word)
        || Endings.Contains(Path.GetExtension(word).TrimStart('.').ToLowerInvariant())
        || WebAddress.HostOf(word) is not null;

    internal static string FullPath(string word, CliHost host) =>
        Path.GetFullPath(word.Length == 0 ? "." : word, host.WorkingFolder);

    private static List<string> Of(string word, HashSet<string> named, CliHost host)
    {
        if (word == InputFiles.StandardInput || File.Exists(FullPath(word, host)))
            return [word];
        if (word.Length > 0 && Directory.Exists(FullPath(word, host)))
            throw new CommandFailure(ExitCode.OutsideWorld, CliDiagnostics.InputIsFolder(word, Samples(word, host)));
        if (
            word.StartsWith(FileScheme, StringComparison.OrdinalIgnoreCase)
            && Uri.TryCreate(word, UriKind.Absolute, out var local)
        )
            return [local.LocalPath];
        if (WebAddress.HostOf(word) is { } site)
            throw new CommandFailure(
                ExitCode.WrongUsage,
                CliDiagnostics.InputIsAddress(word, WebAddress.WaysOut(word, site))
            );
        if (!Wildcard.IsIn(word))
            return Nearest(word, host) is { } nearest
                ? throw new CommandFailure(ExitCode.OutsideWorld, CliDiagnostics.NoSuchFile(word, nearest))
                : [word];
        var found = OutsideWorld
            .Read(word, () => Wildcard.Expand(word, host.WorkingFolder))
            .Where(file => !named.Contains(FullPath(file, host)))
            .ToList();
        return found.Count > 0
            ? found
            : throw new CommandFailure(ExitCode.OutsideWorld, CliDiagnostics.NothingMatches(word));
    }

    /// <summary>A file of the same folder whose name differs little.</summary>
    private static string? Nearest(string word, CliHost host)
    {
        var folder = Path.GetDirectoryName(word) ?? "";
        var name = Spelling.Nearest(Path.GetFileName(word), FilesIn(folder, host));
        return name is null ? null : Path.Combine(folder, name);
    }

    private static List<string> Samples(string folder, CliHost host) =>
        [
            .. FilesIn(folder, host)
                .Where(static name =>
                    name[0] != '.' && Endings.Contains(Path.GetExtension(name).TrimStart('.').ToLowerInvariant())
                )
                .Take(MostSamples)
                .Select(name => Path.Combine(folder, name)),
        ];

    private static List<string> FilesIn(string folder, CliHost host)
    {
        try
        {
            return
            [
                .. Directory
                    .EnumerateFiles(FullPath(folder, host))
                    .Select(static path => Path.GetFileName(path))
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception failure) when (OutsideWorld.IsOfTheWorld(failure))
        {
            return [];
        }
    }
}
