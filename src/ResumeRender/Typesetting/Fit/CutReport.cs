using ResumeRender.Diagnostics;
using ResumeRender.Layout;
using ResumeRender.Model;

namespace ResumeRender.Typesetting.Fit;

/// <summary>Tells the author by how much a résumé is too long, and what would mend it most cheaply.</summary>
internal static class CutReport
{
    private const int MostLooseEnds = 6;

    internal static void Write(FitResult tightest, int pages, IEnumerable<LooseEnd> looseEnds, IEnumerable<Cut> cuts, DiagnosticBag diagnostics)
    {
        diagnostics.Add(TypesettingDiagnostics.DoesNotFit(pages, tightest.OverLines, tightest.Typeset.FirstLineOver));
        foreach (var end in looseEnds.Take(Math.Min(tightest.OverLines, MostLooseEnds)))
            diagnostics.Add(TypesettingDiagnostics.LooseEnd(end.Span, end.Words));
        foreach (var cut in cuts)
            diagnostics.Add(TypesettingDiagnostics.ProposedCut(cut.Span, CalledOf(cut), cut.Text, LinesOf(cut, tightest)));
    }

    internal static void WriteLeftOut(FitResult tightest, IEnumerable<Cut> cuts, DiagnosticBag diagnostics)
    {
        foreach (var cut in cuts)
            diagnostics.Add(TypesettingDiagnostics.LeftOut(cut.Span, CalledOf(cut), cut.Text, LinesOf(cut, tightest)));
    }

    /// <summary>“optional highlight”: what its author marked is told, so that it is seen why this goes and not another.</summary>
    private static string CalledOf(Cut cut) => cut.Priority == Priority.Normal ? cut.Kind : $"{cut.Priority.ToString().ToLowerInvariant()} {cut.Kind}";

    /// <summary>How many lines of the running text a cut wins; the gap that goes with it may make it one more.</summary>
    private static int LinesOf(Cut cut, FitResult tightest)
    {
        var text = RunningText.Of(tightest.Composition);
        return Math.Max(1, (int)Math.Round(cut.Height / (text.Size.Points * text.Leading)));
    }
}
