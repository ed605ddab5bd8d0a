using ResumeRender.Layout;

namespace ResumeRender.Typesetting.Flow;

/// <summary>Ties the rows of a paragraph that no page may part.</summary>
internal static class RowTies
{
    internal static void KeepTogether(List<FlowRow> rows, BlockStyle style)
    {
        // A paragraph's first line stays with its second, and its last with the one before: none is left alone on a
        // page.
        for (var i = 0; i < rows.Count - 1; i++)
        {
            if (i == 0 || i == rows.Count - 2)
                rows[i] = rows[i] with { KeepWithNext = true };
        }

        if (style.KeepWithNext)
        {
            for (var i = 0; i < rows.Count; i++)
                rows[i] = rows[i] with { KeepWithNext = true };
        }
    }
}
