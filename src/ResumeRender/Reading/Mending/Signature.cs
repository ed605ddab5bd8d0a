using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Dates;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Places;
using ResumeRender.Words;

namespace ResumeRender.Reading.Mending;

/// <summary>Recognises the line that closes a résumé in German and other countries: the town, the day, and perhaps the
/// name below.</summary>
internal static class Signature
{
    private const int MostWords = 8;

    private static readonly WordList BeforeDay = new("den le the am a el il");

    /// <summary>Takes such lines off the end of a résumé.</summary>
    /// <returns>The lines; empty if it ends in no such line.</returns>
    public static List<Line> TakeFrom(List<Line> lines)
    {
        var last = lines.FindLastIndex(static l => !l.IsBlank);
        if (last < 1)
            return [];
        var start = IsPlaceAndDay(lines[last]) ? last : IsName(lines[last]) ? Before(lines, last) : -1;
        // Right below other text it could be an entry: a birth, a talk.
        if (start <= 0 || !lines[start - 1].IsBlank || !IsPlaceAndDay(lines[start]))
            return [];
        var taken = lines.GetRange(start, last + 1 - start);
        lines.RemoveRange(start, lines.Count - start);
        return taken;
    }

    private static int Before(List<Line> lines, int last) => lines.FindLastIndex(last - 1, static l => !l.IsBlank);

    private static bool IsName(Line line) => line.Form == LineForm.Text && PersonName.Is(line.Text);

    private static bool IsPlaceAndDay(Line line)
    {
        var comma = line.Text.IndexOf(',', StringComparison.Ordinal);
        if (
            line.Form != LineForm.Text
            || comma <= 1
            || line.WordCount > MostWords
            || !PlaceReader.IsTownLike(line.Text.AsSpan(0, comma))
        )
            return false;
        var day = line.Text.AsSpan(comma + 1).Trim();
        if (day.IndexOf(' ') is > 0 and var space && BeforeDay.Contains(day[..space]))
            day = day[(space + 1)..].TrimStart();
        return DateReader.TryMatchWhole(day, out var match)
            && match.From is { Day: not null }
            && match.To is null
            && !match.IsOpen;
    }
}
