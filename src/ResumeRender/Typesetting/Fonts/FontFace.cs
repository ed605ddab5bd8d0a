using HarfBuzzSharp;
using ResumeRender.Layout;

namespace ResumeRender.Typesetting.Fonts;

/// <summary>One face of a family, such as its bold italic, ready for shaping and for embedding.</summary>
/// <remarks>
/// Its bytes lie still as long as the program lives and are never copied. Metrics are in font units, y upwards. A face
/// lives as long as the program, so nothing here is disposed.
/// </remarks>
internal sealed unsafe class FontFace
{
    /// <summary>Latin letters and the signs between them.</summary>
    private const int FrequentCharacters = 0x180;

    private readonly byte* _data;
    private readonly int _length;
    private readonly byte[]? _pinned;
    private readonly Lazy<ushort[]> _widths;

    /// <summary>The glyphs of frequent characters that were asked for, plus one; 0 for one that was not.</summary>
    private readonly int[] _known = new int[FrequentCharacters];

    /// <summary>A face whose bytes do not move.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a font that can be used.</exception>
    internal FontFace(byte* data, int length)
    {
        _data = data;
        _length = length;
        var tables = new OpenTypeTables(Data);
        PostScriptName = tables.Name(6);
        UnitsPerEm = tables.UnitsPerEm;
        Ascender = tables.Ascender;
        Descender = tables.Descender;
        ItalicAngle = tables.ItalicAngle;
        Weight = tables.Weight;
        BoundingBox = tables.BoundingBox;
        IsCompact = tables.Has("CFF "u8);
        _widths = new Lazy<ushort[]>(() => new OpenTypeTables(Data).AdvanceWidths());
        Blob = new Blob((nint)data, length, MemoryMode.ReadOnly);
        Face = new Face(Blob, 0);
        Font = new Font(Face);
        Font.SetScale(UnitsPerEm, UnitsPerEm);
        CapHeight = tables.CapHeight ?? HeightOf('H');
        XHeight = tables.XHeight ?? HeightOf('x');
    }

    /// <summary>A face whose bytes were allocated as pinned.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a font that can be used.</exception>
    internal FontFace(byte[] pinned)
        : this(
            (byte*)System.Runtime.InteropServices.Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0),
            pinned.Length
        ) => _pinned = pinned;

    internal required FontKind Kind { get; init; }

    internal required bool IsBold { get; init; }

    internal required bool IsItalic { get; init; }

    internal bool IsMonospaced => Kind == FontKind.Monospace;

    internal bool HasSerifs => Kind is FontKind.Serif or FontKind.Slab;

    internal string PostScriptName { get; init; }

    /// <summary>The uses that its maker allows in documents.</summary>
    internal FontLicence Licence { get; init; } = FontLicence.Free;

    /// <summary>True if its outlines are PostScript's (a table CFF), false if they are TrueType's.</summary>
    internal bool IsCompact { get; }

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

    /// <summary>The advance width of a glyph without kerning; 0 of one that a damaged font names and has not.</summary>
    internal int WidthOf(ushort glyph) => _widths.Value is var widths && glyph < widths.Length ? widths[glyph] : 0;

    /// <summary>The glyph of a character, or 0 if the face has none.</summary>
    internal ushort GlyphOf(int codePoint)
    {
        if (codePoint >= _known.Length)
            return Ask(codePoint);
        // Each thread that asks gets and keeps the same answer.
        if (_known[codePoint] == 0)
            _known[codePoint] = Ask(codePoint) + 1;
        return (ushort)(_known[codePoint] - 1);
    }

    private ushort Ask(int codePoint) =>
        Font.TryGetNominalGlyph((uint)codePoint, out var glyph) && glyph < _widths.Value.Length
            ? (ushort)glyph
            : (ushort)0;

    /// <summary>What stands on the page for a character that no face has: a question mark, or a space in a face of
    /// letters alone.</summary>
    internal char SubstituteCharacter => HasSubstitute ? '?' : ' ';

    /// <summary>The glyph of <see cref="SubstituteCharacter"/>.</summary>
    internal ushort Substitute => GlyphOf(SubstituteCharacter);

    /// <summary>False for a face of one script's letters without Latin punctuation, as Noto's are.</summary>
    internal bool HasSubstitute => GlyphOf('?') != 0;

    /// <inheritdoc/>
    public override string ToString() => PostScriptName;

    private int HeightOf(char letter) =>
        GlyphOf(letter) is not 0 and var glyph && Font.TryGetGlyphExtents(glyph, out var extents)
            ? extents.YBearing
            : Ascender / 2;
}
