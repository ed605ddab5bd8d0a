using System.CommandLine;
using ResumeRender.Cli.Commands.Options;
using ResumeRender.Cli.Host;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Cli.Commands;

/// <summary><c>fonts</c>: lists the families, also those of one's own files.</summary>
internal static class FontsCommand
{
    internal static Command Create(CliHost host)
    {
        var files = new FontFileOptions();
        var report = new ReportOptions();
        var command = new Command("fonts", "List the families that --font takes.");
        files.AddTo(command);
        report.AddTo(command);
        command.SetAction(parsed =>
        {
            var begun = report.Begin(parsed, host);
            var catalog = files.Read(parsed, host, begun.Diagnostics);
            if (!begun.Flush())
                return ExitCode.ResumeHasErrors;
            List(catalog, parsed.InvocationConfiguration.Output);
            return ExitCode.Done;
        });
        CommandTree.AddExamples(command, $"{ThisCommand.Name} fonts", $"{ThisCommand.Name} fonts --font-dir my-fonts");
        return command;
    }

    private static void List(FontCatalog catalog, TextWriter output)
    {
        var width = catalog.Families.Max(static f => f.Name.Length);
        var kind = Enum.GetValues<FontKind>().Max(static k => Name(k).Length);
        foreach (var family in catalog.Families)
            output.WriteLine(
                $"{family.Name.PadRight(width)}  {Name(family.Kind).PadRight(kind)}  {family.Summary} "
                    + $"({Scripts(family.Scripts)})"
            );
    }

    private static string Name(FontKind kind) => kind switch
    {
        FontKind.Serif => "serif",
        FontKind.Sans => "sans",
        FontKind.Slab => "slab",
        FontKind.Humanist => "humanist",
        _ => "monospace",
    };

    private static string Scripts(FontScripts scripts)
    {
        (FontScripts Script, string Name)[] known =
        [
            (FontScripts.Latin, "Latin"),
            (FontScripts.Greek, "Greek"),
            (FontScripts.Cyrillic, "Cyrillic"),
        ];
        var names = known.Where(k => scripts.HasFlag(k.Script)).Select(static k => k.Name).ToList();
        return names.Count == 0 ? "basic letters" : string.Join(", ", names);
    }
}
