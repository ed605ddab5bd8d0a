using System.CommandLine;

namespace ResumeRender.Cli.Commands.Options;

/// <summary><c>--force</c>: writes what the program refuses to write for the author's own good.</summary>
/// <remarks>One switch for all such refusals, so that nobody has to know which of them it lifts; each names it in its
/// hint.</remarks>
internal sealed class ForceOption
{
    private readonly Option<bool> _force = new("--force")
    {
        Description =
            "Write also what is refused for your own good: over a file that was changed, or in letters that are not "
                + "set right yet.",
    };

    internal void AddTo(Command command) => command.Add(_force);

    /// <summary>Whether the user insists.</summary>
    internal bool Read(ParseResult parsed) => parsed.GetValue(_force);
}
