using System.CommandLine;
using ResumeRender.Cli.Input;
using ResumeRender.Output.Json;

namespace ResumeRender.Cli.Commands;

/// <summary><c>convert</c>: writes what was read in another format of data, for other programs or to see what was understood.</summary>
internal static class ConvertCommand
{
    internal static Command Create(CliHost host)
    {
        var inputs = InputArgument.Create();
        var to = new Option<string>("--to") { Description = "The format: json is JSON Resume, version 1.", HelpName = "json", DefaultValueFactory = static _ => "json" };
        var contact = new ContactOptions();
        var report = new ReportOptions();
        var command = new Command("convert", "Write the résumé as data on standard output.") { inputs, to };
        contact.AddTo(command);
        report.AddTo(command);
        command.SetAction(parsed =>
        {
            _ = Choice.Of(parsed.GetRequiredValue(to), to.Name, ["json"]);
            return Convert(parsed.GetRequiredValue(inputs), contact, report.Begin(parsed, host), parsed, host);
        });
        CommandTree.AddExamples(command, $"{CommandTree.Name} convert me.txt --to json > me.json");
        return command;
    }

    private static int Convert(string[] inputs, ContactOptions contact, Report report, ParseResult parsed, CliHost host)
    {
        var person = contact.Read(parsed);
        var read = ResumeReader.Read(InputFiles.Read(inputs, host), report.Diagnostics);
        var resume = read is null ? null : ContactMerger.Over(read, person, report.Diagnostics);
        if (!report.Flush() || resume is null)
            return ExitCode.ResumeHasErrors;
        OutsideWorld.Write("<stdout>", () =>
        {
            JsonResumeWriter.Write(resume, host.Output);
            host.Output.Flush();
        });
        return ExitCode.Done;
    }
}
