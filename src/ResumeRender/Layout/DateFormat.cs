using System.Collections.Immutable;
using System.Globalization;
using ResumeRender.Layout.Dates;
using ResumeRender.Model;

namespace ResumeRender.Layout;

/// <summary>Writes dates in one style throughout a page.</summary>
/// <remarks>
/// The default, “Mar 2021 – Present”, is what applicant-tracking systems read best: month names of the résumé's
/// language and a spaced en dash. The author's own word for an open end is kept, and so is text that could not be read
/// as a date.
/// </remarks>
public sealed class DateFormat
{
    private const string Autumn = "Autumn", Fall = "Fall";

    private readonly Func<DateNames, int, int, string> _month;
    private readonly DateNames _names;
    private readonly string _language;
    private readonly bool _hasMonths;

    private DateFormat(
        string pattern,
        Func<DateNames, int, int, string> month,
        bool hasMonths = true,
        string language = "en"
    ) =>
        (Pattern, _month, _hasMonths, _language, _names) = (
            pattern,
            month,
            hasMonths,
            language,
            DateNames.Of(language)
        );

    /// <summary>“Mar 2021”; a day is given as “5 Mar 2021”.</summary>
    public static DateFormat Default { get; } =
        new("MMM yyyy", static (names, year, month) => names.Month(year, month, isShort: true));

    /// <summary>All formats, the default first.</summary>
    public static ImmutableArray<DateFormat> All { get; } =
    [
        Default,
        new("MMMM yyyy", static (names, year, month) => names.Month(year, month, isShort: false)),
        new("MM/yyyy", static (_, year, month) => string.Create(CultureInfo.InvariantCulture, $"{month:00}/{year}")),
        new("yyyy-MM", static (_, year, month) => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}")),
        new("yyyy", static (_, year, _) => Year(year), hasMonths: false),
    ];

    /// <summary>The name of the format, in the letters that programs use: <c>MMM yyyy</c>.</summary>
    public string Pattern { get; }

    /// <summary>The format of a pattern, or null.</summary>
    public static DateFormat? Find(string pattern) => All.FirstOrDefault(f => f.Pattern == pattern.Trim());

    /// <summary>The same format with the words of a language: “März 2021 – heute”.</summary>
    /// <param name="language">A BCP 47 tag such as <c>de</c> or <c>pt-BR</c>; English words are taken for a language
    /// that is not known.</param>
    public DateFormat In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language == _language ? this : new DateFormat(Pattern, _month, _hasMonths, language);
    }

    /// <summary>A range or single date.</summary>
    public string Format(DateRange dates)
    {
        if (!dates.IsUnderstood)
            return dates.Text;
        var end = dates.IsOpen ? dates.OpenWord ?? _names.Now : dates.End is { } last ? Format(last) : dates.OpenWord;
        var text = (dates.Start is { } first ? Format(first) : null, end) switch
        {
            ({ } start, null) => start,
            // A range may begin and end in the same year, month or day.
            ({ } start, _) when start == end => start,
            ({ } start, _) => $"{start} – {end}",
            _ => _names.Until(end ?? ""),
        };
        return SaysFall(dates) ? text.Replace(Autumn, Fall, StringComparison.Ordinal) : text;
    }

    /// <summary>One date at the precision given.</summary>
    public string Format(PartialDate date)
    {
        var year = Year(date.Year);
        var text = date switch
        {
            _ when !_hasMonths => year,
            { Month: { } month, Day: { } day } when Pattern.StartsWith("MMM", StringComparison.Ordinal) => _names.Day(
                _month(_names, date.Year, month),
                day
            ),
            { Month: { } month } => _month(_names, date.Year, month),
            { Season: { } season } => _names.Seasons.IsEmpty
                ? $"{season} {year}"
                : $"{_names.Seasons[(int)season]} {year}",
            _ => year,
        };
        return date.Qualifier is { Length: > 0 } qualifier ? $"{qualifier} {text}" : text;
    }

    /// <summary>English has two names for a season; the author's own counts, else that of the country.</summary>
    private bool SaysFall(DateRange dates) =>
        _names == DateNames.Of("en")
        && (dates.Start?.Season == Season.Autumn || dates.End?.Season == Season.Autumn)
        && (
            dates.Text.Contains(Fall, StringComparison.OrdinalIgnoreCase)
            || (
                _language.Equals("en-US", StringComparison.OrdinalIgnoreCase)
                && !dates.Text.Contains(Autumn, StringComparison.OrdinalIgnoreCase)
            )
        );

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
