using System.CommandLine;
using ResumeRender.Cli.Host;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Cli.Commands.Options;

/// <summary>An option of the design as the command line takes it.</summary>
internal static class DesignArgument
{
    internal const string Both = "both";

    internal static Option ToOption(DesignOption design)
    {
        string[] aliases = design.Alias is { } alias ? [alias] : [];
        return design.IsRepeatable
            ? new Option<string[]>(design.Name, aliases)
            {
                Description = design.Description,
                HelpName = design.Value,
                Arity = ArgumentArity.OneOrMore,
            }
            : new Option<string>(design.Name, aliases) { Description = design.Description, HelpName = design.Value };
    }

    /// <summary>The values that the command line gives for an option.</summary>
    internal static string[] Given(ParseResult parsed, Option option) => option switch
    {
        Option<string[]> several => parsed.GetValue(several) ?? [],
        Option<string> single when parsed.GetValue(single) is { } value => [value],
        _ => [],
    };

    /// <summary>Says that a value cannot be taken, and which can.</summary>
    internal static CommandFailure NotTaken(DesignOption design, string value, FontCatalog fonts)
    {
        IReadOnlyList<string> choices =
            design.IsFamily ? [.. fonts.Families.Select(static f => f.Name)]
            : design.Key == "paper" ? [.. design.Choices, Both]
            : design.Choices;
        if (choices.Count > 0)
            _ = Choice.Of(value, design.Name, choices);
        return new CommandFailure(ExitCode.WrongUsage, CliDiagnostics.BadValue(design.Name, value, design.Expected));
    }
}
