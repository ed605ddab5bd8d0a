using ResumeRender.Layout;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Typesetting.Flow;

/// <summary>The rules above and below a block.</summary>
internal static class RowRules
{
    /// <summary>Adds the rules of a style to the first and the last of its rows.</summary>
    internal static List<FlowRow> Add(List<FlowRow> rows, BlockStyle style, ColumnFrame frame)
    {
        if (style.RuleAbove is { } above)
        {
            var extra = above.Thickness.Points + above.Gap.Points;
            var rule = new RuleItem(frame.Left, 0, frame.Width, above.Thickness.Points, above.Color);
            rows[0] = rows[0] with
            {
                Extent = rows[0].Extent + new Extent(0, above.Gap.Points, above.Thickness.Points),
                Items = [rule, .. rows[0].ItemsAt(extra)],
            };
        }

        if (style.RuleBelow is { } below)
        {
            var last = rows[^1];
            var rule = new RuleItem(
                frame.Left,
                last.Height + below.Gap.Points,
                frame.Width,
                below.Thickness.Points,
                below.Color
            );
            rows[^1] = last with
            {
                Extent = last.Extent + new Extent(0, below.Gap.Points, below.Thickness.Points),
                Items = last.Items.Add(rule),
            };
        }

        return rows;
    }
}
