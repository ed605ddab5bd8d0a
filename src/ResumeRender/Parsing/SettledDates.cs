using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Reading;
using ResumeRender.Reading.Dates;
using ResumeRender.Reading.Language;

namespace ResumeRender.Parsing;

/// <summary>Settles for a whole résumé, whatever it was read from, whether “03/04/2019” has the day or the month
/// first.</summary>
internal static class SettledDates
{
    /// <summary>The résumé with its dates in the order of its author.</summary>
    /// <param name="resume">The résumé, of one source or of several.</param>
    /// <param name="diagnostics">What was said so far; the doubts about single dates are taken out of it.</param>
    public static Resume Of(Resume resume, DiagnosticBag diagnostics)
    {
        var doubts = diagnostics.ToImmutable().Where(IsDoubt).Select(static d => d.Span).ToList();
        if (
            doubts.Count == 0
            || DayOrder.Find(ResumeTexts.Of(resume), resume.Person) is not { } isDayFirst
        )
            return resume;
        diagnostics.RemoveAll(IsDoubt);
        return resume with { Sections = [.. resume.Sections.Select(s => InOrder(s, doubts, isDayFirst))] };
    }

    /// <summary>A doubt about day and month: “2011-12”, of which no day is known, stays as it is.</summary>
    private static bool IsDoubt(Diagnostic diagnostic) =>
        diagnostic.Code == ReadingDiagnostics.AmbiguousDateCode
        && diagnostic.Span is { Source: { } source } span
        && FigureDate.In(source.Text.AsSpan(span.Start, span.Length)).Exists(static d => d.IsOpen);

    private static Section InOrder(Section section, List<SourceSpan> doubts, bool isDayFirst) =>
        section with
        {
            Entries = [.. section.Entries.Select(e => InOrder(e, doubts, isDayFirst))],
        };

    private static Entry InOrder(Entry entry, List<SourceSpan> doubts, bool isDayFirst) =>
        entry with
        {
            Dates = entry.Dates is { } dates && IsDoubted(dates, doubts) ? InOrder(dates, isDayFirst) : entry.Dates,
            Roles = [.. entry.Roles.Select(r => InOrder(r, doubts, isDayFirst))],
        };

    /// <summary>What a file spells out beside its words is not in doubt.</summary>
    private static bool IsDoubted(DateRange dates, List<SourceSpan> doubts) =>
        dates.Span.Source is null
        || doubts.Exists(d =>
            d.Source == dates.Span.Source && d.Start < dates.Span.End && dates.Span.Start < d.End
        );

    private static DateRange InOrder(DateRange dates, bool isDayFirst)
    {
        var open = FigureDate.In(dates.Text).FindAll(static d => d.IsOpen);
        return open.Count == 0
            ? dates
            : dates with
            {
                Start = InOrder(dates.Start, open, isDayFirst),
                End = InOrder(dates.End, open, isDayFirst),
            };
    }

    private static PartialDate? InOrder(PartialDate? date, List<FigureDate> written, bool isDayFirst)
    {
        if (date is not { Month: { } month, Day: { } day } known)
            return date;
        foreach (var figures in written)
        {
            var isThis =
                (figures.HasLongYear ? known.Year : known.Year % 100) == figures.Year
                && ((month, day) == (figures.First, figures.Second) || (day, month) == (figures.First, figures.Second));
            if (isThis)
                return isDayFirst
                    ? known with { Day = figures.First, Month = figures.Second }
                    : known with { Month = figures.First, Day = figures.Second };
        }

        return date;
    }
}
