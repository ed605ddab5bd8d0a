using System.Globalization;
using System.Text;
using ResumeRender.Layout;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Output.Svg;

/// <summary>Writes what a page shows: glyphs as uses of their outlines, rules and pictures.</summary>
internal sealed class Drawing(GlyphTable glyphs)
{
    private readonly StringBuilder _markup = new();
    private int _clips;

    internal string Markup => _markup.ToString();

    internal void Add(RuleItem rule) =>
        _markup.Append(
            CultureInfo.InvariantCulture,
            $"<rect x=\"{SvgNumber.Points(rule.X)}\" y=\"{SvgNumber.Points(rule.Y)}\" "
                + $"width=\"{SvgNumber.Points(rule.Width)}\" "
                + $"height=\"{SvgNumber.Points(rule.Height)}\"{Fill(rule.Color)}/>\n"
        );

    /// <remarks>SVG 2, 12.3 (image); CSS Masking Module Level 1, 5.1 (clip-path). The whole of the picture lies in the
    /// file.</remarks>
    internal void Add(PictureItem picture)
    {
        var clip = "";
        if (picture.Shape == PictureShape.Round)
        {
            var (x, y) = (picture.Width / 2, picture.Height / 2);
            _clips++;
            clip = string.Create(CultureInfo.InvariantCulture, $" clip-path=\"url(#round-{_clips})\"");
            _markup.Append(
                CultureInfo.InvariantCulture,
                $"<clipPath id=\"round-{_clips}\"><ellipse cx=\"{SvgNumber.Points(picture.X + x)}\" "
                    + $"cy=\"{SvgNumber.Points(picture.Y + y)}\" rx=\"{SvgNumber.Points(x)}\" "
                    + $"ry=\"{SvgNumber.Points(y)}\"/></clipPath>\n"
            );
        }

        _markup
            .Append(
                CultureInfo.InvariantCulture,
                $"<image x=\"{SvgNumber.Points(picture.X)}\" y=\"{SvgNumber.Points(picture.Y)}\" "
                    + $"width=\"{SvgNumber.Points(picture.Width)}\" height=\"{SvgNumber.Points(picture.Height)}\"{clip}"
            )
            .Append(" href=\"data:image/jpeg;base64,")
            .Append(Convert.ToBase64String(picture.Picture.Jpeg.Span))
            .Append("\"/>\n");
    }

    internal void Add(TextLine line)
    {
        foreach (var run in line.Runs)
            Add(run, line.Baseline);
    }

    /// <summary>The glyphs of a run in a group of its size, in which lengths are font units and y grows
    /// upwards.</summary>
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
            _markup
                .Append(
                    CultureInfo.InvariantCulture,
                    $"<g transform=\"matrix({factor} 0 0 -{factor} {SvgNumber.Points(run.X)} "
                        + $"{SvgNumber.Points(baseline)})\"{Fill(run.Color)}>"
                )
                .Append(uses)
                .Append("</g>\n");
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
