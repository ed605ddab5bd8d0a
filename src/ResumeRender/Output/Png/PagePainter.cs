using ResumeRender.Layout;
using ResumeRender.Typesetting.Pages;
using SkiaSharp;

namespace ResumeRender.Output.Png;

/// <summary>Paints a page onto a canvas.</summary>
/// <remarks>
/// Glyphs are filled as paths: each at its exact place, with grey levels by the share of a pixel that it covers, and
/// without hints, so that a word has the shape that it has on paper.
/// </remarks>
internal sealed class PagePainter(Page page, double scale) : IDisposable
{
    private readonly GlyphPaths _glyphs = new();
    private readonly Dictionary<PictureItem, PlacedPicture> _pictures = [];
    private readonly SKPaint _paint = new() { IsAntialias = true };

    public void Dispose()
    {
        _glyphs.Dispose();
        _paint.Dispose();
        foreach (var picture in _pictures.Values)
            picture.Dispose();
    }

    /// <summary>Paints the rows of pixels from one on.</summary>
    internal void Paint(SKCanvas canvas, int top, int rows)
    {
        canvas.Clear(SKColors.White);
        canvas.ResetMatrix();
        canvas.Translate(0, -top);
        foreach (var item in page.Items)
        {
            switch (item)
            {
                case TextLine line:
                    Paint(canvas, line, top, top + rows);
                    break;
                case RuleItem rule:
                    Paint(canvas, rule);
                    break;
                case PictureItem picture:
                    Paint(canvas, picture);
                    break;
                default:
                    throw new ArgumentException($"A picture cannot hold a {item.GetType().Name}.", nameof(canvas));
            }
        }
    }

    private void Paint(SKCanvas canvas, RuleItem rule)
    {
        _paint.Color = ColorOf(rule.Color);
        canvas.DrawRect(PixelRectangle.Of(rule, scale), _paint);
    }

    private void Paint(SKCanvas canvas, PictureItem item)
    {
        if (!_pictures.TryGetValue(item, out var picture))
            _pictures[item] = picture = new PlacedPicture(item, scale);
        picture.Paint(canvas);
    }

    private void Paint(SKCanvas canvas, TextLine line, int top, int bottom)
    {
        foreach (var run in line.Runs)
        {
            var units = run.Size * scale / run.Face.UnitsPerEm;
            var baseline = line.Baseline * scale;
            // Marks may stand far out, but nothing of a face reaches beyond its own box by more than a shift.
            if (
                baseline - (run.Face.BoundingBox.YMax + run.Face.UnitsPerEm) * units > bottom
                || baseline - (run.Face.BoundingBox.YMin - run.Face.UnitsPerEm) * units < top
            )
                continue;
            _paint.Color = ColorOf(run.Color);
            using var path = PathOf(run, baseline, units);
            canvas.DrawPath(path, _paint);
        }
    }

    /// <summary>The outlines of a run's glyphs in pixels.</summary>
    private SKPath PathOf(GlyphRun run, double baseline, double units)
    {
        using var builder = new SKPathBuilder();
        var pen = run.X * scale;
        foreach (var glyph in run.Glyphs)
        {
            if (_glyphs.Of(run.Face, glyph.Id) is { } outline)
            {
                var place = new SKMatrix(
                    (float)units,
                    0,
                    (float)(pen + (glyph.OffsetX * units)),
                    0,
                    (float)-units,
                    (float)(baseline - (glyph.OffsetY * units)),
                    0,
                    0,
                    1
                );
                builder.AddPath(outline, place);
            }

            pen += (glyph.Advance * units) + (run.Tracking * scale);
        }

        return builder.Detach();
    }

    private static SKColor ColorOf(Rgb color) => new(color.Red, color.Green, color.Blue);
}
