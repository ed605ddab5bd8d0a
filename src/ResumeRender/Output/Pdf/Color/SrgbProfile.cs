using System.Buffers.Binary;

namespace ResumeRender.Output.Pdf.Color;

/// <summary>An ICC profile of sRGB, which tells a reader what the numbers of a colour mean.</summary>
/// <remarks>
/// ICC.1:2004-10 (version 4.2, the newest that PDF 1.7 takes): a display profile of matrix and curve. The curve is the
/// formula of IEC 61966-2-1 itself, so the profile is both small and exact; the primaries are adapted to D50.
/// </remarks>
internal static class SrgbProfile
{
    private const int HeaderSize = 128;
    private const int EntrySize = 12;
    private const int TextSize = 28;

    internal static byte[] Create()
    {
        (uint Tag, byte[] Data)[] tags =
        [
            (Tag("desc"u8), Text("sRGB")),
            (Tag("cprt"u8), Text("CC0 ")),
            (Tag("wtpt"u8), Numbers("XYZ "u8, 0.9642, 1, 0.8249)),
            (
                Tag("chad"u8),
                Numbers("sf32"u8, 1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168)
            ),
            (Tag("rXYZ"u8), Numbers("XYZ "u8, 0.43607, 0.22249, 0.01392)),
            (Tag("gXYZ"u8), Numbers("XYZ "u8, 0.38515, 0.71687, 0.09708)),
            (Tag("bXYZ"u8), Numbers("XYZ "u8, 0.14307, 0.06061, 0.71410)),
            (Tag("rTRC"u8), Curve()),
        ];
        // The three curves are the same, and tags may share their data.
        ReadOnlySpan<uint> sharedCurve = [Tag("gTRC"u8), Tag("bTRC"u8)];

        var count = tags.Length + sharedCurve.Length;
        var start = HeaderSize + 4 + (count * EntrySize);
        var profile = new byte[start + tags.Sum(static t => t.Data.Length)];
        WriteHeader(profile);
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(HeaderSize), count);
        var entry = HeaderSize + 4;
        foreach (var (tag, data) in tags)
        {
            WriteEntry(profile, ref entry, tag, start, data.Length);
            data.CopyTo(profile, start);
            start += data.Length;
        }

        var curve = tags[^1].Data.Length;
        foreach (var tag in sharedCurve)
            WriteEntry(profile, ref entry, tag, start - curve, curve);
        return profile;
    }

    /// <summary>ICC.1:2004-10, 7.2.</summary>
    private static void WriteHeader(Span<byte> profile)
    {
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        profile[8] = 4;
        profile[9] = 0x20;
        "mntrRGB XYZ "u8.CopyTo(profile[12..]);
        // A fixed date: 2020-01-01.
        BinaryPrimitives.WriteInt16BigEndian(profile[24..], 2020);
        profile[27] = 1;
        profile[29] = 1;
        "acsp"u8.CopyTo(profile[36..]);
        // The white of the connection space, D50.
        Fixed(profile[68..], 0.9642);
        Fixed(profile[72..], 1);
        Fixed(profile[76..], 0.8249);
    }

    private static void WriteEntry(Span<byte> profile, ref int entry, uint tag, int offset, int length)
    {
        BinaryPrimitives.WriteUInt32BigEndian(profile[entry..], tag);
        BinaryPrimitives.WriteInt32BigEndian(profile[(entry + 4)..], offset);
        BinaryPrimitives.WriteInt32BigEndian(profile[(entry + 8)..], length);
        entry += EntrySize;
    }

    /// <summary>Four letters in one language (10.13, multiLocalizedUnicodeType).</summary>
    private static byte[] Text(string fourLetters)
    {
        var data = new byte[TextSize + (2 * fourLetters.Length)];
        "mluc"u8.CopyTo(data);
        data[11] = 1;
        data[15] = EntrySize;
        "enUS"u8.CopyTo(data.AsSpan(16));
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(20), 2 * fourLetters.Length);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(24), TextSize);
        System.Text.Encoding.BigEndianUnicode.GetBytes(fourLetters, data.AsSpan(TextSize));
        return data;
    }

    private static byte[] Numbers(ReadOnlySpan<byte> type, params ReadOnlySpan<double> values)
    {
        var data = new byte[8 + (4 * values.Length)];
        type.CopyTo(data);
        for (var i = 0; i < values.Length; i++)
            Fixed(data.AsSpan(8 + (4 * i)), values[i]);
        return data;
    }

    /// <summary>Function type 3 of 10.15: ((x + 0.055) / 1.055) ^ 2.4 above 0.04045, x / 12.92 below.</summary>
    private static byte[] Curve()
    {
        var data = Numbers("para"u8, 0, 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);
        data[9] = 3;
        return data;
    }

    /// <summary>A number with 16 bits before and 16 after the binary point (4.6, s15Fixed16Number).</summary>
    private static void Fixed(Span<byte> target, double value) =>
        BinaryPrimitives.WriteInt32BigEndian(target, (int)Math.Round(value * 65536));

    private static uint Tag(ReadOnlySpan<byte> tag) => BinaryPrimitives.ReadUInt32BigEndian(tag);
}
