using System.Runtime.InteropServices;

namespace ResumeRender.Output.Pdf.Fonts;

/// <summary>The text of each glyph of a font when it is read back.</summary>
/// <remarks>
/// A font has room for one text a glyph. The first text that a glyph is shown for becomes its own; where it stands for
/// another, the caller has to say so at that place.
/// </remarks>
internal sealed class GlyphTexts
{
    /// <summary>Stands for glyphs that draw a part of a letter whose text another glyph carries: takes no room and no
    /// break.</summary>
    private const string Nothing = "\u2060";

    private readonly Dictionary<ushort, string> _texts = [];

    internal string this[ushort glyph] => _texts[glyph];

    /// <summary>Notes that a glyph is shown for a text.</summary>
    /// <returns>False if the font already says that the glyph stands for another text.</returns>
    internal bool Note(ushort glyph, ReadOnlySpan<char> text)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_texts, glyph, out var exists);
        if (exists)
            return text.SequenceEqual(known);
        known = text.Length == 0 ? Nothing : text.ToString();
        return text.Length > 0;
    }

    /// <summary>The glyphs that were shown, in ascending order.</summary>
    internal ushort[] Glyphs()
    {
        var glyphs = new ushort[_texts.Count];
        _texts.Keys.CopyTo(glyphs, 0);
        Array.Sort(glyphs);
        return glyphs;
    }
}
