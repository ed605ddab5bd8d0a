using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Reading;
using ResumeRender.Reading.Dates;

namespace ResumeRender.Parsing.RenderCv;

/// <summary>Reads <c>date</c>, <c>start_date</c> and <c>end_date</c>.</summary>
/// <remarks>A date alone wins over the two others; a start alone goes on until now; an end alone is a date.</remarks>
internal static class DateKeys
{
    public static DateRange? Take(KeyedValues values, DiagnosticBag diagnostics)
    {
        var date = values.Take("date", "dates");
        var start = values.Take("startdate", "start", "from");
        var end = values.Take("enddate", "end", "until");
        if (date is not null)
        {
            var text = NodeText.Plain(date.Value);
            var others = new[] { start, end }.OfType<DataEntry>().ToList();
            if (others.Count > 0)
                diagnostics.Add(
                    RenderCvDiagnostics.DatesLeftOut(
                        others[0].Value.Span,
                        string.Join(" – ", others.Select(static e => NodeText.Plain(e.Value))),
                        text
                    )
                );
            return DateReader.Read(text, date.Value.Span, diagnostics);
        }

        // `current: true` says no more than a start without an end does.
        if (
            end is null
            && values.Take("current", "iscurrent", "present", "ongoing", "currentlyworking")
                is { Value: DataScalar { Kind: not ScalarKind.Boolean } } word
        )
            end = word;
        if (start is null)
            return end is null ? null : DateReader.Read(NodeText.Plain(end.Value), end.Value.Span, diagnostics);
        var first = DateReader.Read(NodeText.Plain(start.Value), start.Value.Span, diagnostics);
        return end is null ? first with { IsOpen = first.IsUnderstood } : Range(first, end.Value, diagnostics);
    }

    private static DateRange Range(DateRange first, DataNode end, DiagnosticBag diagnostics)
    {
        var word = NodeText.Plain(end);
        var span = first.Span.Union(end.Span);
        var text = $"{first.Text} – {word}";
        var last = DateReader.Read(word, end.Span, diagnostics);
        if (first.Start is { } from && last.Start is { } to)
        {
            if (to < from && (to.Year < from.Year || to.Month is not null))
                diagnostics.Add(ReadingDiagnostics.EndsBeforeItStarts(span, text));
            return new DateRange { Start = from, End = to, Text = text, Span = span };
        }

        // A word for “now” is known only after a start.
        var open = DateReader.Read($"2000 – {word}", end.Span, new DiagnosticBag());
        return first.Start is null
            ? new DateRange { Text = text, Span = span }
            : new DateRange
            {
                Start = first.Start,
                IsOpen = open.IsOpen,
                OpenWord = word,
                Text = text,
                Span = span,
            };
    }
}
