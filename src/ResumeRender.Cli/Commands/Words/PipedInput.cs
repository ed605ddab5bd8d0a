using System.Collections.Immutable;
using System.CommandLine;
using ResumeRender.Cli.Host;
using ResumeRender.Cli.Input;
using ResumeRender.Diagnostics;

namespace ResumeRender.Cli.Commands.Words;

/// <summary>Lets a command without an input read what is piped to it, as with <c>-</c>.</summary>
internal static class PipedInput
{
    /// <summary>The arguments with <c>-</c> after the command if the input is all that is missing and something is
    /// piped; else the same.</summary>
    internal static string[] Completed(
        string[] args,
        ParseResult parsed,
        ImmutableArray<Diagnostic> errors,
        CliHost host
    ) =>
        errors is [{ Code: CliDiagnostics.MissingInputCode }]
        && args.Length > 0
        && args[0] == parsed.CommandResult.Command.Name
        && host.HasPipedInput()
            ? [args[0], InputFiles.StandardInput, .. args[1..]]
            : args;
}
