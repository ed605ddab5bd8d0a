using System.CommandLine;

namespace ResumeRender.Cli.Commands.Options;

/// <summary>The option that puts inputs together although their names are of several persons.</summary>
internal sealed class MergeOption
{
    private readonly Option<bool> _merge = new("--merge")
    {
        Description = "Put inputs together although they name several persons.",
    };

    internal void AddTo(Command command) => command.Add(_merge);

    internal bool Read(ParseResult parsed) => parsed.GetValue(_merge);
}
