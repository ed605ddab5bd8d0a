using ResumeRender.Model;
using ResumeRender.Reading.Contact;
using ResumeRender.Reading.Dates;
using ResumeRender.Reading.Headings;

namespace ResumeRender.Parsing.Docx;

/// <summary>Reads a table of figures in a Word file as a list: its first row is bold and says what the columns are,
/// each other row is an item.</summary>
/// <remarks>A table with dates, contact data or titles of sections is there to set them out, and is read as
/// such.</remarks>
internal static class TableItems
{
    private const int LongestCell = 80;

    /// <summary>A list item for each row; null for any other table.</summary>
    public static List<WordParagraph>? Of(List<List<List<WordParagraph>>> rows)
    {
        if (rows.Count < 3 || rows[0].Count < 2 || rows.Exists(r => r.Count != rows[0].Count))
            return null;
        var cells = rows.ConvertAll(static r => r.ConvertAll(static c => c.FindAll(static p => !p.IsEmpty)));
        if (
            cells.Exists(static r =>
                r.Exists(static c =>
                    c.Count > 1
                    || c.Exists(static p =>
                        p.Glyph is not null || p.HeadingLevel > 0 || p.Text.Length > LongestCell || Says(p.Text)
                    )
                )
            )
        )
            return null;
        if (
            !cells[0].TrueForAll(static c => c is [var title] && IsBold(title))
            || cells.Skip(1).Any(static r => r.TrueForAll(static c => c.Count == 0 || IsBold(c[0])))
        )
            return null;
        return [.. cells.Skip(1).Select(r => Item(cells[0], r))];
    }

    /// <summary>It says when, where or how to reach somebody, or what a section is about.</summary>
    private static bool Says(string text) =>
        DateReader.TryMatchWhole(text.AsSpan().Trim(), out _)
        || text.Contains('@', StringComparison.Ordinal)
        || LinkReader.ToUri(text.AsSpan().Trim()) is not null
        || HeadingLexicon.TryRead(text.AsSpan().Trim(), out _);

    private static bool IsBold(WordParagraph paragraph) =>
        paragraph.Pieces.TrueForAll(static p => string.IsNullOrWhiteSpace(p.Text) || p.Marks.HasFlag(TextMarks.Strong));

    private static WordParagraph Item(List<List<WordParagraph>> titles, List<List<WordParagraph>> row)
    {
        var pieces = new List<TextPiece>();
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i] is not [var cell])
                continue;
            var size = cell.Pieces[0].Size;
            var title = titles[i][0].Text.Trim().TrimEnd(':');
            pieces.Add(new TextPiece((pieces.Count == 0 ? "" : "; ") + title + ": ", default, null, size));
            pieces.AddRange(cell.Pieces);
        }

        var first = row.Find(static c => c.Count > 0)?[0] ?? titles[0][0];
        return first with { Pieces = pieces, Glyph = '•', ListLevel = 0 };
    }
}
