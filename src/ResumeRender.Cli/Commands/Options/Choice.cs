using ResumeRender.Cli.Host;
using ResumeRender.Diagnostics;

namespace ResumeRender.Cli.Commands.Options;

/// <summary>Checks that a value is one of those an option takes.</summary>
internal static class Choice
{
    /// <summary>The value that was meant, in its own spelling; anything else ends the command.</summary>
    internal static string Of(string value, string option, IReadOnlyList<string> values)
    {
        var found = values.FirstOrDefault(v => v.Equals(value, StringComparison.OrdinalIgnoreCase));
        return found
            ?? throw new CommandFailure(
                ExitCode.WrongUsage,
                CliDiagnostics.BadValue(
                    option,
                    value,
                    List(values),
                    value.Length > 3 ? Spelling.Nearest(value, values) : null
                )
            );
    }

    /// <summary>The values as a sentence lists them.</summary>
    internal static string List(IReadOnlyList<string> values) => values.Count == 1
        ? $"`{values[0]}`"
        : string.Join(", ", values.SkipLast(1).Select(static v => $"`{v}`")) + $" or `{values[^1]}`";
}
