using ResumeRender.Diagnostics;
using ResumeRender.Formats.Json;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Values;

namespace ResumeRender.Parsing.JsonResume.Listed;

/// <summary>Reads dates as our own writer wrote them: ISO 8601, and beside it what ISO cannot say.</summary>
internal sealed class ListedDates(DataMap entry, DataMap? element, ElementKeys? keys, DiagnosticBag diagnostics)
{
    public DateRange? Read()
    {
        var hasOwn = entry["startDate"] is not null || entry["endDate"] is not null || entry["open"] is not null;
        var words = (entry["date"] as DataScalar)?.Text;
        DateRange? dates;
        if (hasOwn)
            dates = words is null
                ? ElementDates.Derive(Date(entry, "startDate"), Date(entry, "endDate"), null) ?? Lenient(entry)
                : new DateRange
                {
                    Start = Date(entry, "startDate"),
                    End = Date(entry, "endDate"),
                    IsOpen = entry["open"] is DataScalar { Text: "true" },
                };
        else
            dates = FromElement()
                ?? (words is null ? null : DateFields.ReadSingle((DataScalar)entry["date"]!, new DiagnosticBag()));
        if (dates is null)
            return null;
        return dates with
        {
            Start = WithWords(dates.Start, "start"),
            End = WithWords(dates.End, "end"),
            OpenWord = (entry["openWord"] as DataScalar)?.Text ?? dates.OpenWord,
            Text = words ?? dates.Text,
            Span = (entry["date"] ?? entry["startDate"] ?? entry["endDate"] ?? element ?? entry).Span,
        };
    }

    private DateRange? FromElement()
    {
        if (element is null || keys is null)
            return null;
        if (keys.Date is { } key)
            return ElementDates.Derive(null, null, Date(element, key))
                ?? (
                    element[key] is DataScalar { IsAbsent: false } other
                        ? DateFields.ReadSingle(other, diagnostics)
                        : null
                );
        return keys.HasRange
            ? ElementDates.Derive(Date(element, "startDate"), Date(element, "endDate"), null) ?? Lenient(element)
            : null;
    }

    /// <summary>Words that another hand has put there.</summary>
    private DateRange? Lenient(DataMap map)
    {
        var dates = map with { Entries = [.. map.Entries.Where(static e => e.Key is "startDate" or "endDate")] };
        return DateFields.TakeRange(new Fields(dates, Vocabulary.Custom.Keys, diagnostics), diagnostics);
    }

    private PartialDate? WithWords(PartialDate? date, string which)
    {
        if (date is not { } given)
            return null;
        if (
            entry[which + "Season"] is DataScalar season
            && Enum.TryParse<Season>(season.Text, ignoreCase: true, out var value)
        )
            given = given with { Season = value };
        return entry[which + "Qualifier"] is DataScalar qualifier ? given with { Qualifier = qualifier.Text } : given;
    }

    private static PartialDate? Date(DataMap map, string key) =>
        map[key] is DataScalar scalar ? ElementDates.FromIso(scalar.Text) : null;
}
