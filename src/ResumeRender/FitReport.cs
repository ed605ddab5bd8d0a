using ResumeRender.Layout;
using ResumeRender.Layout.Design;
using ResumeRender.Typesetting.Fit;

namespace ResumeRender;

/// <summary>The values that the fit chose for the page.</summary>
/// <param name="Size">Size of the running text.</param>
/// <param name="Leading">Distance from baseline to baseline as a multiple of the size.</param>
/// <param name="Gap">Factor of the gaps against the look's own.</param>
/// <param name="Margins">The margins.</param>
/// <param name="Fill">Share of the height between the margins of one page that the text takes: 1 is a full
/// page.</param>
/// <param name="Lines">Number of lines of text.</param>
/// <param name="Probes">How often the text was typeset to find this setting.</param>
public sealed record FitReport(
    Length Size,
    double Leading,
    double Gap,
    Margins Margins,
    double Fill,
    int Lines,
    int Probes
)
{
    internal static FitReport Of(FitResult fitted)
    {
        var text = RunningText.Of(fitted.Composition);
        var typeset = fitted.Typeset;
        return new FitReport(
            text.Size,
            text.Leading,
            fitted.Scale.Gap,
            fitted.Composition.Margins,
            typeset.ContentHeight / typeset.AvailableHeight,
            typeset.Lines,
            fitted.Probes
        );
    }
}
