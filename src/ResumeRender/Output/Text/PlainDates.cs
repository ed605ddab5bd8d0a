using ResumeRender.Layout;
using ResumeRender.Model;

namespace ResumeRender.Output.Text;

/// <summary>Writes dates as the page does; what nobody can read as a date stays as its author wrote it.</summary>
internal static class PlainDates
{
    /// <summary>“Jan 2020 – Present”, of <c>2020-01</c> without an end as of <c>01/2020 to date</c>.</summary>
    internal static string Of(DateRange dates, string language) => DateFormat.Default.In(language).Format(dates);
}
