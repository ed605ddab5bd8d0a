using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Typesetting.Fit;

/// <summary>Finds the roomiest setting in which a résumé fits one page.</summary>
/// <remarks>
/// Each step of <see cref="FitStep.Stairs"/> is lower than the one before, so the first that fits is found by halving. Within
/// it leading and gaps are then as large as the page allows, leading first: they are given back in the opposite order to that
/// in which they are spent. More text can only mean a later step, so it never means larger type.
/// </remarks>
internal sealed class PageFit(Composition look, LineBreaking breaking, int pages = 1, FontCatalog? fonts = null)
{
    /// <summary>Heights that differ by less than anyone can see are the same.</summary>
    private const double Tolerance = 0.005;

    /// <summary>
    /// Word breaks lines with its own metrics and rounds each height to a twentieth of a point: a line of the running text
    /// stays free for that.
    /// </summary>
    private const double ReservedLines = 1;

    /// <summary>What a page leaves empty at its foot, so that what belongs together stays together, in lines of the running text.</summary>
    private const double LinesLostAtBreak = 2.5;

    private const int MostAttempts = 6;

    /// <summary>More characters than three pages hold.</summary>
    private const int LongText = 20_000;

    private readonly TypesetOptions _options = new() { Breaking = breaking, Fonts = fonts ?? FontCatalog.Bundled };

    private readonly RunningText _text = RunningText.Of(look);

    private readonly int _length = RunningText.CharactersOf(look);

    private int _probes;

    /// <summary>The height that text may take on a page set like this, in points.</summary>
    internal static double Available(TypesetResult typeset, Composition composition, LineBreaking breaking, int pages = 1) =>
        Available(typeset, RunningText.Of(composition), breaking, pages);

    internal FitResult Find(DiagnosticBag diagnostics)
    {
        var steps = FitStep.Stairs(look);
        var (low, high) = (0, steps.Count - 1);
        TypesetResult? found = null;
        // What is far too long even in the tightest setting needs no search.
        if (_length > LongText)
        {
            found = Probe(steps[high]);
            (low, found) = Fits(found, steps[high]) ? (low, null) : (high, found);
        }

        while (low < high)
        {
            var middle = (low + high) / 2;
            var probe = Probe(steps[middle]);
            if (Fits(probe, steps[middle]))
                (high, found) = (middle, probe);
            else
                low = middle + 1;
        }

        // What is lost at the ends of pages, or beside columns and pictures, is known only when they are made: the first step that holds all, from where it should be found.
        for (var step = low; ; step++, found = null)
        {
            var settled = Settle(found ?? Probe(steps[step]), steps[step], out var said);
            if (!settled.Fits && step < steps.Count - 1)
                continue;
            diagnostics.AddRange(said.ToImmutable());
            return settled with { Probes = _probes };
        }
    }

    /// <summary>The roomiest setting in a step, as far as it fits.</summary>
    private FitResult Settle(TypesetResult probe, FitStep step, out DiagnosticBag said)
    {
        var scale = Roomiest(probe, step);
        // Columns side by side do not grow evenly: the exact height is known only when it is set.
        for (var attempt = 0; ; attempt++)
        {
            var isLast = attempt == MostAttempts || scale.Gap <= step.LeastGap;
            var composition = look.Scaled(scale);
            said = new DiagnosticBag();
            var typeset = Typeset(composition, said);
            var over = Over(typeset, composition);
            if (over <= Tolerance || isLast)
                return new FitResult(composition, scale, typeset, _probes) { Over = Math.Max(0, over - Tolerance) };
            scale = scale with { Gap = Math.Max(step.LeastGap, scale.Gap * 0.95) };
        }
    }

    private double Over(TypesetResult typeset, Composition composition)
    {
        if (pages == 1)
            return typeset.ContentHeight - Available(typeset, composition, breaking);
        var lines = RunningText.Of(composition);
        return typeset.Document.Pages.Length <= pages ? 0 : Math.Max(lines.Size.Points * lines.Leading, typeset.ContentHeight - (pages * typeset.AvailableHeight));
    }

    private TypesetResult Probe(FitStep step) => Typeset(look.Scaled(new StyleScale(step.Size, Margin: step.Margin)), new DiagnosticBag());

    private TypesetResult Typeset(Composition composition, DiagnosticBag diagnostics)
    {
        _probes++;
        return Typesetter.Typeset(composition, _options, diagnostics);
    }

    private bool Fits(TypesetResult probe, FitStep step) => probe.Extent.At(step.LeastLeading, step.LeastGap) <= Available(probe, step);

    private double Available(TypesetResult probe, FitStep step) =>
        Available(probe, new RunningText(_text.Size * step.Size, _text.Leading), breaking, pages) - Tolerance;

    private static double Available(TypesetResult typeset, RunningText text, LineBreaking breaking, int pages)
    {
        var lines = ((pages - 1) * LinesLostAtBreak) + (breaking == LineBreaking.LineByLine ? pages * ReservedLines : 0);
        return (pages * typeset.AvailableHeight) - (lines * text.Size.Points * text.Leading);
    }

    /// <summary>Gives back what the page has room for: up to the look's own values leading before gaps, beyond them both together.</summary>
    private StyleScale Roomiest(TypesetResult probe, FitStep step)
    {
        var available = Available(probe, step);
        var limits = look.Fit;
        var (leading, gap) = (step.LeastLeading, step.LeastGap);
        var extent = probe.Extent;
        leading = Math.Clamp((available - extent.Fixed - (extent.Space * gap)) / Math.Max(extent.Lines, 1), leading, 1);
        gap = Math.Clamp((available - extent.Fixed - (extent.Lines * leading)) / Math.Max(extent.Space, 1), gap, 1);

        var moreLeading = Math.Max(0, (limits.MostLeading / _text.Leading) - 1);
        var moreGap = Math.Max(0, limits.MostGap - 1);
        var room = available - extent.At(leading, gap);
        var share = Math.Clamp(room / Math.Max((extent.Lines * moreLeading) + (extent.Space * moreGap), 1), 0, 1);
        return leading < 1 || gap < 1
            ? new StyleScale(step.Size, leading, gap, step.Margin)
            : new StyleScale(step.Size, 1 + (share * moreLeading), 1 + (share * moreGap), step.Margin);
    }
}
