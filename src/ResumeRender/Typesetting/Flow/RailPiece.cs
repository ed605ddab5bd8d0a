using ResumeRender.Layout;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Typesetting.Flow;

/// <summary>What of an upright line stands beside a row.</summary>
/// <param name="X">Its middle, in points.</param>
/// <param name="Style">How it looks.</param>
/// <param name="MarkY">Middle of the mark below the row's top; null if it has none.</param>
internal sealed record RailPiece(double X, RailStyle Style, double? MarkY)
{
    /// <summary>The middle of the small letters in the height of a line, as a share of it.</summary>
    private const double MarkShare = 0.58;

    /// <summary>Puts a line beside the rows of a block, with a mark at the first if its style has one.</summary>
    internal static void AddTo(List<FlowRow> rows, RailStyle rail, BlockStyle style, ColumnFrame frame)
    {
        var x = frame.XOf(rail.Position.Points, 0);
        for (var i = 0; i < rows.Count; i++)
            rows[i] = rows[i] with
            {
                Rail = new RailPiece(
                    x,
                    rail,
                    i == 0 && rail.Mark > Length.Zero ? style.Text.Size.Points * style.Leading * MarkShare : null
                ),
            };
    }

    /// <summary>The lines and marks beside rows that stand one below the other.</summary>
    /// <param name="rows">The rows with the distance of their tops from that of the page.</param>
    internal static IEnumerable<RuleItem> Draw(IEnumerable<(FlowRow Row, double Top)> rows)
    {
        var marks = new List<RuleItem>();
        (RailPiece Piece, double Top, double Bottom)? open = null;
        foreach (var (row, top) in rows)
        {
            // A line begins at its first mark: nothing of it stands above the first station.
            if (
                row.Rail is not { } piece
                || (open is { } other && (other.Piece.X != piece.X || other.Piece.Style.Color != piece.Style.Color))
            )
            {
                if (open is { } ended)
                    yield return ended.Piece.Line(ended.Top, ended.Bottom);
                open = null;
            }

            if (row.Rail is { } rail)
            {
                open = (rail, open?.Top ?? top + (rail.MarkY ?? 0), top + row.Height);
                if (rail.MarkY is { } middle)
                    marks.Add(rail.Mark(top + middle));
            }
        }

        if (open is { } last)
            yield return last.Piece.Line(last.Top, last.Bottom);
        foreach (var mark in marks)
            yield return mark;
    }

    private RuleItem Line(double top, double bottom) =>
        new(X - (Style.Thickness.Points / 2), top, Style.Thickness.Points, bottom - top, Style.Color);

    private RuleItem Mark(double middle)
    {
        var size = Style.Mark.Points;
        return new RuleItem(X - (size / 2), middle - (size / 2), size, size, Style.MarkColor);
    }
}
