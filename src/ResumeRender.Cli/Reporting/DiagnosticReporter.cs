using System.Collections.Immutable;
using ResumeRender.Cli.Host;
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

    /// <summary>What <c>--diagnostics</c> takes; the first unless told otherwise.</summary>
    internal static string[] Formats { get; } = ["text", "all", "short", "json"];

    /// <summary>The reporter of a format.</summary>
    internal static DiagnosticReporter Of(string? format, CliHost host) => format switch
    {
        "json" => new JsonReporter(host.Error),
        "short" => new ShortReporter(host.Error, host.ErrorHasColor),
        _ => new TextReporter(host.Error, host.ErrorHasColor),
    };

    /// <summary>The reporter that the user asked for.</summary>
    /// <remarks>Looks at the raw arguments, so that a wrong command line is reported in the wanted form too.</remarks>
    internal static DiagnosticReporter For(string[] args, CliHost host)
    {
        const string Option = "--diagnostics";
        var index = Array.IndexOf(args, Option);
        var format = index >= 0 && index + 1 < args.Length ? args[index + 1] : null;
        var joined = Array.Find(args, static a =>
            a.StartsWith(Option + "=", StringComparison.Ordinal) || a.StartsWith(Option + ":", StringComparison.Ordinal)
        );
        return Of(joined is not null ? joined[(Option.Length + 1)..] : format, host);
    }
}
