using System.Collections.Immutable;
using System.CommandLine;

namespace ResumeRender.Cli.Commands.Help;

/// <summary>The headings that help puts above commands and options, as the README has them.</summary>
internal static class HelpGroups
{
    /// <summary>Options without a group come last, so that help lists every option.</summary>
    private const string Others = "Others";

    private static readonly ImmutableArray<(string Heading, string Names)> Commands =
    [
        ("Make the page", "pdf docx html png svg all"),
        ("Write the text out", "text markdown json yaml convert"),
        ("Begin", "new new-layout"),
        ("Look up", "layouts fonts schema"),
    ];

    private static readonly ImmutableArray<(string Heading, string Names)> Options =
    [
        ("Input and output", "--output --preview --to --wrap --merge --force"),
        ("The page", "--layout --paper --fit --pages --report --dpi --thumbnail"),
        (
            "The design",
            "--accent --font --heading-font --size --margins --density --dates --caps --quotes --section-order "
                + "--hide --rename --photo --photo-shape --font-file --font-dir"
        ),
        ("Contact data", "--name --headline --email --phone --location --link"),
        ("Language", "--lang --translate-titles"),
        ("Messages", "--strict --quiet --diagnostics"),
        ("The file", "--date --embed-fonts"),
        ("Help", "--help --version"),
    ];

    internal static IEnumerable<(string Heading, IReadOnlyList<Command> Members)> Of(IEnumerable<Command> commands) =>
        Grouped(commands, Commands, static c => c.Name);

    internal static IEnumerable<(string Heading, IReadOnlyList<Option> Members)> Of(IEnumerable<Option> options) =>
        Grouped(options, Options, static o => o.Name);

    private static IEnumerable<(string Heading, IReadOnlyList<T> Members)> Grouped<T>(
        IEnumerable<T> all,
        ImmutableArray<(string Heading, string Names)> groups,
        Func<T, string> nameOf
    )
    {
        var left = all.ToList();
        foreach (var (heading, names) in groups)
        {
            var members = names.Split(' ').SelectMany(name => left.Where(member => nameOf(member) == name)).ToList();
            left.RemoveAll(members.Contains);
            if (members.Count > 0)
                yield return (heading, members);
        }

        if (left.Count > 0)
            yield return (Others, left);
    }
}
