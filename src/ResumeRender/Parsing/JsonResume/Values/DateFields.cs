using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Reading;
using ResumeRender.Reading.Dates;

namespace ResumeRender.Parsing.JsonResume.Values;

/// <summary>Reads the dates of an element, in whatever words they are.</summary>
internal static class DateFields
{
    /// <summary>A start and an end, one of them, or one text for both.</summary>
    /// <remarks>By the standard's convention a start without an end goes on to this day.</remarks>
    public static DateRange? TakeRange(Fields fields, DiagnosticBag diagnostics)
    {
        var start = fields.TakeScalar("startDate");
        var end = fields.TakeScalar("endDate");
        var isCurrent = fields.Take("current")?.Value is DataScalar { Text: "true" or "True" or "yes" };
        if (start is null && end is null)
            return fields.TakeScalar("date") is { } one ? ReadSingle(one, diagnostics) : null;
        if (start is null)
            return ReadEnd(end!, diagnostics);
        if (end is null)
            return ReadStart(start, isCurrent || !fields.Has("date"), diagnostics);
        return Read(start, end, diagnostics);
    }

    /// <summary>One date, or a range in one text.</summary>
    public static DateRange ReadSingle(DataScalar scalar, DiagnosticBag diagnostics)
    {
        var dates = DateReader.Read(scalar.Text, scalar.Span, diagnostics);
        if (!dates.IsUnderstood && !dates.IsOpen)
            diagnostics.Add(JsonResumeDiagnostics.UnreadableDate(scalar.Span, scalar.Text));
        return dates;
    }

    private static DateRange Read(DataScalar start, DataScalar end, DiagnosticBag diagnostics)
    {
        var span = start.Span.Union(end.Span);
        var text = $"{start.Text.Trim()} – {end.Text.Trim()}";
        var begin = ReadSingle(start, diagnostics);
        if (OpenWord(end) is { } word)
            return begin.IsUnderstood
                ? begin with
                {
                    End = null,
                    IsOpen = true,
                    OpenWord = word,
                    Text = text,
                    Span = span,
                }
                : new DateRange { Text = text, Span = span };
        var to = ReadSingle(end, diagnostics);
        if (begin.Start is not { } first)
            return new DateRange { Text = text, Span = span };
        if ((to.End ?? to.Start) is not { } last)
            return new DateRange { Start = first, OpenWord = end.Text.Trim(), Text = text, Span = span };
        if (last < first && last.Year < first.Year)
            diagnostics.Add(ReadingDiagnostics.EndsBeforeItStarts(span, text));
        return new DateRange { Start = first, End = last, Text = text, Span = span };
    }

    private static DateRange ReadStart(DataScalar start, bool isOpen, DiagnosticBag diagnostics)
    {
        var dates = ReadSingle(start, diagnostics);
        return dates is { Start: not null, End: null } && isOpen ? dates with { IsOpen = true } : dates;
    }

    /// <summary>An end alone is when a degree was or will be taken: a single date, not “until”.</summary>
    private static DateRange ReadEnd(DataScalar end, DiagnosticBag diagnostics) =>
        OpenWord(end) is not null
            ? new DateRange { Text = end.Text.Trim(), Span = end.Span }
            : ReadSingle(end, diagnostics);

    /// <summary>The author's word for an end that is still to come: “Present”.</summary>
    private static string? OpenWord(DataScalar end)
    {
        var range = DateReader.Read("2000 – " + end.Text.Trim(), end.Span, new DiagnosticBag());
        return range.IsOpen ? range.OpenWord ?? end.Text.Trim() : null;
    }
}
