using System.Collections.Immutable;
using ResumeRender.Diagnostics;

namespace ResumeRender.Cli.Reporting;

/// <summary>Writes diagnostics where the user reads them.</summary>
internal abstract class DiagnosticReporter
{
    internal abstract void Report(Diagnostic diagnostic);

    internal void Report(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Report(diagnostic);
    }

    /// <summary>The reporter that the user asked for.</summary>
    /// <remarks>Looks at the raw arguments, so that a wrong command line is reported in the wanted form too.</remarks>
    internal static DiagnosticReporter For(string[] args, CliHost host) =>
        WantsJson(args) ? new JsonReporter(host.Error) : new TextReporter(host.Error, host.ErrorHasColor);

    private static bool WantsJson(string[] args)
    {
        var index = Array.IndexOf(args, "--diagnostics");
        return (index >= 0 && index + 1 < args.Length && args[index + 1] == "json")
            || Array.Exists(args, static a => a is "--diagnostics=json" or "--diagnostics:json");
    }
}
