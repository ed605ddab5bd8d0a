using ResumeRender.Layout;
using ResumeRender.Model;

namespace ResumeRender.Output.Text;

/// <summary>Writes dates as their author did, unless they were written for programs.</summary>
internal static class PlainDates
{
    /// <summary>“Jan 2020 – Present” for the <c>2020-01</c> of a data file, whose end is open because there is none.</summary>
    internal static string Of(DateRange dates, string language) =>
        dates.Text.Length == 0 || (dates.IsUnderstood && IsForPrograms(dates)) ? DateFormat.Default.In(language).Format(dates) : dates.Text;

    /// <summary>No words, and a month as ISO 8601 writes it (<c>2020-01</c>) or an end that is open without a word for it.</summary>
    private static bool IsForPrograms(DateRange dates)
    {
        var text = dates.Text;
        return !text.Any(char.IsLetter) && (HasIsoMonth(text) || (dates.IsOpen && dates.OpenWord is null));
    }

    private static bool HasIsoMonth(string text)
    {
        for (var hyphen = text.IndexOf('-', StringComparison.Ordinal); hyphen >= 0; hyphen = text.IndexOf('-', hyphen + 1))
        {
            var isMonth = hyphen >= 4 && hyphen + 2 < text.Length && char.IsAsciiDigit(text[hyphen + 1]) && char.IsAsciiDigit(text[hyphen + 2])
                && (hyphen + 3 == text.Length || !char.IsAsciiDigit(text[hyphen + 3]));
            if (isMonth && text.AsSpan(hyphen - 4, 4).IndexOfAnyExceptInRange('0', '9') < 0)
                return true;
        }

        return false;
    }
}
