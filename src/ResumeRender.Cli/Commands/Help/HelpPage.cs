using System.CommandLine;
using ResumeRender.Cli.Commands.Words;
using ResumeRender.Cli.Host;

namespace ResumeRender.Cli.Commands.Help;

/// <summary>Writes the help of a command, as wide as the terminal is.</summary>
/// <param name="output">Where to.</param>
/// <param name="width">The columns that a line may have.</param>
internal sealed class HelpPage(TextWriter output, int width)
{
    private const string Indent = "  ";

    /// <summary>Longer labels have a line of their own, so that one long option does not narrow all
    /// descriptions.</summary>
    private const int WidestLabel = 26;

    /// <summary>Below it, a description stands below its label: beside it there would be a word a line.</summary>
    private const int LeastBeside = 60;

    internal void Write(Command command, IReadOnlyList<string> examples)
    {
        foreach (var line in TextWrap.Lines(command.Description ?? "", width))
            output.WriteLine(line);
        Section("Usage");
        foreach (
            var line in UsageOf(command)
                .SelectMany(usage =>
                    TextWrap
                        .Lines(usage, width - Indent.Length - 4)
                        .Select(static (line, i) => i == 0 ? line : "    " + line)
                )
        )
            output.WriteLine(Indent + line);
        if (command.Arguments.Count > 0)
            Rows("Arguments", [.. command.Arguments.Select(static a => ($"<{a.Name}>", a.Description ?? ""))]);
        foreach (var (heading, commands) in HelpGroups.Of(command.Subcommands))
            Rows(
                heading,
                [
                    .. commands.Select(static c =>
                        (string.Join(' ', [c.Name, .. c.Arguments.Select(LabelOf)]), c.Description ?? "")
                    ),
                ]
            );
        foreach (var (heading, options) in HelpGroups.Of(command.Options.Where(static o => !o.Hidden)))
            Rows(heading, [.. options.Select(static o => (LabelOf(o), o.Description ?? ""))]);
        Section(examples.Count == 1 ? "Example" : "Examples");
        foreach (var line in examples.SelectMany(example => TextWrap.CommandLines(example, width - Indent.Length)))
            output.WriteLine(Indent + line);
    }

    private void Section(string heading)
    {
        output.WriteLine();
        output.WriteLine(heading + ":");
    }

    private void Rows(string heading, IReadOnlyList<(string Label, string Description)> rows)
    {
        Section(heading);
        var isBeside = width >= LeastBeside;
        var column = isBeside
            ? rows.Max(static r => r.Label.Length <= WidestLabel ? r.Label.Length : 0) + (2 * Indent.Length)
            : 3 * Indent.Length;
        if (isBeside && column == 2 * Indent.Length)
            column = WidestLabel / 2;
        foreach (var (label, description) in rows)
        {
            var lines = TextWrap.Lines(description, width - column);
            var isOnLabelLine = isBeside && Indent.Length + label.Length + Indent.Length <= column;
            output.WriteLine(isOnLabelLine ? (Indent + label).PadRight(column) + lines[0] : Indent + label);
            foreach (var line in isOnLabelLine ? lines.Skip(1) : lines)
                output.WriteLine(new string(' ', column) + line);
        }
    }

    private static IEnumerable<string> UsageOf(Command command)
    {
        if (command is RootCommand)
            return [$"{ThisCommand.Name} <INPUT>...", $"{ThisCommand.Name} COMMAND <INPUT>... [options]"];
        string[] needed = [.. command.Options.Where(static o => o.Required).Select(LabelOf)];
        return
        [
            string.Join(
                ' ',
                [UsageErrors.FullName(command), .. command.Arguments.Select(LabelOf), .. needed, "[options]"]
            ),
        ];
    }

    private static string LabelOf(Argument argument)
    {
        var name = $"<{argument.Name}>" + (argument.Arity.MaximumNumberOfValues > 1 ? "..." : "");
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }

    private static string LabelOf(Option option)
    {
        string[] names =
        [
            .. option.Aliases.Where(static a => a.Length == 2 && a[0] == '-' && char.IsAsciiLetter(a[1])),
            option.Name,
        ];
        return string.Join(", ", names) + (option.HelpName is { Length: > 0 } value ? $" <{value}>" : "");
    }
}
