using ResumeRender.Cli.Reporting;
using ResumeRender.Diagnostics;

namespace ResumeRender.Cli.Commands;

/// <summary>What one run of a command has to say.</summary>
internal sealed class Report(CliHost host, bool isJson, bool strict, bool quiet)
{
    private readonly DiagnosticBag _diagnostics = new();

    /// <summary>Collects the diagnostics of all stages.</summary>
    internal DiagnosticBag Diagnostics => _diagnostics;

    /// <summary>Writes all diagnostics; true if the command may go on to write its output.</summary>
    internal bool Flush()
    {
        DiagnosticReporter reporter = isJson ? new JsonReporter(host.Error) : new TextReporter(host.Error, host.ErrorHasColor);
        var mayGoOn = true;
        foreach (var diagnostic in _diagnostics.ToImmutable())
        {
            var judged = strict && diagnostic.Severity == Severity.Warning ? diagnostic with { Severity = Severity.Error } : diagnostic;
            mayGoOn &= judged.Severity != Severity.Error;
            if (judged.Severity > Severity.Note || !quiet)
                reporter.Report(judged);
        }

        return mayGoOn;
    }

    /// <summary>Says in one line what was done.</summary>
    internal void Done(string line)
    {
        if (!quiet && !isJson)
            host.Error.WriteLine(ControlCharacters.Escape(line));
    }
}
