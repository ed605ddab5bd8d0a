using System.Globalization;
using System.Text;
using ResumeRender.Layout;
using ResumeRender.Typesetting;

namespace ResumeRender.Output.Svg;

/// <summary>Writes what a page shows: glyphs as uses of their outlines, and rules.</summary>
internal sealed class Drawing(GlyphTable glyphs)
{
    private readonly StringBuilder _markup = new();

    internal string Markup => _markup.ToString();

    internal void Add(RuleItem rule) => _markup.Append(
        CultureInfo.InvariantCulture,
        $"<rect x=\"{SvgNumber.Points(rule.X)}\" y=\"{SvgNumber.Points(rule.Y)}\" width=\"{SvgNumber.Points(rule.Width)}\" height=\"{SvgNumber.Points(rule.Height)}\"{Fill(rule.Color)}/>\n");

    internal void Add(TextLine line)
    {
        foreach (var run in line.Runs)
            Add(run, line.Baseline);
    }

    /// <summary>The glyphs of a run in a group of its size, in which lengths are font units and y grows upwards.</summary>
    private void Add(GlyphRun run, double baseline)
    {
        var uses = new StringBuilder();
        var scale = run.Size / run.Face.UnitsPerEm;
        var pen = 0.0;
        foreach (var glyph in run.Glyphs)
        {
            if (glyphs.IdOf(run.Face, glyph.Id) is { } id)
            {
                uses.Append(CultureInfo.InvariantCulture, $"<use href=\"#{id}\"");
                Place(uses, 'x', pen + glyph.OffsetX);
                Place(uses, 'y', glyph.OffsetY);
                uses.Append("/>");
            }

            pen += glyph.Advance + (run.Tracking / scale);
        }

        if (uses.Length > 0)
        {
            var factor = SvgNumber.Factor(scale);
            _markup.Append(CultureInfo.InvariantCulture, $"<g transform=\"matrix({factor} 0 0 -{factor} {SvgNumber.Points(run.X)} {SvgNumber.Points(baseline)})\"{Fill(run.Color)}>")
                .Append(uses).Append("</g>\n");
        }
    }

    private static void Place(StringBuilder uses, char axis, double units)
    {
        if (SvgNumber.Whole(units) is not "0" and var whole)
            uses.Append(CultureInfo.InvariantCulture, $" {axis}=\"{whole}\"");
    }

    /// <summary>Black is what everything is filled with unless it says otherwise.</summary>
    private static string Fill(Rgb color) => color == Rgb.Black ? "" : $" fill=\"#{color}\"";
}
