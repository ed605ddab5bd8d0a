using System.CommandLine;
using System.Reflection;
using ResumeRender.Cli.Output;
using ResumeRender.Cli.Reporting;

namespace ResumeRender.Cli.Commands;

/// <summary><c>new</c>: writes a short résumé with comments to begin with, and never over one that somebody has changed.</summary>
internal static class NewCommand
{
    private const string DefaultFile = "resume.md";

    internal static Command Create(CliHost host)
    {
        var file = new Argument<string>("FILE")
        {
            Description = $"The file to write, {DefaultFile} unless given; - writes standard output. A file that holds something else stays as it is.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var force = new ForceOption();
        var report = new ReportOptions();
        var command = new Command("new", "Write a résumé in Markdown to begin with.") { file };
        force.AddTo(command);
        report.AddTo(command);
        command.SetAction(parsed =>
        {
            var begun = report.Begin(parsed, host);
            var shown = parsed.GetValue(file) is { Length: > 0 } named ? named : DefaultFile;
            if (shown == OutputTarget.StandardOutput)
            {
                OutputTarget.WriteStandardOutput(Starter(), host);
                return ExitCode.Done;
            }

            var path = Path.GetFullPath(shown, host.WorkingFolder);
            if (!force.Read(parsed) && !OverwriteCheck.IsFree(path, shown, Starter(), isPage: false))
                throw new CommandFailure(ExitCode.WrongUsage, CliDiagnostics.FileExists(shown, "or begin anew with `--force`"));
            OutputFile.Write(path, shown, Starter());
            begun.Done(new WrittenFile(shown, "markdown", 0), $"{shown}: write on, then `{CommandTree.Name} pdf {shown}`");
            return ExitCode.Done;
        });
        CommandTree.AddExamples(command, $"{CommandTree.Name} new me.md");
        return command;
    }

    internal static byte[] Starter()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("starter.md")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
