using System.Buffers.Binary;

namespace ResumeRender.Typesetting.Fonts;

/// <summary>The part of an OpenType font with PostScript outlines that a PDF holds: its table CFF.</summary>
/// <remarks>
/// ISO 32000-1, 9.7.4.2: the codes are numbers of glyphs unless the program is itself keyed by CIDs; then its charset
/// says which glyph a code means. Our codes are always numbers of glyphs, so the charset of such a program is made to
/// say just that. Adobe Technical Note 5176, The Compact Font Format Specification (2003), clauses 4, 5, 9, 13 and 18.
/// </remarks>
internal static class CompactFontProgram
{
    /// <summary>Charsets up to this are known by number and do not lie in the program.</summary>
    private const int LastPredefined = 2;

    private const int Charset = 15, CharStrings = 17, RegistryOrderingSupplement = (12 << 8) | 30;

    /// <exception cref="InvalidDataException">The font has no such table, or a broken one.</exception>
    internal static byte[] Of(ReadOnlySpan<byte> font)
    {
        var program = new OpenTypeTables(font).Table("CFF "u8).ToArray();
        try
        {
            MakeCodesGlyphNumbers(program);
            return program;
        }
        catch (Exception outside) when (outside is IndexOutOfRangeException or ArgumentOutOfRangeException)
        {
            // Spans check every place that is read, so a number that leads astray ends here.
            throw new InvalidDataException("its outlines are broken", outside);
        }
    }

    private static void MakeCodesGlyphNumbers(byte[] program)
    {
        var names = SkipIndex(program, program[2]);
        var top = ReadTopDictionary(FirstOfIndex(program, names));
        if (
            top.ContainsKey(RegistryOrderingSupplement)
            && top.TryGetValue(Charset, out var charset)
            && charset > LastPredefined
            && top.TryGetValue(CharStrings, out var glyphs)
        )
            MakeIdentity(program.AsSpan(charset), BinaryPrimitives.ReadUInt16BigEndian(program.AsSpan(glyphs)));
    }

    /// <summary>Overwrites a charset in its place with one that gives each glyph its own number: one range is never
    /// longer than what stood there.</summary>
    private static void MakeIdentity(Span<byte> charset, int glyphs)
    {
        if (glyphs < 2)
            return;
        var left = glyphs - 2;
        if (left == 0 && charset[0] == 0)
        {
            // Format 0 lists each glyph but the first.
            BinaryPrimitives.WriteUInt16BigEndian(charset[1..], 1);
            return;
        }

        // Formats 1 and 2 are ranges, with one or two bytes for the number of glyphs after the first.
        charset[0] = left <= byte.MaxValue ? (byte)1 : (byte)2;
        BinaryPrimitives.WriteUInt16BigEndian(charset[1..], 1);
        if (left <= byte.MaxValue)
            charset[3] = (byte)left;
        else
            BinaryPrimitives.WriteUInt16BigEndian(charset[3..], (ushort)left);
    }

    /// <summary>The operators of a dictionary with the last of their operands, as far as it is a whole
    /// number.</summary>
    private static Dictionary<int, int> ReadTopDictionary(ReadOnlySpan<byte> data)
    {
        var found = new Dictionary<int, int>();
        var operand = 0;
        for (var i = 0; i < data.Length;)
        {
            int first = data[i++];
            switch (first)
            {
                case <= 21:
                    found[first == 12 ? (12 << 8) | data[i++] : first] = operand;
                    break;
                case 28:
                    operand = BinaryPrimitives.ReadInt16BigEndian(data[i..]);
                    i += 2;
                    break;
                case 29:
                    operand = BinaryPrimitives.ReadInt32BigEndian(data[i..]);
                    i += 4;
                    break;
                case 30:
                    // A real number: two digits a byte up to a nibble of 15.
                    while ((data[i++] & 15) != 15)
                    {
                    }

                    break;
                case >= 32 and <= 246:
                    operand = first - 139;
                    break;
                case <= 250:
                    operand = ((first - 247) * 256) + data[i++] + 108;
                    break;
                default:
                    operand = (-(first - 251) * 256) - data[i++] - 108;
                    break;
            }
        }

        return found;
    }

    private static ReadOnlySpan<byte> FirstOfIndex(ReadOnlySpan<byte> data, int index)
    {
        var size = data[index + 2];
        var objects = index + 2 + ((BinaryPrimitives.ReadUInt16BigEndian(data[index..]) + 1) * size);
        return data[(objects + Offset(data, index + 3, size))..(objects + Offset(data, index + 3 + size, size))];
    }

    /// <summary>Where the data after an index begins.</summary>
    private static int SkipIndex(ReadOnlySpan<byte> data, int index)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(data[index..]);
        if (count == 0)
            return index + 2;
        var size = data[index + 2];
        return index + 2 + ((count + 1) * size) + Offset(data, index + 3 + (count * size), size);
    }

    private static int Offset(ReadOnlySpan<byte> data, int at, int size)
    {
        var offset = 0;
        foreach (var digit in data.Slice(at, size))
            offset = (offset << 8) | digit;
        return offset;
    }
}
