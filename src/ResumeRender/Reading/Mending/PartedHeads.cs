using ResumeRender.Reading.Entries;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Reading.Mending;

/// <summary>Joins a head that white parts in two: what was done and when, then, as far below as everything on the page,
/// where.</summary>
/// <remarks>The second line says no time of its own and has the bullets, or is a school below a degree, so it begins no
/// entry.</remarks>
internal static class PartedHeads
{
    private const int MostWords = 14;

    /// <summary>Takes the blank lines out between the two; the list is changed.</summary>
    public static void Join(List<Line> lines)
    {
        for (var i = 0; i + 2 < lines.Count; i++)
        {
            if (
                !IsHeadLine(lines[i])
                || !(i == 0 || lines[i - 1].IsBlank || lines[i - 1].HeadingLevel > 0)
                || lines[i + 1].Form != LineForm.Blank
            )
                continue;
            var below = NextText(lines, i + 1);
            if (
                below < 0
                || !IsHeadLine(lines[below])
                || lines[below] is { HeadingLevel: > 0 }
                || lines.GetRange(i, below - i).Exists(static l => l.Form == LineForm.Rule)
            )
                continue;
            var item = NextText(lines, below + 1);
            var hasBullets = item >= 0 && lines[item].Form == LineForm.Bullet;
            if (
                !(hasBullets || IsSchoolOfDegree(lines[i], lines[below]))
                || !HasDate(lines[i])
                || HasDate(lines[below])
            )
                continue;
            lines.RemoveRange(i + 1, below - i - 1);
        }
    }

    /// <summary>What was learned with its years in a column, and below it where: “BSc Geography [tab] 2012”,
    /// “University of Leeds”.</summary>
    private static bool IsSchoolOfDegree(Line head, Line below) =>
        Columns.HasGap(head.Text)
        && NameLexicon.SchoolScore(below.Text) > 0
        && NameLexicon.SchoolScore(head.Text) + NameLexicon.OrganizationScore(head.Text) <= 0;

    private static bool IsHeadLine(Line line) =>
        line is { Form: LineForm.Text }
        && line.WordCount <= MostWords
        && line.Text[^1] is not ('.' or ':' or ';' or ',');

    private static bool HasDate(Line line) => HeadLine.Read(line.Content, isCitation: false).Date is not null;

    private static int NextText(List<Line> lines, int start) =>
        start >= lines.Count ? -1 : lines.FindIndex(start, Math.Min(3, lines.Count - start), static l => !l.IsBlank);
}
