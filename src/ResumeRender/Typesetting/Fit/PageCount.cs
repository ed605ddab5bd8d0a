using ResumeRender.Diagnostics;
using ResumeRender.Layout;

namespace ResumeRender.Typesetting.Fit;

/// <summary>Finds how many pages a résumé wants.</summary>
internal static class PageCount
{
    /// <summary>1 if it fits on one page at all; else as many as it takes at the look's own size.</summary>
    internal static int Of(Composition look, LineBreaking breaking) => new PageFit(look, breaking).Find(new DiagnosticBag()).Fits
        ? 1
        : Typesetter.Typeset(look, new TypesetOptions { Breaking = breaking }, new DiagnosticBag()).Document.Pages.Length;
}
