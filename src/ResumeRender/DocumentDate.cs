using ResumeRender.Model;

namespace ResumeRender;

/// <summary>Finds the date that a file carries when nobody gives one.</summary>
/// <remarks>
/// Applicant-tracking systems look at a file's date to tell how fresh a résumé is, but the clock would give every run
/// other bytes. The latest date that the résumé itself mentions is neither arbitrary nor ever changes by itself.
/// </remarks>
internal static class DocumentDate
{
    private static readonly DateTimeOffset Fallback = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    internal static DateTimeOffset Of(Resume resume)
    {
        var latest = resume.Sections.SelectMany(static s => s.Entries).SelectMany(DatesOf).DefaultIfEmpty().Max();
        return latest.Year is >= 1990 and <= 2100
            ? new DateTimeOffset(latest.Year, latest.Month ?? 1, 1, 0, 0, 0, TimeSpan.Zero)
            : Fallback;
    }

    private static IEnumerable<PartialDate> DatesOf(Entry entry)
    {
        if (entry.Dates?.Start is { } start)
            yield return start;
        if (entry.Dates?.End is { } end)
            yield return end;
        foreach (var date in entry.Roles.SelectMany(DatesOf))
            yield return date;
    }
}
