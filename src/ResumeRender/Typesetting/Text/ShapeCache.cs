using HarfBuzzSharp;
using ResumeRender.Typesetting.Fonts;
using ResumeRender.Typesetting.Pages;

namespace ResumeRender.Typesetting.Text;

/// <summary>Remembers the glyphs of texts, which are the same at every size.</summary>
/// <remarks>Clusters count from the beginning of the excerpt. Serves one thread.</remarks>
internal sealed class ShapeCache
{
    private readonly Dictionary<Key, Glyph[]> _glyphs = [];

    internal Glyph[] Of(Key key, Func<Glyph[]> shape)
    {
        if (!_glyphs.TryGetValue(key, out var glyphs))
            _glyphs[key] = glyphs = shape();
        return glyphs;
    }

    /// <summary>All that decides what glyphs a text gets.</summary>
    internal readonly record struct Key(
        Excerpt Piece, FontFace Face, Script Script, string Language, byte Level, int Features, bool IsMissing);
}
