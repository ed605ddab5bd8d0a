using System.Collections.Immutable;
using System.CommandLine;
using ResumeRender.Cli.Commands.Options;
using ResumeRender.Cli.Host;
using ResumeRender.Cli.Input;
using ResumeRender.Cli.Input.Given;
using ResumeRender.Cli.Output;
using ResumeRender.Cli.Reporting;
using ResumeRender.Layout;
using ResumeRender.Model;

namespace ResumeRender.Cli.Commands;

/// <summary><c>pdf</c>, <c>docx</c>, <c>html</c>, <c>png</c> and <c>svg</c>: make the page.</summary>
internal sealed class RenderCommand
{
    private readonly string _format;
    private readonly CliHost _host;
    private readonly Argument<string[]> _inputs = InputArgument.Create();
    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The file to write; - writes standard output. Else First-Last-Resume beside the last input.",
        HelpName = "FILE",
    };
    private readonly PageOptions _page;
    private readonly PhotoOption _photo = new();
    private readonly FontFileOptions _fontFiles = new();
    private readonly ContactOptions _contact = new();
    private readonly DateOption _date = new();
    private readonly FitReportOption _fitReport = new();
    private readonly Option<string> _embedFonts = new("--embed-fonts")
    {
        Description = "Put the fonts into the file; true by default.",
        HelpName = "true|false",
    };
    private readonly PictureOptions _picture = new();
    private readonly ForceOption _force = new();
    private readonly ReportOptions _report = new();

    private RenderCommand(string format, LayoutCatalog layouts, CliHost host)
    {
        _format = format;
        _host = host;
        _page = new PageOptions(layouts);
    }

    internal static Command Create(string format, string description, LayoutCatalog layouts, CliHost host)
    {
        var render = new RenderCommand(format, layouts, host);
        var command = new Command(format, description) { render._inputs, render._output };
        render._page.AddTo(command);
        render._photo.AddTo(command);
        render._fontFiles.AddTo(command);
        render._contact.AddTo(command);
        if (format is "docx" or "html")
            command.Add(render._embedFonts);
        if (format == "png")
            render._picture.AddTo(command);
        render._fitReport.AddTo(command);
        if (format is not ("png" or "svg"))
            render._date.AddTo(command);
        render._force.AddTo(command);
        render._report.AddTo(command);
        command.SetAction(render.Run);
        CommandTree.AddExamples(
            command,
            $"{ThisCommand.Name} {format} me.txt",
            $"{ThisCommand.Name} {format} me.txt --name \"Alex Tan\" --email alex.tan@example.com --layout modern -o "
                + $"alex.{format}",
            $"{ThisCommand.Name} {format} contact.txt me.txt --paper letter --accent \"#1F4E79\"",
            $"{ThisCommand.Name} {format} -o - < me.txt > me.{format}");
        return command;
    }

    private int Run(ParseResult parsed)
    {
        // Every mistake on the command line is found before anything is read.
        var report = _report.Begin(parsed, _host);
        var fonts = _fontFiles.Read(parsed, _host, report.Diagnostics);
        var request = _page.Request(parsed, _format, fonts) with
        {
            EmbedFonts =
                Choice.Of(parsed.GetValue(_embedFonts) ?? "true", _embedFonts.Name, ["true", "false"]) == "true",
            Picture = _picture.Read(parsed),
            Force = _force.Read(parsed),
        };
        var context = new RenderContext { Created = _date.Read(parsed, _host), Fonts = fonts };
        var findPhoto = _photo.Read(parsed, _host, report.Diagnostics);
        var writeFit = _fitReport.Read(parsed);
        var given = _photo.Over(_contact.Read(parsed, report.Diagnostics), parsed);
        var papers = _page.GivenPapers(parsed, request);
        var toStandardOutput = parsed.GetValue(_output) == OutputTarget.StandardOutput;
        if (toStandardOutput && papers is { Length: > 1 })
            throw new CommandFailure(ExitCode.WrongUsage, CliDiagnostics.TwoFilesToStandardOutput());
        if (toStandardOutput && _host.OutputIsTerminal)
            throw new CommandFailure(ExitCode.WrongUsage, CliDiagnostics.BinaryToTerminal(_format));

        if (parsed.GetValue(_output) is { } file && FileEnding.IsOfAnother(file, [_format]))
            report.Diagnostics.Add(CliDiagnostics.EndingOfAnotherFormat(file, _format, _format));

        var files = InputFiles.Read(parsed.GetRequiredValue(_inputs), _host);
        report.ReadsInOrder(files);
        if (parsed.GetValue(_output) is { } named && !toStandardOutput)
            _ = OutputTarget.PathOf(named, files, _host);
        var resume = ResumeInput.Read(files, given, request, report);
        if (resume is null)
            return ResumeInput.Refuse(report);
        resume = resume.WithoutHidden();
        request = _page
            .WithWishesOf(resume, request, fonts, parsed, report.Diagnostics)
            .WithPhoto(findPhoto(resume, files));
        var results = PaperRendering.Render(resume, request, papers ?? [request.Context.Paper], context, report);
        PaperRendering.TellOfFewerPages(request, results.Select(static r => r.Result), report);
        var mayWrite = report.Flush();
        foreach (var (_, result) in results)
        {
            if (result.Fit is { } fit)
                writeFit(fit, _host);
        }

        if (!mayWrite || results.Any(static r => r.Result.Bytes is null))
            return ExitCode.ResumeHasErrors;
        if (toStandardOutput)
            return WriteStandardOutput(results[0].Result, report);
        var shown = parsed.GetValue(_output) ?? OutputName.BesideLast(files, resume.Person, _format);
        var outputs = new OutputSet(files, _host, report, _force.Read(parsed));
        foreach (var (paper, result) in results)
        {
            var name = results.Count > 1 ? OutputName.WithPaper(shown, paper) : shown;
            PaperRendering.AddTo(outputs, name, result, _format);
        }

        outputs.Write();
        return ExitCode.Done;
    }

    private int WriteStandardOutput(RenderResult result, Report report)
    {
        if (result.Files.Length > 1)
            throw new CommandFailure(
                ExitCode.WrongUsage,
                CliDiagnostics.PagesToStandardOutput(result.Files.Length, _format)
            );
        OutputTarget.WriteStandardOutput(result.Files[0], _host);
        report.Done(PagesInFile.Of(WrittenFile.StandardOutput, _format, result, 0));
        return ExitCode.Done;
    }
}
