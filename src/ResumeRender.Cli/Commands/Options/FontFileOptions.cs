using System.CommandLine;
using ResumeRender.Cli.Host;
using ResumeRender.Cli.Input;
using ResumeRender.Diagnostics;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Cli.Commands.Options;

/// <summary>The options that bring fonts of one's own.</summary>
internal sealed class FontFileOptions
{
    /// <summary>More than any family has.</summary>
    private const int MostFiles = 200;

    /// <summary>More than a face with all the letters of Chinese has.</summary>
    private const int MaximumBytes = 32_000_000;

    /// <summary>All are held in memory, which has an end.</summary>
    private const int MaximumBytesOfAll = 160_000_000;

    private readonly Option<string[]> _files = new("--font-file")
    {
        Description = "A font of your own (TTF or OTF), whose family --font then takes; may be given again.",
        HelpName = "FILE",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> _folders = new("--font-dir")
    {
        Description = "A folder of such fonts; may be given again.",
        HelpName = "FOLDER",
        Arity = ArgumentArity.OneOrMore,
    };

    internal void AddTo(Command command)
    {
        command.Add(_files);
        command.Add(_folders);
    }

    /// <summary>The bundled families and those of the files that were named.</summary>
    internal FontCatalog Read(ParseResult parsed, CliHost host, DiagnosticBag diagnostics)
    {
        var paths = (parsed.GetValue(_files) ?? [])
            .Concat((parsed.GetValue(_folders) ?? []).SelectMany(folder => FilesIn(folder, host, diagnostics)))
            .Distinct(StringComparer.Ordinal);
        var fonts = new List<FontFile>();
        var bytes = 0L;
        foreach (var path in paths)
        {
            fonts.Add(ReadFile(path, host));
            bytes += fonts[^1].Bytes.Length;
            if (bytes > MaximumBytesOfAll)
                throw new CommandFailure(ExitCode.WrongUsage, CliDiagnostics.FontsTooLarge(MaximumBytesOfAll));
        }

        return fonts.Count == 0 ? FontCatalog.Bundled : FontCatalog.Bundled.With(fonts, diagnostics);
    }

    /// <summary>The fonts in a folder by name, which does not depend on the order in which the system lists
    /// them.</summary>
    private static List<string> FilesIn(string folder, CliHost host, DiagnosticBag diagnostics)
    {
        var full = Path.GetFullPath(folder, host.WorkingFolder);
        var files = OutsideWorld.Read(folder, () =>
            Directory.Exists(full)
                ? Directory
                    .EnumerateFiles(full)
                    .Select(Path.GetFileName)
                    .OfType<string>()
                    .Where(IsFont)
                    .Take(MostFiles + 1)
                    .ToList()
                : throw new CommandFailure(ExitCode.OutsideWorld, CliDiagnostics.NoSuchFontFolder(folder))
        );
        if (files.Count > MostFiles)
            throw new CommandFailure(ExitCode.WrongUsage, CliDiagnostics.TooManyFonts(folder, MostFiles));
        if (files.Count == 0)
            diagnostics.Add(CliDiagnostics.NoFontsInFolder(folder));
        return [.. files.Order(StringComparer.Ordinal).Select(name => Path.Combine(folder, name))];
    }

    private static bool IsFont(string name) =>
        Path.GetExtension(name).ToLowerInvariant() is ".ttf" or ".otf" or ".ttc" or ".otc";

    private static FontFile ReadFile(string name, CliHost host)
    {
        host.OtherFilesRead.Add(Path.GetFullPath(name, host.WorkingFolder));
        var bytes = OutsideWorld.Read(name, () =>
            LimitedFile.Read(Path.GetFullPath(name, host.WorkingFolder), name, MaximumBytes)
        );
        return bytes.Length <= MaximumBytes
            ? new FontFile(name, bytes)
            : throw new CommandFailure(ExitCode.OutsideWorld, CliDiagnostics.FontTooLarge(name, MaximumBytes));
    }
}
