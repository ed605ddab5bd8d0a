using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using ResumeRender.Cli.Commands.Starters;
using ResumeRender.Cli.Host;
using ResumeRender.Diagnostics;

namespace ResumeRender.Cli.Commands.Words;

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

        // The value of a misspelt option then looks like an input; that is not a second mistake.
        if (found.Count == 0)
            found.AddRange(parsed.Errors.Select(error => Explain(error, command)));
        return found.ToImmutable();
    }

    /// <summary>Options that do not exist and were therefore taken for inputs; after <c>--</c> everything is an
    /// input.</summary>
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
        command is RootCommand ? ThisCommand.Name : $"{ThisCommand.Name} {command.Name}";

    /// <summary>The message for a word that is not a command.</summary>
    internal static Diagnostic ExplainCommand(string word, Command root)
    {
        if (LikelyWords.InsteadOfCommand(word) is { } instead)
            return CliDiagnostics.UnknownCommand(word, instead);
        if (
            root is CommandRoot { Looks: var looks }
            && looks.FirstOrDefault(look => look.Equals(word, StringComparison.OrdinalIgnoreCase)) is { } meant
        )
            return CliDiagnostics.UnknownCommand(
                word,
                $"it is a look: `{ThisCommand.Name} pdf me.txt --layout {meant}`"
            );
        var nearest = Spelling.Nearest(word, root.Subcommands.Select(static c => c.Name));
        return CliDiagnostics.UnknownCommand(
            word,
            nearest is null ? $"see `{ThisCommand.Name} --help` for the commands" : $"did you mean `{nearest}`?"
        );
    }

    private static Diagnostic ExplainUnmatched(string token, Command command, bool isRoot)
    {
        if (token.Length > 1 && token[0] == '-')
            return ExplainOption(token.Split('=', ':')[0], command);
        if (isRoot)
            return ExplainCommand(token, command);
        return command.Arguments is [{ Arity.MaximumNumberOfValues: 1 }]
            ? CliDiagnostics.SecondName(token, FullName(command))
            : CliDiagnostics.UnexpectedArgument(token, FullName(command));
    }

    private static Diagnostic ExplainOption(string option, Command command)
    {
        if (
            command.Subcommands.FirstOrDefault(c =>
                c.Options.Any(o => o.Name == option || o.Aliases.Contains(option))
            ) is
            { } owner
        )
            return CliDiagnostics.UnknownOption(
                option,
                $"write it after a command: `{FullName(owner)} me.txt {option} …`"
            );
        // Without a command the options of the usual one are meant.
        string[] names = [.. (command.Subcommands.FirstOrDefault() ?? command).Options.Select(static o => o.Name)];
        var instead = LikelyWords.InsteadOfOption(option, names)
            ?? (Spelling.Nearest(option, names) is { } nearest ? $"did you mean `{nearest}`?" : null);
        return CliDiagnostics.UnknownOption(option, instead ?? $"see `{FullName(command)} --help` for the options");
    }

    private static Diagnostic Explain(ParseError error, Command command) =>
        error.SymbolResult switch
        {
            ArgumentResult { Argument.Name: LayoutName.Argument } => CliDiagnostics.MissingLayoutName(),
            OptionResult { Tokens.Count: 0 } option => CliDiagnostics.MissingValue(option.Option.Name),
            OptionResult { Tokens: [var only] } option => CliDiagnostics.BadValue(
                option.Option.Name,
                only.Value,
                "`true` or `false`"
            ),
            OptionResult option => CliDiagnostics.GivenTwice(option.Option.Name),
            _ => CliDiagnostics.MissingInput(FullName(command)),
        };
}
