using System.Text;
using ResumeRender.Layout;

namespace ResumeRender.Output.Html;

/// <summary>Writes styles as rules of CSS.</summary>
/// <param name="rightToLeft">Whether lines begin at the right.</param>
internal sealed class ClassRules(bool rightToLeft)
{
    /// <summary>A lead's column that is wider than this is a column of the page: a telephone has no room for
    /// it.</summary>
    private static readonly Length WidestHangOnPhone = Length.Pt(30);

    /// <summary>The middle of the small letters in the height of a line, where marks stand.</summary>
    private const double MarkShare = 0.58;

    /// <summary>Whether the leads of a style stand in a column of the page, as dates do.</summary>
    internal static bool HasMarginColumn(BlockStyle style) => style.Hang > WidestHangOnPhone;

    /// <summary>The rules of a block or of a list and its items.</summary>
    internal string Of(BlockClass block)
    {
        var style = block.Style;
        var css = new StringBuilder();
        css.Append(
            $".{block.Name}{{--gap:{CssText.Rem(style.SpaceBefore)};margin-top:var(--gap);{Letters(style.Text)};"
                + $"line-height:{CssText.Rem(style.Text.Size * style.Leading)}"
        );
        if (style.Alignment != Alignment.Start)
            css.Append(
                ";text-align:"
                    + style.Alignment switch
                    {
                        Alignment.Center => "center",
                        Alignment.End => "end",
                        _ => "justify",
                    }
            );
        if (block.Sign is { } sign)
        {
            css.Append(
                $"}}\n.{block.Name}>li{{--gap:{CssText.Rem(style.SpaceBefore)};margin-top:var(--gap)"
                    + $"{Box(style, block.Outer)}}}\n"
            );
            css.Append($".{block.Name}>li:first-child{{--gap:inherit;margin-top:0}}\n");
            // A number is read out, a bullet is not.
            css.Append(
                sign == BlockClass.OwnSigns
                    ? $".{block.Name}>li::before{{content:attr(data-number);white-space:nowrap;{Hanging(style)}}}\n"
                    : $".{block.Name}>li::before{{content:{CssText.Quoted(sign)};content:{CssText.Quoted(sign)}/\"\";"
                        + $"{Hanging(style)}}}\n"
            );
            return css.ToString();
        }

        css.Append($"{Box(style, block.Outer)}}}\n");
        if (style.Hang > Length.Zero)
            css.Append($".{block.Name}>.lead{{{Hanging(style)}{End(style)}}}\n");
        return css.ToString();
    }

    /// <summary>The rules of blocks beside a rail: the line reaches up over the space to the block above.</summary>
    internal static string Of(string name, RailStyle rail, IEnumerable<BlockClass> blocks)
    {
        var width = Length.Max(rail.Mark, rail.Thickness);
        var line = $"linear-gradient({CssText.Color(rail.Color)},{CssText.Color(rail.Color)})";
        var mark = $"linear-gradient({CssText.Color(rail.MarkColor)},{CssText.Color(rail.MarkColor)})";
        var css = new StringBuilder();
        css.Append(
            $".{name}::after{{content:\"\";position:absolute;bottom:0;top:calc(-1*var(--gap));inset-inline-start:"
                + $"{CssText.Rem(rail.Position - (width / 2))};width:{CssText.Rem(width)};background:"
        );
        if (rail.Mark > Length.Zero)
            css.Append(
                $"{mark} 50% calc(var(--gap) + var(--mark))/{CssText.Rem(rail.Mark)} {CssText.Rem(rail.Mark)} "
                    + "no-repeat,"
            );
        css.Append($"{line} 50% 0/{CssText.Rem(rail.Thickness)} 100% no-repeat}}\n");
        if (rail.Mark == Length.Zero)
            return css.Append($".{name}.first::after{{top:0}}\n").ToString();
        // The line begins at its first mark: nothing of it stands above the first station.
        css.Append($".{name}.first::after{{top:var(--mark);background-position:50% 0,50% 0}}\n");
        foreach (var block in blocks)
            css.Append(
                $".{block.Name}.{name}{{--mark:"
                    + $"{CssText.Rem((block.Style.Text.Size * block.Style.Leading * MarkShare) - (rail.Mark / 2))}}}\n"
            );
        return css.ToString();
    }

    /// <summary>What a block does differently on a narrow screen: no margin column, leads above their
    /// content.</summary>
    internal static string OnPhone(BlockClass block, Length axis)
    {
        var style = block.Style;
        var item = block.Sign is null ? "" : ">li";
        if (style.IndentEnd > Length.Zero)
            return $".{block.Name}{{margin-inline-end:0;padding-inline-start:0}}\n";
        if (HasMarginColumn(style))
            return $".{block.Name}{item}{{padding-inline-start:0}}.{block.Name}>.lead{{float:none;display:block;"
                + $"width:auto;margin:0{(style.LeadGap is null ? "" : ";text-align:start")}}}\n";
        return block.Outer == Length.Zero && style.Indent - style.Hang >= axis && axis > Length.Zero
            ? $".{block.Name}{item}{{padding-inline-start:{CssText.Rem(style.Indent - axis)}}}\n"
            : "";
    }

    /// <summary>How letters look.</summary>
    internal static string Letters(TextStyle style) =>
        $"font-family:{FontFaces.Property(style.Family)};font-size:{CssText.Rem(style.Size)};font-weight:"
            + $"{(style.Bold ? "700" : "400")};font-style:{(style.Italic ? "italic" : "normal")}"
        + $";color:{CssText.Color(style.Color)};letter-spacing:"
        + $"{(style.Tracking == 0 ? "normal" : CssText.Number(style.Tracking / 1000) + "em")}"
        + $";font-variant-numeric:{(style.TabularFigures ? "tabular-nums" : "normal")}";

    private static string Box(BlockStyle style, Length outer)
    {
        var css = new StringBuilder();
        if (style.Indent != outer)
            css.Append(
                $";{(style.Indent > outer ? "padding" : "margin")}-inline-start:{CssText.Rem(style.Indent - outer)}"
            );
        if (style.IndentEnd > Length.Zero)
            css.Append($";margin-inline-end:{CssText.Rem(style.IndentEnd)}");
        if (style.RuleAbove is { } above)
            css.Append(
                $";border-top:{CssText.Rem(above.Thickness)} solid "
                    + $"{CssText.Color(above.Color)};padding-top:{CssText.Rem(above.Gap)};--top:"
                    + $"{CssText.Rem(above.Gap)}"
            );
        if (style.RuleBelow is { } below)
            css.Append(
                $";border-bottom:{CssText.Rem(below.Thickness)} solid "
                    + $"{CssText.Color(below.Color)};padding-bottom:{CssText.Rem(below.Gap)}"
            );
        if (style.KeepWithNext)
            css.Append(";break-after:avoid");
        return css.ToString();
    }

    private static string End(BlockStyle style) =>
        style.LeadGap is { } gap ? $";text-align:end;padding-inline-end:{CssText.Rem(gap)};box-sizing:border-box" : "";

    private string Hanging(BlockStyle style) =>
        $"float:{(rightToLeft ? "right" : "left")};width:{CssText.Rem(style.Hang)};margin-inline-start:"
            + $"{CssText.Rem(Length.Zero - style.Hang)}";
}
