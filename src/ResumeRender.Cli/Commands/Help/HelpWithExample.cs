using System.CommandLine;
using System.CommandLine.Invocation;
using ResumeRender.Cli.Commands.Words;
using ResumeRender.Cli.Host;

namespace ResumeRender.Cli.Commands.Help;

/// <summary>The help of a command, with examples at its end.</summary>
/// <param name="examples">Each a line to type, or a remark.</param>
internal sealed class HelpWithExample(params string[] examples) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var width = parseResult.RootCommandResult.Command is CommandRoot root ? root.Columns : CliHost.UsualColumns;
        new HelpPage(parseResult.InvocationConfiguration.Output, width).Write(
            parseResult.CommandResult.Command,
            examples
        );
        return ExitCode.Done;
    }
}
