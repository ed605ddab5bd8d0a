using ResumeRender.Cli.Host;
using ResumeRender.Cli.Output;
using ResumeRender.Parsing;

namespace ResumeRender.Cli.Input;

/// <summary>An input as bytes, with the name that messages call it by.</summary>
/// <param name="Name">The path as typed, or <c>&lt;stdin&gt;</c>.</param>
/// <param name="Path">The full path; null for standard input.</param>
/// <param name="Bytes">All of it.</param>
internal sealed record InputFile(string Name, string? Path, byte[] Bytes);

/// <summary>Reads the inputs that were named on the command line.</summary>
internal static class InputFiles
{
    /// <summary>Names standard input on the command line.</summary>
    internal const string StandardInput = "-";

    /// <summary>More than any résumé has, and little enough to hold in memory.</summary>
    internal const int MaximumBytes = InputDecoder.MaxBytes;

    internal static List<InputFile> Read(string[] inputs, CliHost host)
    {
        var files = new List<InputFile>();
        foreach (var input in InputNames.Find(inputs, host))
        {
            var file = input == StandardInput ? FromStandardInput(host) : FromFile(input, host);
            if (
                files.Exists(f =>
                    f.Path == file.Path
                    || (f.Path is { } read && file.Path is { } path && FilePath.IsSame(read, path))
                )
            )
                throw new CommandFailure(ExitCode.WrongUsage, CliDiagnostics.InputGivenTwice(input));
            files.Add(file);
        }

        return files;
    }

    private static InputFile FromStandardInput(CliHost host) => host.InputIsClosed
        ? throw new CommandFailure(ExitCode.OutsideWorld, CliDiagnostics.CannotRead("<stdin>", "it is closed"))
        : new("<stdin>", null, OutsideWorld.Read("<stdin>", () => ReadAll(host.Input, "<stdin>")));

    private static InputFile FromFile(string input, CliHost host)
    {
        var path = Path.GetFullPath(input, host.WorkingFolder);
        var bytes = OutsideWorld.Read(input, () =>
        {
            if (Directory.Exists(path))
                throw new CommandFailure(ExitCode.OutsideWorld, CliDiagnostics.IsFolder(input));
            using var stream = new FileStream(
                path,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete,
                bufferSize: 0
            );
            return ReadAll(stream, input);
        });
        return new InputFile(input, path, bytes);
    }

    /// <summary>Reads to the end, but never more than the limit: a pipe may have no end.</summary>
    private static byte[] ReadAll(Stream stream, string name)
    {
        using var all = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            all.Write(buffer, 0, count);
            if (all.Length > MaximumBytes)
                throw new CommandFailure(ExitCode.OutsideWorld, CliDiagnostics.TooLarge(name, MaximumBytes));
        }

        return all.ToArray();
    }
}
