using System.Text.Json.Nodes;
using ResumeRender.Diagnostics;
using ResumeRender.Formats.Json;
using ResumeRender.Model;
using ResumeRender.Reading.Dates;

namespace ResumeRender.Output.Json;

/// <summary>Writes dates in ISO 8601, and beside them what ISO cannot say: the author's words, seasons,
/// “Expected”.</summary>
internal static class JsonDates
{
    /// <summary>Writes what the keys of the standard hold; true if they hold all of it.</summary>
    internal static bool WriteElement(JsonObject element, DateRange dates, ElementKeys keys) =>
        IsSame(dates, WriteStandard(element, dates, keys));

    /// <summary>Writes what is missing beside an element, or all of it for an entry that has none.</summary>
    internal static void WriteEntry(JsonObject entry, DateRange dates, ElementKeys? keys)
    {
        var held = keys is null ? null : WriteStandard([], dates, keys);
        // Where the element has the same dates, only the words are missing.
        var isHeld =
            held is not null
            && held.IsOpen == dates.IsOpen
            && IsPlain(dates.Start, held.Start)
            && IsPlain(dates.End, held.End);
        if (isHeld)
        {
            entry["date"] = dates.Text;
        }
        else
        {
            var derived = ElementDates.Derive(dates.Start, dates.End, null);
            if (!IsSame(dates, derived))
                entry["date"] = dates.Text;
            if (dates.Start is { } start)
                entry["startDate"] = start.ToIso();
            if (dates.End is { } end)
                entry["endDate"] = end.ToIso();
            if (dates.IsOpen && entry.ContainsKey("date"))
                entry["open"] = true;
            else if (!dates.IsUnderstood && LooksLikeDate(dates.Text))
                entry["open"] = false;
        }

        if (dates.OpenWord is { } word)
            entry["openWord"] = word;
        WriteWords(entry, "start", dates.Start);
        WriteWords(entry, "end", dates.End);
    }

    /// <summary>True for words that a reader would take for a date unless something beside them says what is known of
    /// it.</summary>
    private static bool LooksLikeDate(string words) =>
        DateReader.Read(words, SourceSpan.None, new DiagnosticBag()).IsUnderstood;

    private static DateRange? WriteStandard(JsonObject element, DateRange dates, ElementKeys keys)
    {
        var last = dates.End ?? dates.Start;
        if (keys.Date is { } key && last is { } date)
        {
            element[key] = date.ToIso();
            return ElementDates.Derive(null, null, Bare(date));
        }

        if (!keys.HasRange || !dates.IsUnderstood)
            return null;
        // The standard takes a missing end for “to this day”: a single date is written as both ends, that of a degree
        // as the end.
        var isSingle = dates is { Start: not null, End: null, IsOpen: false, OpenWord: null };
        var start = isSingle && keys.Kind == SectionKind.Education ? null : dates.Start;
        var end = dates.IsOpen || (dates.End is null && !isSingle) ? null : last;
        if (start is { } from)
            element["startDate"] = from.ToIso();
        if (end is { } to)
            element["endDate"] = to.ToIso();
        return ElementDates.Derive(Bare(start), Bare(end), null);
    }

    private static void WriteWords(JsonObject entry, string which, PartialDate? date)
    {
        if (date?.Season is { } season)
            entry[which + "Season"] = season.ToString().ToLowerInvariant();
        if (date?.Qualifier is { } qualifier)
            entry[which + "Qualifier"] = qualifier;
    }

    private static bool IsSame(DateRange dates, DateRange? other) =>
        other is not null && (dates with { Span = default }) == other;

    private static bool IsPlain(PartialDate? date, PartialDate? held) => Bare(date) == held;

    /// <summary>The date as ISO 8601 says it.</summary>
    private static PartialDate? Bare(PartialDate? date) =>
        date is { } given ? ElementDates.FromIso(given.ToIso()) : null;
}
