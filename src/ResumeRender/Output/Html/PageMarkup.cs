using System.Collections.Immutable;
using System.Text;
using ResumeRender.Layout;

namespace ResumeRender.Output.Html;

/// <summary>Writes the blocks of a composition as elements with a meaning, in reading order.</summary>
/// <remarks>
/// The name and what belongs to it are the <c>header</c>, each title opens a <c>section</c>; headings never skip a
/// level. Where a block keeps another distance from the one above than its style says, it says so itself.
/// </remarks>
internal sealed class PageMarkup
{
    /// <summary>A trail may take this share of the width at most; a wider one stands below its line, as in the
    /// PDF.</summary>
    private const double MostTrailShare = 0.7;

    /// <summary>Least distance between content and trail, in ems.</summary>
    private const double TrailGap = 1.5;

    private readonly StringBuilder _html = new();
    private readonly StyleClasses _classes;
    private readonly FontFaces _fonts;
    private readonly InlineMarkup _inlines;
    private readonly SectionFrame _frame;

    /// <summary>The first block that begins below the picture at its side.</summary>
    private Block? _end;

    private PageMarkup(Composition composition, StyleClasses classes, FontFaces fonts)
    {
        _classes = classes;
        _fonts = fonts;
        _inlines = new InlineMarkup(classes, fonts);
        _frame = new SectionFrame(_html, composition);
    }

    /// <summary>The content of <c>main</c>.</summary>
    internal static string Of(Composition composition, StyleClasses classes, FontFaces fonts)
    {
        var page = new PageMarkup(composition, classes, fonts);
        var width = composition.Paper.Width - composition.Margins.Left - composition.Margins.Right;
        page._frame.Begin();
        page.Add(composition.Blocks, width, above: null, isTop: true);
        page._frame.End();
        return page._html.ToString();
    }

    private static bool IsEmpty(Block block) =>
        block is not (RuleBlock or ListBlock or ColumnsBlock or PictureBlock) && block.Line.IsEmpty;

    /// <summary>Adds blocks one below the other and gives the last that printed something.</summary>
    private Block? Add(ImmutableArray<Block> blocks, Length width, Block? above, bool isTop = false)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = blocks[i];
            if (IsEmpty(block))
                continue;
            if (block is PictureBlock { IsBeside: true } side)
            {
                ImmutableArray<Block> following = [.. blocks.Skip(i + 1).Where(static b => !IsEmpty(b))];
                _frame.Before(block, isTop);
                _html.Append(PictureMarkup.Beside(side, following, _fonts.Catalog));
                _end = following.FirstOrDefault(b => b.Style.IndentEnd < side.Width);
                continue;
            }

            var gap = above is null ? Length.Zero : Composition.GapBetween(above, block);
            var railStarts =
                block.Style.Rail is { } rail
                && (above?.Style.Rail is not { } other || other.Color != rail.Color || other.Position != rail.Position);
            _frame.Before(block, isTop);
            Add(block, width, gap, railStarts);
            above = block;
        }

        return above;
    }

    private void Add(Block block, Length width, Length gap, bool railStarts)
    {
        switch (block)
        {
            case ListBlock list:
                Add(list, gap, Length.Zero, railStarts);
                break;
            case ColumnsBlock columns:
                Add(columns, width, gap);
                break;
            case PictureBlock picture:
                _html.Append(PictureMarkup.Of(picture, gap));
                break;
            case RuleBlock:
                var rule = _classes.OfBlock(block.Style);
                _html.Append(
                    $"<div class=\"{rule.Name}\"{Style(rule, gap, others: AtEnd(block))}></div>\n"
                );
                break;
            default:
                AddLine(block, width, gap, railStarts);
                break;
        }
    }

    private void AddLine(Block block, Length width, Length gap, bool railStarts)
    {
        var style = block.Style;
        var (line, known) = (block.Line, _classes.OfBlock(style));
        width -= style.IndentEnd;
        var trailWidth = TextWidth.Of(line.Trail, _fonts.Catalog);
        var size = style.Text.Size.Points;
        var hasPlace = trailWidth + (size * TrailGap) <= (width - style.Indent).Points * MostTrailShare;
        var beside = !line.Trail.IsEmpty && hasPlace;
        var names = Names(known, style.Rail, railStarts) + (beside ? " has-trail" : "");
        var element = _frame.ElementOf(block);
        var anchor = _frame.AnchorOf(block) is { } id ? $" id=\"{id}\"" : "";
        _html.Append(
            $"<{element}{anchor} "
                + $"class=\"{names}\""
                + $"{Style(known, gap, beside ? (trailWidth / size) + TrailGap : null, AtEnd(block))}>"
        );
        if (!line.Lead.IsEmpty)
            _html.Append("<span class=\"lead\">").Append(_inlines.Of(line.Lead, style.Text)).Append("</span> ");
        _html.Append(
            SectionFrame.IsContact(block)
                ? _inlines.Pieces(line.Content, style.Text)
                : _inlines.Of(line.Content, style.Text)
        );
        if (!line.Trail.IsEmpty)
            _html
                .Append($" <span class=\"{(beside ? "trail" : "below")}\">")
                .Append(_inlines.Of(line.Trail, style.Text))
                .Append("</span>");
        _html.Append($"</{element}>\n");
    }

    private void Add(ListBlock list, Length gap, Length outer, bool railStarts)
    {
        // A sign that is the same for all items of a list belongs to the style and is not read out item by item.
        ImmutableArray<string> signs =
        [
            .. list.Items.Select(static i => i.Line.Lead.IsEmpty ? "" : PlainText.Of(TextOf(i.Line.Lead))),
        ];
        var numbers = NumbersOf(signs);
        var sign =
            !numbers.IsEmpty || signs.Distinct().Count() > 1 ? BlockClass.OwnSigns
            : signs.FirstOrDefault() is { Length: > 0 } same ? same
            : null;
        foreach (var each in signs.Distinct())
            _fonts.Use(each, list.Style.Text);
        var element = numbers.IsEmpty ? "ul" : "ol";
        var known = _classes.OfBlock(list.Style, sign, outer);
        var hasRail = list.Style.Rail is not null && outer == Length.Zero;
        _html.Append(
            $"<{element} role=\"list\"{(numbers is [not 1, ..] ? $" start=\"{numbers[0]}\"" : "")} "
                + $"class=\"{known.Name}{(hasRail ? " on-rail" : "")}\""
                + $"{Style(known, gap, others: ReferenceEquals(list, _end) ? PictureMarkup.Below : null)}>\n"
        );
        foreach (var (index, item) in list.Items.Index())
        {
            var names = hasRail ? Names(null, list.Style.Rail, railStarts && index == 0) : "";
            var value =
                index > 0 && index < numbers.Length && numbers[index] != numbers[index - 1] + 1
                    ? $" value=\"{numbers[index]}\""
                    : "";
            var own = sign == BlockClass.OwnSigns ? $" data-number=\"{MarkupText.Of(signs[index])}\"" : "";
            _html.Append(names.Length > 0 ? $"<li class=\"{names.Trim()}\"{value}{own}>" : $"<li{value}{own}>");
            _html.Append(_inlines.Of(item.Line.Content, list.Style.Text));
            if (!item.Line.Trail.IsEmpty)
                _html.Append(' ').Append(_inlines.Of(item.Line.Trail, list.Style.Text));
            if (item.Nested is { } nested)
            {
                _html.Append('\n');
                Add(nested, nested.Style.SpaceBefore, list.Style.Indent, railStarts: false);
            }

            _html.Append("</li>\n");
        }

        _html.Append($"</{element}>\n");
    }

    /// <summary>The numbers of the items; empty unless all have one.</summary>
    private static ImmutableArray<int> NumbersOf(ImmutableArray<string> signs)
    {
        var numbers = ImmutableArray.CreateBuilder<int>(signs.Length);
        foreach (var sign in signs)
        {
            if (!ListNumber.TryRead(sign, out var number))
                return [];
            numbers.Add(number.Value);
        }

        return numbers.ToImmutable();
    }

    private void Add(ColumnsBlock columns, Length width, Length gap)
    {
        var known = _classes.OfBlock(columns.Style);
        var grid = ColumnGrid.Of(columns, width);
        _html.Append(
            $"<div class=\"grid {known.Name}\""
                + $"{Style(known, gap, others: grid.Style + (AtEnd(columns) is { } below ? ";" + below : ""))}>\n"
        );
        var last = new Block?[grid.Columns.Length];
        foreach (var column in grid.Columns)
        {
            var above = last[column.Place];
            _html.Append($"<div class=\"column{(column.HasDivider ? " divided" : "")}\" style=\"{column.Style}\">\n");
            last[column.Place] = Add(column.Blocks, column.Width, above) ?? above;
            _frame.CloseSection();
            _html.Append("</div>\n");
        }

        _html.Append("</div>\n");
    }

    private string Names(BlockClass? block, RailStyle? rail, bool railStarts) =>
        (block?.Name ?? "") + (rail is null ? "" : $" {_classes.OfRail(rail)}{(railStarts ? " first" : "")}");

    /// <summary>What a block says of itself: a distance that is not its style's, the room for its trail.</summary>
    private static string Style(BlockClass block, Length gap, double? trail = null, string? others = null)
    {
        var parts = new List<string>(3);
        if (gap != block.Style.SpaceBefore)
            parts.Add($"--gap:{CssText.Rem(gap)}");
        if (trail is { } width)
            parts.Add($"--trail:{CssText.Number(width)}em");
        if (others is not null)
            parts.Add(others);
        return parts.Count == 0 ? "" : $" style=\"{string.Join(';', parts)}\"";
    }

    private static string TextOf(ImmutableArray<Inline> inlines) =>
        string.Concat(
                inlines
                    .SelectMany(static i => i is LinkInline link ? link.Content : [(TextInline)i])
                    .Select(static t => t.Text)
            )
            .Trim();

    private string? AtEnd(Block block) => ReferenceEquals(block, _end) ? PictureMarkup.Below : null;
}
