using ResumeRender.Cli.Commands;
using ResumeRender.Cli.Input;
using ResumeRender.Cli.Reporting;

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

    /// <summary>Writes a file and tells of it.</summary>
    /// <param name="name">Its name in the folder.</param>
    /// <param name="bytes">All of it.</param>
    /// <param name="told">What is told of the file of that path.</param>
    internal void Write(string name, byte[] bytes, Func<string, WrittenFile> told)
    {
        var shown = Path.Combine(_shown, name);
        OutputFile.Write(OutputTarget.PathOf(shown, _files, _host), shown, bytes);
        _report.Done(told(shown));
    }
}
