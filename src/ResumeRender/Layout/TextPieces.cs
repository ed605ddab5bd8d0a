namespace ResumeRender.Layout;

/// <summary>All text of a composition, piece by piece.</summary>
internal static class TextPieces
{
    /// <summary>The pieces in reading order, those inside links too.</summary>
    internal static IEnumerable<TextInline> Of(Composition composition) => composition.Blocks.SelectMany(Of);

    private static IEnumerable<TextInline> Of(Block block) =>
        block switch
        {
            ListBlock list => list.Items.SelectMany(static i =>
                i.Nested is null ? Of(i.Line) : Of(i.Line).Concat(Of(i.Nested))
            ),
            ColumnsBlock columns => columns.Columns.SelectMany(static c => c.Blocks).SelectMany(Of),
            _ => Of(block.Line),
        };

    private static IEnumerable<TextInline> Of(Line line) => line.Lead.Concat(line.Content).Concat(line.Trail)
        .SelectMany(static inline => inline switch
        {
            TextInline text => [text],
            LinkInline link => link.Content,
            _ => Enumerable.Empty<TextInline>(),
        });
}
