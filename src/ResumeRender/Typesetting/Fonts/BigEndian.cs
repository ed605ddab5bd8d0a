using System.Buffers.Binary;

namespace ResumeRender.Typesetting.Fonts;

/// <summary>Reads numbers whose first byte weighs most. Data that is cut off throws <see
/// cref="InvalidDataException"/>.</summary>
internal static class BigEndian
{
    /// <summary>A number from 0 to 65535.</summary>
    internal static int U16(ReadOnlySpan<byte> data, int offset) =>
        BinaryPrimitives.ReadUInt16BigEndian(Slice(data, offset, 2));

    /// <summary>A number that may be negative.</summary>
    internal static int I16(ReadOnlySpan<byte> data, int offset) =>
        BinaryPrimitives.ReadInt16BigEndian(Slice(data, offset, 2));

    /// <summary>A number whose last 16 bits are the fraction.</summary>
    internal static double Fixed(ReadOnlySpan<byte> data, int offset) =>
        BinaryPrimitives.ReadInt32BigEndian(Slice(data, offset, 4)) / 65536.0;

    /// <summary>A piece of the data.</summary>
    internal static ReadOnlySpan<byte> Slice(ReadOnlySpan<byte> data, long offset, long length) =>
        offset + length <= data.Length
            ? data.Slice((int)offset, (int)length)
            : throw new InvalidDataException("it ends too early");
}
