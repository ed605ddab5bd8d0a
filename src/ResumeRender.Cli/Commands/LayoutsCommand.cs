using System.CommandLine;
using ResumeRender.Cli.Input;
using ResumeRender.Cli.Output;
using ResumeRender.Cli.Reporting;
using ResumeRender.Layout;

namespace ResumeRender.Cli.Commands;

/// <summary><c>layouts</c>: lists the looks, or shows a résumé in each of them.</summary>
internal sealed class LayoutsCommand
{
    private readonly LayoutCatalog _layouts;
    private readonly CliHost _host;
    private readonly Argument<string[]> _inputs = new("INPUT") { Description = "With --preview: the files to read, as for `pdf`.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> _preview = new("--preview") { Description = "Write the résumé as a PDF in every look into this folder.", HelpName = "FOLDER" };
    private readonly MergeOption _merge = new();
    private readonly ForceOption _force = new();
    private readonly ReportOptions _report = new();

    private LayoutsCommand(LayoutCatalog layouts, CliHost host) => (_layouts, _host) = (layouts, host);

    internal static Command Create(LayoutCatalog layouts, CliHost host)
    {
        var listing = new LayoutsCommand(layouts, host);
        var command = new Command("layouts", "List the looks that --layout takes, or show a résumé in each.") { listing._inputs, listing._preview };
        listing._merge.AddTo(command);
        listing._force.AddTo(command);
        listing._report.AddTo(command);
        command.SetAction(listing.Run);
        CommandTree.AddExamples(command, $"{CommandTree.Name} layouts", $"{CommandTree.Name} layouts --preview looks me.txt");
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var inputs = parsed.GetValue(_inputs) ?? [];
        var report = _report.Begin(parsed, _host);
        return (parsed.GetValue(_preview), inputs) switch
        {
            (null, []) => List(parsed.InvocationConfiguration.Output),
            (null, [var first, ..]) => throw new CommandFailure(ExitCode.WrongUsage, CliDiagnostics.UnexpectedArgument(first, $"{CommandTree.Name} layouts")),
            (_, []) => throw new CommandFailure(ExitCode.WrongUsage, CliDiagnostics.MissingInput($"{CommandTree.Name} layouts --preview FOLDER")),
            ({ } folder, _) => Preview(folder, inputs, new() { MergesPersons = _merge.Read(parsed), ForOneInput = "layouts --preview \"${f%.*}\" \"$f\"" }, _force.Read(parsed), report),
        };
    }

    private int List(TextWriter output)
    {
        var width = _layouts.Layouts.Max(static l => l.Id.Length);
        foreach (var layout in _layouts.Layouts)
        {
            var mark = layout == _layouts.Default ? "the default; " : "";
            output.WriteLine($"{layout.Id.PadRight(width)}  {layout.Summary}");
            output.WriteLine($"{new string(' ', width)}  {mark}{LookTraits.Of(layout)}");
        }

        return ExitCode.Done;
    }

    /// <summary>A look that the text does not fit in is told and left out; the others are written.</summary>
    private int Preview(string folder, string[] inputs, GivenData given, bool isForced, Report report)
    {
        var files = InputFiles.Read(inputs, _host);
        report.ReadsInOrder(files);
        if (RenderCommand.Read(files, given, report) is not { } resume)
            return RenderCommand.Refuse(report);

        var photo = PhotoOption.Of(new PhotoInFile(files, _host, report.Diagnostics).Find(resume), resume);
        var context = new LayoutContext { Paper = PaperOfPerson.Of(resume.Person), Photo = photo };
        var pages = _layouts.Layouts
            .Select(look => (look.Id, Result: Renderer.Render(resume, new RenderRequest("pdf", look) { Context = context, Pages = look.TakesSeveralPages ? null : 1 }, new RenderContext())))
            .ToList();
        // That some looks show no photo is what a preview is there to see.
        report.Diagnostics.AddRange(pages.SelectMany(static p => p.Result.Diagnostics).Where(static d => d.Code != Renderer.ShowsNoPhoto).Distinct());
        var isWhole = report.Flush();
        if (pages.TrueForAll(static p => p.Result.Bytes is null))
            return ExitCode.ResumeHasErrors;
        OutputFolder.Make(folder, _host);
        var outputs = new OutputSet(files, _host, report, isForced) { IsInFolder = true };
        foreach (var (id, result) in pages)
        {
            var name = Path.Combine(folder, id + ".pdf");
            if (result.Bytes is { } bytes)
                outputs.AddPage(name, bytes, PagesInFile.Of(name, "pdf", result, 0));
        }

        outputs.Write();
        return isWhole ? ExitCode.Done : ExitCode.ResumeHasErrors;
    }
}
