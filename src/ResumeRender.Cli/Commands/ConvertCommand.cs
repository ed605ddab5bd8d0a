using System.CommandLine;
using ResumeRender.Cli.Commands.Options;
using ResumeRender.Cli.Host;
using ResumeRender.Cli.Input;
using ResumeRender.Cli.Input.Given;
using ResumeRender.Cli.Output;
using ResumeRender.Cli.Reporting;
using ResumeRender.Output;

namespace ResumeRender.Cli.Commands;

/// <summary><c>convert</c>: writes what was read in another format of data, for other programs, for web forms or to
/// write on.</summary>
internal static class ConvertCommand
{
    internal static Command Create(CliHost host)
    {
        var inputs = InputArgument.Create();
        var output = new Option<string>("--output", "-o")
        {
            Description = "The file to write; its ending tells the format. - or nothing writes standard output.",
            HelpName = "FILE",
        };
        var to = new Option<string>("--to")
        {
            Description =
                "The format: json (JSON Resume, version 1), yaml (the same keys), markdown, or text for web forms.",
            HelpName = string.Join('|', DataFormat.Ids),
        };
        var contact = new ContactOptions();
        var force = new ForceOption();
        var report = new ReportOptions();
        var command = new Command("convert", "Write the résumé as JSON, YAML, Markdown or plain text.")
        {
            inputs,
            output,
            to,
        };
        contact.AddTo(command);
        force.AddTo(command);
        report.AddTo(command);
        command.SetAction(parsed =>
        {
            var begun = report.Begin(parsed, host);
            var writer = DataFormat.Choose(to, parsed.GetValue(to), parsed.GetValue(output));
            return Convert(
                parsed.GetRequiredValue(inputs),
                writer,
                parsed.GetValue(output),
                contact.Read(parsed, begun.Diagnostics),
                force.Read(parsed),
                begun,
                host
            );
        });
        CommandTree.AddExamples(
            command,
            $"{ThisCommand.Name} convert me.txt -o me.md",
            $"{ThisCommand.Name} convert contact.txt me.md --to yaml > me.yaml"
        );
        return command;
    }

    private static int Convert(
        string[] inputs,
        IDataWriter writer,
        string? output,
        GivenData given,
        bool isForced,
        Report report,
        CliHost host
    )
    {
        var files = InputFiles.Read(inputs, host);
        report.ReadsInOrder(files);
        var target = output is null or OutputTarget.StandardOutput ? null : OutputTarget.PathOf(output, files, host);
        var resume = InputReader.Read(files, given, report.Diagnostics);
        if (!report.Flush() || resume is null)
            return ExitCode.ResumeHasErrors;

        using var data = new MemoryStream();
        writer.Write(resume, data);
        if (target is null)
        {
            OutputTarget.WriteStandardOutput(data.ToArray(), host);
            report.DoneOnStandardOutput(writer.Id, (int)data.Length);
            return ExitCode.Done;
        }

        var outputs = new OutputSet(files, host, report, isForced);
        outputs.AddData(output!, data.ToArray(), new WrittenFile(output!, writer.Id, (int)data.Length));
        outputs.Write();
        return ExitCode.Done;
    }
}
