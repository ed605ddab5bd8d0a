using System.Buffers.Binary;

namespace ResumeRender.Parsing.Pdf.Damage;

/// <summary>Hides the table of names of a damaged font, which no text needs.</summary>
/// <remarks>The library that takes PDFs apart makes room for each name as long as the table says: 65,535 names of
/// 65,535 bytes are four gigabytes.</remarks>
internal static class FontNames
{
    private const int HeaderLength = 12;
    private const int RecordLength = 16;
    private const int NameRecordLength = 12;

    /// <summary>All names of a font together; licences are the longest.</summary>
    private const long MostLetters = 1_000_000;

    /// <summary>Renames the table in the font's directory if it cannot be right.</summary>
    public static void Hide(Span<byte> stream)
    {
        if (!IsFont(stream))
            return;
        var tables = BinaryPrimitives.ReadUInt16BigEndian(stream[4..]);
        for (var at = HeaderLength; tables > 0 && at + RecordLength <= stream.Length; at += RecordLength, tables--)
        {
            var record = stream.Slice(at, RecordLength);
            if (record[..4].SequenceEqual("name"u8) && LettersIn(stream, record) > MostLetters)
                "eman"u8.CopyTo(record);
        }
    }

    private static bool IsFont(ReadOnlySpan<byte> stream) =>
        stream.Length > HeaderLength
        && (stream.StartsWith("\0\u0001\0\0"u8) || stream.StartsWith("true"u8) || stream.StartsWith("OTTO"u8));

    private static long LettersIn(ReadOnlySpan<byte> font, ReadOnlySpan<byte> record)
    {
        var start = BinaryPrimitives.ReadUInt32BigEndian(record[8..]);
        if (start + 6L > font.Length)
            return long.MaxValue;
        var table = font[(int)start..];
        var names = BinaryPrimitives.ReadUInt16BigEndian(table[2..]);
        var letters = 0L;
        for (var at = 6; names > 0 && at + NameRecordLength <= table.Length; at += NameRecordLength, names--)
            letters += BinaryPrimitives.ReadUInt16BigEndian(table[(at + 8)..]);
        return letters;
    }
}
