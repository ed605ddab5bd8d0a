using System.Buffers.Binary;
using System.Text;
using static ResumeRender.Typesetting.Fonts.BigEndian;

namespace ResumeRender.Typesetting.Fonts;

/// <summary>Reads the few numbers of an OpenType font that a writer needs.</summary>
/// <remarks>OpenType 1.9.1: tables head, hhea, hmtx, maxp, OS/2, post, name and fvar. All are big-endian. What is
/// missing or cut off throws <see cref="InvalidDataException"/>.</remarks>
internal readonly ref struct OpenTypeTables
{
    private const int LongestName = 200;

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

    internal int GlyphCount => U16(Table("maxp"u8), 4);

    internal int Weight => U16(Table("OS/2"u8), 4);

    /// <summary>1 is ultra-condensed, 5 normal, 9 ultra-expanded.</summary>
    internal int WidthClass => U16(Table("OS/2"u8), 6);

    /// <summary>The uses of the font in documents: see <see cref="FontLicence"/>.</summary>
    internal int EmbeddingBits => U16(Table("OS/2"u8), 8);

    /// <summary>IBM's class of the design: 1 to 5 and 7 have serifs, 8 has none.</summary>
    internal int DesignClass => U16(Table("OS/2"u8), 30) >> 8;

    /// <summary>Ten digits that describe the shapes, for finding a similar font.</summary>
    internal ReadOnlySpan<byte> Panose => Slice(Table("OS/2"u8), 32, 10);

    internal bool IsItalic => (U16(Table("OS/2"u8), 62) & 0x201) != 0;

    internal bool IsBold => (U16(Table("OS/2"u8), 62) & 0x20) != 0;

    /// <summary>Null if the font does not state it (OS/2 before version 2).</summary>
    internal int? XHeight => Stated(86);

    /// <summary>Null if the font does not state it (OS/2 before version 2).</summary>
    internal int? CapHeight => Stated(88);

    /// <summary>Degrees counter-clockwise from the vertical.</summary>
    internal double ItalicAngle => Fixed(Table("post"u8), 4);

    internal bool IsFixedPitch => BinaryPrimitives.ReadUInt32BigEndian(Slice(Table("post"u8), 12, 4)) != 0;

    /// <summary>Advance widths by glyph, in font units.</summary>
    internal ushort[] AdvanceWidths()
    {
        var longMetrics = U16(Table("hhea"u8), 34);
        if (longMetrics == 0)
            throw new InvalidDataException("it has no widths");
        var table = Table("hmtx"u8);
        var widths = new ushort[GlyphCount];
        for (var i = 0; i < widths.Length; i++)
            widths[i] = (ushort)U16(table, Math.Min(i, longMetrics - 1) * 4);
        return widths;
    }

    /// <summary>A name by its identifier (6 is the PostScript name) in the Windows Unicode encoding, in English if it
    /// has it; else empty.</summary>
    internal string Name(int nameId)
    {
        var table = Table("name"u8);
        var strings = U16(table, 4);
        var found = "";
        for (var i = 0; i < U16(table, 2); i++)
        {
            var record = Slice(table, 6 + (12 * i), 12);
            var isEnglish = U16(record, 4) == 0x409;
            if (U16(record, 0) != 3 || U16(record, 6) != nameId || (found.Length > 0 && !isEnglish))
                continue;
            found = Encoding.BigEndianUnicode.GetString(
                Slice(table, strings + U16(record, 10), Math.Min(U16(record, 8), 2 * LongestName))
            );
            if (isEnglish)
                break;
        }

        return found;
    }

    /// <summary>The range of a variable font's weights; null if it does not vary in weight.</summary>
    internal (double Least, double Most)? WeightAxis
    {
        get
        {
            var table = Table("fvar"u8);
            var (first, count, size) = (U16(table, 4), U16(table, 8), U16(table, 10));
            for (var i = 0; i < count; i++)
            {
                var axis = Slice(table, first + (i * size), 20);
                if (axis[..4].SequenceEqual("wght"u8))
                    return (Fixed(axis, 4), Fixed(axis, 12));
            }

            return null;
        }
    }

    internal bool Has(ReadOnlySpan<byte> tag) => TryTable(tag, out _);

    internal ReadOnlySpan<byte> Table(ReadOnlySpan<byte> tag) => TryTable(tag, out var table)
        ? table
        : throw new InvalidDataException($"it has no table `{Encoding.ASCII.GetString(tag)}`");

    private bool TryTable(ReadOnlySpan<byte> tag, out ReadOnlySpan<byte> table)
    {
        for (var i = 0; i < U16(_data, 4); i++)
        {
            var record = Slice(_data, 12 + (16 * i), 16);
            if (!record[..4].SequenceEqual(tag))
                continue;
            table = Slice(
                _data,
                BinaryPrimitives.ReadUInt32BigEndian(record[8..]),
                BinaryPrimitives.ReadUInt32BigEndian(record[12..])
            );
            return true;
        }

        table = default;
        return false;
    }

    private int? Stated(int offset)
    {
        var table = Table("OS/2"u8);
        return U16(table, 0) >= 2 && I16(table, offset) is not 0 and var value ? value : null;
    }
}
