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
        var joined = new HashSet<Line>(ReferenceEqualityComparer.Instance);
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
                Join(read, first, next is not null && IsPlace(next) ? next : null, joined);
            else if (IsPlace(read[first]) && next is not null && IsDate(next))
                Join(read, first, next, joined);
        }

        read.RemoveAll(joined.Contains);
        return read;
    }

    /// <summary>Makes a line of the head of an item, with the next one if that is of the head too.</summary>
    private static void Join(List<Line> lines, int first, Line? next, HashSet<Line> joined)
    {
        var content = lines[first].Content;
        lines[first] = new Line(LineForm.Text, next is null ? content : content.Append(next.Content, '\t'));
        if (next is not null)
            joined.Add(next);
    }

    private static bool IsItem(Line line) => line is { Form: LineForm.Bullet, Number: null };

    private static bool IsDate(Line line) => DateReader.TryMatchWhole(line.Text, out _);

    private static bool IsPlace(Line line) =>
        line.WordCount <= MostWordsOfPlace && PlaceReader.Score(line.Text, false) >= SurePlace;
}
