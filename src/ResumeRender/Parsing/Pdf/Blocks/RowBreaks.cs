using ResumeRender.Parsing.Pdf.Rows;
using ResumeRender.Reading.Contact;

namespace ResumeRender.Parsing.Pdf.Blocks;

/// <summary>Splits tagged blocks where their author ended a line: the next word would have fitted well.</summary>
/// <remarks>An item of a list is one text whatever its rows look like: writers keep a number with its unit, or balance
/// rows.</remarks>
internal static class RowBreaks
{
    private const double Room = 3;

    /// <summary>More rows than these are running text that has such a sign in it.</summary>
    private const int MostRowsOfPieces = 4;

    private const int MostRowsOfPairs = 12;

    public static List<TextBlock> Split(List<TextBlock> blocks)
    {
        // How far text reaches that begins at the same place, and how wide the text of a page is.
        var reach = new SortedDictionary<(int Page, long Left, long Size), double>();
        var pages = new SortedDictionary<int, (double Left, double Right)>();
        foreach (var row in blocks.SelectMany(static b => b.Rows))
        {
            reach[KeyOf(row)] = Math.Max(reach.GetValueOrDefault(KeyOf(row)), row.Right);
            var (left, right) = pages.GetValueOrDefault(row.Page, (row.Left, row.Right));
            pages[row.Page] = (Math.Min(left, row.Left), Math.Max(right, row.Right));
        }

        var split = new List<TextBlock>();
        foreach (var block in blocks)
        {
            var start = 0;
            var isPieces = IsPieces(block) || IsPairs(block);
            for (var i = 1; i <= block.Rows.Count; i++)
            {
                if (
                    i < block.Rows.Count
                    && (
                        block.IsInList
                        || !(isPieces || IsEnded(block.Rows[i - 1], block.Rows[i], reach, pages[block.Rows[i].Page]))
                    )
                )
                    continue;
                split.Add(new TextBlock(block.Rows.GetRange(start, i - start))
                {
                    Bullet = start == 0 ? block.Bullet : '\0',
                    Number = start == 0 ? block.Number : null,
                    Indent = block.Indent,
                    Level = block.Level,
                    IsInList = block.IsInList,
                });
                start = i;
            }
        }

        return split;
    }

    /// <summary>True for contact data, or a head, with a sign between its pieces: a writer leaves the sign out where a
    /// row ends.</summary>
    private static bool IsPieces(TextBlock block) =>
        block.Rows.Count <= MostRowsOfPieces
        && block.Rows.Exists(static r =>
            r.Text.Contains(" | ", StringComparison.Ordinal)
            || r.Text.Contains(" • ", StringComparison.Ordinal)
            || r.Text.Contains("\t|\t", StringComparison.Ordinal)
        )
        && block.Rows.TrueForAll(static r => r.Text[0] is not ('|' or '•') && r.Text[^1] is not ('|' or '•'));

    /// <summary>True for “Danish – native” above “English – fluent”: each row is a pair of its own.</summary>
    private static bool IsPairs(TextBlock block) =>
        block.Rows.Count is > 1 and <= MostRowsOfPairs
        && block.Rows.TrueForAll(static r =>
        {
            var sign = r.Text.IndexOfAny(['–', '—', ':']);
            return char.IsUpper(r.Text[0])
                && sign is > 1 and < 30
                && sign + 2 < r.Text.Length
                && r.Text.Length < 50
                && r.Text[sign + 1] == ' '
                && r.Text.AsSpan(0, sign).TrimEnd().Count(' ') < 2
                && r.Text.AsSpan(0, sign).IndexOfAnyInRange('0', '9') < 0;
        });

    /// <summary>An address, a number or a page that is all of its row stands there because its author wrote it
    /// so.</summary>
    private static bool IsContact(TextRow row) =>
        row.Text.Length < 80
        && (LinkReader.IsEmail(row.Text) || PhoneReader.IsPhone(row.Text) || LinkReader.ToUri(row.Text) is not null);

    private static bool BeginsWithAddress(TextRow row)
    {
        var space = row.Text.IndexOf(' ', StringComparison.Ordinal);
        return LinkReader.IsEmail(space < 0 ? row.Text : row.Text[..space]);
    }

    private static bool IsEnded(
        TextRow row,
        TextRow next,
        SortedDictionary<(int Page, long Left, long Size), double> reach,
        (double Left, double Right) page
    )
    {
        if (row.Page != next.Page || row.Text.EndsWith(':'))
            return false;
        // One link over two rows, or a row that ends within an address.
        if (row.Glyphs[^1].Link is { } link && link == next.Glyphs[0].Link)
            return false;
        if ((IsContact(row) || IsContact(next)) && char.IsLetterOrDigit(row.Text[^1]))
            return true;
        if (char.IsLower(next.Text[0]) && !BeginsWithAddress(next))
            return false;
        // A name above contact data, or a label under a label: no broken line changes its look so.
        if (Math.Abs(row.Size - next.Size) > 0.15 * row.Size || (BeginsWithLabel(row) && BeginsWithLabel(next)))
            return true;
        // A role in bold or italics, then its employer: no sentence ends its emphasis just where a row ends.
        if ((row.IsBold && !next.Glyphs[0].IsBold) || (row.IsItalic && !next.Glyphs[0].IsItalic))
            return true;
        if (IsCentred(row, page) && IsCentred(next, page) && KeyOf(row) != KeyOf(next))
            return row.Right - row.Left + next.FirstWordWidth + (Room * row.Size) < page.Right - page.Left;
        return KeyOf(row) == KeyOf(next) && row.Right + next.FirstWordWidth + (Room * row.Size) < reach[KeyOf(row)];
    }

    /// <summary>True for “<b>Languages</b>: C, Python”.</summary>
    private static bool BeginsWithLabel(TextRow row)
    {
        var plain = row.Glyphs.FindIndex(static g => !g.IsBold && !g.IsSpace);
        return plain > 0
            && (row.Glyphs[plain].Text == ":" || row.Glyphs[..plain].FindLast(static g => !g.IsSpace)?.Text == ":");
    }

    private static bool IsCentred(TextRow row, (double Left, double Right) page) =>
        Math.Abs(row.Left + row.Right - page.Left - page.Right) < row.Size;

    private static (int Page, long Left, long Size) KeyOf(TextRow row) =>
        (row.Page, (long)Math.Round(row.Left / 4), (long)Math.Round(row.Size));
}
