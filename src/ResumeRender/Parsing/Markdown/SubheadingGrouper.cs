using ResumeRender.Model;
using ResumeRender.Parsing.Text;

namespace ResumeRender.Parsing.Markdown;

/// <summary>Divides a section into entries at its headings.</summary>
/// <remarks>
/// Lines right below a heading belong to the head as long as they look it: bold, italic, with a date or columns. A deeper
/// heading is a further role at the same organisation, or the second line of a head that has no text yet.
/// </remarks>
internal static class SubheadingGrouper
{
    private const int MostHeadLines = 4;

    public static (List<Line> Before, List<EntryGroup> Groups) Group(List<Line> lines, SectionKind kind)
    {
        var before = new List<Line>();
        var groups = new List<EntryGroup>();
        var level = lines.Where(static l => l.HeadingLevel > 0).Min(static l => l.HeadingLevel);
        foreach (var line in lines)
        {
            var group = groups.Count > 0 ? groups[^1] : null;
            if (line.HeadingLevel > 0 && (group is null || line.HeadingLevel == level || group.HasBody || group.HasDate))
                groups.Add(group = new EntryGroup());
            if (group is null)
                before.Add(line);
            else if (line.HeadingLevel > 0 || (!group.HasBody && BelongsToHead(line, group)))
                group.AddHead(line, HeadLine.Read(line.Content, isCitation: false));
            else if (!line.IsBlank || group.HasBody)
                group.Body.Add(line);
        }

        return (before, groups);

        bool BelongsToHead(Line line, EntryGroup group) =>
            !line.IsBlank && group.Head.Count < MostHeadLines && (LineLook.IsHead(line) || (NamesOthers(kind) && LineLook.NamesSomething(line)));
    }

    private static bool NamesOthers(SectionKind kind) =>
        kind is SectionKind.Work or SectionKind.Education or SectionKind.Activities or SectionKind.Research or SectionKind.References;
}
