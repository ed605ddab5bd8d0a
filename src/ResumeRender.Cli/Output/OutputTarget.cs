using ResumeRender.Cli.Host;
using ResumeRender.Cli.Input;

namespace ResumeRender.Cli.Output;

/// <summary>Where a command writes what it made.</summary>
internal static class OutputTarget
{
    /// <summary>Names standard output on the command line.</summary>
    internal const string StandardOutput = "-";

    /// <summary>The full path of the file to write, which must not be one that was read.</summary>
    internal static string PathOf(string shown, List<InputFile> files, CliHost host)
    {
        var path = Path.GetFullPath(shown, host.WorkingFolder);
        var isInput = files
            .Select(static f => f.Path)
            .OfType<string>()
            .Concat(host.OtherFilesRead)
            .Any(read => FilePath.IsSame(read, path));
        return isInput ? throw new CommandFailure(ExitCode.WrongUsage, CliDiagnostics.OutputIsInput(shown)) : path;
    }

    internal static void WriteStandardOutput(byte[] bytes, CliHost host) => OutsideWorld.Write("<stdout>", () =>
    {
        host.Output.Write(bytes);
        host.Output.Flush();
    });
}
