using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using ResumeRender.Diagnostics;

namespace ResumeRender.Cli.Commands;

/// <summary>Says what is wrong with a command line, in our words and with a guess at what was meant.</summary>
internal static class UsageErrors
{
    /// <summary>All that is wrong; empty if nothing is.</summary>
    internal static ImmutableArray<Diagnostic> Find(ParseResult parsed, string[] args)
    {
        var command = parsed.CommandResult.Command;
        var isRoot = command is RootCommand;
        if (isRoot && args.Length == 0)
            return [CliDiagnostics.MissingCommand()];

        var found = FindMisspeltOptions(parsed).ToBuilder();
        foreach (var token in parsed.UnmatchedTokens)
        {
            found.Add(ExplainUnmatched(token, command, isRoot));
            // After a command that does not exist nothing can be said about the rest.
            if (isRoot)
                return found.ToImmutable();
        }

        // A misspelt option leaves its value behind as an input; that is no second mistake.
        if (found.Count == 0)
            found.AddRange(parsed.Errors.Select(error => Explain(error, command)));
        return found.ToImmutable();
    }

    /// <summary>Options that do not exist and were therefore taken for inputs; after <c>--</c> everything is an input.</summary>
    private static ImmutableArray<Diagnostic> FindMisspeltOptions(ParseResult parsed)
    {
        if (parsed.Tokens.Any(static t => t.Type == TokenType.DoubleDash))
            return [];
        var command = parsed.CommandResult.Command;
        return
        [
            .. parsed.CommandResult.Children.OfType<ArgumentResult>()
                .SelectMany(static argument => argument.Tokens)
                .Where(static token => token.Value.Length > 1 && token.Value[0] == '-')
                .Select(token => ExplainUnmatched(token.Value, command, isRoot: false)),
        ];
    }

    /// <summary>The command as typed: <c>resume-render pdf</c>.</summary>
    internal static string FullName(Command command) =>
        command is RootCommand ? CommandTree.Name : $"{CommandTree.Name} {command.Name}";

    private static Diagnostic ExplainUnmatched(string token, Command command, bool isRoot)
    {
        if (token.Length > 1 && token[0] == '-')
        {
            var option = token.Split('=', ':')[0];
            return CliDiagnostics.UnknownOption(option, FullName(command), Spelling.Nearest(option, command.Options.Select(static o => o.Name)));
        }

        return isRoot
            ? CliDiagnostics.UnknownCommand(token, Spelling.Nearest(token, command.Subcommands.Select(static c => c.Name)))
            : CliDiagnostics.UnexpectedArgument(token, FullName(command));
    }

    private static Diagnostic Explain(ParseError error, Command command) => error.SymbolResult switch
    {
        ArgumentResult { Argument.Name: NewLayoutCommand.Name } => CliDiagnostics.MissingLayoutName(),
        OptionResult { Tokens.Count: 0 } option => CliDiagnostics.MissingValue(option.Option.Name),
        OptionResult { Tokens: [var only] } option => CliDiagnostics.BadValue(option.Option.Name, only.Value, "`true` or `false`"),
        OptionResult option => CliDiagnostics.GivenTwice(option.Option.Name),
        _ => CliDiagnostics.MissingInput(FullName(command)),
    };
}
