using System.Collections.Immutable;
using System.Globalization;
using ResumeRender.Model;

namespace ResumeRender.Layout;

/// <summary>Writes dates in one style throughout a page.</summary>
/// <remarks>
/// The default, “Mar 2021 – Present”, is what applicant-tracking systems read best: English month names and a spaced
/// en dash. The author's own word for an open end is kept, and so is text that could not be read as a date.
/// </remarks>
public sealed class DateFormat
{
    private static readonly ImmutableArray<string> Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private readonly Func<int, int, string> _month;
    private readonly bool _hasMonths;

    private DateFormat(string pattern, Func<int, int, string> month, bool hasMonths = true) => (Pattern, _month, _hasMonths) = (pattern, month, hasMonths);

    /// <summary>“Mar 2021”; a day is given as “5 Mar 2021”.</summary>
    public static DateFormat Default { get; } = new("MMM yyyy", static (year, month) => $"{Months[month - 1][..3]} {Year(year)}");

    /// <summary>All formats, the default first.</summary>
    public static ImmutableArray<DateFormat> All { get; } =
    [
        Default,
        new("MMMM yyyy", static (year, month) => $"{Months[month - 1]} {Year(year)}"),
        new("MM/yyyy", static (year, month) => string.Create(CultureInfo.InvariantCulture, $"{month:00}/{Year(year)}")),
        new("yyyy-MM", static (year, month) => string.Create(CultureInfo.InvariantCulture, $"{Year(year)}-{month:00}")),
        new("yyyy", static (year, _) => Year(year), hasMonths: false),
    ];

    /// <summary>What the format is called, in the letters that programs use: <c>MMM yyyy</c>.</summary>
    public string Pattern { get; }

    /// <summary>The format of a pattern, or null.</summary>
    public static DateFormat? Find(string pattern) => All.FirstOrDefault(f => f.Pattern == pattern.Trim());

    /// <summary>A range or single date.</summary>
    public string Format(DateRange dates)
    {
        if (!dates.IsUnderstood)
            return dates.Text;
        var end = dates.IsOpen ? dates.OpenWord ?? "Present" : dates.End is { } last ? Format(last) : dates.OpenWord;
        return (dates.Start is { } first ? Format(first) : null, end) switch
        {
            ({ } start, null) => start,
            // In years, a range may begin and end in the same one.
            ({ } start, _) when !_hasMonths && start == end => start,
            ({ } start, _) => $"{start} – {end}",
            _ => $"until {end}",
        };
    }

    /// <summary>One date at the precision given.</summary>
    public string Format(PartialDate date)
    {
        var year = Year(date.Year);
        var text = date switch
        {
            _ when !_hasMonths => year,
            { Month: { } month, Day: { } day } when Pattern.StartsWith("MMM", StringComparison.Ordinal) => FormattableString.Invariant($"{day} {_month(date.Year, month)}"),
            { Month: { } month } => _month(date.Year, month),
            { Season: { } season } => $"{season} {year}",
            _ => year,
        };
        return date.Qualifier is { Length: > 0 } qualifier ? $"{qualifier} {text}" : text;
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
