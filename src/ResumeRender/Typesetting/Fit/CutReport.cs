using ResumeRender.Diagnostics;
using ResumeRender.Layout.Design;
using ResumeRender.Model;
using ResumeRender.Typesetting.Text;

namespace ResumeRender.Typesetting.Fit;

/// <summary>Reports by how much a résumé is too long, and what would mend it most cheaply.</summary>
internal static class CutReport
{
    private const int MostLooseEnds = 6;

    /// <summary>So many cuts are still read one by one.</summary>
    private const int MostTold = 100;

    /// <summary>Fewer in a row are listed one by one.</summary>
    private const int LeastInRow = 3;

    /// <param name="tightest">How it was tried last.</param>
    /// <param name="pages">Pages to fill.</param>
    /// <param name="looseEnds">Lines that hold a word or two.</param>
    /// <param name="cuts">What would have to go; empty if that is not known.</param>
    /// <param name="hasParts">Whether there is anything that could go.</param>
    /// <param name="diagnostics">Gets the messages.</param>
    internal static void Write(
        FitResult tightest,
        int pages,
        IEnumerable<LooseEnd> looseEnds,
        IReadOnlyList<Cut> cuts,
        bool hasParts,
        DiagnosticBag diagnostics
    )
    {
        diagnostics.Add(
            FitDiagnostics.DoesNotFit(
                pages,
                tightest.OverLines,
                tightest.Typeset.FirstLineOver,
                cuts.Count > 0,
                hasParts
            )
        );
        foreach (var end in looseEnds.Take(Math.Min(tightest.OverLines, MostLooseEnds)))
            diagnostics.Add(FitDiagnostics.LooseEnd(end.Span, end.Words));
        Tell(cuts, tightest, FitDiagnostics.ProposedCut, FitDiagnostics.ProposedCuts, diagnostics);
    }

    internal static void WriteLeftOut(FitResult tightest, IReadOnlyList<Cut> cuts, DiagnosticBag diagnostics) =>
        Tell(cuts, tightest, FitDiagnostics.LeftOut, FitDiagnostics.SeveralLeftOut, diagnostics);

    /// <summary>Reports each cut, or of very many those of a kind that follow each other in one message.</summary>
    private static void Tell(
        IReadOnlyList<Cut> cuts,
        FitResult tightest,
        Func<SourceSpan, string, string, int, Diagnostic> one,
        Func<SourceSpan, string, int, string, string, int, Diagnostic> several,
        DiagnosticBag diagnostics
    )
    {
        for (int first = 0, end; first < cuts.Count; first = end)
        {
            end = first + 1;
            while (cuts.Count > MostTold && end < cuts.Count && CalledOf(cuts[end]) == CalledOf(cuts[first]))
                end++;
            if (end - first < LeastInRow)
                end = first + 1;
            var row = cuts.Skip(first).Take(end - first).ToList();
            diagnostics.Add(
                row.Count == 1
                    ? one(row[0].Span, CalledOf(row[0]), row[0].Text, LinesOf(row[0], tightest))
                    : several(
                        row[0].Span,
                        CalledOf(row[0]),
                        row.Count,
                        row[0].Text,
                        row[^1].Text,
                        row.Sum(c => LinesOf(c, tightest))
                    )
            );
        }
    }

    /// <summary>“optional highlight”: names the author's mark, which explains why this goes and not
    /// another.</summary>
    private static string CalledOf(Cut cut) =>
        cut.Priority == Priority.Normal ? cut.Kind : $"{cut.Priority.ToString().ToLowerInvariant()} {cut.Kind}";

    /// <summary>How many lines of the running text a cut wins; the gap that goes with it may make it one
    /// more.</summary>
    private static int LinesOf(Cut cut, FitResult tightest)
    {
        var text = RunningText.Of(tightest.Composition);
        return Math.Max(1, (int)Math.Round(cut.Height / (text.Size.Points * text.Leading)));
    }
}
