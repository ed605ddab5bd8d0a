using System.Buffers.Binary;
using System.Text;

namespace ResumeRender.Typesetting.Fonts;

/// <summary>Reads the few numbers of a TrueType font that a writer needs.</summary>
/// <remarks>OpenType 1.9.1: tables head, hhea, hmtx, OS/2, post and name. All are big-endian.</remarks>
internal readonly ref struct OpenTypeTables
{
    private readonly ReadOnlySpan<byte> _data;

    internal OpenTypeTables(ReadOnlySpan<byte> data) => _data = data;

    internal int UnitsPerEm => U16(Table("head"u8), 18);

    internal (int XMin, int YMin, int XMax, int YMax) BoundingBox
    {
        get
        {
            var head = Table("head"u8);
            return (I16(head, 36), I16(head, 38), I16(head, 40), I16(head, 42));
        }
    }

    internal int Ascender => I16(Table("hhea"u8), 4);

    internal int Descender => I16(Table("hhea"u8), 6);

    internal int Weight => U16(Table("OS/2"u8), 4);

    /// <summary>Ten digits that describe the shapes, for finding a similar font.</summary>
    internal ReadOnlySpan<byte> Panose => Table("OS/2"u8).Slice(32, 10);

    internal bool IsItalic => (U16(Table("OS/2"u8), 62) & 1) != 0;

    internal int XHeight => I16(Table("OS/2"u8), 86);

    internal int CapHeight => I16(Table("OS/2"u8), 88);

    /// <summary>Degrees counter-clockwise from the vertical.</summary>
    internal double ItalicAngle => BinaryPrimitives.ReadInt32BigEndian(Table("post"u8)[4..]) / 65536.0;

    internal bool IsFixedPitch => BinaryPrimitives.ReadUInt32BigEndian(Table("post"u8)[12..]) != 0;

    /// <summary>Advance widths by glyph, in font units.</summary>
    internal ushort[] AdvanceWidths()
    {
        var glyphs = U16(Table("maxp"u8), 4);
        var longMetrics = U16(Table("hhea"u8), 34);
        var table = Table("hmtx"u8);
        var widths = new ushort[glyphs];
        for (var i = 0; i < glyphs; i++)
            widths[i] = (ushort)U16(table, Math.Min(i, longMetrics - 1) * 4);
        return widths;
    }

    /// <summary>A name by its identifier (6 is the PostScript name), in the Windows Unicode encoding.</summary>
    internal string Name(int nameId)
    {
        var table = Table("name"u8);
        var strings = U16(table, 4);
        for (var i = 0; i < U16(table, 2); i++)
        {
            var record = table[(6 + (12 * i))..];
            if (U16(record, 0) == 3 && U16(record, 6) == nameId)
                return Encoding.BigEndianUnicode.GetString(table.Slice(strings + U16(record, 10), U16(record, 8)));
        }

        return "";
    }

    private ReadOnlySpan<byte> Table(ReadOnlySpan<byte> tag)
    {
        for (var i = 0; i < U16(_data, 4); i++)
        {
            var record = _data.Slice(12 + (16 * i), 16);
            if (!record[..4].SequenceEqual(tag))
                continue;
            var offset = (int)BinaryPrimitives.ReadUInt32BigEndian(record[8..]);
            var length = (int)BinaryPrimitives.ReadUInt32BigEndian(record[12..]);
            return _data.Slice(offset, length);
        }

        throw new InvalidDataException($"The font has no table {Encoding.ASCII.GetString(tag)}.");
    }

    private static int U16(ReadOnlySpan<byte> data, int offset) => BinaryPrimitives.ReadUInt16BigEndian(data[offset..]);

    private static int I16(ReadOnlySpan<byte> data, int offset) => BinaryPrimitives.ReadInt16BigEndian(data[offset..]);
}
