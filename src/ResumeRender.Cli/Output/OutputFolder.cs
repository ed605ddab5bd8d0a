using ResumeRender.Cli.Host;

namespace ResumeRender.Cli.Output;

/// <summary>A folder that gets several files.</summary>
internal static class OutputFolder
{
    /// <summary>Makes the folder if it is not there.</summary>
    internal static void Make(string shown, CliHost host)
    {
        var full = Path.GetFullPath(shown, host.WorkingFolder);
        if (File.Exists(full))
            throw new CommandFailure(ExitCode.OutsideWorld, CliDiagnostics.IsFile(shown));
        OutsideWorld.Write(shown, () => Directory.CreateDirectory(full));
    }
}
