using System.Collections.Immutable;

namespace ResumeRender.Layout.Design;

/// <summary>Applies a <see cref="StyleScale"/> to a composition.</summary>
/// <remarks>Blocks that shared a style share it afterwards: a style is scaled once.</remarks>
internal sealed class CompositionScaler(StyleScale scale)
{
    private readonly Dictionary<BlockStyle, BlockStyle> _blockStyles = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<TextStyle, TextStyle> _textStyles = new(ReferenceEqualityComparer.Instance);

    internal Composition Scale(Composition composition) => composition with
    {
        Blocks = [.. composition.Blocks.Select(Scale)],
        Margins = new Margins(
            Scale(composition.Margins.Top, composition.Fit),
            Scale(composition.Margins.Right, composition.Fit),
            Scale(composition.Margins.Bottom, composition.Fit),
            Scale(composition.Margins.Left, composition.Fit)),
    };

    // A margin that the look itself makes smaller or larger than the limits stays as it is.
    private Length Scale(Length margin, FitLimits limits)
    {
        var least = Math.Min(margin.Points, limits.LeastMargin.Points);
        var most = Math.Max(margin.Points, limits.MostMargin.Points);
        return Length.Pt(Math.Clamp(margin.Points * scale.Margin, least, most));
    }

    private Block Scale(Block block) =>
        block switch
        {
            ListBlock list => Scale(list),
            ColumnsBlock columns => columns with
            {
                Style = Scale(columns.Style),
                Columns = [.. columns.Columns.Select(c => c with { Blocks = [.. c.Blocks.Select(Scale)] })],
                Gap = columns.Gap * scale.Size,
                Rule = Scale(columns.Rule),
            },
            // In proportion to the name that it stands beside.
            PictureBlock picture => picture with
            {
                Style = Scale(picture.Style),
                Width = picture.Width * scale.Size,
                Gap = picture.Gap * scale.Size,
            },
            _ => block with { Style = Scale(block.Style), Line = Scale(block.Line) },
        };

    private ListBlock Scale(ListBlock list) =>
        list with
        {
            Style = Scale(list.Style),
            Items =
            [
                .. list.Items.Select(i => new ListItem(Scale(i.Line))
                {
                    Nested = i.Nested is null ? null : Scale(i.Nested),
                }),
            ],
        };

    private Line Scale(Line line) => new(Scale(line.Content)) { Lead = Scale(line.Lead), Trail = Scale(line.Trail) };

    private ImmutableArray<Inline> Scale(ImmutableArray<Inline> inlines) => [.. inlines.Select(Scale)];

    private Inline Scale(Inline inline) => inline switch
    {
        TextInline text => text with { Style = Scale(text.Style) },
        LinkInline link => link with { Content = [.. link.Content.Select(t => t with { Style = Scale(t.Style) })] },
        _ => inline,
    };

    private BlockStyle Scale(BlockStyle style) =>
        Once(_blockStyles, style, s =>
            s with
            {
                Text = Scale(s.Text),
                Leading = s.Leading * scale.Leading,
                SpaceBefore = s.SpaceBefore * scale.Gap,
                SpaceAfter = s.SpaceAfter * scale.Gap,
                Indent = s.Indent * scale.Size,
                IndentEnd = s.IndentEnd * scale.Size,
                Hang = s.Hang * scale.Size,
                LeadGap = s.LeadGap * scale.Size,
                RuleAbove = Scale(s.RuleAbove),
                RuleBelow = Scale(s.RuleBelow),
                Rail = s.Rail is { } rail
                    ? rail with
                    {
                        Position = rail.Position * scale.Size,
                        Mark = rail.Mark * scale.Size,
                    }
                    : null,
            }
        );

    private TextStyle Scale(TextStyle style) =>
        Once(_textStyles, style, s => s with { Size = HalfPoints(s.Size * scale.Size) });

    /// <summary>Sizes in Word are half points; the PDF has the same, so that both have the same lines.</summary>
    private Length HalfPoints(Length size) =>
        scale.Size == 1 ? size : Length.Pt(Math.Round(size.Points * 2, MidpointRounding.AwayFromZero) / 2);

    private RuleStyle? Scale(RuleStyle? rule) => rule is null ? null : rule with { Gap = rule.Gap * scale.Gap };

    private static T Once<T>(Dictionary<T, T> done, T style, Func<T, T> scaled)
        where T : class
    {
        if (!done.TryGetValue(style, out var result))
            done[style] = result = scaled(style);
        return result;
    }
}

/// <summary>Compositions of another size.</summary>
internal static class ScaledComposition
{
    /// <summary>The same composition with its sizes and distances scaled; a scale of 1 changes nothing.</summary>
    internal static Composition Scaled(this Composition composition, StyleScale scale) =>
        scale == StyleScale.Default ? composition : new CompositionScaler(scale).Scale(composition);
}
