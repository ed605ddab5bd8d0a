using System.CommandLine;
using ResumeRender.Cli.Host;
using ResumeRender.Cli.Reporting;

namespace ResumeRender.Cli.Commands.Options;

/// <summary>The options on what is reported and how.</summary>
internal sealed class ReportOptions
{
    internal Option<bool> Strict { get; } =
        new("--strict") { Description = "Treat warnings as errors: write nothing if there is one." };

    internal Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Report warnings and errors only." };

    /// <summary>Read by <see cref="DiagnosticReporter.For"/> before the command line is parsed; checked here.</summary>
    internal Option<string> Format { get; } =
        new("--diagnostics")
        {
            Description =
                "text; all: text of each message at its place, however many; short: a line each; json: an object a "
                    + "line, for programs.",
            HelpName = string.Join('|', DiagnosticReporter.Formats),
        };

    internal void AddTo(Command command)
    {
        command.Add(Strict);
        command.Add(Quiet);
        command.Add(Format);
    }

    internal Report Begin(ParseResult parsed, CliHost host)
    {
        if (parsed.GetValue(Format) is { } format)
            _ = Choice.Of(format, Format.Name, DiagnosticReporter.Formats);
        return new Report(
            host,
            parsed.GetValue(Format) ?? DiagnosticReporter.Formats[0],
            parsed.GetValue(Strict),
            parsed.GetValue(Quiet)
        );
    }
}
