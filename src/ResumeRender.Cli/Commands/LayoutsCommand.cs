using System.CommandLine;
using ResumeRender.Layout;

namespace ResumeRender.Cli.Commands;

/// <summary><c>layouts</c>: lists the looks.</summary>
internal static class LayoutsCommand
{
    internal static Command Create(LayoutCatalog layouts)
    {
        var command = new Command("layouts", "List the looks that --layout takes.");
        command.SetAction(parsed => List(layouts, parsed.InvocationConfiguration.Output));
        CommandTree.AddExamples(command, $"{CommandTree.Name} layouts");
        return command;
    }

    private static int List(LayoutCatalog layouts, TextWriter output)
    {
        var width = layouts.Layouts.Max(static l => l.Id.Length);
        foreach (var layout in layouts.Layouts)
        {
            var mark = layout == layouts.Default ? " (default)" : "";
            output.WriteLine($"{layout.Id.PadRight(width)}  {layout.Summary}{mark}");
        }

        return ExitCode.Done;
    }
}
