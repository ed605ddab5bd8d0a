using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;

namespace ResumeRender.Cli.Commands;

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
        var margins = fit.Margins;
        host.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"size     {fit.Size.Points:0.##} pt"));
        host.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"leading  {fit.Leading:0.00}"));
        host.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"gaps     {fit.Gap * 100:0} % of the look's own"));
        host.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"margins  {margins.Top.Millimetres:0.#} mm above and below, {margins.Left.Millimetres:0.#} mm at the sides"));
        host.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"fill     {fit.Fill * 100:0.0} % of one page, {fit.Lines} lines"));
        host.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"probes   {fit.Probes}"));
    }

    private static void WriteJson(FitReport fit, CliHost host) => host.Error.WriteLine(new JsonObject
    {
        ["size"] = Math.Round(fit.Size.Points, 2),
        ["leading"] = Math.Round(fit.Leading, 3),
        ["gaps"] = Math.Round(fit.Gap, 3),
        ["margins"] = new JsonObject
        {
            ["top"] = Math.Round(fit.Margins.Top.Millimetres, 2),
            ["right"] = Math.Round(fit.Margins.Right.Millimetres, 2),
            ["bottom"] = Math.Round(fit.Margins.Bottom.Millimetres, 2),
            ["left"] = Math.Round(fit.Margins.Left.Millimetres, 2),
        },
        ["fill"] = Math.Round(fit.Fill, 4),
        ["lines"] = fit.Lines,
        ["probes"] = fit.Probes,
    }.ToJsonString());
}
