using ResumeRender.Model;
using ResumeRender.Parsing.Markdown.Blocks;
using ResumeRender.Reading.Entries;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Markdown;

/// <summary>Finds lists whose items are entries: each has a date, and what was done is a list below it.</summary>
internal static class BulletedEntries
{
    private const int MostWords = 20;

    /// <summary>The lines with such items as heads; the same lines if the section is not such a list.</summary>
    public static List<Line> AsHeads(List<Line> lines, SectionKind kind)
    {
        var hasEntries =
            kind
            is SectionKind.Work
                or SectionKind.Education
                or SectionKind.Projects
                or SectionKind.Research
                or SectionKind.Activities
                or SectionKind.Awards
                or SectionKind.Certificates
                or SectionKind.Publications
                or SectionKind.Custom;
        var outer = lines.FindIndex(static l => !l.IsBlank);
        // Works that are cited by their numbers stay as written.
        if (kind == SectionKind.Publications && outer >= 0 && lines[outer].Number is not null)
            return lines;
        if (!hasEntries || outer < 0 || !lines.TrueForAll(l => l.IsBlank || IsOfList(l, lines[outer].Indent)))
            return lines;
        return lines.ConvertAll(l => l.Form == LineForm.Bullet && l.Indent == lines[outer].Indent
            ? new Line(LineForm.Text, l.Content) { HeadingLevel = BlockLines.TermLevel }
            : l);
    }

    private static bool IsOfList(Line line, int outer)
    {
        if (line.Form != LineForm.Bullet)
            return line.Indent > outer;
        return line.Indent > outer
            || (
                line.WordCount <= MostWords
                && HeadLine.Read(line.Content, isCitation: false) is { Date: not null, Parts.Count: > 0 }
            );
    }
}
