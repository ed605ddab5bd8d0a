using HarfBuzzSharp;
using ResumeRender.Typesetting.Fonts;
using ResumeRender.Typesetting.Pages;
using Buffer = HarfBuzzSharp.Buffer;

namespace ResumeRender.Typesetting.Text;

/// <summary>Turns characters into placed glyphs: kerning, ligatures, marks, joined letters.</summary>
/// <remarks>HarfBuzz does the work. One buffer is used again and again, so a shaper serves one thread.</remarks>
internal sealed class Shaper(string language, ShapeCache shapes) : IDisposable
{
    /// <summary>In ems; extractors were seen to split words from 0.125 on.</summary>
    private const double MostKerning = 0.115;

    /// <summary>Letters that are set apart do not join into ligatures.</summary>
    private static readonly Feature[] Apart = [new(Tag.Parse("liga"), 0), new(Tag.Parse("clig"), 0)];

    private static readonly Feature[] Tabular = [new(Tag.Parse("tnum"), 1)];

    /// <summary>The features of a style, by tracking and figures.</summary>
    private static readonly Feature[][] Features = [[], Apart, Tabular, [.. Apart, .. Tabular]];

    private readonly Buffer _buffer = new();
    private readonly Language _language = new(language);

    internal ShapedRun Shape(string text, TextItem item)
    {
        var segment = item.Segment;
        var piece = Excerpt.Of(text, item.Start, item.End);
        var key = new ShapeCache.Key(
            piece,
            item.Face,
            item.Script,
            segment.Language ?? language,
            item.Level,
            FeaturesOf(segment.Style),
            item.IsMissing
        );
        var glyphs = Array.ConvertAll(shapes.Of(key, () => Glyphs(piece, item)), g =>
            g with
            {
                Cluster = g.Cluster - piece.Start + item.Start,
            }
        );
        return new ShapedRun(
            item.Start, item.End, item.Face, segment.Style, segment.Owner, segment.Span, segment.Language, item.Level,
            glyphs
        );
    }

    public void Dispose() => _buffer.Dispose();

    /// <summary>Kerning within the bounds that all readers of files bear: some take a larger correction, in either
    /// direction, for a space.</summary>
    private static int Bounded(int advance, FontFace face, ushort glyph)
    {
        var width = face.WidthOf(glyph);
        var most = (int)(face.UnitsPerEm * MostKerning);
        return advance == 0 ? 0 : Math.Clamp(advance, width - most, width + most);
    }

    private static int FeaturesOf(Layout.TextStyle style) =>
        (style.Tracking > 0 ? 1 : 0) + (style.TabularFigures ? 2 : 0);

    private Glyph[] Glyphs(Excerpt piece, TextItem item)
    {
        _buffer.Reset();
        if (item.IsMissing)
        {
            _buffer.Add(item.Face.SubstituteCharacter, (uint)piece.Start);
            _buffer.ContentType = ContentType.Unicode;
        }
        else
        {
            _buffer.AddUtf16(piece.Text.AsSpan(), piece.Start, piece.End - piece.Start);
        }

        _buffer.Direction = (item.Level & 1) != 0 ? Direction.RightToLeft : Direction.LeftToRight;
        _buffer.Script = item.Script == Script.Common ? Script.Latin : item.Script;
        _buffer.Language = item.Segment.Language is { } own ? new Language(own) : _language;
        item.Face.Font.Shape(_buffer, Features[FeaturesOf(item.Segment.Style)]);

        var infos = _buffer.GetGlyphInfoSpan();
        var positions = _buffer.GetGlyphPositionSpan();
        var glyphs = new Glyph[infos.Length];
        for (var i = 0; i < glyphs.Length; i++)
        {
            glyphs[i] = new Glyph(
                (ushort)infos[i].Codepoint,
                Bounded(positions[i].XAdvance, item.Face, (ushort)infos[i].Codepoint),
                positions[i].XOffset,
                positions[i].YOffset,
                (int)infos[i].Cluster
            );
        }

        return glyphs;
    }
}
