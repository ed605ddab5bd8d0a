using System.Collections.Immutable;
using ResumeRender.Diagnostics;

namespace ResumeRender.Cli.Host;

/// <summary>Ends the command early, for a reason that the user can do something about.</summary>
/// <remarks>Caught in <see cref="ResumeCli"/> only. Bugs are never wrapped in it.</remarks>
internal sealed class CommandFailure(int exitCode, params ImmutableArray<Diagnostic> diagnostics) : Exception
{
    internal int ExitCode { get; } = exitCode;

    internal ImmutableArray<Diagnostic> Diagnostics { get; } = diagnostics;
}
