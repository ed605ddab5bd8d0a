using System.Collections.Immutable;
using ResumeRender.Model;

namespace ResumeRender.Layout.Dates;

/// <summary>Makes the dates of a résumé fit each other and the language of its page; the data themselves stay as they
/// were given.</summary>
/// <remarks>
/// A word for an end that has not come follows the language, unless it is one of that language; in English all are
/// spelt alike. Days that a format of data asked for, the first or the last of a month, are not shown.
/// </remarks>
internal static class PageDates
{
    internal static Resume Of(Resume resume)
    {
        var all = resume.Sections.SelectMany(static s => s.Entries).SelectMany(DatesOf).ToList();
        if (all.Count == 0)
            return resume;
        var names = DateNames.Of(resume.Language);
        var word = names == DateNames.Of("en") ? EnglishWord(all, names) : null;
        var daysCount = DaysCount(all);
        return resume with
        {
            Sections =
            [
                .. resume.Sections.Select(s =>
                    s.Entries.IsEmpty ? s : s with { Entries = [.. s.Entries.Select(Shown)] }
                ),
            ],
        };

        Entry Shown(Entry entry) => entry with
        {
            Dates = entry.Dates is { } dates ? WithoutDays(WithWord(dates, names, word), daysCount) : null,
            Roles = entry.Roles.IsEmpty ? entry.Roles : [.. entry.Roles.Select(Shown)],
        };
    }

    private static IEnumerable<DateRange> DatesOf(Entry entry) =>
        (entry.Dates is { } own ? [own] : Enumerable.Empty<DateRange>()).Concat(entry.Roles.SelectMany(DatesOf));

    /// <summary>The one spelling of the usual words: the author's own if it is one, else the most frequent in capitals;
    /// null if there is none.</summary>
    private static string? EnglishWord(List<DateRange> all, DateNames english)
    {
        var open = all.Where(static d => d.IsOpen).ToList();
        var given = open.Where(d => d.OpenWord is { } word && english.IsOpen(word))
            .Select(static d => d.OpenWord!.Trim())
            .ToList();
        if (given.Count == 0)
            return null;
        if (given.Count == open.Count && given.Distinct(StringComparer.Ordinal).Count() == 1)
            return given[0];
        // Of words as frequent as each other the first.
        var word = given.GroupBy(static w => w, StringComparer.OrdinalIgnoreCase).MaxBy(static g => g.Count())!.Key;
        return char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant();
    }

    /// <param name="dates">The dates.</param>
    /// <param name="names">The words of the page's language.</param>
    /// <param name="one">The word that all are to be; null leaves the language's own words as they are.</param>
    private static DateRange WithWord(DateRange dates, DateNames names, string? one)
    {
        if (!dates.IsOpen)
            return dates;
        var isOwn = dates.OpenWord is null || names.IsOpen(dates.OpenWord);
        if (isOwn)
            return one is null ? dates : dates with { OpenWord = one };
        return DateNames.IsOpenAnywhere(dates.OpenWord!) ? dates with { OpenWord = one ?? names.Now } : dates;
    }

    /// <summary>Whether the résumé is dated to the day: at least half of its dates in figures are days that no format
    /// would give.</summary>
    private static bool DaysCount(List<DateRange> all)
    {
        var withDays = all.Where(IsInFigures).ToList();
        return withDays.Count(static d => !IsOnlyFormat(d)) * 2 >= withDays.Count;
    }

    private static DateRange WithoutDays(DateRange dates, bool daysCount) =>
        !daysCount && IsInFigures(dates) && IsOnlyFormat(dates)
            ? dates with
            {
                Start = WithoutDay(dates.Start),
                End = WithoutDay(dates.End),
            }
            : dates;

    private static PartialDate? WithoutDay(PartialDate? date) => date is { } given ? given with { Day = null } : null;

    /// <summary>Written as data are, <c>2019-03-01</c>: who writes the day in words means it.</summary>
    private static bool IsInFigures(DateRange dates) =>
        IsInFigures(dates.Start, dates.Text) || IsInFigures(dates.End, dates.Text);

    private static bool IsInFigures(PartialDate? date, string text) =>
        date is { Day: not null } day
        && (
            text.Length == 0
            || text.Contains((day with { Season = null, Qualifier = null }).ToIso(), StringComparison.Ordinal)
        );

    private static bool IsOnlyFormat(DateRange dates) =>
        IsFirst(dates.Start) && (IsFirst(dates.End) || IsLast(dates.End));

    private static bool IsFirst(PartialDate? date) => date is not { Day: > 1 };

    private static bool IsLast(PartialDate? date) =>
        date is { Month: { } month, Day: { } day } last && day == DateTime.DaysInMonth(last.Year, month);
}
