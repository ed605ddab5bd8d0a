using ResumeRender.Model;

namespace ResumeRender.Output.Html;

/// <summary>Writes dates as <c>time</c> elements.</summary>
internal static class DateMarkup
{
    private const string RangeSign = " – ";

    /// <summary>Dates that programs can read: one element each, because HTML knows no range.</summary>
    /// <remarks>HTML, 4.5.14: a year, a month or a day; anything else stays text.</remarks>
    internal static string Of(string text, DateRange dates)
    {
        var parts = text.Split(RangeSign);
        return parts.Length switch
        {
            1 => Time(text, dates.Start ?? dates.End),
            2 => Time(parts[0], dates.Start) + RangeSign + Time(parts[1], dates.End),
            _ => MarkupText.Of(text),
        };
    }

    private static string Time(string text, PartialDate? date) =>
        date is { } known ? $"<time datetime=\"{known.ToIso()}\">{MarkupText.Of(text)}</time>" : MarkupText.Of(text);
}
