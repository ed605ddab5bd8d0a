using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Layout.Design;
using ResumeRender.Typesetting.Text;

namespace ResumeRender.Typesetting.Fit;

/// <summary>Finds how many pages a résumé wants, and makes them.</summary>
internal static class PageCount
{
    /// <summary>More pages than any life fills, and few enough to be made in a second or two.</summary>
    internal const int Most = 500;

    /// <summary>Of a book nobody looks whether its last page is full, and to try every setting on it would take
    /// long.</summary>
    private const int MostFitted = 20;

    /// <summary>So many pages more than wanted are set before it is sure that the text does not fit, even if it stands
    /// in columns.</summary>
    private const int TriedPages = 4;

    /// <summary>A last page that is filled less than this is a remnant.</summary>
    private const double Remnant = 0.35;

    /// <summary>
    /// One page if it fits on one at all; else as many as it takes at the look's own size, or one less if the last of
    /// them would be a remnant and the rest can take it in.
    /// </summary>
    /// <remarks>Always fits, unless it is cut short after <see cref="Most"/> pages: as the look itself sets it, it has
    /// as many pages as it has.</remarks>
    internal static FitResult Fit(Composition look, TypesetOptions options, DiagnosticBag diagnostics)
    {
        var said = new DiagnosticBag();
        var probes = 0;
        var fitted = Find(pages: 1);
        if (!fitted.Fits)
        {
            var own = Own();
            // One that is not quite filled, because Word needs room to spare, may go on a second.
            var pages = Math.Max(2, own.Typeset.Document.Pages.Length);
            var last = (own.Typeset.ContentHeight / own.Typeset.AvailableHeight) - (pages - 1);
            if (pages is > 2 and <= MostFitted && last < Remnant)
                fitted = Find(pages - 1);
            if (pages <= MostFitted && !fitted.Fits)
                fitted = Find(pages);
            if (!fitted.Fits)
                fitted = Own();
        }

        diagnostics.AddRange(said.ToImmutable());
        return fitted with { Probes = probes };

        FitResult Find(int pages)
        {
            said = new DiagnosticBag();
            var found = new PageFit(look, options with { MostPages = TriedPages * (pages + 1) }, pages).Find(said);
            probes += found.Probes;
            return found;
        }

        FitResult Own()
        {
            said = new DiagnosticBag();
            probes++;
            return new FitResult(look, StyleScale.Default, Typesetter.Typeset(look, options, said), probes);
        }
    }
}
