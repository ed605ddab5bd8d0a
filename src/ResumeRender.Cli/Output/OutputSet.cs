using ResumeRender.Cli.Host;
using ResumeRender.Cli.Input;
using ResumeRender.Cli.Reporting;
using ResumeRender.Diagnostics;

namespace ResumeRender.Cli.Output;

/// <summary>All files that one run writes: looked at together before the first is written.</summary>
/// <remarks>None takes the place of an input, of another output of the run, or of a file that somebody
/// changed.</remarks>
/// <param name="files">The inputs.</param>
/// <param name="host">Where paths start from.</param>
/// <param name="report">Gets each file that was written.</param>
/// <param name="isForced">Whether files that somebody changed are written over all the same.</param>
internal sealed class OutputSet(List<InputFile> files, CliHost host, Report report, bool isForced)
{
    private readonly List<Output> _outputs = [];

    /// <summary>Whether the outputs lie in a folder that the user named, rather than under names of their
    /// own.</summary>
    internal bool IsInFolder { get; init; }

    /// <summary>Adds a PDF, Word file, web page or picture.</summary>
    internal void AddPage(string shown, byte[] bytes, WrittenFile told) => Add(shown, bytes, told, isPage: true);

    /// <summary>Adds data or text.</summary>
    internal void AddData(string shown, byte[] bytes, WrittenFile told) => Add(shown, bytes, told, isPage: false);

    /// <summary>Writes all of them, or none if one may not be written.</summary>
    internal void Write()
    {
        CheckNames();
        if (!isForced)
            CheckWhatIsThere();
        foreach (var output in _outputs)
        {
            OutputFile.Write(output.Path, output.Shown, output.Bytes);
            report.Done(output.Told);
        }
    }

    private void Add(string shown, byte[] bytes, WrittenFile told, bool isPage) =>
        _outputs.Add(new Output(shown, OutputTarget.PathOf(shown, files, host), bytes, told, isPage));

    /// <remarks>Many file systems take names that differ in case only for one.</remarks>
    private void CheckNames()
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var output in _outputs)
        {
            var name = FilePath.Resolve(output.Path);
            if (!names.TryAdd(name, output.Shown))
                throw new CommandFailure(
                    ExitCode.OutsideWorld,
                    OverwriteDiagnostics.TwoOutputsOfOneName(names[name], output.Shown)
                );
        }
    }

    private void CheckWhatIsThere()
    {
        var taken = _outputs.Where(static o => !OverwriteCheck.IsFree(o.Path, o.Shown, o.Bytes, o.IsPage)).ToList();
        var refusals = new List<Diagnostic>();
        if (taken.Where(static o => o.IsPage).Select(static o => o.Shown).ToList() is { Count: > 0 } pages)
            refusals.Add(OverwriteDiagnostics.ChangedPage(pages, IsInFolder));
        if (taken.Where(static o => !o.IsPage).Select(static o => o.Shown).ToList() is { Count: > 0 } data)
            refusals.Add(OverwriteDiagnostics.OtherData(data, IsInFolder));
        if (refusals.Count > 0)
            throw new CommandFailure(ExitCode.OutsideWorld, [.. refusals]);
    }

    private sealed record Output(string Shown, string Path, byte[] Bytes, WrittenFile Told, bool IsPage);
}
