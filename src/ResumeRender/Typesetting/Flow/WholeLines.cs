using System.Collections.Immutable;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Text;

namespace ResumeRender.Typesetting.Flow;

/// <summary>Sets lines so that no word is torn, and keeps in mind what was done for that.</summary>
internal sealed class WholeLines(TypesetOptions options)
{
    /// <summary>The changes to lines that would have been torn.</summary>
    internal Dictionary<Line, LineChange> Changes { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Sets a line; if a word or address of it is wider than its column, or a name takes many lines, in
    /// smaller type.</summary>
    internal List<FlowRow> Set(Line line, ShapedLine shaped, ref BlockStyle style, ColumnFrame frame, bool isName)
    {
        var own = style;
        var (set, share) = (LineRows.Set(shaped, style, frame, options), 1.0);
        var withTrail = set.IsTrailTorn;
        if (IsBad(set))
        {
            foreach (
                var smaller in LineShrink.Shares(
                    own.Text.Size.Points,
                    isName ? LineShrink.SmallestName : LineShrink.SmallestSize
                )
            )
            {
                // A name's lines come closer with its type; in other lines one that is smaller stands at its place.
                var inner = isName ? own with { Text = LineShrink.Of(own.Text, smaller) } : own;
                var tried = LineRows.Set(shaped.Shrunk(smaller, withTrail), inner, frame, options);
                if (IsBad(tried) && !(isName && tried.Content.Count < set.Content.Count))
                    continue;
                (set, share, style) = (tried, smaller, inner);
                if (!IsBad(tried))
                    break;
            }
        }

        var breaks = BreaksAtSeparators(shaped.Content, set.Content);
        if (share != 1 || breaks.Length > 0)
            Changes[line] = new LineChange(share, isName, withTrail, breaks);
        return set.Rows;

        bool IsBad(SetLine tried) => tried.IsTorn || (isName && tried.Content.Count > LineShrink.MostLinesOfName);
    }

    /// <summary>Which of the separators, from 0, stand where a line ends.</summary>
    private static ImmutableArray<int> BreaksAtSeparators(ShapedText content, List<BrokenLine> lines)
    {
        if (content.Separators.Length == 0 || lines.Count == 1)
            return [];
        var starts = lines.Skip(1).Select(static l => l.Start).ToHashSet();
        return
        [
            .. Enumerable.Range(0, content.Separators.Length).Where(i => starts.Contains(content.Separators[i].End)),
        ];
    }
}
