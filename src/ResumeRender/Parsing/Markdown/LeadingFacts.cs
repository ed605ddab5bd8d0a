using ResumeRender.Reading.Dates;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Places;

namespace ResumeRender.Parsing.Markdown;

/// <summary>Reads when and where an entry was from the first items of the list below its heading, where programs that
/// write Markdown put them: <c>- Nov 2021 – present</c>, <c>- Split, Croatia</c>.</summary>
internal static class LeadingFacts
{
    private const double SurePlace = 0.8;

    private const int MostWordsOfPlace = 6;

    /// <summary>The lines, such items as one line of the head.</summary>
    public static List<Line> AsHeads(List<Line> lines)
    {
        var read = new List<Line>(lines);
        for (var i = 0; i < read.Count; i++)
        {
            if (read[i].HeadingLevel == 0)
                continue;
            var first = read.FindIndex(i + 1, static l => !l.IsBlank);
            if (first < 0 || !IsItem(read[first]))
                continue;
            var second = read.FindIndex(first + 1, static l => !l.IsBlank);
            var next = second > 0 && IsItem(read[second]) ? read[second] : null;
            if (IsDate(read[first]))
                Replace(read, first, second, next is not null && IsPlace(next) ? next : null);
            else if (IsPlace(read[first]) && next is not null && IsDate(next))
                Replace(read, first, second, next);
        }

        return read;
    }

    private static void Replace(List<Line> lines, int first, int second, Line? next)
    {
        var content = lines[first].Content;
        if (next is not null)
        {
            content = content.Append(next.Content, '\t');
            lines.RemoveAt(second);
        }

        lines[first] = new Line(LineForm.Text, content);
    }

    private static bool IsItem(Line line) => line is { Form: LineForm.Bullet, Number: null };

    private static bool IsDate(Line line) => DateReader.TryMatchWhole(line.Text, out _);

    private static bool IsPlace(Line line) =>
        line.WordCount <= MostWordsOfPlace && PlaceReader.Score(line.Text, false) >= SurePlace;
}
