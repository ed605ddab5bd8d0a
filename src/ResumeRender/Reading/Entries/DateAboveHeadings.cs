using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Places;

namespace ResumeRender.Reading.Entries;

/// <summary>Puts the date below each heading where an author has it above, as Microsoft's templates do.</summary>
/// <remarks>Only if every entry of the section is so: above the second heading, the date of the first may end its
/// text.</remarks>
internal static class DateAboveHeadings
{
    private const int MostWords = 12;

    /// <summary>The lines, with each such date right below the heading that it stood above.</summary>
    public static IReadOnlyList<Line> Move(IReadOnlyList<Line> lines)
    {
        if (!lines.Any(static l => l.HeadingLevel > 0))
            return lines;
        var isDate = lines.Select(IsDate).ToArray();
        var level = Enumerable
            .Range(0, lines.Count)
            .Where(i => lines[i].HeadingLevel > 0 && !isDate[i])
            .Select(i => lines[i].HeadingLevel)
            .DefaultIfEmpty()
            .Min();
        if (level == 0 || !Array.Exists(isDate, static d => d))
            return lines;
        var dateOf = new Dictionary<int, int>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].HeadingLevel != level || isDate[i])
                continue;
            var above = Previous(lines, i);
            if (above < 0 || !isDate[above] || (dateOf.Count == 0 && Previous(lines, above) >= 0))
                return lines;
            dateOf.Add(i, above);
        }

        // Below the last heading its own date may stand: then the one above is of something else.
        return IsDateBelow(lines, isDate, dateOf.Keys.Max()) ? lines : Moved(lines, dateOf);
    }

    private static List<Line> Moved(IReadOnlyList<Line> lines, Dictionary<int, int> dateOf)
    {
        var moved = new List<Line>(lines.Count);
        var gone = dateOf.Values.ToHashSet();
        for (var i = 0; i < lines.Count; i++)
        {
            if (gone.Contains(i))
                continue;
            moved.Add(lines[i]);
            if (dateOf.TryGetValue(i, out var date))
                moved.Add(new Line(LineForm.Text, lines[date].Content) { Indent = lines[i].Indent });
        }

        return moved;
    }

    private static int Previous(IReadOnlyList<Line> lines, int index)
    {
        do
            index--;
        while (index >= 0 && lines[index].IsBlank);
        return index;
    }

    private static bool IsDateBelow(IReadOnlyList<Line> lines, bool[] isDate, int heading)
    {
        var next = heading + 1;
        while (next < lines.Count && lines[next].IsBlank)
            next++;
        return next < lines.Count && isDate[next];
    }

    /// <summary>A date, and perhaps a place beside it.</summary>
    private static bool IsDate(Line line) =>
        line is { Form: LineForm.Text or LineForm.Bullet, IsTableRow: false, WordCount: > 0 and <= MostWords }
        && HeadLine.Read(line.Content, isCitation: false) is { Date: not null } head
        && head.Parts.TrueForAll(static p => PlaceReader.Score(p.Chars, false) >= HeadPartSorter.SurePlace);
}
