using System.Buffers.Binary;

namespace ResumeRender.Fuzz.Mutation;

/// <summary>Damages the tables of a font: where they are said to lie, and the numbers at their beginnings.</summary>
internal static class TableMutator
{
    private const int HeaderLength = 12, RecordLength = 16;

    private static readonly uint[] Numbers = [0, 1, 0x7FFF, 0x8000, 0xFFFF, 0x10000, 0x7FFFFFFF, 0xFFFFFFFF];

    internal static byte[] Damage(byte[] font, Dice dice)
    {
        var bytes = font.ToArray();
        var tables = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(4));
        for (var times = dice.Next(1, 6); times > 0; times--)
        {
            var record = HeaderLength + (RecordLength * dice.Next(tables));
            var offset = (int)
                Math.Min(BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(record + 8)), (uint)bytes.Length - 8);
            var length = (int)
                Math.Min(
                    BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(record + 12)),
                    (uint)(bytes.Length - offset)
                );
            switch (dice.Next(6))
            {
                case 0:
                    BinaryPrimitives.WriteUInt32BigEndian(
                        bytes.AsSpan(record + (dice.Once(2) ? 8 : 12)),
                        dice.Of(Numbers)
                    );
                    break;
                case 1:
                    BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(record + 12), (uint)dice.Next(length + 1));
                    break;
                case 2:
                    BinaryPrimitives.WriteUInt16BigEndian(
                        bytes.AsSpan(offset + Math.Min(2 * dice.Next(32), 6)),
                        (ushort)dice.Of(Numbers)
                    );
                    break;
                case 3:
                    bytes[record + dice.Next(4)] ^= 1;
                    break;
                default:
                    bytes[offset + dice.Next(Math.Max(1, dice.Once(2) ? Math.Min(64, length) : length))] = (byte)
                        dice.Next(256);
                    break;
            }
        }

        return dice.Once(10) ? bytes[..dice.Next(bytes.Length)] : bytes;
    }
}
