using System.CommandLine;
using ResumeRender.Cli.Commands.Options;
using ResumeRender.Cli.Host;
using ResumeRender.Cli.Input;
using ResumeRender.Cli.Output;
using ResumeRender.Cli.Reporting;
using ResumeRender.Output;

namespace ResumeRender.Cli.Commands;

/// <summary><c>all</c>: every format at once, into a folder.</summary>
/// <remarks>The résumé is read once, and formats whose lines are broken alike share one fit. Nothing is written if one
/// of the pages cannot be made: a set is whole or not there.</remarks>
internal sealed class AllCommand
{
    private readonly CliHost _host;
    private readonly Argument<string[]> _inputs = InputArgument.Create();
    private readonly Option<string> _folder = new("--output", "-o")
    {
        Description = "The folder to write to; it is made if it is not there.",
        HelpName = "FOLDER",
        Required = true,
    };
    private readonly PageOptions _page;
    private readonly PhotoOption _photo = new();
    private readonly FontFileOptions _fontFiles = new();
    private readonly ContactOptions _contact = new();
    private readonly DateOption _date = new();
    private readonly ForceOption _force = new();
    private readonly ReportOptions _report = new();

    private AllCommand(Layout.LayoutCatalog layouts, CliHost host) => (_host, _page) = (host, new PageOptions(layouts));

    internal static Command Create(Layout.LayoutCatalog layouts, CliHost host)
    {
        var all = new AllCommand(layouts, host);
        var command = new Command("all", "Make every format at once, into a folder.") { all._inputs, all._folder };
        all._page.AddTo(command);
        all._photo.AddTo(command);
        all._fontFiles.AddTo(command);
        all._contact.AddTo(command);
        all._date.AddTo(command);
        all._force.AddTo(command);
        all._report.AddTo(command);
        command.SetAction(all.Run);
        CommandTree.AddExamples(command, $"{ThisCommand.Name} all me.md -o application");
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var report = _report.Begin(parsed, _host);
        if (parsed.GetRequiredValue(_folder) == OutputTarget.StandardOutput)
            throw new CommandFailure(
                ExitCode.WrongUsage,
                CliDiagnostics.BadValue(
                    _folder.Name,
                    OutputTarget.StandardOutput,
                    "the name of a folder: several files do not fit into one stream"
                )
            );
        var fonts = _fontFiles.Read(parsed, _host, report.Diagnostics);
        var request = _page.Request(parsed, Renderer.Formats[0], fonts) with { Force = _force.Read(parsed) };
        var papers = _page.GivenPapers(parsed, request);
        var context = new RenderContext { Created = _date.Read(parsed, _host), Fonts = fonts };
        var findPhoto = _photo.Read(parsed, _host, report.Diagnostics);
        var given = _photo.Over(_contact.Read(parsed, report.Diagnostics), parsed);
        var files = InputFiles.Read(parsed.GetRequiredValue(_inputs), _host);
        report.ReadsInOrder(files);
        if (ResumeInput.Read(files, given, request, report) is not { } resume)
            return ResumeInput.Refuse(report);

        var shown = resume.WithoutHidden();
        request = _page
            .WithWishesOf(shown, request, fonts, parsed, report.Diagnostics)
            .WithPhoto(findPhoto(shown, files));
        var pages = (papers ?? [request.Context.Paper])
            .SelectMany(paper =>
                Renderer.Formats.Zip(
                    Renderer.Render(
                        resume,
                        request with
                        {
                            Context = request.Context with { Paper = paper },
                        },
                        Renderer.Formats,
                        context
                    ),
                    (format, result) => (Paper: paper, Format: format, Result: result)
                )
            )
            .ToList();
        report.Diagnostics.AddRange(pages.SelectMany(static p => p.Result.Diagnostics).Distinct());
        PaperRendering.TellOfFewerPages(request, pages.Select(static p => p.Result), report);
        // A page that cannot be drawn is not a reason to go without the Word file.
        var refused = pages.Where(static p => p.Result.Bytes is null).ToList();
        if (refused.Count > 0 && refused.Count < pages.Count)
            report.Diagnostics.Add(CliDiagnostics.NotMade(refused.Select(static p => p.Format).Distinct()));
        var mayWrite = report.Flush(exceptFor: refused.SelectMany(static p => p.Result.Diagnostics));
        if (!mayWrite || refused.Count == pages.Count)
            return ExitCode.ResumeHasErrors;

        var folder = parsed.GetRequiredValue(_folder);
        OutputFolder.Make(folder, _host);
        var outputs = new OutputSet(files, _host, report, _force.Read(parsed)) { IsInFolder = true };
        string Name(string extension) => Path.Combine(folder, OutputName.Of(files, resume.Person, extension));
        foreach (var (paper, format, result) in pages.Where(static p => p.Result.Bytes is not null))
        {
            var name = papers is { Length: > 1 } ? OutputName.WithPaper(Name(format), paper) : Name(format);
            for (var i = 0; i < result.Files.Length; i++)
            {
                var file = OutputName.OfFile(name, i, result.Files.Length);
                outputs.AddPage(file, result.Files[i], PagesInFile.Of(file, format, result, i));
            }
        }

        foreach (var writer in WriterCatalog.DataWriters)
        {
            using var data = new MemoryStream();
            writer.Write(resume, data);
            var file = Name(writer.Extensions[0]);
            outputs.AddData(file, data.ToArray(), new WrittenFile(file, writer.Id, (int)data.Length));
        }

        outputs.Write();
        return refused.Count == 0 ? ExitCode.Done : ExitCode.ResumeHasErrors;
    }
}
