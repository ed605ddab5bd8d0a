using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using ResumeRender.Layout;

namespace ResumeRender.Tests.Output.Png;

/// <summary>A PNG file taken apart again; only what this program writes is understood: eight bits of red, green and
/// blue, no filter.</summary>
internal sealed class PngPicture
{
    private readonly byte[] _rows;

    internal PngPicture(ReadOnlySpan<byte> file)
    {
        Assert.Equal([0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n'], file[..8].ToArray());
        using var packed = new MemoryStream();
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file[at..]);
            var name = Encoding.ASCII.GetString(file.Slice(at + 4, 4));
            var data = file.Slice(at + 8, length);
            Assert.Equal(
                CheckSum(file.Slice(at + 4, length + 4)),
                BinaryPrimitives.ReadUInt32BigEndian(file[(at + 8 + length)..])
            );
            if (Chunks.Count == 0 || Chunks[^1] != name)
                Chunks.Add(name);
            switch (name)
            {
                case "IHDR":
                    (Width, Height) = (
                        BinaryPrimitives.ReadInt32BigEndian(data),
                        BinaryPrimitives.ReadInt32BigEndian(data[4..])
                    );
                    Assert.Equal([8, 2, 0, 0, 0], data[8..].ToArray());
                    break;
                case "pHYs":
                    PixelsPerMetre = BinaryPrimitives.ReadInt32BigEndian(data);
                    break;
                case "IDAT":
                    packed.Write(data);
                    break;
            }

            at += 12 + length;
        }

        packed.Position = 0;
        using var unpacked = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionMode.Decompress))
            zlib.CopyTo(unpacked);
        _rows = unpacked.ToArray();
        Assert.Equal(Height * ((Width * 3) + 1), _rows.Length);
    }

    internal int Width { get; }

    internal int Height { get; }

    internal int PixelsPerMetre { get; }

    /// <summary>The names of the chunks; several of one name in a row count once.</summary>
    internal List<string> Chunks { get; } = [];

    internal Rgb this[int x, int y]
    {
        get
        {
            var at = (y * ((Width * 3) + 1)) + 1 + (x * 3);
            return new Rgb(_rows[at], _rows[at + 1], _rows[at + 2]);
        }
    }

    /// <summary>The darkest value of green in a box; 255 if all of it is white.</summary>
    internal int Darkest(double left, double top, double right, double bottom)
    {
        var darkest = 255;
        for (var y = Math.Max(0, (int)top); y < Math.Min(Height, Math.Ceiling(bottom)); y++)
        {
            for (var x = Math.Max(0, (int)left); x < Math.Min(Width, Math.Ceiling(right)); x++)
                darkest = Math.Min(darkest, this[x, y].Green);
        }

        return darkest;
    }

    /// <summary>The check sum of a chunk, bit by bit as the standard defines it (ISO/IEC 15948:2004, 5.5).</summary>
    private static uint CheckSum(ReadOnlySpan<byte> data)
    {
        var sum = uint.MaxValue;
        foreach (var b in data)
        {
            sum ^= b;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum & 1) != 0 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1;
        }

        return ~sum;
    }
}
