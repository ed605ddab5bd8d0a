using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Entries;

/// <summary>Finds the jobs of a résumé that has no titles at all.</summary>
internal static class JobsWithoutTitle
{
    /// <summary>Takes all from the first job on, if two or more blocks begin in a line or two with a span of
    /// time.</summary>
    /// <returns>The lines; empty if there are no such blocks.</returns>
    public static List<Line> TakeFrom(List<Line> lines)
    {
        var (first, jobs) = (-1, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsBlank || (i > 0 && !lines[i - 1].IsBlank) || !BeginsJob(lines, i))
                continue;
            first = first < 0 ? i : first;
            jobs++;
        }

        if (jobs < 2)
            return [];
        var taken = lines.GetRange(first, lines.Count - first);
        lines.RemoveRange(first, lines.Count - first);
        return taken;
    }

    private static bool BeginsJob(List<Line> lines, int start)
    {
        for (var i = start; i < lines.Count && i < start + SectionShape.MostHeadLines && !lines[i].IsBlank; i++)
        {
            if (lines[i].Form != LineForm.Text || lines[i].WordCount > HeadLine.MostWordsOfHead)
                return false;
            if (
                HeadLine.Read(lines[i].Content, isCitation: false).Date is { } date
                && (date.To is not null || date.IsOpen)
            )
                return true;
        }

        return false;
    }
}
