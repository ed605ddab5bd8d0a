using ResumeRender.Diagnostics;
using ResumeRender.Layout.Quotes;
using ResumeRender.Model;
using ResumeRender.Typesetting.Text;

namespace ResumeRender.Typesetting.Fit;

/// <summary>Makes the pages of a résumé: those asked for, or as many as it takes.</summary>
/// <param name="goal">What is to be fitted, and how far the fit may go.</param>
/// <param name="typed">The texts of the page as their author typed them.</param>
/// <param name="diagnostics">What there is to tell already.</param>
internal sealed class PageFitter(FitGoal goal, TypedText typed, DiagnosticBag diagnostics)
{
    private readonly FittedLook _look = new(goal, typed, diagnostics);
    private Resume _resume = new();

    internal FittedPages Fit(Resume resume)
    {
        _resume = resume;
        List<Cut> cuts = [];
        if (PageCapacity.IsExceededBy(_resume, goal.Context.Paper, goal.MostPages))
        {
            if (goal.MayDrop)
                cuts = _look.Cuts().FindInBulk(_resume);
            if (cuts.Count == 0)
                return NothingMade();
            Drop(cuts);
        }

        var said = new DiagnosticBag();
        var fitted = _look.Find(_resume, said);
        if (fitted.Typeset.IsCutShort || fitted.Typeset.Document.Pages.Length > PageCount.Most)
            return NothingMade();
        diagnostics.AddRange(said.ToImmutable());
        CutReport.WriteLeftOut(fitted, cuts, diagnostics);
        return fitted.Fits ? Made(fitted) : TooLong(fitted);
    }

    /// <summary>Pages of what is left, if parts may be left out; else why there are no pages.</summary>
    private FittedPages TooLong(FitResult fitted)
    {
        var finder = _look.Cuts();
        if (!goal.MayDrop)
        {
            var proposed = finder.Find(_resume, fitted);
            CutReport.Write(
                fitted,
                goal.MostPages,
                finder.LooseEnds,
                proposed,
                CutCandidates.HasSeveral(_resume),
                diagnostics
            );
            return Made(fitted) with { MayBeWritten = false };
        }

        var cuts = finder.Find(_resume, fitted);
        if (cuts.Count == 0)
            cuts = finder.FindInBulk(_resume);
        if (cuts.Count == 0)
        {
            diagnostics.Add(
                FitDiagnostics.NothingToLeaveOut(goal.MostPages, fitted.OverLines, fitted.Typeset.FirstLineOver)
            );
            return Made(fitted) with { MayBeWritten = false };
        }

        CutReport.WriteLeftOut(fitted, cuts, diagnostics);
        Drop(cuts);
        return Made(_look.FindAgain(_resume));
    }

    private FittedPages Made(FitResult fitted) =>
        new(
            fitted with
            {
                Composition = LineChanges.In(fitted.Composition, fitted.Typeset.Changes),
            },
            typed.Of(_resume),
            diagnostics.ToImmutable()
        );

    /// <summary>So much text that no pages were made.</summary>
    private FittedPages NothingMade()
    {
        var amount = ResumeAmount.Of(_resume);
        diagnostics.Add(
            FitDiagnostics.TooMuchText(
                goal.MostPages,
                PageCount.Most,
                amount.Signs,
                amount.Items,
                CutCandidates.HasSeveral(_resume) && !goal.MayDrop
            )
        );
        return new FittedPages(null, _resume, diagnostics.ToImmutable()) { MayBeWritten = false };
    }

    private void Drop(List<Cut> cuts) => _resume = ResumePruner.Without(_resume, cuts.Select(static c => c.Part));
}
