using ResumeRender.Cli.Host;
using ResumeRender.Cli.Input;
using ResumeRender.Diagnostics;

namespace ResumeRender.Cli.Reporting;

/// <summary>The messages of one run of a command.</summary>
/// <param name="host">Where messages go.</param>
/// <param name="format">One of <see cref="DiagnosticReporter.Formats"/>.</param>
/// <param name="strict">Whether warnings are errors.</param>
/// <param name="quiet">Whether notes are left out.</param>
internal sealed class Report(CliHost host, string format, bool strict, bool quiet)
{
    private const string Json = "json";

    private readonly DiagnosticBag _diagnostics = new();
    private readonly List<string> _inputs = [];

    /// <summary>Collects the diagnostics of all stages.</summary>
    internal DiagnosticBag Diagnostics => _diagnostics;

    /// <summary>Gives the order in which the inputs were named; their messages come in the same order.</summary>
    internal void ReadsInOrder(IEnumerable<InputFile> files) =>
        _inputs.AddRange(files.Select(static f => f.Name).Distinct(StringComparer.Ordinal));

    /// <summary>Judges all diagnostics; true if the command may go on to write its output. Errors are shown at once,
    /// doubts when it has been written.</summary>
    /// <param name="exceptFor">Errors that concern one output of several, and keep no other from being written.</param>
    internal bool Flush(IEnumerable<Diagnostic>? exceptFor = null)
    {
        var ofOneOutput = exceptFor?.Where(static d => d.Severity == Severity.Error).ToHashSet() ?? [];
        var judged = _diagnostics.ToImmutable()
            .Select(d => strict && d.Severity == Severity.Warning ? d with { Severity = Severity.Error } : d)
            .Where(d => d.Severity > Severity.Note || !quiet || DiagnosticSelection.IsProposal(d));
        var sorted = DiagnosticSelection.Sorted(judged, _inputs);
        var selection = format is "text" or "short"
            ? DiagnosticSelection.Of(DiagnosticFolding.Fold(sorted), _inputs, DiagnosticSelection.Most)
            : new DiagnosticSelection(sorted, []);
        host.Pending.Hold(() => Write(selection));
        if (!sorted.Any(d => d.Severity == Severity.Error && !ofOneOutput.Contains(d)))
            return true;
        host.Pending.Release();
        return false;
    }

    /// <summary>Says in one line what was written: on standard output, unless that is the file itself.</summary>
    /// <param name="file">What was written.</param>
    /// <param name="line">The line for people, if it is another than the usual one.</param>
    /// <param name="more">What people may need to know besides, a line each.</param>
    internal void Done(WrittenFile file, string? line = null, params string[] more)
    {
        host.Pending.Release();
        if (quiet)
            return;
        var told = format == Json ? file.Json() : ControlCharacters.Escape(line ?? file.Text);
        if (file.Name == WrittenFile.StandardOutput)
            host.Error.WriteLine(told);
        else
            host.Tell(told);
        if (format == Json)
            return;
        foreach (var besides in more)
            host.Tell("  = " + ControlCharacters.Escape(besides));
    }

    /// <summary>As <see cref="Done"/>, but of data on standard output people need no word.</summary>
    internal void DoneOnStandardOutput(string dataFormat, int bytes)
    {
        if (format == Json)
            Done(new WrittenFile(WrittenFile.StandardOutput, dataFormat, bytes));
    }

    private void Write(DiagnosticSelection selection)
    {
        DiagnosticReporter.Of(format, host).Report(selection.Shown);
        if (selection.Rest() is { } rest)
            host.Error.WriteLine(rest);
    }
}
