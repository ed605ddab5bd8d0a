using ResumeRender.Parsing.Pdf.Rows;
using ResumeRender.Reading.Headings;

namespace ResumeRender.Parsing.Pdf.Blocks;

/// <summary>Joins the rows of a column that were only broken at its right edge.</summary>
/// <remarks>A row was broken where the next word would not have fitted; how far rows reach is seen from all rows of the
/// column.</remarks>
internal sealed class BlockJoiner
{
    private const double GapOfBlocks = 1.4;

    private readonly List<TextRow> _rows;
    private readonly double _pitch;
    private readonly double _right;
    private readonly bool _itemsHang;
    private int _number;

    private BlockJoiner(List<TextRow> rows)
    {
        _rows = rows;
        _pitch = PitchOf(rows);
        _itemsHang = DoItemsHang(rows);
        // Pieces after a tab stand at the right edge whatever the text does.
        var reaching = rows.Where(static r => !r.HasTab).Select(static r => r.Right).OrderDescending().ToList();
        _right = reaching.Count == 0 ? rows.Max(static r => r.Right) : reaching[0];
    }

    public static List<TextBlock> Join(List<TextRow> rows) => rows.Count == 0 ? [] : new BlockJoiner(rows).Join();

    private List<TextBlock> Join()
    {
        var blocks = new List<TextBlock>();
        var textLeft = 0.0;
        for (var i = 0; i < _rows.Count; i++)
        {
            var (sign, row) = TextBlock.CutBullet(_rows[i], ref _number, out var written);
            // A sign alone on its row belongs to the text beside or below it.
            if (blocks.Count > 0 && sign == '\0' && GoesOn(blocks[^1], row, textLeft))
            {
                blocks[^1].Rows.Add(row);
                continue;
            }

            blocks.Add(
                new TextBlock([row])
                {
                    Bullet = sign,
                    Number = written,
                    Indent = _rows[i].Left,
                    HasGapAbove = i > 0 && IsGap(_rows[i - 1], _rows[i]),
                }
            );
            textLeft = row.Left;
        }

        return blocks;
    }

    private bool IsGap(TextRow above, TextRow below) =>
        above.Page != below.Page
        || above.Baseline - below.Baseline > GapOfBlocks * _pitch * Math.Max(1, Math.Min(above.Size, below.Size) / 12);

    private bool GoesOn(TextBlock block, TextRow next, double textLeft)
    {
        var last = block.Last;
        if (
            last.HasTab
            || next.HasTab
            || Math.Abs(last.Size - next.Size) > 0.06 * last.Size
            || (last.Page == next.Page && IsGap(last, next))
        )
            return false;
        if (block.Bullet == '\0' && (last.IsBold != next.IsBold) && (last.IsBold || next.IsBold))
            return false;
        var isLower = char.IsLower(next.Text[0]);
        // “Name, Giver, 2021” below another such row is the next of a list.
        if (block.Bullet == '\0' && !isLower && EndsInYear(last.Text) && EndsInYear(next.Text))
            return false;
        var isFull = last.Right + next.FirstWordWidth + (0.2 * last.Size) > _right;
        var isHanging =
            block.Bullet != '\0' && Math.Abs(next.Left - textLeft) < 0.5 * last.Size && next.Left > block.Indent + 1;
        if (isHanging)
            return isFull || isLower || last.Right > _right - (8 * last.Size);
        // Where items hang, what stands further out is not part of one; bold text is the head of what comes next.
        if (block.Bullet != '\0' && (next.IsBold || (_itemsHang && !isLower)))
            return false;
        var isBelow =
            Math.Abs(next.Left - last.Left) < 0.5 * last.Size
            || Math.Abs(next.Left - textLeft) < 0.5 * last.Size
            || Math.Abs((next.Left + next.Right) - (last.Left + last.Right)) < last.Size
            || Math.Abs(next.Left - block.Indent) < 0.5 * last.Size;
        if (!isBelow || last.Text[^1] == ':')
            return false;
        // A short line whose end looks like an author's is one of many items, not a broken sentence.
        return (isFull && last.Text.Length >= 25 && !IsTitle(next) && !IsTitle(last))
            || (isLower && last.Text.Length >= 25 && last.Text[^1] is not ('.' or '!' or '?'));
    }

    private static bool EndsInYear(string text) =>
        text.LastIndexOf(',') is > 0 and var comma
        && text.AsSpan(comma + 1).Trim(" .") is ['1' or '2', _, _, _] year
        && !year.ContainsAnyExceptInRange('0', '9');

    private static bool IsTitle(TextRow row) =>
        row.Text.Length < 50 && HeadingLexicon.TryRead(row.Text, out _) && (row.IsBold || !row.Text.Any(char.IsLower));

    /// <summary>True if some row begins right below the text of a list item, not below its sign.</summary>
    private static bool DoItemsHang(List<TextRow> rows)
    {
        var number = 0;
        for (var i = 1; i < rows.Count; i++)
        {
            var (sign, item) = TextBlock.CutBullet(rows[i - 1], ref number);
            if (
                sign != '\0'
                && Math.Abs(rows[i].Left - item.Left) < 0.5 * item.Size
                && item.Left > rows[i - 1].Left + 1
            )
                return true;
        }

        return false;
    }

    /// <summary>The commonest distance of baselines.</summary>
    private static double PitchOf(List<TextRow> rows)
    {
        var falls = new List<double>();
        for (var i = 1; i < rows.Count; i++)
        {
            var fall = rows[i - 1].Baseline - rows[i].Baseline;
            if (rows[i - 1].Page == rows[i].Page && fall > 0.8 * rows[i].Size && fall < 2.2 * rows[i].Size)
                falls.Add(Math.Round(fall * 2) / 2);
        }

        return falls.Count == 0
            ? 1.3 * rows[0].Size
            : falls
                .GroupBy(static f => f)
                .OrderByDescending(static g => g.Count())
                .ThenBy(static g => g.Key)
                .First()
                .Key;
    }
}
