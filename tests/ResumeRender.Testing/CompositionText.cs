using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ResumeRender.Layout;

namespace ResumeRender.Testing;

/// <summary>A composition as text: one line a block, with its kind, its style and its words.</summary>
/// <remarks>
/// Lead, content and trail are set apart by <c>»</c> and <c>⇥</c>; <c>*…*</c> is bold, <c>_…_</c> italic, <c>`…`</c>
/// monospaced, <c>[…](…)</c> a link; marks are shown where they differ from the block's own style.
/// </remarks>
public static class CompositionText
{
    /// <summary>All blocks in reading order.</summary>
    public static string Of(Composition composition)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"{composition.Title} | {composition.Language} | {composition.Paper.Id}\n"
        );
        foreach (var block in composition.Blocks)
            Append(text, block, "");
        return text.ToString();
    }

    /// <summary>The words of a composition in reading order, without styles: what every output must contain.</summary>
    public static IEnumerable<string> Words(Composition composition) =>
        composition
            .Blocks.SelectMany(Lines)
            .SelectMany(line => Plain(line).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<Line> Lines(Block block) =>
        block switch
        {
            ListBlock list => list.Items.SelectMany(i =>
                new[] { i.Line }.Concat(i.Nested is { } nested ? Lines(nested) : [])
            ),
            ColumnsBlock columns => columns.Columns.SelectMany(c => c.Blocks).SelectMany(Lines),
            _ => [block.Line],
        };

    private static string Plain(Line line) =>
        string.Join(' ', new[] { line.Lead, line.Content, line.Trail }.Select(Plain));

    private static string Plain(ImmutableArray<Inline> inlines) =>
        string.Concat(inlines.SelectMany(Pieces).Select(t => t.Text));

    private static void Append(StringBuilder text, Block block, string indent)
    {
        switch (block)
        {
            case ListBlock list:
                foreach (var item in list.Items)
                {
                    text.Append(
                        CultureInfo.InvariantCulture,
                        $"{indent}  Item <{list.Style.Name}> {Describe(item.Line, list.Style)}\n"
                    );
                    if (item.Nested is { } nested)
                        Append(text, nested, indent + "  ");
                }

                break;
            case ColumnsBlock columns:
                foreach (var column in columns.Columns)
                {
                    text.Append(CultureInfo.InvariantCulture, $"{indent}Column {column.Place} {column.Width}\n");
                    foreach (var inner in column.Blocks)
                        Append(text, inner, indent + "  ");
                }

                break;
            case PictureBlock picture:
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"{indent}Picture <{picture.Style.Name}> {picture.Shape} {picture.Width} x "
                        + $"{picture.Height}{(picture.IsBeside ? " beside" : "")} \"{picture.Description}\"\n"
                );
                break;
            default:
                var kind = block.GetType().Name.Replace("Block", "", StringComparison.Ordinal);
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"{indent}{kind} <{block.Style.Name}> {Describe(block.Line, block.Style)}\n"
                );
                break;
        }
    }

    private static string Describe(Line line, BlockStyle style)
    {
        var lead = line.Lead.IsEmpty ? "" : Describe(line.Lead, style) + " » ";
        var trail = line.Trail.IsEmpty ? "" : " ⇥ " + Describe(line.Trail, style);
        return lead + Describe(line.Content, style) + trail;
    }

    private static string Describe(ImmutableArray<Inline> inlines, BlockStyle style) =>
        string.Concat(
            inlines.Select(inline =>
                inline switch
                {
                    LinkInline link =>
                        $"[{string.Concat(link.Content.Select(t => Describe(t, style.Text)))}]({link.Uri})",
                    TextInline text => Describe(text, style.Text),
                    _ => throw new ArgumentOutOfRangeException(nameof(inlines)),
                }
            )
        );

    private static string Describe(TextInline text, TextStyle own)
    {
        var bold = text.Style.Bold && !own.Bold ? "*" : "";
        var italic = text.Style.Italic != own.Italic ? "_" : "";
        var code = text.Style.Family != own.Family ? "`" : "";
        return $"{bold}{italic}{code}{text.Text}{code}{italic}{bold}";
    }

    private static IEnumerable<TextInline> Pieces(Inline inline) =>
        inline is LinkInline link ? link.Content : [(TextInline)inline];
}
