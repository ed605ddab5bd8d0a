using HarfBuzzSharp;
using ResumeRender.Layout;

namespace ResumeRender.Typesetting.Fonts;

/// <summary>One face of a family, such as its bold italic, ready for shaping and for embedding.</summary>
/// <remarks>
/// Its bytes lie in the program itself and are never copied. Metrics are in font units, y upwards. A face lives as long
/// as the program, so nothing here is disposed.
/// </remarks>
internal sealed unsafe class FontFace
{
    private readonly byte* _data;
    private readonly int _length;
    private readonly Lazy<ushort[]> _widths;

    internal FontFace(FontFamily family, bool bold, bool italic, byte* data, int length)
    {
        Family = family;
        IsBold = bold;
        IsItalic = italic;
        _data = data;
        _length = length;
        var tables = new OpenTypeTables(Data);
        PostScriptName = tables.Name(6);
        UnitsPerEm = tables.UnitsPerEm;
        Ascender = tables.Ascender;
        Descender = tables.Descender;
        CapHeight = tables.CapHeight;
        XHeight = tables.XHeight;
        ItalicAngle = tables.ItalicAngle;
        Weight = tables.Weight;
        BoundingBox = tables.BoundingBox;
        _widths = new Lazy<ushort[]>(() => new OpenTypeTables(Data).AdvanceWidths());
        Blob = new Blob((nint)data, length, MemoryMode.ReadOnly);
        Face = new Face(Blob, 0);
        Font = new Font(Face);
        Font.SetScale(UnitsPerEm, UnitsPerEm);
    }

    internal FontFamily Family { get; }

    internal bool IsBold { get; }

    internal bool IsItalic { get; }

    internal bool IsMonospaced => Family.Kind == FontKind.Monospace;

    internal string PostScriptName { get; }

    internal int UnitsPerEm { get; }

    internal int Ascender { get; }

    /// <summary>Negative: below the baseline.</summary>
    internal int Descender { get; }

    internal int CapHeight { get; }

    internal int XHeight { get; }

    /// <summary>Degrees counter-clockwise from the vertical: negative for an italic.</summary>
    internal double ItalicAngle { get; }

    /// <summary>400 is regular, 700 bold.</summary>
    internal int Weight { get; }

    internal (int XMin, int YMin, int XMax, int YMax) BoundingBox { get; }

    /// <summary>The font file.</summary>
    internal ReadOnlySpan<byte> Data => new(_data, _length);

    /// <summary>HarfBuzz's view of the file, whose scale is the font's own units.</summary>
    internal Font Font { get; }

    internal Face Face { get; }

    internal Blob Blob { get; }

    /// <summary>The advance width of a glyph without kerning.</summary>
    internal int WidthOf(ushort glyph) => _widths.Value[glyph];

    /// <summary>The glyph of a character, or 0 if the face has none.</summary>
    internal ushort GlyphOf(int codePoint) => Font.TryGetNominalGlyph((uint)codePoint, out var glyph) ? (ushort)glyph : (ushort)0;

    /// <inheritdoc/>
    public override string ToString() => PostScriptName;
}
