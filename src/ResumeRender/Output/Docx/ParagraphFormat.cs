using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ResumeRender.Layout;

namespace ResumeRender.Output.Docx;

/// <summary>Writes down how paragraphs look.</summary>
internal static class ParagraphFormat
{
    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The properties of a style, in the order of CT_PPrBase.</summary>
    /// <param name="style">The style.</param>
    /// <param name="textWidth">Distance between the margins in twips.</param>
    /// <param name="rightToLeft">Whether lines begin at the right.</param>
    internal static IEnumerable<OpenXmlElement> PropertiesOf(ParagraphStyle style, int textWidth, bool rightToLeft)
    {
        var look = style.Look;
        var isHeading = style.Role is ParagraphRole.Title or ParagraphRole.SectionHeading or ParagraphRole.EntryHeading;
        if (look.KeepWithNext)
            yield return new KeepNext();
        if (isHeading || look.KeepWithNext)
            yield return new KeepLines();
        if (style.Numbering is not null)
            yield return NumberingOf(style.Numbering);
        if (look.RuleAbove is not null || look.RuleBelow is not null)
            yield return new ParagraphBorders(BordersOf(look));
        if (TabsOf(style, textWidth) is { HasChildren: true } tabs)
            yield return tabs;
        if (rightToLeft)
            yield return new BiDi();
        yield return SpacingOf(style.SpaceBefore, WordUnits.LineHeight(look));
        if (style.Numbering is null && (look.Indent > Length.Zero || look.IndentEnd > Length.Zero || style.Hangs))
            yield return style.Hangs
                ? IndentOf(look, hangs: true)
                : WithEnd(new Indentation { Left = Number(WordUnits.Twips(look.Indent)) }, look);
        if (look.Alignment != Alignment.Start)
            yield return new Justification
            {
                Val = look.Alignment switch
                {
                    Alignment.Center => JustificationValues.Center,
                    Alignment.Justify => JustificationValues.Both,
                    _ => JustificationValues.Right,
                },
            };
        if (OutlineLevelOf(style.Role) is { } level)
            yield return new OutlineLevel { Val = level };
    }

    /// <summary>A space before, none after, and lines of one height whatever stands in them.</summary>
    internal static SpacingBetweenLines SpacingOf(int before, int lineHeight) => new()
    {
        Before = Number(before),
        After = "0",
        Line = Number(lineHeight),
        LineRule = LineSpacingRuleValues.Exact,
    };

    /// <summary>The same around a picture: a line of an exact height would cut it off.</summary>
    internal static SpacingBetweenLines SpacingAround(int before) => new()
    {
        Before = Number(before),
        After = "0",
        Line = "240",
        LineRule = LineSpacingRuleValues.Auto,
    };

    /// <summary>The reference to a bullet; no place takes the style's bullet away.</summary>
    internal static NumberingProperties NumberingOf(NumberingPlace? place) =>
        place is null
            ? new NumberingProperties(new NumberingId { Val = 0 })
            : new NumberingProperties(
                new NumberingLevelReference { Val = place.Level },
                new NumberingId { Val = place.List }
            );

    /// <summary>Where the lines begin; the first begins at the lead if it hangs.</summary>
    internal static Indentation IndentOf(BlockStyle look, bool hangs) => WithEnd(
        new()
        {
            Left = Number(WordUnits.Twips(look.Indent)),
            Hanging = Number(hangs ? WordUnits.Twips(look.Hang) : 0),
        },
        look);

    private static Indentation WithEnd(Indentation indentation, BlockStyle look)
    {
        if (look.IndentEnd > Length.Zero)
            indentation.Right = Number(WordUnits.Twips(look.IndentEnd));
        return indentation;
    }

    private static IEnumerable<OpenXmlElement> BordersOf(BlockStyle look)
    {
        if (look.RuleAbove is { } above)
            yield return BorderOf<TopBorder>(above);
        if (look.RuleBelow is { } below)
            yield return BorderOf<BottomBorder>(below);
        // Paragraphs with the same borders are drawn as one box (ECMA-376-1 §17.3.1.5) unless something stands between.
        if ((look.RuleBelow ?? look.RuleAbove) is { } between)
            yield return BorderOf<BetweenBorder>(between);
    }

    private static T BorderOf<T>(RuleStyle rule)
        where T : BorderType, new() => new()
        {
            Val = BorderValues.Single,
            Color = rule.Color.ToString(),
            Size = (uint)WordUnits.BorderEighths(rule.Thickness),
            Space = (uint)WordUnits.BorderSpace(rule.Gap),
        };

    private static Tabs TabsOf(ParagraphStyle style, int textWidth)
    {
        var tabs = new Tabs();
        if (style is { HasLeads: true, Role: not ParagraphRole.ListItem } && style.Look.Indent > Length.Zero)
        {
            if (style.Look.LeadGap is { } gap)
                tabs.AppendChild(
                    new TabStop { Val = TabStopValues.Right, Position = WordUnits.Twips(style.Look.Indent - gap) }
                );
            tabs.AppendChild(new TabStop { Val = TabStopValues.Left, Position = WordUnits.Twips(style.Look.Indent) });
        }

        if (style.HasTrails)
            tabs.AppendChild(
                new TabStop { Val = TabStopValues.Right, Position = textWidth - WordUnits.Twips(style.Look.IndentEnd) }
            );
        return tabs;
    }

    private static int? OutlineLevelOf(ParagraphRole role) => role switch
    {
        ParagraphRole.SectionHeading => 0,
        ParagraphRole.EntryHeading => 1,
        _ => null,
    };
}
