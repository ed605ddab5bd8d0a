using System.CommandLine;
using ResumeRender.Cli.Commands.Options;
using ResumeRender.Cli.Commands.Starters;
using ResumeRender.Cli.Host;
using ResumeRender.Cli.Output;
using ResumeRender.Cli.Reporting;
using ResumeRender.Layout;

namespace ResumeRender.Cli.Commands;

/// <summary><c>new-layout</c>: writes a look of one's own to begin with, and never over a file that exists.</summary>
internal static class NewLayoutCommand
{
    internal static Command Create(LayoutCatalog layouts, CliHost host)
    {
        var typed = new Argument<string>(LayoutName.Argument)
        {
            Description = "What the look is called, such as quiet-dawn.",
        };
        var folder = new Option<string>("--output", "-o")
        {
            Description = "The folder to write to, made if it is not there; else the current one.",
            HelpName = "FOLDER",
        };
        var report = new ReportOptions();
        var command = new Command(
            "new-layout",
            "Write a look of your own to begin with: a C# file that runs as it stands."
        )
        {
            typed,
            folder,
        };
        report.AddTo(command);
        command.SetAction(parsed =>
        {
            var begun = report.Begin(parsed, host);
            var name = LayoutName.Find(parsed.GetRequiredValue(typed))
                ?? throw new CommandFailure(
                    ExitCode.WrongUsage,
                    CliDiagnostics.NoLayoutName(parsed.GetRequiredValue(typed))
                );
            if (layouts.Find(name.Id) is not null)
                throw new CommandFailure(ExitCode.WrongUsage, CliDiagnostics.LayoutExists(name.Id));
            Write(name, parsed.GetValue(folder) ?? "", host, begun);
            return ExitCode.Done;
        });
        CommandTree.AddExamples(
            command,
            $"{ThisCommand.Name} new-layout quiet-dawn",
            $"{ThisCommand.Name} new-layout \"Quiet Dawn\" -o looks"
        );
        return command;
    }

    private static void Write(LayoutName name, string folder, CliHost host, Report report)
    {
        var shown = Path.Combine(folder, name.File);
        var path = Path.GetFullPath(shown, host.WorkingFolder);
        if (Path.Exists(path))
            throw new CommandFailure(ExitCode.WrongUsage, CliDiagnostics.FileExists(shown));
        var full = Path.GetDirectoryName(path)!;
        if (File.Exists(full))
            throw new CommandFailure(ExitCode.OutsideWorld, CliDiagnostics.IsFile(folder));
        OutsideWorld.Write(folder, () => Directory.CreateDirectory(full));
        var starter = LayoutStarter.Write(name, full, host.ProgramFolder, out var needsPackages);
        OutputFile.Write(path, shown, starter);
        var next = $"dotnet run {CliDiagnostics.Quote(shown)} -- pdf me.txt --layout {name.Id}";
        report.Done(
            new WrittenFile(shown, "csharp", starter.Length) { Next = next },
            $"{shown}: write on, then `{next}`",
            [.. Needs(needsPackages)]
        );
    }

    /// <summary>The binary alone compiles nothing: what the next step needs, and where it comes from.</summary>
    private static IEnumerable<string> Needs(bool needsPackages)
    {
        yield return "that needs the .NET 10 SDK: https://dotnet.microsoft.com/download";
        if (!needsPackages)
            yield break;
        yield return $"and the packages of {ThisCommand.Name} {LayoutStarter.Version}, which its source makes: in a "
            + "clone, `dotnet pack -o packages`,";
        yield return "then `dotnet nuget add source \"$PWD/packages\"`; once is enough";
    }
}
