using System.CommandLine;
using ResumeRender.Cli.Commands.Options;
using ResumeRender.Cli.Host;
using ResumeRender.Cli.Input;
using ResumeRender.Cli.Output;
using ResumeRender.Cli.Reporting;
using ResumeRender.Output;

namespace ResumeRender.Cli.Commands;

/// <summary><c>text</c>, <c>markdown</c>, <c>json</c> and <c>yaml</c>: what <c>convert</c> writes, under a name of its
/// own as with <c>pdf</c>.</summary>
internal sealed class DataCommand
{
    private readonly IDataWriter _usual;
    private readonly CliHost _host;
    private readonly Argument<string[]> _inputs = InputArgument.Create();
    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The file to write; - writes standard output. Else First-Last-Resume beside the last input.",
        HelpName = "FILE",
    };
    private readonly WrapOption? _wrap;
    private readonly ContactOptions _contact = new();
    private readonly ForceOption _force = new();
    private readonly ReportOptions _report = new();

    private DataCommand(IDataWriter usual, CliHost host)
    {
        (_usual, _host) = (usual, host);
        _wrap = usual.Id == "text" ? new WrapOption() : null;
    }

    internal static Command Create(string format, string description, CliHost host)
    {
        var data = new DataCommand(WriterCatalog.DataWriters.Single(w => w.Id == format), host);
        var command = new Command(format, description) { data._inputs, data._output };
        data._wrap?.AddTo(command);
        data._contact.AddTo(command);
        data._force.AddTo(command);
        data._report.AddTo(command);
        command.SetAction(data.Run);
        var ending = data._usual.Extensions[0];
        string[] examples =
        [
            $"{ThisCommand.Name} {format} me.pdf",
            $"{ThisCommand.Name} {format} contact.txt me.docx -o me.{ending}",
            $"{ThisCommand.Name} {format} -o - < me.pdf > me.{ending}",
        ];
        CommandTree.AddExamples(
            command,
            data._wrap is null
                ? examples
                : [.. examples, $"{ThisCommand.Name} {format} me.pdf --wrap 72 -o mail.{ending}"]
        );
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var report = _report.Begin(parsed, _host);
        var writer = _wrap?.Read(parsed) ?? _usual;
        var named = parsed.GetValue(_output);
        if (named is not null and not OutputTarget.StandardOutput && FileEnding.IsOfAnother(named, writer.Extensions))
            report.Diagnostics.Add(CliDiagnostics.EndingOfAnotherFormat(named, writer.Id, writer.Extensions[0]));
        var given = _contact.Read(parsed, report.Diagnostics);
        var files = InputFiles.Read(parsed.GetRequiredValue(_inputs), _host);
        report.ReadsInOrder(files);
        if (named is not null and not OutputTarget.StandardOutput)
            _ = OutputTarget.PathOf(named, files, _host);
        var resume = InputReader.Read(files, given, report.Diagnostics);
        if (!report.Flush() || resume is null)
            return ExitCode.ResumeHasErrors;

        using var data = new MemoryStream();
        writer.Write(resume, data);
        if (named == OutputTarget.StandardOutput)
        {
            OutputTarget.WriteStandardOutput(data.ToArray(), _host);
            report.DoneOnStandardOutput(writer.Id, (int)data.Length);
            return ExitCode.Done;
        }

        var shown = named ?? OutputName.BesideLast(files, resume.Person, writer.Extensions[0]);
        var outputs = new OutputSet(files, _host, report, _force.Read(parsed));
        outputs.AddData(shown, data.ToArray(), new WrittenFile(shown, writer.Id, (int)data.Length));
        outputs.Write();
        return ExitCode.Done;
    }
}
