using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ResumeRender.Cli.Commands;

/// <summary>The usual help with examples below it.</summary>
/// <param name="examples">Each a line to type, or a remark.</param>
internal sealed class HelpWithExample(params string[] examples) : SynchronousCommandLineAction
{
    /// <remarks>The same width everywhere: help is text that people send each other, and that tests compare.</remarks>
    private readonly HelpAction _help = new() { MaxWidth = 100 };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        _ = _help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(examples.Length == 1 ? "Example:" : "Examples:");
        foreach (var example in examples)
            output.WriteLine($"  {example}");
        return ExitCode.Done;
    }
}
