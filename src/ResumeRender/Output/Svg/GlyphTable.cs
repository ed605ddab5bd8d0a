using System.Globalization;
using System.Text;
using ResumeRender.Typesetting.Fonts;

namespace ResumeRender.Output.Svg;

/// <summary>The glyphs that a page shows: each is drawn once, and used wherever it stands.</summary>
internal sealed class GlyphTable
{
    private readonly Dictionary<(FontFace Face, ushort Glyph), string?> _ids = [];
    private readonly List<FontFace> _faces = [];
    private readonly StringBuilder _definitions = new();

    /// <summary>The paths, in the order in which they were first used.</summary>
    internal string Definitions => _definitions.ToString();

    /// <summary>What a glyph is called, such as <c>b36</c>: a letter for the face and the glyph's number; null if there
    /// is nothing to see.</summary>
    internal string? IdOf(FontFace face, ushort glyph)
    {
        if (_ids.TryGetValue((face, glyph), out var known))
            return known;
        var outline = GlyphPen.Draw(face, glyph);
        if (outline.IsEmpty)
            return _ids[(face, glyph)] = null;
        var id = string.Create(CultureInfo.InvariantCulture, $"{LettersOf(face)}{glyph}");
        _definitions.Append(CultureInfo.InvariantCulture, $"<path id=\"{id}\" d=\"{OutlinePath.Of(outline)}\"/>\n");
        return _ids[(face, glyph)] = id;
    }

    /// <summary>a to z, then aa to az and so on.</summary>
    private string LettersOf(FontFace face)
    {
        var index = _faces.FindIndex(known => ReferenceEquals(known, face));
        if (index < 0)
        {
            index = _faces.Count;
            _faces.Add(face);
        }

        var letters = "";
        for (var rest = index; rest >= 0; rest = (rest / 26) - 1)
            letters = (char)('a' + (rest % 26)) + letters;
        return letters;
    }
}
