using ResumeRender.Model;

namespace ResumeRender.Parsing.Text;

/// <summary>Joins heads whose parts are paragraphs: a date, below it what was done then, below that for whom, as builders of web pages set them.</summary>
/// <remarks>Only where a paragraph of a mere date begins the section, since dates below a title would be joined to the next one.</remarks>
internal static class DateParagraphs
{
    private const int MostWordsOfName = 12;

    /// <summary>The lines, with each such head in one line of columns.</summary>
    public static IReadOnlyList<Line> Join(IReadOnlyList<Line> lines)
    {
        var first = Next(lines, 0);
        if (first == lines.Count || !IsDate(lines, first))
            return lines;
        var joined = new List<Line>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsDate(lines, i) || Next(lines, i + 1) is var what && !IsName(lines, what))
            {
                joined.Add(lines[i]);
                continue;
            }

            var head = lines[i].Content.Append(lines[what].Content, '\t');
            i = what;
            var host = Next(lines, what + 1);
            if (IsName(lines, host) && IsHost(lines[host], lines[what]))
            {
                head = head.Append(lines[host].Content, '\t');
                i = host;
            }

            joined.Add(new Line(LineForm.Text, head));
        }

        return joined;
    }

    private static int Next(IReadOnlyList<Line> lines, int index)
    {
        while (index < lines.Count && lines[index].IsBlank)
            index++;
        return index;
    }

    private static bool IsParagraph(IReadOnlyList<Line> lines, int index) =>
        index < lines.Count && lines[index] is { Form: LineForm.Text, HeadingLevel: 0, IsTableRow: false } && (index == 0 || lines[index - 1].IsBlank) && (index + 1 == lines.Count || lines[index + 1].IsBlank);

    private static bool IsDate(IReadOnlyList<Line> lines, int index) => IsParagraph(lines, index) && DateReader.TryMatchWhole(lines[index].Text, out _);

    private static bool IsName(IReadOnlyList<Line> lines, int index) =>
        IsParagraph(lines, index) && lines[index].WordCount <= MostWordsOfName && lines[index].Text[^1] is not ('.' or ':' or ';' or ',' or '!' or '?') && HeadLine.Read(lines[index].Content, isCitation: false).Date is null;

    /// <summary>Words that are set otherwise than the title, or that name an employer, a school or a place.</summary>
    private static bool IsHost(Line line, Line title) =>
        (title.IsStrong && !line.IsStrong) || NameLexicon.OrganizationScore(line.Text) > 0 || NameLexicon.SchoolScore(line.Text) > 0 || PlaceReader.FindTrailing(line.Text) > 0;
}
