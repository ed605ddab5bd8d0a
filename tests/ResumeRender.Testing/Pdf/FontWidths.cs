using System.Buffers.Binary;

namespace ResumeRender.Testing.Pdf;

/// <summary>The advance widths that a TrueType font states, read apart from the code that wrote them into the
/// file.</summary>
/// <remarks>OpenType 1.9.1, tables head, hhea, hmtx and maxp.</remarks>
internal sealed class FontWidths
{
    private readonly byte[] _font;
    private readonly int _widths;
    private readonly int _longMetrics;

    internal FontWidths(byte[] font)
    {
        _font = font;
        UnitsPerEm = U16(Table("head"u8) + 18);
        GlyphCount = U16(Table("maxp"u8) + 4);
        _longMetrics = U16(Table("hhea"u8) + 34);
        _widths = Table("hmtx"u8);
    }

    internal int UnitsPerEm { get; }

    internal int GlyphCount { get; }

    /// <summary>In units of the font; the last one stated goes for all after it.</summary>
    internal int Of(int glyph) => U16(_widths + (4 * Math.Min(glyph, _longMetrics - 1)));

    private int Table(ReadOnlySpan<byte> tag)
    {
        for (var entry = 12; entry < 12 + (16 * U16(4)); entry += 16)
        {
            if (_font.AsSpan(entry, 4).SequenceEqual(tag))
                return BinaryPrimitives.ReadInt32BigEndian(_font.AsSpan(entry + 8));
        }

        throw new InvalidDataException($"The font has no table {System.Text.Encoding.ASCII.GetString(tag)}.");
    }

    private int U16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(_font.AsSpan(offset));
}
