using System.CommandLine;

namespace ResumeRender.Cli.Commands.Options;

/// <summary><c>INPUT...</c>: the texts that a résumé is read from.</summary>
internal static class InputArgument
{
    internal static Argument<string[]> Create() =>
        new("INPUT")
        {
            Description =
                "Files to read: text, Markdown, JSON, YAML, .docx, PDF or a LinkedIn export; merged in this order. A "
                    + "pattern such as \"*.txt\" means all that match; - or a pipe is standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
}
