using System.Collections.Immutable;
using System.CommandLine;
using ResumeRender.Cli.Host;

namespace ResumeRender.Cli.Commands.Words;

/// <summary>The command itself, above all its commands.</summary>
/// <param name="description">What help says.</param>
/// <param name="looks">The ids of the looks on offer: somebody may take one for a command.</param>
internal sealed class CommandRoot(string description, ImmutableArray<string> looks) : RootCommand(description)
{
    internal ImmutableArray<string> Looks { get; } = looks;

    /// <summary>How many columns help may take.</summary>
    internal int Columns { get; set; } = CliHost.UsualColumns;
}
