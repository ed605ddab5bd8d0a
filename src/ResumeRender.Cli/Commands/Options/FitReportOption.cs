using System.Buffers;
using System.CommandLine;
using System.Text;
using System.Text.Json;
using ResumeRender.Cli.Host;
using ResumeRender.Cli.Reporting;

namespace ResumeRender.Cli.Commands.Options;

/// <summary><c>--report</c>: tells in figures how the page was filled.</summary>
/// <remarks>It goes where messages go, since standard output may be the page itself.</remarks>
internal sealed class FitReportOption
{
    private readonly Option<string> _report = new("--report")
    {
        Description = "Tell size, leading, margins and fill of the page; json is for programs.",
        HelpName = "text|json",
        Arity = ArgumentArity.ExactlyOne,
    };

    internal void AddTo(Command command) => command.Add(_report);

    internal Action<FitReport, CliHost> Read(ParseResult parsed) => parsed.GetValue(_report) is not { } form
        ? static (_, _) => { }
    : Choice.Of(form, _report.Name, ["text", "json"]) == "json" ? WriteJson : WriteText;

    private static void WriteText(FitReport fit, CliHost host)
    {
        host.Pending.Release();
        foreach (var line in FitInFigures.Lines(fit))
            host.Error.WriteLine(line);
    }

    private static void WriteJson(FitReport fit, CliHost host)
    {
        host.Pending.Release();
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer))
            FitInFigures.Write(json, fit);
        host.Error.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
