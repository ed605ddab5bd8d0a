using ResumeRender.Model;
using ResumeRender.Parsing.Text;

namespace ResumeRender.Parsing.Markdown;

/// <summary>What the rows of a table are.</summary>
internal enum TableUse
{
    /// <summary>Heads of entries, labels with values, contact data: words and places tell which.</summary>
    Lines,

    /// <summary>Each row is an item of a list.</summary>
    Items,

    /// <summary>Each column is a list below its title.</summary>
    Columns,
}

/// <summary>Tells by where a table stands and by its titles what its rows are.</summary>
internal static class TableMeaning
{
    /// <summary>Decides for a table below these lines.</summary>
    /// <param name="above">The lines of the document up to the table.</param>
    /// <param name="titles">The row of titles.</param>
    /// <param name="rows">The rows below it.</param>
    public static TableUse Of(List<Line> above, List<MarkedText> titles, List<List<MarkedText>> rows)
    {
        var heading = above.FindLastIndex(static l => l.HeadingLevel > 0);
        if (
            heading < 0
            || rows.Count == 0
            || titles.Count < 2
            || titles.Exists(static t => t.Text.Length == 0)
            || titles.Exists(static t => IsDate(t))
        )
            return TableUse.Lines;
        if (
            HeadingLexicon.IsContact(above[heading].Text)
            || rows.SelectMany(static r => r)
                .Concat(titles)
                .Any(static c => ContactReader.HasContactData(new Line(LineForm.Text, c)))
        )
            return TableUse.Lines;
        var kind = KindAt(above, heading);
        if (kind is SectionKind.Skills or SectionKind.Languages or SectionKind.Interests)
            return titles.Count > 2 && kind != SectionKind.Languages
                ? titles.Exists(static t => TableTitles.Is(t.Text))
                    ? TableUse.Items
                    : TableUse.Columns
                : TableUse.Lines;
        if (IsBelowHead(above, heading))
            return TableUse.Items;
        var isOfHeads =
            kind is SectionKind.Work or SectionKind.Education or SectionKind.Activities or SectionKind.Research;
        return isOfHeads || rows.SelectMany(static r => r).Any(IsDate) ? TableUse.Lines : TableUse.Items;
    }

    /// <summary>An entry has begun, and its head is complete: it has a date, or text stands below it.</summary>
    private static bool IsBelowHead(List<Line> above, int heading)
    {
        for (var i = heading; i < above.Count; i++)
        {
            var line = above[i];
            if (line.IsBlank || line.IsTableRow)
                continue;
            if (
                line.Form == LineForm.Bullet
                || (i > heading && line.Text[^1] is '.' or ':')
                || (
                    line.WordCount <= HeadLine.MostWordsOfHead
                    && HeadLine.Read(line.Content, isCitation: false).Date is not null
                )
            )
                return true;
        }

        return false;
    }

    /// <summary>The kind of the section that a heading begins or lies in.</summary>
    private static SectionKind KindAt(List<Line> above, int heading)
    {
        var level = int.MaxValue;
        for (var i = heading; i >= 0; i--)
        {
            if (above[i].HeadingLevel == 0 || above[i].HeadingLevel >= level)
                continue;
            if (Outline.KindOf(above[i].Text) is not SectionKind.Custom and var kind)
                return kind;
            level = above[i].HeadingLevel;
        }

        return SectionKind.Custom;
    }

    private static bool IsDate(MarkedText cell) => DateReader.TryMatchWhole(cell.Text, out _);
}
