using System.CommandLine;

namespace ResumeRender.Cli.Commands;

/// <summary>The options on what is reported and how.</summary>
internal sealed class ReportOptions
{
    internal Option<bool> Strict { get; } = new("--strict") { Description = "Take warnings for errors: write nothing if there are any." };

    internal Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Report warnings and errors only." };

    /// <summary>Read by <see cref="Reporting.DiagnosticReporter.For"/> before the command line is parsed; checked here.</summary>
    internal Option<string> Format { get; } = new("--diagnostics") { Description = "text, or json: one object a line, for editors.", HelpName = "text|json" };

    internal void AddTo(Command command)
    {
        command.Add(Strict);
        command.Add(Quiet);
        command.Add(Format);
    }

    internal Report Begin(ParseResult parsed, CliHost host)
    {
        if (parsed.GetValue(Format) is { } format)
            _ = Choice.Of(format, Format.Name, ["text", "json"]);
        return new Report(host, isJson: parsed.GetValue(Format) == "json", parsed.GetValue(Strict), parsed.GetValue(Quiet));
    }
}
