using System.CommandLine;
using ResumeRender.Cli.Commands.Options;
using ResumeRender.Cli.Host;
using ResumeRender.Cli.Input;
using ResumeRender.Cli.Output;
using ResumeRender.Cli.Reporting;
using ResumeRender.Layout;

namespace ResumeRender.Cli.Commands;

/// <summary><c>layouts</c>: lists the looks, or shows a résumé in each of them.</summary>
internal sealed class LayoutsCommand
{
    private const string Format = "pdf";

    private readonly LayoutCatalog _layouts;
    private readonly CliHost _host;
    private readonly Argument<string[]> _inputs = new("INPUT")
    {
        Description = "With --preview: the files to read, as for `pdf`.",
        Arity = ArgumentArity.ZeroOrMore,
    };
    private readonly Option<string> _preview = new("--preview")
    {
        Description = "Write the résumé as a PDF in every look into this folder; the other options are those of `pdf`.",
        HelpName = "FOLDER",
    };
    private readonly PageOptions _page;
    private readonly PhotoOption _photo = new();
    private readonly FontFileOptions _fontFiles = new();
    private readonly ContactOptions _contact = new();
    private readonly DateOption _date = new();
    private readonly ForceOption _force = new();
    private readonly ReportOptions _report = new();

    private LayoutsCommand(LayoutCatalog layouts, CliHost host) =>
        (_layouts, _host, _page) = (layouts, host, new PageOptions(layouts));

    internal static Command Create(LayoutCatalog layouts, CliHost host)
    {
        var listing = new LayoutsCommand(layouts, host);
        var command = new Command("layouts", "List the looks that --layout takes, or show a résumé in each.")
        {
            listing._inputs,
            listing._preview,
        };
        listing._page.AddTo(command);
        listing._photo.AddTo(command);
        listing._fontFiles.AddTo(command);
        listing._contact.AddTo(command);
        listing._date.AddTo(command);
        listing._force.AddTo(command);
        listing._report.AddTo(command);
        command.SetAction(listing.Run);
        CommandTree.AddExamples(
            command,
            $"{ThisCommand.Name} layouts",
            $"{ThisCommand.Name} layouts --preview looks me.txt",
            $"{ThisCommand.Name} layouts --preview looks me.txt --name \"Alex Tan\" --paper letter"
        );
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var inputs = parsed.GetValue(_inputs) ?? [];
        if (inputs.Length == 0 && parsed.GetValue(_preview) is not null && _host.HasPipedInput())
            inputs = [InputFiles.StandardInput];
        var report = _report.Begin(parsed, _host);
        return (parsed.GetValue(_preview), inputs) switch
        {
            (null, []) => List(parsed.InvocationConfiguration.Output),
            (null, [var first, ..]) => throw new CommandFailure(
                ExitCode.WrongUsage,
                CliDiagnostics.UnexpectedArgument(first, $"{ThisCommand.Name} layouts")
            ),
            (_, []) => throw new CommandFailure(
                ExitCode.WrongUsage,
                CliDiagnostics.MissingInput($"{ThisCommand.Name} layouts --preview FOLDER")
            ),
            ({ } folder, _) => Preview(parsed, folder, inputs, report),
        };
    }

    private int List(TextWriter output)
    {
        LookList.Write(output, _layouts, _host.Columns());
        return ExitCode.Done;
    }

    /// <summary>A look in which the text does not fit is reported and left out; the others are written.</summary>
    private int Preview(ParseResult parsed, string folder, string[] inputs, Report report)
    {
        var fonts = _fontFiles.Read(parsed, _host, report.Diagnostics);
        var request = _page.Request(parsed, Format, fonts);
        var papers = _page.GivenPapers(parsed, request);
        var context = new RenderContext { Created = _date.Read(parsed, _host), Fonts = fonts };
        var findPhoto = _photo.Read(parsed, _host, report.Diagnostics);
        var given = _photo.Over(_contact.Read(parsed, report.Diagnostics), parsed);
        var files = InputFiles.Read(inputs, _host);
        report.ReadsInOrder(files);
        if (ResumeInput.Read(files, given, request, report) is not { } resume)
            return ResumeInput.Refuse(report);
        resume = resume.WithoutHidden();

        request = _page
            .WithWishesOf(resume, request, fonts, parsed, report.Diagnostics)
            .WithPhoto(findPhoto(resume, files));
        var pages = (_page.GivenLook(parsed) is { } only ? [only] : _layouts.Layouts)
            .SelectMany(look => (papers ?? [request.Context.Paper]).Select(paper => (Look: look, Paper: paper)))
            .Select(page =>
                (
                    Name: NameOf(page.Look, papers is { Length: > 1 } ? page.Paper : null),
                    Result: Renderer.Render(resume, In(page.Look, page.Paper), context)
                )
            )
            .ToList();
        // That some looks show no photo is what a preview is there to see.
        report.Diagnostics.AddRange(
            pages
                .SelectMany(static p => p.Result.Diagnostics)
                .Where(static d => d.Code != Renderer.ShowsNoPhoto)
                .Distinct()
        );
        var isWhole = report.Flush();
        if (pages.TrueForAll(static p => p.Result.Bytes is null))
            return ExitCode.ResumeHasErrors;
        OutputFolder.Make(folder, _host);
        var outputs = new OutputSet(files, _host, report, _force.Read(parsed)) { IsInFolder = true };
        foreach (var (name, result) in pages)
        {
            var path = Path.Combine(folder, name);
            if (result.Bytes is { } bytes)
                outputs.AddPage(path, bytes, PagesInFile.Of(path, Format, result, 0));
        }

        outputs.Write();
        return isWhole ? ExitCode.Done : ExitCode.ResumeHasErrors;

        RenderRequest In(ILayout look, Paper paper) =>
            _page.InLook(request with { Context = request.Context with { Paper = paper } }, look, resume, parsed);
    }

    private static string NameOf(ILayout look, Paper? paper) =>
        paper is null ? $"{look.Id}.{Format}" : OutputName.WithPaper($"{look.Id}.{Format}", paper);
}
