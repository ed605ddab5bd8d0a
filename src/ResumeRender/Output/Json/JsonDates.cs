using System.Globalization;
using System.Text.Json.Nodes;
using ResumeRender.Diagnostics;
using ResumeRender.Model;
using ResumeRender.Parsing.Data;
using ResumeRender.Parsing.JsonResume.Values;

namespace ResumeRender.Output.Json;

/// <summary>Writes dates in ISO 8601, and beside them what ISO cannot say: the author's words, seasons,
/// “Expected”.</summary>
internal static class JsonDates
{
    /// <summary>What the standard's keys say alone: no end is “to this day”, an end without a start a single
    /// date.</summary>
    internal static DateRange? Derive(PartialDate? start, PartialDate? end, PartialDate? single) =>
        (start, end, single) switch
        {
            (null, null, null) => null,
            (null, null, { } date) => new DateRange { Start = date, Text = date.ToIso() },
            (null, { } last, _) => new DateRange { Start = last, Text = last.ToIso() },
            ({ } first, null, _) => new DateRange
            {
                Start = first,
                IsOpen = true,
                Text = first.ToIso(),
            },
            ({ } first, { } last, _) => new DateRange
            {
                Start = first,
                End = last,
                Text = $"{first.ToIso()} – {last.ToIso()}",
            },
        };

    /// <summary>Reads what <see cref="PartialDate.ToIso"/> writes.</summary>
    internal static PartialDate? FromIso(string text)
    {
        var parts = text.Split('-');
        Span<int> numbers = stackalloc int[3];
        for (var i = 0; i < parts.Length; i++)
        {
            if (
                i > 2
                || parts[i].Length != (i == 0 ? 4 : 2)
                || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])
            )
                return null;
        }

        var isDate =
            (parts.Length < 2 || numbers[1] is >= 1 and <= 12) && (parts.Length < 3 || numbers[2] is >= 1 and <= 31);
        return isDate
            ? new PartialDate(numbers[0], parts.Length > 1 ? numbers[1] : null, parts.Length > 2 ? numbers[2] : null)
            : null;
    }

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
            var derived = Derive(dates.Start, dates.End, null);
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
        DateFields.ReadSingle(new DataScalar(ScalarKind.Text, words, SourceSpan.None), new DiagnosticBag())
            is { IsUnderstood: true };

    private static DateRange? WriteStandard(JsonObject element, DateRange dates, ElementKeys keys)
    {
        var last = dates.End ?? dates.Start;
        if (keys.Date is { } key && last is { } date)
        {
            element[key] = date.ToIso();
            return Derive(null, null, Bare(date));
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
        return Derive(Bare(start), Bare(end), null);
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
    private static PartialDate? Bare(PartialDate? date) => date is { } given ? FromIso(given.ToIso()) : null;
}
