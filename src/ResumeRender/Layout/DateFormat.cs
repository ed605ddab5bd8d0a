using ResumeRender.Model;

namespace ResumeRender.Layout;

/// <summary>Writes dates in one style throughout a page.</summary>
/// <remarks>
/// The default, “Mar 2021 – Present”, is what applicant-tracking systems read best: English month names and a spaced
/// en dash. The author's own word for an open end is kept, and so is text that could not be read as a date.
/// </remarks>
public sealed class DateFormat
{
    private readonly string[] _months;

    private DateFormat(string[] months) => _months = months;

    /// <summary>“Mar 2021”; a day is given as “5 Mar 2021”.</summary>
    public static DateFormat Default { get; } =
        new(["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]);

    /// <summary>A range or single date.</summary>
    public string Format(DateRange dates)
    {
        if (!dates.IsUnderstood)
            return dates.Text;
        var end = dates.IsOpen ? dates.OpenWord ?? "Present" : dates.End is { } last ? Format(last) : dates.OpenWord;
        return (dates.Start, end) switch
        {
            ({ } start, null) => Format(start),
            ({ } start, _) => $"{Format(start)} – {end}",
            _ => $"until {end}",
        };
    }

    /// <summary>One date at the precision given.</summary>
    public string Format(PartialDate date)
    {
        var year = date.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var text = date switch
        {
            { Month: { } month, Day: { } day } => FormattableString.Invariant($"{day} {_months[month - 1]} {year}"),
            { Month: { } month } => $"{_months[month - 1]} {year}",
            { Season: { } season } => $"{season} {year}",
            _ => year,
        };
        return date.Qualifier is { Length: > 0 } qualifier ? $"{qualifier} {text}" : text;
    }
}
