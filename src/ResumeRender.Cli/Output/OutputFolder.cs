using ResumeRender.Cli.Commands;
using ResumeRender.Cli.Input;

namespace ResumeRender.Cli.Output;

/// <summary>A folder that gets several files; it is made if it is not there.</summary>
internal sealed class OutputFolder
{
    private readonly string _shown;
    private readonly List<InputFile> _files;
    private readonly CliHost _host;
    private readonly Report _report;

    internal OutputFolder(string shown, List<InputFile> files, CliHost host, Report report)
    {
        (_shown, _files, _host, _report) = (shown, files, host, report);
        var full = Path.GetFullPath(shown, host.WorkingFolder);
        if (File.Exists(full))
            throw new CommandFailure(ExitCode.OutsideWorld, CliDiagnostics.IsFile(shown));
        OutsideWorld.Write(shown, () => Directory.CreateDirectory(full));
    }

    internal void Write(string name, byte[] bytes)
    {
        var shown = Path.Combine(_shown, name);
        OutputFile.Write(OutputTarget.PathOf(shown, _files, _host), shown, bytes);
        _report.Done($"{shown}: {OutputTarget.Size(bytes.Length)}");
    }
}
