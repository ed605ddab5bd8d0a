using System.Globalization;
using ResumeRender.Model;

namespace ResumeRender.Formats.Json;

/// <summary>What the dates of an element of JSON Resume mean, for whoever writes or reads them.</summary>
internal static class ElementDates
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
}
