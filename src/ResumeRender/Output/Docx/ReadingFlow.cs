using System.Collections.Immutable;
using ResumeRender.Layout;
using ResumeRender.Layout.Design;
using ResumeRender.Typesetting.Flow;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Output.Docx;

/// <summary>Lays the blocks of a composition out as one row of paragraphs in reading order.</summary>
/// <remarks>
/// Word processors differ in what they make of a space after one paragraph and before the next (sum or larger), so only
/// the space before is ever used, and here is where it is worked out. Borders know whole points and eighths only, and
/// lines whole twips; what rounding takes or adds is made good in the next space.
/// </remarks>
internal sealed class ReadingFlow
{
    /// <summary>Depth of lists that Word knows (ECMA-376-1 §17.9.3: levels 0 to 8).</summary>
    internal const int MaxLevels = 9;

    /// <summary>Least distance of content from a trail, in ems.</summary>
    private const double LeastTrailGap = 1.5;

    private readonly double _textWidth;
    private readonly FontCatalog _fonts;
    private readonly ImmutableArray<FlowParagraph>.Builder _paragraphs = ImmutableArray.CreateBuilder<FlowParagraph>();

    /// <summary>How much higher (or lower, if negative) the text so far is in Word than it should be, in
    /// twips.</summary>
    private double _excess;

    /// <summary>The picture beside the text that is being added.</summary>
    private PictureBlock? _side;

    /// <summary>How far the picture reaches below the text so far, in twips; null before it has its place.</summary>
    private double? _sideLeft;

    private ReadingFlow(double textWidth, FontCatalog fonts) => (_textWidth, _fonts) = (textWidth, fonts);

    internal static ImmutableArray<FlowParagraph> Of(Composition composition, FontCatalog fonts)
    {
        var flow = new ReadingFlow((double)PageFormat.TextWidth(composition) / WordUnits.TwipsPerPoint, fonts);
        flow.Add(OneColumn.Of(composition).Blocks, Length.Zero, above: null);
        flow.EndSide();
        return flow._paragraphs.ToImmutable();
    }

    /// <summary>Adds blocks and gives the last one that printed something.</summary>
    private Block? Add(ImmutableArray<Block> blocks, Length leastGap, Block? above)
    {
        foreach (var block in blocks)
        {
            var gap = Length.Max(leastGap, above is null ? Length.Zero : Composition.GapBetween(above, block));
            if (!Add(block, gap))
                continue;
            above = block;
            leastGap = Length.Zero;
        }

        return above;
    }

    private bool Add(Block block, Length gap)
    {
        var before = _paragraphs.Count;
        if (_side is { } side && block.Style.IndentEnd < side.Width)
        {
            if (EndSide() is { } left)
                gap = Length.Max(gap, Composition.GapBetween(side, block)) + left;
        }

        switch (block)
        {
            case PictureBlock { IsBeside: true } beside:
                (_side, _sideLeft) = (beside, null);
                break;
            case PictureBlock picture:
                AddPicture(picture, gap);
                break;
            case ListBlock list:
                Add(list, gap, level: 0);
                break;
            case RuleBlock:
                AddRules(block.Style, gap);
                break;
            default:
                if (!block.Line.IsEmpty)
                    Add(RoleOf(block), block.Style, block.Line, gap);
                break;
        }

        return _paragraphs.Count > before;
    }

    private static ParagraphRole RoleOf(Block block) => block switch
    {
        TitleBlock => ParagraphRole.Title,
        HeadingBlock => ParagraphRole.SectionHeading,
        EntryHeadBlock { IsHeading: true } => ParagraphRole.EntryHeading,
        _ => ParagraphRole.Plain,
    };

    private void Add(ListBlock list, Length gap, int level)
    {
        foreach (var item in list.Items)
        {
            Add(ParagraphRole.ListItem, list.Style, item.Line, gap, Math.Min(level, MaxLevels - 1));
            gap = list.Style.SpaceBefore;
            if (item.Nested is { } nested)
                Add(nested, nested.Style.SpaceBefore, level + 1);
        }
    }

    private void Add(ParagraphRole role, BlockStyle style, Line line, Length gap, int level = 0)
    {
        if (TrailFits(line, style))
        {
            AddWithRules(role, style, line, gap, level);
            return;
        }

        // After content that leaves no room a tab would tear the trail apart: it gets a line of its own.
        AddWithRules(role, style with { KeepWithNext = true, RuleBelow = null }, line with { Trail = [] }, gap, level);
        var end = new BlockStyle("Line End", style.Text)
        {
            Leading = style.Leading,
            Alignment = Alignment.End,
            KeepWithNext = style.KeepWithNext,
            RuleBelow = style.RuleBelow,
        };
        AddWithRules(ParagraphRole.Plain, end, new Line(line.Trail), Length.Zero, level: 0);
    }

    private bool TrailFits(Line line, BlockStyle style)
    {
        if (line.Trail.IsEmpty || line.Content.IsEmpty)
            return true;
        var column = _textWidth - style.Indent.Points - style.IndentEnd.Points;
        var room = column - TextWidth.Of(line.Trail, _fonts) - (LeastTrailGap * style.Text.Size.Points);
        return TextWidth.LastLineOf(line.Content, column, _fonts) <= room;
    }

    private void AddWithRules(ParagraphRole role, BlockStyle style, Line line, Length gap, int level)
    {
        // A border begins where its paragraph's first line begins. A rule goes over the whole column, so the rules of
        // an indented paragraph are paragraphs of their own.
        var borderStart = line.Lead.IsEmpty ? style.Indent : style.Indent - style.Hang;
        var ownRules = WordUnits.Twips(borderStart) <= 0;
        var (ruleAbove, ruleBelow) = (style.RuleAbove, style.RuleBelow);
        if (!ownRules)
        {
            style = style with { RuleAbove = null, RuleBelow = null };
            if (ruleAbove is not null)
            {
                AddRule("Rule", ruleAbove, style, gap, keepWithNext: true);
                gap = ruleAbove.Gap;
            }
        }

        if (ownRules && ruleAbove is not null)
            _excess += BorderExcess(ruleAbove);
        Append(
            new FlowParagraph(role, style, line)
            {
                Level = level,
                KeepWithNext = style.KeepWithNext || (!ownRules && ruleBelow is not null),
            },
            gap
        );
        // Of the lines that Word will make of it at least one is known.
        _excess += WordUnits.LineHeight(style) - (style.Text.Size.Points * style.Leading * WordUnits.TwipsPerPoint);
        if (ruleBelow is null)
            return;
        if (ownRules)
            _excess += BorderExcess(ruleBelow);
        else
            AddRule("Rule", ruleBelow, style, ruleBelow.Gap, style.KeepWithNext);
    }

    private void AddRules(BlockStyle style, Length gap)
    {
        if (style.RuleAbove is { } above)
        {
            AddRule(style.Name, above, style, gap, style.RuleBelow is not null || style.KeepWithNext);
            gap = above.Gap;
        }

        if (style.RuleBelow is { } below)
            AddRule(style.Name, below, style, gap + below.Gap, style.KeepWithNext);
    }

    private static double BorderExcess(RuleStyle rule) =>
        WordUnits.BorderHeight(rule) - ((rule.Gap + rule.Thickness).Points * WordUnits.TwipsPerPoint);

    /// <summary>Ends what stands beside a picture; with nothing beside it, it gets a paragraph.</summary>
    /// <returns>How far the picture reaches below the text so far; null if it does not.</returns>
    private Length? EndSide()
    {
        var (side, left) = (_side, _sideLeft);
        _side = null;
        if (side is not null && left is null)
            AddPicture(
                side with
                {
                    IsBeside = false,
                    Style = side.Style with { Alignment = Alignment.End },
                },
                Length.Zero
            );
        return left is null ? Length.Zero
            : left > 0 ? Length.Pt(left.Value / WordUnits.TwipsPerPoint)
            : null;
    }

    /// <summary>A paragraph of a picture alone; its own letters are as small as Word can make them.</summary>
    private void AddPicture(PictureBlock picture, Length gap)
    {
        var style = picture.Style with { Text = picture.Style.Text with { Size = Length.Pt(1) }, Leading = 1 };
        Append(
            new FlowParagraph(ParagraphRole.Picture, style, new Line([]))
            {
                Picture = new FlowPicture(picture, Top: null),
                KeepWithNext = style.KeepWithNext,
            },
            gap
        );
    }

    /// <summary>An empty paragraph, as low as Word can make it, with a border below.</summary>
    private void AddRule(string name, RuleStyle rule, BlockStyle style, Length gap, bool keepWithNext)
    {
        var thin = new BlockStyle(name, new TextStyle(style.Text.Family, Length.Pt(1)))
        {
            Leading = 1,
            RuleBelow = rule with { Gap = Length.Zero },
        };
        _excess += WordUnits.LineHeight(thin) + BorderExcess(thin.RuleBelow);
        Append(new FlowParagraph(ParagraphRole.Rule, thin, new Line([])) { KeepWithNext = keepWithNext }, gap);
    }

    private void Append(FlowParagraph paragraph, Length gap)
    {
        var wanted = (gap.Points * WordUnits.TwipsPerPoint) - _excess;
        var before = Math.Max(0, (int)Math.Round(wanted, MidpointRounding.AwayFromZero));
        _excess = before - wanted;
        paragraph = paragraph with { SpaceBefore = before };
        if (_side is not null)
            paragraph = WithSide(paragraph, _side);
        _paragraphs.Add(RealFaces.Of(paragraph, _fonts));
    }

    /// <summary>The picture comes with the first paragraph beside it; each makes what is left of it shorter.</summary>
    private FlowParagraph WithSide(FlowParagraph paragraph, PictureBlock side)
    {
        var style = paragraph.Style;
        var column = _textWidth - style.Indent.Points - style.IndentEnd.Points;
        var height =
            WordUnits.LineHeight(style) * Math.Max(1, TextWidth.LinesOf(paragraph.Line.Content, column, _fonts));
        if (_sideLeft is { } left)
        {
            _sideLeft = left - paragraph.SpaceBefore - height;
            return paragraph;
        }

        var top = CapitalLine.TopOf(style, _fonts);
        _sideLeft = ((top + side.Height.Points) * WordUnits.TwipsPerPoint) - height;
        return paragraph with { Picture = new FlowPicture(side, top) };
    }
}
