using ResumeRender.Parsing.Pdf.Rows;
using ResumeRender.Reading.Lines;

namespace ResumeRender.Parsing.Pdf.Blocks;

/// <summary>A logical line: a heading, a paragraph or a list item, over as many rows as it takes.</summary>
internal sealed class TextBlock(List<TextRow> rows)
{
    public List<TextRow> Rows { get; } = rows;

    /// <summary>The sign of a list item; NUL for other text.</summary>
    public char Bullet { get; init; }

    /// <summary>The number of a list item with its signs; null for a bullet and for other text.</summary>
    public string? Number { get; init; }

    /// <summary>How far in the text begins, in points; for a list item, where its sign stands.</summary>
    public double Indent { get; init; }

    /// <summary>Level that the file's tags or the look say; 0 for none.</summary>
    public int Level { get; set; }

    /// <summary>Part of a list by the file's tags.</summary>
    public bool IsInList { get; init; }

    /// <summary>Which column of the document it stands in.</summary>
    public int Column { get; set; }

    /// <summary>More white stands above than between lines.</summary>
    public bool HasGapAbove { get; set; }

    public TextRow First => Rows[0];

    public TextRow Last => Rows[^1];

    public string Text => First.Text;

    /// <summary>Cuts the bullet off a row.</summary>
    /// <returns>The sign and the row after it; NUL and the row itself if it has none.</returns>
    public static (char Sign, TextRow Row) CutBullet(TextRow row, ref int number) => CutBullet(row, ref number, out _);

    /// <summary>Cuts the bullet off a row, and gives the number as written if it is one.</summary>
    public static (char Sign, TextRow Row) CutBullet(TextRow row, ref int number, out string? written)
    {
        written = null;
        if (
            !BulletSign.TryRead(row.Text, number, out var length, out var sign, out var read)
            || length >= row.Text.Length
        )
            return ('\0', row);
        number = read > 0 ? read : number;
        // The length is one of characters; a letter of the page may be several.
        var (at, chars) = (0, 0);
        while (chars < length)
            chars += row.Glyphs[at++].Text.Length;
        if (at >= row.Glyphs.Count || chars != length)
            return ('\0', row);
        written = sign == '1' ? row.Text[..length].TrimEnd() : null;
        return (sign, new TextRow(row.Glyphs.GetRange(at, row.Glyphs.Count - at)));
    }
}
