using System.Text;
using ResumeRender.Layout;

namespace ResumeRender.Output.Html;

/// <summary>Writes the style sheet: the sheet of paper, its colours, and a rule for each class.</summary>
internal sealed class StyleSheet(Composition composition, StyleClasses classes, FontFaces fonts)
{
    private readonly StringBuilder _css = new();

    internal string Write(WriteOptions options)
    {
        if (options.EmbedFonts)
            fonts.AppendTo(_css, options.Diagnostics);
        AppendColors();
        AppendPage(options.Pages);
        var end = composition.RightToLeft ? "left" : "right";
        _css.Append(StandingRules.Common.Replace("END", end, StringComparison.Ordinal));
        if (composition.HasPicture)
            _css.Append(
                PictureMarkup.Rules.Replace("END", end, StringComparison.Ordinal)
            );
        var rules = new ClassRules(composition.RightToLeft);
        foreach (var block in classes.Blocks)
            _css.Append(rules.Of(block));
        foreach (var (name, style) in classes.Texts)
            _css.Append($".{name}{{{ClassRules.Letters(style)}}}\n");
        foreach (var (name, style) in classes.Rails)
            _css.Append(ClassRules.Of(name, style, classes.Blocks));
        _css.Append(StandingRules.Screen);
        _css.Append("@media screen and (max-width:640px){\n")
            .Append(StandingRules.Phone)
            .Append(composition.HasPicture ? PictureMarkup.OnPhone : "");
        var axis = classes
            .Blocks.Where(static b => ClassRules.HasMarginColumn(b.Style))
            .Select(static b => b.Style.Indent)
            .DefaultIfEmpty(Length.Zero)
            .Max();
        foreach (var block in classes.Blocks)
            _css.Append(ClassRules.OnPhone(block, axis));
        foreach (var (name, _) in classes.Rails)
            _css.Append($".{name}::after{{display:none}}\n");
        _css.Append("}\n").Append(StandingRules.Paper);
        return _css.ToString();
    }

    private void AppendColors()
    {
        var letters = classes
            .Blocks.Select(static b => b.Style.Text.Color)
            .Concat(classes.Texts.Select(static t => t.Style.Color))
            .ToHashSet();
        var colors = letters
            .Concat(classes.Blocks.SelectMany(static b => RulesOf(b.Style)))
            .Concat(classes.Rails.SelectMany(static r => new[] { r.Style.Color, r.Style.MarkColor }))
            .Concat(ColumnGrid.ColorsOf(composition.Blocks))
            .Distinct().OrderBy(static c => (c.Red, c.Green, c.Blue)).ToList();
        _css.Append(":root{color-scheme:light dark;--desk:#eceef1;--sheet:#fff;--edge:#0000001f");
        foreach (
            var families in fonts.Properties(
                classes
                    .Blocks.Select(static b => b.Style.Text.Family)
                    .Concat(classes.Texts.Select(static t => t.Style.Family))
            )
        )
            _css.Append(';').Append(families);
        foreach (var color in colors)
            _css.Append($";{CssText.Property(color)}:#{color}");
        _css.Append("}\n@media screen and (prefers-color-scheme:dark){:root{--desk:#0d0f12;--edge:#00000080;--sheet:#")
            .Append(DarkColors.Sheet.ToString());
        foreach (var color in colors)
            _css.Append($";{CssText.Property(color)}:#{DarkColors.Of(color, letters.Contains(color))}");
        _css.Append("}}\n");
    }

    private void AppendPage(int pages)
    {
        var (paper, margins) = (composition.Paper, composition.Margins);
        _css.Append(
            $"@page{{size:{Points(paper.Width)} {Points(paper.Height)};margin:{Points(margins.Top)} "
                + $"{Points(margins.Right)} {Points(margins.Bottom)} {Points(margins.Left)}"
        );
        if (pages > 1)
        {
            var name = composition.Author is { } author ? CssText.Quoted(author + " – ") + " " : "";
            _css.Append(
                $";@bottom-right{{font:8.5pt sans-serif;color:#5B6470;content:{name}counter(page) \" / \" "
                    + "counter(pages)}}"
            );
        }

        _css.Append(pages > 1 ? "}\n@page:first{@bottom-right{content:none}}\n" : "}\n");
        _css.Append($"@media screen{{main{{max-width:{CssText.Rem(paper.Width)};padding:");
        _css.Append(
            $"{CssText.Rem(margins.Top)} {CssText.Rem(margins.Right)} {CssText.Rem(margins.Bottom)} "
                + $"{CssText.Rem(margins.Left)}}}}}\n"
        );
    }

    private static IEnumerable<Rgb> RulesOf(BlockStyle style)
    {
        if (style.RuleAbove is { } above)
            yield return above.Color;
        if (style.RuleBelow is { } below)
            yield return below.Color;
    }

    private static string Points(Length length) => CssText.Number(length.Points) + "pt";
}
