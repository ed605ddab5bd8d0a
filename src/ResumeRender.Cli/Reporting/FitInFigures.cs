using System.Globalization;
using System.Text.Json;

namespace ResumeRender.Cli.Reporting;

/// <summary>How a page was filled, in figures: as lines for people and as an object for programs.</summary>
internal static class FitInFigures
{
    internal static string[] Lines(FitReport fit) =>
        [
            string.Create(CultureInfo.InvariantCulture, $"size     {fit.Size.Points:0.##} pt"),
            string.Create(CultureInfo.InvariantCulture, $"leading  {fit.Leading:0.00}"),
            string.Create(CultureInfo.InvariantCulture, $"gaps     {fit.Gap * 100:0} % of the look's own"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"margins  {fit.Margins.Top.Millimetres:0.#} mm above and below, {fit.Margins.Left.Millimetres:0.#} "
                    + $"mm at the sides"
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"fill     {fit.Fill * 100:0.0} % of one page, {fit.Lines} lines"
            ),
            string.Create(CultureInfo.InvariantCulture, $"probes   {fit.Probes}"),
        ];

    internal static void Write(Utf8JsonWriter json, FitReport fit)
    {
        json.WriteStartObject();
        json.WriteNumber("size", Math.Round(fit.Size.Points, 2));
        json.WriteNumber("leading", Math.Round(fit.Leading, 3));
        json.WriteNumber("gaps", Math.Round(fit.Gap, 3));
        json.WriteStartObject("margins");
        json.WriteNumber("top", Math.Round(fit.Margins.Top.Millimetres, 2));
        json.WriteNumber("right", Math.Round(fit.Margins.Right.Millimetres, 2));
        json.WriteNumber("bottom", Math.Round(fit.Margins.Bottom.Millimetres, 2));
        json.WriteNumber("left", Math.Round(fit.Margins.Left.Millimetres, 2));
        json.WriteEndObject();
        json.WriteNumber("fill", Math.Round(fit.Fill, 4));
        json.WriteNumber("lines", fit.Lines);
        json.WriteNumber("probes", fit.Probes);
        json.WriteEndObject();
    }
}
