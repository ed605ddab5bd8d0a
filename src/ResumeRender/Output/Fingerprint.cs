using System.Buffers.Binary;
using System.Numerics;

namespace ResumeRender.Output;

/// <summary>A 128-bit number that depends on every byte of some content: what identifiers are made of, so that the same
/// content gets the same one.</summary>
/// <remarks>
/// MurmurHash3 x64 128 by Austin Appleby, who put the algorithm in the public domain. It is not a protection against
/// forgery, and need not be; a cryptographic hash of .NET would need OpenSSL, which a small system may lack, and
/// loading it takes longer than writing the file.
/// </remarks>
internal readonly record struct Fingerprint(ulong High, ulong Low)
{
    private const ulong C1 = 0x87C37B91114253D5;
    private const ulong C2 = 0x4CF5AD432745937F;

    internal static Fingerprint Of(ReadOnlySpan<byte> content)
    {
        ulong h1 = 0, h2 = 0;
        var rest = content;
        for (; rest.Length >= 16; rest = rest[16..])
        {
            h1 ^= Scramble1(BinaryPrimitives.ReadUInt64LittleEndian(rest));
            h1 = ((BitOperations.RotateLeft(h1, 27) + h2) * 5) + 0x52DCE729;
            h2 ^= Scramble2(BinaryPrimitives.ReadUInt64LittleEndian(rest[8..]));
            h2 = ((BitOperations.RotateLeft(h2, 31) + h1) * 5) + 0x38495AB5;
        }

        Span<byte> tail = stackalloc byte[16];
        tail.Clear();
        rest.CopyTo(tail);
        h1 ^= Scramble1(BinaryPrimitives.ReadUInt64LittleEndian(tail)) ^ (ulong)content.Length;
        h2 ^= Scramble2(BinaryPrimitives.ReadUInt64LittleEndian(tail[8..])) ^ (ulong)content.Length;
        h1 += h2;
        h2 += h1;
        h1 = Finish(h1);
        h2 = Finish(h2);
        h1 += h2;
        return new Fingerprint(h1, h2 + h1);
    }

    /// <summary>The same number as an identifier of this form.</summary>
    internal Guid ToGuid()
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, High);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], Low);
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>Thirty-two hexadecimal digits.</summary>
    public override string ToString() => FormattableString.Invariant($"{High:X16}{Low:X16}");

    private static ulong Scramble1(ulong k) => BitOperations.RotateLeft(k * C1, 31) * C2;

    private static ulong Scramble2(ulong k) => BitOperations.RotateLeft(k * C2, 33) * C1;

    private static ulong Finish(ulong h)
    {
        h = (h ^ (h >> 33)) * 0xFF51AFD7ED558CCD;
        h = (h ^ (h >> 33)) * 0xC4CEB9FE1A85EC53;
        return h ^ (h >> 33);
    }
}
