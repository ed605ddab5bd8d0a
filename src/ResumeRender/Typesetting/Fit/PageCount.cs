using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Typesetting.Fit;

/// <summary>Finds how many pages a résumé wants.</summary>
internal static class PageCount
{
    /// <summary>A last page that is filled less than this is a remnant.</summary>
    private const double Remnant = 0.35;

    /// <summary>
    /// 1 if it fits on one page at all; else as many as it takes at the look's own size, or one less if the last of them would be
    /// a remnant and the rest can take it in.
    /// </summary>
    internal static int Of(Composition look, LineBreaking breaking, FontCatalog fonts)
    {
        if (Fits(look, breaking, 1, fonts))
            return 1;
        var own = Typesetter.Typeset(look, new TypesetOptions { Breaking = breaking, Fonts = fonts }, new DiagnosticBag());
        var pages = own.Document.Pages.Length;
        var last = (own.ContentHeight / own.AvailableHeight) - (pages - 1);
        return pages > 2 && last < Remnant && Fits(look, breaking, pages - 1, fonts) ? pages - 1 : pages;
    }

    private static bool Fits(Composition look, LineBreaking breaking, int pages, FontCatalog fonts) => new PageFit(look, breaking, pages, fonts).Find(new DiagnosticBag()).Fits;
}
