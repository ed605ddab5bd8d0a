using System.CommandLine;
using ResumeRender.Cli.Commands.Options;
using ResumeRender.Cli.Commands.Starters;
using ResumeRender.Cli.Host;
using ResumeRender.Cli.Output;
using ResumeRender.Cli.Reporting;
using ResumeRender.Layout;

namespace ResumeRender.Cli.Commands;

/// <summary><c>new</c>: writes a short résumé with remarks to begin with, and never over one that somebody has
/// changed.</summary>
internal sealed class NewCommand
{
    private readonly Argument<string> _file = new("FILE")
    {
        Description =
            "The file to write, resume.md unless given: .md, .json, .yaml or .txt; or the person's name, in quotes. "
                + "- writes standard output. A file that holds something else stays as it is.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> _language = new("--lang")
    {
        Description =
            $"Language of the starter: {string.Join(", ", StarterWords.All.Select(static w => w.Language))}; English "
                + "unless given.",
        HelpName = "TAG",
    };

    private readonly ForceOption _force = new();
    private readonly ReportOptions _report = new();
    private readonly LayoutCatalog _layouts;
    private readonly CliHost _host;

    private NewCommand(LayoutCatalog layouts, CliHost host) => (_layouts, _host) = (layouts, host);

    internal static Command Create(LayoutCatalog layouts, CliHost host)
    {
        var starter = new NewCommand(layouts, host);
        var command = new Command("new", "Write a résumé to begin with, in the format of the file's ending.")
        {
            starter._file,
            starter._language,
        };
        starter._force.AddTo(command);
        starter._report.AddTo(command);
        command.SetAction(starter.Run);
        CommandTree.AddExamples(
            command,
            $"{ThisCommand.Name} new me.md",
            $"{ThisCommand.Name} new \"Jane Doe\"",
            $"{ThisCommand.Name} new lebenslauf.yaml --lang de"
        );
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var report = _report.Begin(parsed, _host);
        var language = parsed.GetValue(_language);
        var words = StarterWords.Find(language ?? StarterWords.Usual)
            ?? throw new CommandFailure(
                ExitCode.WrongUsage,
                CliDiagnostics.NoStarterOfLanguage(language!, [.. StarterWords.All.Select(static w => w.Language)])
            );
        var file = StarterFile.Of(parsed.GetValue(_file));
        var starter = new Starter(words, _layouts) { Language = language?.Replace('_', '-') };
        var bytes = (file.Name is { } name ? starter with { Name = name } : starter).Write(file.Format);
        if (file.Path == OutputTarget.StandardOutput)
        {
            OutputTarget.WriteStandardOutput(bytes, _host);
            return ExitCode.Done;
        }

        var path = Path.GetFullPath(file.Path, _host.WorkingFolder);
        if (!_force.Read(parsed) && !OverwriteCheck.IsFree(path, file.Path, bytes, isPage: false))
            throw new CommandFailure(
                ExitCode.WrongUsage,
                CliDiagnostics.FileExists(file.Path, "or begin anew with `--force`")
            );
        OutputFile.Write(path, file.Path, bytes);
        var next =
            $"{ThisCommand.Name} pdf {CliDiagnostics.Quote(file.Path.StartsWith('-') ? "./" + file.Path : file.Path)}";
        report.Done(
            new WrittenFile(file.Path, file.Format, bytes.Length) { Next = next },
            $"{file.Path}: write on, then `{next}`"
        );
        return ExitCode.Done;
    }
}
