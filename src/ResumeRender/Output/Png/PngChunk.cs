using System.Buffers.Binary;

namespace ResumeRender.Output.Png;

/// <summary>Writes a part of a PNG file: length, name, data and a check sum over the last two.</summary>
/// <remarks>ISO/IEC 15948:2004, 5.3 and annex D (CRC).</remarks>
internal static class PngChunk
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] Remainders = CreateRemainders();

    internal static void Write(Stream output, ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        output.Write(number);
        output.Write(name);
        output.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Add(Add(uint.MaxValue, name), data));
        output.Write(number);
    }

    private static uint Add(uint sum, ReadOnlySpan<byte> data)
    {
        foreach (var b in data)
            sum = Remainders[(byte)(sum ^ b)] ^ (sum >> 8);
        return sum;
    }

    private static uint[] CreateRemainders()
    {
        var remainders = new uint[256];
        for (var b = 0u; b < 256; b++)
        {
            var remainder = b;
            for (var bit = 0; bit < 8; bit++)
                remainder = (remainder & 1) != 0 ? (remainder >> 1) ^ Polynomial : remainder >> 1;
            remainders[b] = remainder;
        }

        return remainders;
    }
}
