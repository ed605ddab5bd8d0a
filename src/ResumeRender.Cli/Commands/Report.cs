using ResumeRender.Cli.Input;
using ResumeRender.Cli.Reporting;
using ResumeRender.Diagnostics;

namespace ResumeRender.Cli.Commands;

/// <summary>What one run of a command has to say.</summary>
/// <param name="host">Where messages go.</param>
/// <param name="format">One of <see cref="DiagnosticReporter.Formats"/>.</param>
/// <param name="strict">Whether warnings are errors.</param>
/// <param name="quiet">Whether notes are left out.</param>
internal sealed class Report(CliHost host, string format, bool strict, bool quiet)
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly List<string> _inputs = [];

    /// <summary>Collects the diagnostics of all stages.</summary>
    internal DiagnosticBag Diagnostics => _diagnostics;

    /// <summary>Tells in which order the inputs were named; their messages come in the same order.</summary>
    internal void ReadsInOrder(IEnumerable<InputFile> files) => _inputs.AddRange(files.Select(static f => f.Name).Distinct(StringComparer.Ordinal));

    /// <summary>Writes all diagnostics; true if the command may go on to write its output.</summary>
    internal bool Flush()
    {
        var judged = _diagnostics.ToImmutable()
            .Select(d => strict && d.Severity == Severity.Warning ? d with { Severity = Severity.Error } : d)
            .Where(d => d.Severity > Severity.Note || !quiet);
        var selection = DiagnosticSelection.Of(judged, _inputs, format is "text" or "short" ? DiagnosticSelection.Most : int.MaxValue);
        DiagnosticReporter.Of(format, host).Report(selection.Shown);
        if (selection.Rest() is { } rest)
            host.Error.WriteLine(rest);
        return !selection.Shown.Any(static d => d.Severity == Severity.Error);
    }

    /// <summary>Says in one line what was done.</summary>
    internal void Done(string line)
    {
        if (!quiet && format != "json")
            host.Error.WriteLine(ControlCharacters.Escape(line));
    }
}
