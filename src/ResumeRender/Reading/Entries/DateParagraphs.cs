using ResumeRender.Reading.Dates;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Places;

namespace ResumeRender.Reading.Entries;

/// <summary>Joins heads whose parts are paragraphs: a date, below it what was done then, below that for whom, as
/// builders of web pages set them.</summary>
/// <remarks>Only where a paragraph of a mere date begins the section, since dates below a title would be joined to the
/// next one.</remarks>
internal static class DateParagraphs
{
    private const int MostWordsOfName = 12;

    /// <summary>The lines, with each such head in one line of columns.</summary>
    public static IReadOnlyList<Line> Join(IReadOnlyList<Line> lines)
    {
        var first = Next(lines, 0);
        if (
            first == lines.Count
            || !IsDate(lines, first)
            || !Enumerable
                .Range(first, lines.Count - first)
                .Any(i => IsDate(lines, i) && i + 1 < lines.Count && lines[i + 1].IsBlank)
        )
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
            if (IsName(lines, host) && lines[host].HeadingLevel == 0 && IsHost(lines[host], lines[what]))
            {
                head = WithHost(head, lines[host].Content);
                i = host;
            }

            joined.Add(new Line(LineForm.Text, head));
        }

        return joined;
    }

    /// <summary>“Hill &amp; Dale, York”: in columns of their own neither is taken for the other.</summary>
    private static MarkedText WithHost(MarkedText head, MarkedText host)
    {
        var town = TrailingPlace.FindTrailing(host.Text);
        if (town <= 0)
            return head.Append(host, '\t');
        var (name, place) = (host.All[..town].Trim(","), host.All[town..].Trim(","));
        return head.Append(host.Cut(name.Start, name.End), '\t').Append(host.Cut(place.Start, place.End), '\t');
    }

    private static int Next(IReadOnlyList<Line> lines, int index)
    {
        while (index < lines.Count && lines[index].IsBlank)
            index++;
        return index;
    }

    /// <summary>Nothing stands right above or below it but a heading, a list, or its date.</summary>
    private static bool IsParagraph(IReadOnlyList<Line> lines, int index) =>
        index < lines.Count
        && lines[index] is { Form: LineForm.Text, IsTableRow: false } line
        && (index == 0 || IsEnd(lines[index - 1]) || line.HeadingLevel > 0 || IsDate(lines, index - 1))
        && (index + 1 == lines.Count || IsEnd(lines[index + 1]) || line.HeadingLevel > 0);

    private static bool IsEnd(Line line) => line.IsBlank || line.Form != LineForm.Text || line.HeadingLevel > 0;

    private static bool IsDate(IReadOnlyList<Line> lines, int index) =>
        lines[index] is { Form: LineForm.Text, HeadingLevel: 0, IsTableRow: false }
        && (index == 0 || IsEnd(lines[index - 1]))
        && DateReader.TryMatchWhole(lines[index].Text, out _);

    private static bool IsName(IReadOnlyList<Line> lines, int index) =>
        IsParagraph(lines, index)
        && lines[index].WordCount <= MostWordsOfName
        && lines[index].Text[^1] is not ('.' or ':' or ';' or ',' or '!' or '?')
        && HeadLine.Read(lines[index].Content, isCitation: false).Date is null;

    /// <summary>Words that are set otherwise than the title, or that name an employer, a school or a place.</summary>
    private static bool IsHost(Line line, Line title) =>
        (title is not { IsStrong: false, HeadingLevel: 0 } && !line.IsStrong)
        || NameLexicon.OrganizationScore(line.Text) > 0
        || NameLexicon.SchoolScore(line.Text) > 0
        || TrailingPlace.FindTrailing(line.Text) > 0;
}
