using System.Text;
using ResumeRender.Layout;

namespace ResumeRender.Output.Html;

/// <summary>Writes the style sheet: the sheet of paper, its colours, and a rule for each class.</summary>
internal sealed class StyleSheet(Composition composition, StyleClasses classes, FontFaces fonts)
{
    private readonly StringBuilder _css = new();

    /// <summary>The rules that every page shares; distances follow from the classes.</summary>
    private const string Common = """
        *,::before,::after{margin:0;padding:0;font:inherit;box-sizing:border-box}
        html{font-kerning:normal;font-synthesis:none;text-rendering:geometricPrecision;-webkit-text-size-adjust:100%;overflow-wrap:break-word;hyphens:manual;print-color-adjust:exact;-webkit-print-color-adjust:exact}
        body{background:var(--desk)}
        main{background:var(--sheet)}
        a{color:inherit}
        ul{list-style:none}
        p,h1,h2,h3,li{position:relative;z-index:0;display:flow-root}
        p *,h1 *,h2 *,h3 *,li>:not(ul){line-height:0}
        li::before,.lead{min-width:min-content;padding-inline-end:.4em}
        .lead{line-height:inherit}
        .piece{display:inline-block;max-width:100%;line-height:inherit}
        .sign{white-space:pre}
        .whole,.address{white-space:nowrap}
        .address wbr{white-space:normal}
        .trail{position:absolute;inset-inline-end:0;top:var(--top,0rem);line-height:inherit;white-space:nowrap;text-align:end}
        .has-trail::before{content:"";float:END;width:var(--trail);height:1px}
        .below{display:block;line-height:inherit;text-align:end}
        .grid{display:grid;column-gap:var(--between)}
        .column{position:relative;min-width:0}
        .divided::before{content:"";position:absolute;top:0;bottom:0;inset-inline-start:calc((var(--between) + var(--rule))/-2);width:var(--rule);background:var(--ink)}
        .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}

        """;

    private const string Screen = """
        @media screen{
        body{padding:2rem 1rem}
        main{margin:0 auto;box-shadow:0 0 0 1px var(--edge),0 .25rem 1.5rem var(--edge)}
        a{text-decoration:underline;text-decoration-thickness:.05em;text-underline-offset:.15em}
        a:hover,a:focus-visible{text-decoration-thickness:.12em}
        p,li{text-wrap:pretty}
        h1,h2,h3{text-wrap:balance}
        }

        """;

    private const string Paper = """
        @media print{
        :root{font-size:10pt}
        body,main{background:none}
        a{text-decoration:none}
        .unseen{display:none}
        p,li{orphans:2;widows:2}
        }

        """;

    /// <summary>A narrow screen: columns in reading order, no margin column, dates on lines of their own.</summary>
    private const string Phone = """
        body{padding:0}
        main{padding:1.5rem 1.25rem;box-shadow:none}
        .grid{display:block}
        .column+.column{margin-top:1.6rem}
        .divided::before{display:none}
        .has-trail::before{content:none}
        .address{white-space:normal}
        .trail,.below{position:static;display:block;white-space:normal;text-align:inherit}

        """;

    internal string Write(WriteOptions options)
    {
        if (options.EmbedFonts)
            fonts.AppendTo(_css, options.Diagnostics);
        AppendColors();
        AppendPage(options.Pages);
        _css.Append(Common.Replace("END", composition.RightToLeft ? "left" : "right", StringComparison.Ordinal));
        if (composition.HasPicture)
            _css.Append(
                PictureMarkup.Rules.Replace("END", composition.RightToLeft ? "left" : "right", StringComparison.Ordinal)
            );
        var rules = new ClassRules(composition.RightToLeft);
        foreach (var block in classes.Blocks)
            _css.Append(rules.Of(block));
        foreach (var (name, style) in classes.Texts)
            _css.Append($".{name}{{{ClassRules.Letters(style)}}}\n");
        foreach (var (name, style) in classes.Rails)
            _css.Append(ClassRules.Of(name, style, classes.Blocks));
        _css.Append(Screen);
        _css.Append("@media screen and (max-width:640px){\n")
            .Append(Phone)
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
        _css.Append("}\n").Append(Paper);
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
