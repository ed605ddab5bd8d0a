using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ResumeRender.Cli.Commands.Help;
using ResumeRender.Cli.Commands.Words;
using ResumeRender.Cli.Host;
using ResumeRender.Layout;

namespace ResumeRender.Cli.Commands;

/// <summary>The commands and what they are called.</summary>
internal static class CommandTree
{
    internal static CommandRoot Build(LayoutCatalog layouts, CliHost host)
    {
        var root = new CommandRoot(
            "Turns a résumé in any state into one clean page.",
            [.. layouts.Layouts.Select(static l => l.Id)]
        )
        {
            RenderCommand.Create("pdf", "Make a PDF: tagged, with its fonts, for printing and sending.", layouts, host),
            RenderCommand.Create("docx", "Make a Word file: the same page, to be edited.", layouts, host),
            RenderCommand.Create(
                "html",
                "Make a web page: the same page in one file, for screens, phones and printing.",
                layouts,
                host
            ),
            RenderCommand.Create(
                "png",
                "Make a picture; several pages become resume-1.png, resume-2.png and so on.",
                layouts,
                host
            ),
            RenderCommand.Create(
                "svg",
                "Make a drawing, sharp at every size; several pages are numbered as with png.",
                layouts,
                host
            ),
            AllCommand.Create(layouts, host),
            DataCommand.Create("text", "Write the résumé as plain text, for web forms and e-mail.", host),
            DataCommand.Create("markdown", "Write the résumé as Markdown, to write on.", host),
            DataCommand.Create("json", "Write the résumé as JSON Resume, for other programs.", host),
            DataCommand.Create("yaml", "Write the résumé as YAML with the same keys.", host),
            ConvertCommand.Create(host),
            NewCommand.Create(layouts, host),
            NewLayoutCommand.Create(layouts, host),
            SchemaCommand.Create(host),
            LayoutsCommand.Create(layouts, host),
            FontsCommand.Create(host),
        };
        root.HelpName = ThisCommand.Name;
        root.Columns = host.Columns();
        // Directives such as [suggest] would take an input whose name stands in brackets.
        root.Directives.Clear();
        var version = root.Options.OfType<VersionOption>().Single();
        version.Action = new PrintVersion();
        version.Description = "Show the version.";
        AddExamples(
            root,
            $"{ThisCommand.Name} me.txt",
            $"{ThisCommand.Name} pdf me.txt --layout modern",
            $"{ThisCommand.Name} docx contact.txt me.txt -o me.docx"
        );
        return root;
    }

    /// <summary>Gives a command its own help with examples.</summary>
    internal static void AddExamples(Command command, params string[] examples)
    {
        var help = command.Options.OfType<HelpOption>().SingleOrDefault();
        if (help is null)
            command.Add(help = new HelpOption());
        help.Description = "Show this help.";
        help.Action = new HelpWithExample(examples);
    }

    private sealed class PrintVersion : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var version = typeof(CommandTree).Assembly.GetName().Version!;
            parseResult.InvocationConfiguration.Output.WriteLine($"{ThisCommand.Name} {version.ToString(3)}");
            return ExitCode.Done;
        }
    }
}
