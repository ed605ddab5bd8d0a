using ResumeRender.Typesetting.Fonts;
using SkiaSharp;

namespace ResumeRender.Output.Png;

/// <summary>The outlines of glyphs as Skia takes them, each made once; font units, y upwards.</summary>
internal sealed class GlyphPaths : IDisposable
{
    private readonly Dictionary<(FontFace Face, ushort Glyph), SKPath?> _paths = [];

    public void Dispose()
    {
        foreach (var path in _paths.Values)
            path?.Dispose();
    }

    /// <summary>The path of a glyph; null if there is nothing to see.</summary>
    internal SKPath? Of(FontFace face, ushort glyph)
    {
        if (_paths.TryGetValue((face, glyph), out var known))
            return known;
        var outline = GlyphPen.Draw(face, glyph);
        return _paths[(face, glyph)] = outline.IsEmpty ? null : ToPath(outline);
    }

    private static SKPath ToPath(GlyphOutline outline)
    {
        using var path = new SKPathBuilder();
        foreach (var piece in outline.Pieces)
        {
            switch (piece.Stroke)
            {
                case PenStroke.Move:
                    path.MoveTo(piece.X, piece.Y);
                    break;
                case PenStroke.Line:
                    path.LineTo(piece.X, piece.Y);
                    break;
                case PenStroke.Quadratic:
                    path.QuadTo(piece.X1, piece.Y1, piece.X, piece.Y);
                    break;
                case PenStroke.Cubic:
                    path.CubicTo(piece.X1, piece.Y1, piece.X2, piece.Y2, piece.X, piece.Y);
                    break;
                case PenStroke.Close:
                    path.Close();
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(outline));
            }
        }

        return path.Detach();
    }
}
