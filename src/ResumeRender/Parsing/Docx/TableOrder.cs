using ResumeRender.Reading.Dates;
using ResumeRender.Reading.Headings;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Docx;

/// <summary>Finds the order in which a table that only lays out text is read.</summary>
/// <remarks>
/// Cells of a line each make one line with tabs. Where a column at the left holds dates or titles, its lines stand
/// beside the first lines of what is at the right. Columns with sections of their own are read one after the other.
/// </remarks>
internal static class TableOrder
{
    private const int MostLinesOfHead = 3;
    private const int LongestLineOfHead = 90;
    private const int LongestTop = 8;

    public static List<WordParagraph> Of(List<List<List<WordParagraph>>> rows)
    {
        var paragraphs = new List<WordParagraph>();
        if (HasSectionsBeside(rows))
        {
            var head = rows.FindIndex(static r => r.Exists(static c => c.Exists(IsTitle)));
            foreach (var row in rows.Take(head))
                paragraphs.AddRange(OfRow(NameFirst(row), 0));
            rows = rows.GetRange(head, rows.Count - head);
            var columns = rows.Max(static r => r.Count);
            paragraphs.AddRange(TakeName(rows));
            for (var column = 0; column < columns; column++)
            {
                foreach (var row in rows)
                {
                    if (column < row.Count)
                        paragraphs.AddRange(row[column]);
                }
            }

            return paragraphs;
        }

        if (TableItems.Of(rows) is { } items)
            return items;
        var levelOfTitles = LevelOfTitles(rows);
        foreach (var row in rows)
        {
            var read = OfRow(row, levelOfTitles);
            if (read.Count > 1 && !read[0].IsEmpty && read[0].Glyph is null)
                read[0] = read[0] with { StartsApart = true };
            paragraphs.AddRange(read);
        }

        return paragraphs;
    }

    /// <summary>The row with the cell first that has the largest words: contact data may stand to the left of the
    /// name.</summary>
    private static List<List<WordParagraph>> NameFirst(List<List<WordParagraph>> row) =>
        [.. row.OrderByDescending(static c => c.Select(SizeOf).DefaultIfEmpty().Max())];

    /// <summary>Takes the name, and what stands below it up to the first title, out of a column that is not read
    /// first.</summary>
    /// <remarks>The name is what is set larger than all else in the table.</remarks>
    private static List<WordParagraph> TakeName(List<List<List<WordParagraph>>> rows)
    {
        var largest = rows.SelectMany(static r => r).SelectMany(static c => c).Select(SizeOf).DefaultIfEmpty().Max();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Count; i++)
            {
                var first = row[i].FindIndex(static p => !p.IsEmpty);
                if (first < 0 || SizeOf(row[i][first]) < largest || IsTitle(row[i][first]))
                    continue;
                var end = row[i].FindIndex(first, IsTitle);
                var isOnly =
                    rows.SelectMany(static r => r).SelectMany(static c => c).Count(p => SizeOf(p) == largest) == 1;
                if (!isOnly || end < 0 || end - first > LongestTop)
                    return [];
                var top = row[i].GetRange(first, end - first);
                row[i].RemoveRange(first, end - first);
                return top;
            }
        }

        return [];
    }

    private static int SizeOf(WordParagraph paragraph) =>
        paragraph.IsEmpty
            ? 0
            : paragraph.Pieces.Where(static p => !string.IsNullOrWhiteSpace(p.Text)).Max(static p => p.Size);

    /// <summary>Two columns have titles of sections that the reader knows.</summary>
    private static bool HasSectionsBeside(List<List<List<WordParagraph>>> rows)
    {
        var columns = new HashSet<int>();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Count; i++)
            {
                var texts = Said(row[i]);
                if (texts.Count > 1 && texts.Exists(IsTitle))
                    columns.Add(i);
            }
        }

        return columns.Count > 1;
    }

    /// <summary>A title that the reader knows, of a section or over contact data.</summary>
    internal static bool IsTitle(WordParagraph paragraph) =>
        paragraph.Glyph is null
        && paragraph.Text.Length <= 60
        && (HeadingLexicon.TryRead(paragraph.Text.Trim(), out _) || HeadingLexicon.IsContact(paragraph.Text));

    /// <summary>The paragraphs of a cell without the dash that some draw above a title.</summary>
    private static List<WordParagraph> Said(List<WordParagraph> cell) =>
        cell.FindAll(static p => !p.IsEmpty && !DrawnLine.Is(p.Text.AsSpan().Trim()));

    /// <summary>The heading level of the titles that stand in the first column, which those that no list knows have
    /// too; 0 for none.</summary>
    private static int LevelOfTitles(List<List<List<WordParagraph>>> rows) =>
        rows.Where(static r => r.Count > 1)
            .Select(static r => Said(r[0]))
            .FirstOrDefault(static c => c is [var title] && IsTitle(title))
            ?[0].HeadingLevel
        ?? 0;

    private static List<WordParagraph> OfRow(List<List<WordParagraph>> row, int levelOfTitles)
    {
        var cells = row.Select(Said).Where(static c => c.Count > 0).ToList();
        if (cells.Count < 2)
            return [.. row.SelectMany(static c => c)];
        if (
            cells[0] is [var title]
            && (IsTitle(title) || (title.HeadingLevel > 0 && title.HeadingLevel == levelOfTitles))
        )
            return
            [
                .. cells[0],
                .. row.SkipWhile(c => c.TrueForAll(static p => p.IsEmpty)).Skip(1).SelectMany(static c => c),
            ];
        var head = Math.Min(MostLinesOfHead, cells[0].Count);
        var areLines = cells.TrueForAll(c => c.Count == head && c.TrueForAll(IsLineOfHead));
        var isBeside =
            cells.Count == 2
            && (
                cells[0].Count <= 2
                    && cells[0].TrueForAll(IsLineOfHead)
                    && cells[0].Exists(IsDate)
                    && IsLineOfHead(cells[1][0])
                || cells[1].Count <= 2
                    && cells[1].TrueForAll(IsLineOfHead)
                    && cells[1].Exists(IsDate)
                    && IsLineOfHead(cells[0][0])
            );
        if (!areLines && !isBeside)
            return [.. row.SelectMany(static c => c)];
        var lines = new List<WordParagraph>();
        var shorter = cells.Min(static c => c.Count);
        for (var i = 0; i < shorter; i++)
            lines.Add(Join(cells.ConvertAll(c => c[i])));
        foreach (var cell in cells)
            lines.AddRange(cell.Skip(shorter));
        return lines;
    }

    private static bool IsLineOfHead(WordParagraph paragraph) =>
        paragraph.Glyph is null
        && paragraph.Text.Length <= LongestLineOfHead
        && !paragraph.Text.Contains('\n', StringComparison.Ordinal);

    private static bool IsDate(WordParagraph paragraph) =>
        DateReader.TryMatchWhole(paragraph.Text.AsSpan().Trim(), out _);

    private static WordParagraph Join(List<WordParagraph> paragraphs)
    {
        var pieces = new List<TextPiece>(paragraphs[0].Pieces);
        foreach (var paragraph in paragraphs.Skip(1))
            pieces.AddRange([new TextPiece("\t", default, null, paragraph.Pieces[0].Size), .. paragraph.Pieces]);
        return paragraphs[0] with { Pieces = pieces };
    }
}
