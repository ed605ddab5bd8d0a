using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Layout.Design;
using ResumeRender.Typesetting.Text;

namespace ResumeRender.Typesetting.Fit;

/// <summary>Finds the roomiest setting in which a résumé fits one page.</summary>
/// <remarks>
/// Each step of <see cref="FitStep.Stairs"/> is lower than the one before, so the first that fits is found by halving.
/// Within it leading and gaps are then as large as the page allows, both by the same share of what was taken from them:
/// lines set wide over entries pushed together are harder to read than both a little tight. More text can only mean a
/// later step, so it never means larger type.
/// </remarks>
internal sealed class PageFit(Composition look, TypesetOptions options, int pages = 1)
{
    /// <summary>Heights that differ by less than anyone can see are the same.</summary>
    private const double Tolerance = 0.005;

    /// <summary>
    /// Word breaks lines with its own metrics and rounds each height to a twentieth of a point: a line of the running
    /// text stays free for that.
    /// </summary>
    private const double ReservedLines = 1;

    /// <summary>What a page leaves empty at its foot, so that what belongs together stays together, in lines of the
    /// running text.</summary>
    private const double LinesLostAtBreak = 2.5;

    private const int MostAttempts = 6;

    /// <summary>More characters than three pages hold.</summary>
    private const int LongText = 20_000;

    private readonly RunningText _text = RunningText.Of(look);

    private readonly int _length = RunningText.CharactersOf(look);

    private int _probes;

    /// <summary>The height that text may take on a page set like this, in points.</summary>
    internal static double Available(
        TypesetResult typeset,
        Composition composition,
        LineBreaking breaking,
        int pages = 1
    ) => Available(typeset, RunningText.Of(composition), breaking, pages);

    internal PageFit(Composition look, LineBreaking breaking, int pages = 1)
        : this(look, new TypesetOptions { Breaking = breaking }, pages)
    {
    }

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

        // What is lost at the ends of pages, or beside columns and pictures, is known only when they are made: the
        // first step that holds all, from where it should be found.
        for (var step = low; ; step++, found = null)
        {
            var settled = Settle(found ?? Probe(steps[step]), steps[step], out var said);
            if (!settled.Fits && step < steps.Count - 1)
                continue;
            if (!settled.Fits)
                settled = LastResort(steps[high], ref said) ?? settled;
            diagnostics.AddRange(said.ToImmutable());
            return settled with { Probes = _probes };
        }
    }

    /// <summary>Several pages that lose far more at their ends than foreseen: set as tight as may be, or as the look
    /// itself sets them.</summary>
    /// <remarks>Smaller type may need more pages than larger type, if what belongs together then ends a page
    /// sooner.</remarks>
    private FitResult? LastResort(FitStep tightest, ref DiagnosticBag said)
    {
        if (pages == 1)
            return null;
        foreach (
            var scale in new[]
            {
                new StyleScale(tightest.Size, tightest.LeastLeading, tightest.LeastGap, tightest.Margin),
                StyleScale.Default,
            }
        )
        {
            var bag = new DiagnosticBag();
            var composition = look.Scaled(scale);
            var typeset = Typeset(composition, bag);
            if (typeset.Document.Pages.Length > pages)
                continue;
            said = bag;
            return new FitResult(composition, scale, typeset, _probes);
        }

        return null;
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
            return typeset.ContentHeight - Available(typeset, composition, options.Breaking);
        var lines = RunningText.Of(composition);
        return typeset.Document.Pages.Length <= pages
            ? 0
            : Math.Max(lines.Size.Points * lines.Leading, typeset.ContentHeight - (pages * typeset.AvailableHeight));
    }

    private TypesetResult Probe(FitStep step) =>
        Typeset(look.Scaled(new StyleScale(step.Size, Margin: step.Margin)), new DiagnosticBag());

    private TypesetResult Typeset(Composition composition, DiagnosticBag diagnostics)
    {
        _probes++;
        return Typesetter.Typeset(composition, options, diagnostics);
    }

    private bool Fits(TypesetResult probe, FitStep step) =>
        probe.Extent.At(step.LeastLeading, step.LeastGap) <= Available(probe, step);

    private double Available(TypesetResult probe, FitStep step) =>
        Available(probe, new RunningText(_text.Size * step.Size, _text.Leading), options.Breaking, pages) - Tolerance;

    private static double Available(TypesetResult typeset, RunningText text, LineBreaking breaking, int pages)
    {
        var lines =
            ((pages - 1) * LinesLostAtBreak) + (breaking == LineBreaking.LineByLine ? pages * ReservedLines : 0);
        return (pages * typeset.AvailableHeight) - (lines * text.Size.Points * text.Leading);
    }

    /// <summary>Gives back what the page has room for, to leading and gaps together: first up to the look's own values,
    /// then beyond them.</summary>
    private StyleScale Roomiest(TypesetResult probe, FitStep step)
    {
        var available = Available(probe, step);
        var limits = look.Fit;
        var extent = probe.Extent;
        var (lessLeading, lessGap) = (1 - step.LeastLeading, 1 - step.LeastGap);
        var given = Share(
            available - extent.At(step.LeastLeading, step.LeastGap),
            (extent.Lines * lessLeading) + (extent.Space * lessGap)
        );
        var (leading, gap) = (step.LeastLeading + (given * lessLeading), step.LeastGap + (given * lessGap));
        if (given < 1)
            return new StyleScale(step.Size, leading, gap, step.Margin);

        var moreLeading = Math.Max(0, (limits.MostLeading / _text.Leading) - 1);
        var moreGap = Math.Max(0, limits.MostGap - 1);
        var more = Share(available - extent.At(1, 1), (extent.Lines * moreLeading) + (extent.Space * moreGap));
        return new StyleScale(step.Size, 1 + (more * moreLeading), 1 + (more * moreGap), step.Margin);

        static double Share(double room, double wanted) => wanted > 0 ? Math.Clamp(room / wanted, 0, 1) : 1;
    }
}
