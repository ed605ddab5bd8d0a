using System.Collections.Immutable;
using System.CommandLine;
using ResumeRender.Cli.Host;
using ResumeRender.Cli.Input;

namespace ResumeRender.Cli.Commands.Words;

/// <summary>Understands a command line whose first word is not a command: a file alone makes the PDF, as when it is
/// dropped on the program.</summary>
internal static class FirstWord
{
    private const string UsualCommand = "pdf";

    private const string Help = "--help";

    private const string Version = "--version";

    private static readonly ImmutableArray<string> VersionWords = ["version", "-V", "-v", "-version"];

    private static readonly ImmutableArray<string> HelpWords = ["help", "-help", "/help", "/?", "?"];

    /// <summary>The arguments as they would be with all words; the same if the first is a command, or nothing that is
    /// understood.</summary>
    internal static string[] Completed(string[] args, CommandRoot root, CliHost host)
    {
        if (args.Length == 0 || IsCommand(args[0], root))
            return args;
        if (VersionWords.Contains(args[0]) && args.Length == 1)
            return [Version];
        if (HelpWords.Contains(args[0]))
            return HelpOf(args, root);
        if (args[0] is InputFiles.StandardInput || args[0][0] != '-')
            return IsInput(args[0], host) ? [UsualCommand, .. args] : args;
        // Options before the file: one must be there, or a command may have been forgotten.
        return
            !args.Any(arg => IsCommand(arg, root))
            && args.Any(arg => arg.Length > 0 && arg[0] != '-' && File.Exists(InputNames.FullPath(arg, host)))
            ? [UsualCommand, .. args]
            : args;
    }

    private static string[] HelpOf(string[] args, CommandRoot root) =>
        args switch
        {
            [_, var word] when IsCommand(word, root) => [word, Help],
            [_, var word] when word[0] != '-' => throw new CommandFailure(
                ExitCode.WrongUsage,
                UsageErrors.ExplainCommand(word, root)
            ),
            _ => [Help],
        };

    /// <summary>True for a file that there is, and for what can be nothing but the name of one.</summary>
    /// <remarks>A folder called <c>build</c> does not make <c>build</c> a file.</remarks>
    private static bool IsInput(string word, CliHost host) =>
        word == InputFiles.StandardInput
        || InputNames.LooksLikeInput(word)
        || File.Exists(InputNames.FullPath(word, host))
        || (LikelyWords.InsteadOfCommand(word) is null && Directory.Exists(InputNames.FullPath(word, host)));

    private static bool IsCommand(string word, CommandRoot root) => root.Subcommands.Any(c => c.Name == word);
}
