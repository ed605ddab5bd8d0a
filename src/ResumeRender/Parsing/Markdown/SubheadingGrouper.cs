using ResumeRender.Model;
using ResumeRender.Parsing.Markdown.Blocks;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Entries;
using ResumeRender.Reading.Evidence;
using ResumeRender.Reading.Lines;
using ResumeRender.Reading.Places;

namespace ResumeRender.Parsing.Markdown;

/// <summary>Divides a section into entries at its headings.</summary>
/// <remarks>
/// Lines right below a heading belong to the head as long as they look it: bold, italic, with a date or columns. A
/// deeper heading, or a bold line with a date below bullets, is a further role at the same organisation; a deeper
/// heading may also be the second line of a head that has no text yet.
/// </remarks>
internal static class SubheadingGrouper
{
    private const int MostHeadLines = 4;

    public static (List<Line> Before, List<EntryGroup> Groups) Group(List<Line> given, SectionKind kind)
    {
        List<Line> lines = [.. DateAboveHeadings.Move(given)];
        var before = new List<Line>();
        var groups = new List<EntryGroup>();
        var above = new EmployerHeading();
        var level = lines.Where(static l => l.HeadingLevel > 0).Min(static l => l.HeadingLevel);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var group = groups.Count > 0 ? groups[^1] : null;
            // The rows of a table of entries, or “**Bergen Academy of Art**” above a table with a date, after the text
            // of an entry.
            var isOfTable = line.Columns.Length > 0 || (group is { HasDate: true } && NamesTable(lines, i));
            // “**Baker** | Papermill | 2019 – 2021” above the first heading is an entry as those with headings are.
            var isFurtherRole = isOfTable
                || (group is null && LineLook.IsBoldWithDate(line))
                || (
                    group is { HasDate: true }
                    && group.Body.Exists(static l => l.Form == LineForm.Bullet)
                    && LineLook.IsBoldAndDated(line)
                );
            if (
                isFurtherRole
                || (
                    line.HeadingLevel > 0
                    && (group is null || line.HeadingLevel == level || group.HasBody || group.HasDate)
                )
            )
                groups.Add(group = new EntryGroup());
            if (group is null)
                before.Add(line);
            else if (line.HeadingLevel > 0 || isFurtherRole || (!group.HasBody && BelongsToHead(line, group)))
                group.AddHead(
                    line,
                    above.Read(line, Refined(HeadLine.Read(line, isCitation: kind == SectionKind.Publications)), kind)
                );
            else if (!line.IsBlank || group.HasBody)
                group.Body.Add(line);
        }

        return (before, groups);

        bool BelongsToHead(Line line, EntryGroup group) =>
            !line.IsBlank
            && group.Head.Count < MostHeadLines
            && !IsLabelBelowNames(line, group)
            && (LineLook.IsHead(line) || (NamesOthers(kind) && !group.NamesBoth && LineLook.NamesSomething(line)));
    }

    /// <summary>“*Thesis title: …*” below what, where and when tells more of it, although it is slanted as heads
    /// are.</summary>
    private static bool IsLabelBelowNames(Line line, EntryGroup group) =>
        group is { HasDate: true, Head.Count: > 1 }
        && LabelReader.FindColon(line.Text) > 0
        && HeadLine.Read(line.Content, isCitation: false).Date is null
        && line.Content.IsAll(TextMarks.Emphasis);

    /// <summary>True for bold words above a table whose first row is the rest of a head.</summary>
    private static bool NamesTable(List<Line> lines, int index)
    {
        if (
            lines[index] is not { IsStrong: true, IsTableRow: false, Form: LineForm.Text, HeadingLevel: 0 }
            || lines[index].Text[^1] is ':' or '.'
        )
            return false;
        var next = lines.FindIndex(index + 1, static l => !l.IsBlank);
        return next > 0
            && lines[next].IsTableRow
            && HeadLine.Read(lines[next], isCitation: false) is { Date: not null, Parts.Count: > 0 };
    }

    /// <summary>
    /// “Painter, Acme — Leeds, UK”: the dash sets the place apart as a bar would, and so does the end of bold words in
    /// “**Golden Anchor**, Ferry Guild”.
    /// </summary>
    private static HeadLine Refined(HeadLine head)
    {
        WithoutPictures(head);
        if (head.Parts.Count > 0 && StrongPrefix(head.Parts[0]) is > 0 and var strong)
        {
            var first = head.Parts[0];
            head.Parts[0] = first[..strong];
            head.Parts.Insert(1, first[strong..].Trim(HeadLine.Separators));
        }

        for (var i = 0; i < head.Parts.Count; i++)
        {
            var part = head.Parts[i];
            var dash = part.Chars.LastIndexOfAny('—', '–');
            if (
                dash <= 0
                || !(
                    PlaceReader.Score(part.Chars[(dash + 1)..].Trim(), false) >= 0.8
                    || IsTownAfterBoth(part.Chars[..dash], part.Chars[(dash + 1)..].Trim())
                )
            )
                continue;
            head.Parts[i] = part[..dash].Trim();
            head.Parts.Insert(i + 1, part[(dash + 1)..].Trim());
            head.PlacePart = i + 1;
            break;
        }

        return head;
    }

    /// <summary>“📅 2020 – now 📍 Leeds”: the pictures say what the place of the words says, and so does a dash between
    /// two columns.</summary>
    private static void WithoutPictures(HeadLine head)
    {
        for (var i = head.Parts.Count - 1; i >= 0; i--)
        {
            var part = head.Parts[i];
            var words = part[ContactPieces.PictureLength(part.Chars)..].Trim("—–|•·");
            if (words.IsEmpty && !part.IsEmpty)
                head.Parts.RemoveAt(i);
            else
                head.Parts[i] = words;
        }
    }

    /// <summary>How long the bold words at the start are, if a separator and plain words follow; 0 otherwise.</summary>
    private static int StrongPrefix(MarkedSlice part)
    {
        var end = part.Start;
        while (end < part.End && part.Owner.MarksAt(end).HasFlag(TextMarks.Strong))
            end++;
        var rest = part[(end - part.Start)..];
        var isSeparated = rest.Chars.TrimStart() is [',' or ';' or '—' or '–' or '-' or ':', ' ', ..];
        return isSeparated && !rest.Trim(HeadLine.Separators).IsEmpty ? end - part.Start : 0;
    }

    /// <summary>“System Administrator, Mairie de Rezé — Rezé”: role and employer are told, so what no list knows is the
    /// town.</summary>
    private static bool IsTownAfterBoth(ReadOnlySpan<char> names, ReadOnlySpan<char> town) =>
        names.IndexOf(',') is > 0 and var comma
        && NameLexicon.RoleScore(names[..comma]) > 0
        && PlaceReader.IsTownLike(town);

    private static bool NamesOthers(SectionKind kind) =>
        kind
            is SectionKind.Work
                or SectionKind.Education
                or SectionKind.Activities
                or SectionKind.Research
                or SectionKind.References;
}
