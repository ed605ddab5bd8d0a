using System.Collections.Immutable;
using ResumeRender.Layout;

namespace ResumeRender.Typesetting.Text;

/// <summary>The change to a line that keeps its content in one piece.</summary>
/// <param name="Share">Its type against the look's own.</param>
/// <param name="IsName">Whether its block is smaller too.</param>
/// <param name="WithTrail">Whether its trail is smaller too.</param>
/// <param name="Breaks">The separators, counted from 0, at which a line ends.</param>
internal sealed record LineChange(double Share, bool IsName, bool WithTrail, ImmutableArray<int> Breaks);

/// <summary>Puts such changes into a composition, for formats that break lines themselves.</summary>
internal static class LineChanges
{
    internal static Composition In(Composition composition, IReadOnlyDictionary<Line, LineChange> changes) =>
        changes.Count == 0 ? composition : composition with { Blocks = In(composition.Blocks, changes) };

    private static ImmutableArray<Block> In(
        ImmutableArray<Block> blocks,
        IReadOnlyDictionary<Line, LineChange> changes
    ) =>
        [
            .. blocks.Select(block =>
                block switch
                {
                    ListBlock list => In(list, changes),
                    ColumnsBlock columns => columns with
                    {
                        Columns = [.. columns.Columns.Select(c => c with { Blocks = In(c.Blocks, changes) })],
                    },
                    _ when changes.TryGetValue(block.Line, out var change) => block with
                    {
                        Line = Apply(block.Line, change),
                        Style = change.IsName
                            ? block.Style with
                            {
                                Text = LineShrink.Of(block.Style.Text, change.Share),
                            }
                            : block.Style,
                    },
                    _ => block,
                }
            ),
        ];

    private static ListBlock In(ListBlock list, IReadOnlyDictionary<Line, LineChange> changes) =>
        list with
        {
            Items =
            [
                .. list.Items.Select(item => new ListItem(
                    changes.TryGetValue(item.Line, out var change) ? Apply(item.Line, change) : item.Line
                )
                {
                    Nested = item.Nested is null ? null : In(item.Nested, changes),
                }),
            ],
        };

    private static Line Apply(Line line, LineChange change)
    {
        // Word sets a date at the end of a line of its own accord: a break before it would move it to another line.
        var endsLines = line.Trail.IsDefaultOrEmpty;
        var separator = 0;
        return new Line([.. line.Content.Select(i => i is TextInline { IsSeparator: true } sign
            ? Shrunk(sign, change.Share) with { EndsLine = endsLines && change.Breaks.Contains(separator++) }
            : Shrunk(i, change.Share))])
        {
            Lead = line.Lead,
            Trail = change.WithTrail ? [.. line.Trail.Select(i => Shrunk(i, change.Share))] : line.Trail,
        };
    }

    private static Inline Shrunk(Inline inline, double share) => inline switch
    {
        TextInline text => Shrunk(text, share),
        LinkInline link => link with { Content = [.. link.Content.Select(t => Shrunk(t, share))] },
        _ => inline,
    };

    private static TextInline Shrunk(TextInline text, double share) =>
        text with
        {
            Style = LineShrink.Of(text.Style, share),
        };
}
