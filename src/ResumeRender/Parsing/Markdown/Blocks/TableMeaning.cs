using ResumeRender.Model;
using ResumeRender.Parsing.Text;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Dates;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Markdown.Blocks;

/// <summary>The meaning of a table's rows.</summary>
internal enum TableUse
{
    /// <summary>Heads of entries, labels with values, contact data: words and places tell which.</summary>
    Lines,

    /// <summary>Each row is an item of a list.</summary>
    Items,

    /// <summary>Each column is a list below its title.</summary>
    Columns,
}

/// <summary>Finds the meaning of a table's rows by its titles and its place.</summary>
internal static class TableMeaning
{
    /// <summary>Decides for a table below these lines.</summary>
    /// <param name="above">The lines of the document up to the table.</param>
    /// <param name="titles">The row of titles.</param>
    /// <param name="rows">The rows below it.</param>
    public static TableUse Of(LinesAbove above, List<MarkedText> titles, List<List<MarkedText>> rows)
    {
        if (
            above.Heading is not { } heading
            || rows.Count == 0
            || titles.Count < 2
            || titles.Exists(static t => t.Text.Length == 0)
            || titles.Exists(static t => IsDate(t))
        )
            return TableUse.Lines;
        if (
            HeadingLexicon.IsContact(heading.Text)
            || rows.SelectMany(static r => r)
                .Concat(titles)
                .Any(static c => ContactReader.HasContactData(new Line(LineForm.Text, c)))
        )
            return TableUse.Lines;
        var kind = above.Kind;
        if (kind is SectionKind.Skills or SectionKind.Languages or SectionKind.Interests)
            return titles.Count > 2 && kind != SectionKind.Languages
                ? titles.Exists(static t => TableTitles.Is(t.Text))
                    ? TableUse.Items
                    : TableUse.Columns
                : TableUse.Lines;
        if (above.HasHead)
            return TableUse.Items;
        var isOfHeads =
            kind is SectionKind.Work or SectionKind.Education or SectionKind.Activities or SectionKind.Research;
        return isOfHeads || rows.SelectMany(static r => r).Any(IsDate) ? TableUse.Lines : TableUse.Items;
    }

    private static bool IsDate(MarkedText cell) => DateReader.TryMatchWhole(cell.Text, out _);
}
