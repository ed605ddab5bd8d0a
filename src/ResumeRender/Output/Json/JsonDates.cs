using System.Text.Json.Nodes;
using ResumeRender.Layout;
using ResumeRender.Model;

namespace ResumeRender.Output.Json;

/// <summary>Writes dates in ISO 8601, and what ISO cannot say as the author wrote it.</summary>
internal static class JsonDates
{
    /// <summary>Writes what the keys of the standard hold; true if they hold all of it.</summary>
    internal static bool WriteElement(JsonObject element, DateRange dates, ElementKeys keys)
    {
        if (!dates.IsUnderstood)
            return false;
        if (keys.Date is { } key)
        {
            element[key] = (dates.End ?? dates.Start)!.Value.ToIso();
            return IsSingle(dates) && IsPlain(dates);
        }

        if (!keys.HasRange)
            return false;
        // The standard takes a missing end for “to this day”: a single date is written as both ends, that of a degree as the end.
        WriteRange(element, dates, singleEnd: dates.Start);
        if (keys.Kind == SectionKind.Education && IsSingle(dates))
            element.Remove("startDate");
        return !IsSingle(dates) && IsPlain(dates);
    }

    /// <summary>Writes a range, a single date or words, for a reader that knows our keys.</summary>
    /// <remarks>Words that say more than the dates stand beside them, or alone if an element holds the dates.</remarks>
    internal static void WriteEntry(JsonObject entry, DateRange dates)
    {
        if (dates.IsUnderstood && IsSingle(dates) && IsPlain(dates))
        {
            entry["date"] = dates.Start!.Value.ToIso();
            return;
        }

        if (dates.IsUnderstood && (IsPlain(dates) || !entry.ContainsKey("ref")))
            WriteRange(entry, dates, singleEnd: null);
        if (!dates.IsUnderstood || !IsPlain(dates))
            entry["date"] = dates.Text.Length > 0 ? dates.Text : DateFormat.Default.Format(dates);
    }

    private static void WriteRange(JsonObject target, DateRange dates, PartialDate? singleEnd)
    {
        if (dates.Start is { } start)
            target["startDate"] = start.ToIso();
        if ((dates.End ?? (dates.IsOpen ? null : singleEnd)) is { } end)
            target["endDate"] = end.ToIso();
    }

    private static bool IsSingle(DateRange dates) => dates is { Start: not null, End: null, IsOpen: false };

    /// <summary>True if ISO 8601 says all that the author said.</summary>
    private static bool IsPlain(DateRange dates) => dates.OpenWord is null && IsPlain(dates.Start) && IsPlain(dates.End);

    private static bool IsPlain(PartialDate? date) => date is not { } given || (given.Season is null && given.Qualifier is null);
}
